using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>A response as a server sent it: status, headers and body, unpacked.</summary>
/// <param name="Status">The status code.</param>
/// <param name="MediaType">The media type in lower case, or "".</param>
/// <param name="Charset">The character set that the server states, or null.</param>
/// <param name="Body">The body without transfer and content encodings.</param>
internal sealed partial record HttpResponse(int Status, string MediaType, string? Charset, byte[] Body)
{
    /// <summary>Whether it is a page that was found.</summary>
    public bool IsPage => Status is 200 or 203 && MediaType is "text/html" or "application/xhtml+xml";

    /// <summary>Reads a response; the body is unpacked only where it is a page.</summary>
    /// <exception cref="FormatException">The bytes are no response.</exception>
    /// <exception cref="InvalidDataException">The body cannot be unpacked.</exception>
    /// <exception cref="ExpansionException">The body is larger than allowed.</exception>
    public static HttpResponse Read(byte[] bytes, long largestBody)
    {
        var lines = new ByteLines(new MemoryStream(bytes));
        var status = StatusLine().Match(lines.Line() ?? "");
        if (!status.Success) throw new FormatException("no status line");
        var headers = lines.Headers();
        var type = headers.GetValueOrDefault("content-type", "");
        var charset = CharsetParameter().Match(type);
        var response = new HttpResponse(
            int.Parse(status.Groups[1].Value, CultureInfo.InvariantCulture), type.Split(';')[0].Trim().ToLowerInvariant(), charset.Success ? charset.Groups[1].Value : null, []);
        if (!response.IsPage) return response;
        var body = headers.GetValueOrDefault("transfer-encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunk(lines.Rest()) : lines.Rest();
        return response with { Body = Unpack(body, headers.GetValueOrDefault("content-encoding", ""), largestBody) };
    }

    /// <summary>Joins chunks; archives made by browsers keep the header after the chunks are gone, and then the body is as it is.</summary>
    private static byte[] Unchunk(byte[] body)
    {
        var lines = new ByteLines(new MemoryStream(body));
        using var joined = new MemoryStream();
        while (lines.Line() is { } line)
        {
            if (!int.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0)
                return joined.Length == 0 ? body : throw new InvalidDataException("a chunk has no size");
            if (size == 0) break;
            joined.Write(lines.Block(size));
            lines.Line();
        }

        return joined.ToArray();
    }

    private static byte[] Unpack(byte[] body, string encodings, long largest)
    {
        foreach (var encoding in Enumerable.Reverse(encodings.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            // The same archives keep this header too.
            if (LooksLikeMarkup(body)) return body;
            body = encoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => LimitedStream.ReadAll(new GZipStream(new MemoryStream(body), CompressionMode.Decompress), largest),
                "br" => Brotli(body, largest),
                "deflate" => Deflate(body, largest),
                "identity" => body,
                _ => throw new InvalidDataException($"content encoding {encoding}"),
            };
        }

        return body.Length <= largest ? body : throw new ExpansionException();
    }

    private static byte[] Brotli(byte[] body, long largest)
    {
        try
        {
            return LimitedStream.ReadAll(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), largest);
        }
        catch (InvalidOperationException failure)
        {
            throw new InvalidDataException("no Brotli data", failure);
        }
    }

    /// <summary>Most servers send zlib data, as the standard has it; some send bare deflate data.</summary>
    private static byte[] Deflate(byte[] body, long largest)
    {
        try
        {
            return LimitedStream.ReadAll(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress), largest);
        }
        catch (InvalidDataException)
        {
            return LimitedStream.ReadAll(new DeflateStream(new MemoryStream(body), CompressionMode.Decompress), largest);
        }
    }

    private static bool LooksLikeMarkup(byte[] body) => body.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..];

    [GeneratedRegex(@"^HTTP/\d(?:\.\d)? (\d{3})(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex StatusLine();

    [GeneratedRegex("""
        charset\s*=\s*"?([A-Za-z0-9._:-]{1,40})
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CharsetParameter();
}
