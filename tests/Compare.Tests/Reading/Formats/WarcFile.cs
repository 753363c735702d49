using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Compare;

/// <summary>Writes web archives for tests.</summary>
internal sealed class WarcFile
{
    private readonly List<byte[]> records = [];

    public static string Page(string title, string charset = "utf-8") =>
        $"<html lang=en><head><meta charset={charset}><title>{title}</title><meta property=og:site_name content='Harbour Post'></head><body><h1>{title}</h1><article><p>The harbour office said on Monday that the café on the old pier would stay closed until divers had looked at its piles. The kiosk at its end is to be moved.</p><p>Nobody has been hurt, the office said. It will decide in the spring whether the pier can be saved or must be pulled down.</p></article></body></html>";

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal)) stream.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Brotli(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal)) stream.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Deflate(byte[] bytes, bool isBare)
    {
        using var packed = new MemoryStream();
        using (var stream = isBare ? (Stream)new DeflateStream(packed, CompressionLevel.Optimal) : new ZLibStream(packed, CompressionLevel.Optimal)) stream.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Chunked(byte[] bytes, int size)
    {
        using var chunks = new MemoryStream();
        foreach (var chunk in bytes.Chunk(size))
        {
            chunks.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{chunk.Length:x};note=1\r\n")));
            chunks.Write(chunk);
            chunks.Write("\r\n"u8);
        }

        chunks.Write("0\r\n\r\n"u8);
        return chunks.ToArray();
    }

    public WarcFile Response(string url, byte[] body, string headers = "Content-Type: text/html; charset=utf-8", string status = "200 OK") =>
        Record("response", "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}\r\n\r\n"), .. body], url);

    public WarcFile Record(string type, string contentType, byte[] block, string url = "https://post.example/")
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n");
        records.Add([.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8]);
        return this;
    }

    /// <summary>The archive as it is.</summary>
    public byte[] Plain() => [.. records.SelectMany(record => record)];

    /// <summary>The archive with every record packed by itself, as crawlers write it.</summary>
    public byte[] Packed() => [.. records.SelectMany(Gzip)];

    /// <summary>A WACZ file with the given archives and names.</summary>
    public static byte[] Wacz(params (string Name, byte[] Bytes)[] files)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return zip.ToArray();
    }
}
