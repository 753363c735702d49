using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Reads the pages among the response records of one web archive (WARC 1.0 and 1.1, ISO 28500).</summary>
/// <param name="options">The limits.</param>
/// <param name="entries">Takes the pages.</param>
internal sealed partial class WarcRecords(ReadingOptions options, EntryCollector entries)
{
    private int pages, records;

    /// <summary>Reads all records of a stream; its numbering goes on over several streams. False where nothing more may be read.</summary>
    /// <param name="stream">The unpacked archive.</param>
    /// <param name="prefix">What stands before a place in messages: the archive's name inside its container, or "".</param>
    public bool Read(Stream stream, string prefix)
    {
        var lines = new ByteLines(stream);
        var place = prefix + "start";
        try
        {
            while (lines.Line() is { } line)
            {
                if (line.Length == 0) continue;
                place = prefix + string.Create(CultureInfo.InvariantCulture, $"record {++records}");
                if (!VersionLine().IsMatch(line))
                {
                    entries.Refuse(place, "no WARC record, expected one that starts with WARC/1.0 or WARC/1.1");
                    return true;
                }

                if (!ReadRecord(lines, place)) return false;
            }

            return true;
        }
        catch (FormatException)
        {
            entries.Refuse(place, "its headers do not end, expected a blank line after them");
        }
        catch (InvalidDataException)
        {
            entries.Refuse(place, "the archive cannot be unpacked here, expected whole gzip data");
        }
        catch (ExpansionException)
        {
            entries.Spend(place);
        }

        return !entries.IsSpent;
    }

    private bool ReadRecord(ByteLines lines, string place)
    {
        var headers = lines.Headers();
        if (!long.TryParse(headers.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            entries.Refuse(place, "has no Content-Length, expected the record's size in bytes");
            return false;
        }

        var isResponse = headers.GetValueOrDefault("warc-type") == "response" && headers.GetValueOrDefault("content-type", "").StartsWith("application/http", StringComparison.OrdinalIgnoreCase);
        // The body of a page may be packed, and its headers come on top.
        if (!isResponse || length > 2 * options.MaximumFileBytes)
        {
            if (isResponse) entries.Refuse(place, string.Create(CultureInfo.InvariantCulture, $"{length:N0} bytes, expected at most {2 * options.MaximumFileBytes:N0}"));
            return lines.Skip(length) == length || Cut(place);
        }

        if (!entries.HasRoom(place)) return false;
        var block = lines.Block(length);
        if (block.Length < length) return Cut(place);
        ReadResponse(block, headers.GetValueOrDefault("warc-target-uri", "").Trim('<', '>'), place);
        return !entries.IsSpent;
    }

    private bool Cut(string place)
    {
        entries.Refuse(place, "the archive ends inside it, expected as many bytes as its Content-Length says");
        return false;
    }

    private void ReadResponse(byte[] block, string url, string place)
    {
        try
        {
            var response = HttpResponse.Read(block, entries.RoomToExpand);
            if (!response.IsPage) return;
            var name = (++pages).ToString(CultureInfo.InvariantCulture);
            if (!entries.Expand(response.Body.Length, place)) return;
            if (TextDecoder.Decode(response.Body, isPage: true, response.Charset) is { } html) entries.AddPage(name, place, html, EntryFields.Of("WARC-Target-URI", url: url));
            else entries.Refuse(place, "binary content, expected an HTML page");
        }
        catch (FormatException)
        {
            entries.Refuse(place, "no HTTP response, expected a status line such as HTTP/1.1 200 OK and headers");
        }
        catch (InvalidDataException)
        {
            entries.Refuse(place, "its page cannot be unpacked, expected chunked, gzip, deflate or br data as its headers say");
        }
        catch (ExpansionException)
        {
            entries.Expand(entries.RoomToExpand + 1, place);
        }
    }

    [GeneratedRegex(@"^WARC/\d\.\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionLine();
}
