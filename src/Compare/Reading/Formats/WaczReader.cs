using System.Globalization;
using System.IO.Compression;

namespace Compare;

/// <summary>Reads WACZ, a zip file with web archives below <c>archive/</c>. Nothing is written to the disk, so no name in it can lead anywhere.</summary>
internal sealed class WaczReader : IFormatReader
{
    /// <summary>Real archives pack text to a tenth; a thousandth is a trap.</summary>
    private const int LargestRatio = 200;

    public string Name => "WACZ";

    public void Read(FormatFile file, EntryCollector entries)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Bytes), ZipArchiveMode.Read);
            ReadArchives(zip, file.Options, entries);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            entries.Refuse(null, "no zip file, expected WACZ with archive/NAME.warc.gz");
        }
    }

    private static void ReadArchives(ZipArchive zip, ReadingOptions options, EntryCollector entries)
    {
        if (zip.Entries.Count > options.MaximumEntries)
        {
            entries.Refuse(null, string.Create(CultureInfo.InvariantCulture, $"holds {zip.Entries.Count:N0} files, expected at most {options.MaximumEntries:N0}"));
            return;
        }

        var records = new WarcRecords(options, entries);
        var archives = zip.Entries.Where(entry => IsArchive(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        foreach (var archive in archives)
        {
            if (!ReadArchive(archive, records, options, entries)) return;
        }

        if (archives.Count == 0) entries.Refuse(null, "holds no web archive, expected archive/NAME.warc.gz");
    }

    private static bool ReadArchive(ZipArchiveEntry archive, WarcRecords records, ReadingOptions options, EntryCollector entries)
    {
        if (archive.Length / LargestRatio > archive.CompressedLength)
        {
            entries.Refuse(archive.FullName, string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {LargestRatio} times its size, expected less"));
            return true;
        }

        try
        {
            using var packed = archive.Open();
            var bytes = LimitedStream.ReadAll(packed, options.MaximumExpandedBytes);
            using var stream = WarcReader.Open(new MemoryStream(bytes), options.MaximumExpandedBytes);
            return records.Read(stream, archive.FullName + ", ");
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            entries.Refuse(archive.FullName, "cannot be unpacked, expected whole zip data");
            return true;
        }
        catch (ExpansionException)
        {
            entries.Spend(archive.FullName);
            return false;
        }
    }

    private static bool IsArchive(string name) =>
        name.StartsWith("archive/", StringComparison.Ordinal) && (name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase));
}
