using System.IO.Compression;

namespace Compare;

/// <summary>Reads a web archive (<c>.warc</c>, <c>.warc.gz</c>): an entry's name is the number of the page among its pages, from 1.</summary>
internal sealed class WarcReader : IFormatReader
{
    public string Name => "WARC";

    public void Read(FormatFile file, EntryCollector entries)
    {
        using var stream = Open(new MemoryStream(file.Bytes), file.Options.MaximumExpandedBytes);
        new WarcRecords(file.Options, entries).Read(stream, "");
    }

    /// <summary>The archive unpacked, whatever its name says, up to a limit.</summary>
    public static Stream Open(MemoryStream bytes, long limit)
    {
        var isPacked = bytes.ReadByte() == 0x1F && bytes.ReadByte() == 0x8B;
        bytes.Position = 0;
        return isPacked ? new LimitedStream(new GZipStream(bytes, CompressionMode.Decompress), limit) : bytes;
    }
}
