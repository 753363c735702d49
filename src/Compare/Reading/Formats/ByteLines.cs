using System.Text;

namespace Compare;

/// <summary>Reads header lines and blocks of bytes from a stream, forward only.</summary>
/// <param name="stream">The stream.</param>
internal sealed class ByteLines(Stream stream)
{
    private const int LongestLine = 65_536, MostHeaders = 1000;

    private readonly byte[] buffer = new byte[65_536];
    private int start, end;

    /// <summary>The next line without its end, or null at the end of the stream.</summary>
    /// <exception cref="FormatException">The line does not end.</exception>
    public string? Line()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (start == end && !Fill()) return line.Length > 0 ? line.ToString() : null;
            var piece = buffer.AsSpan(start, end - start);
            var at = piece.IndexOf((byte)'\n');
            line.Append(Encoding.UTF8.GetString(at < 0 ? piece : piece[..at]));
            start += at < 0 ? piece.Length : at + 1;
            if (at >= 0) return line.ToString().TrimEnd('\r');
            if (line.Length > LongestLine) throw new FormatException("a header line does not end");
        }
    }

    /// <summary>Header fields up to a blank line, by lower-case name; the first of a name counts.</summary>
    /// <exception cref="FormatException">There are too many, or one does not end.</exception>
    public Dictionary<string, string> Headers()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = 0; Line() is { Length: > 0 } line; count++)
        {
            if (count > MostHeaders) throw new FormatException("the headers do not end");
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) headers.TryAdd(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }

        return headers;
    }

    /// <summary>The next bytes; fewer where the stream ends before.</summary>
    public byte[] Block(long length)
    {
        using var block = new MemoryStream();
        Pass(length, block);
        return block.ToArray();
    }

    /// <summary>Leaves out bytes; how many there were.</summary>
    public long Skip(long length) => Pass(length, null);

    /// <summary>All bytes to the end.</summary>
    public byte[] Rest() => Block(long.MaxValue);

    private long Pass(long length, MemoryStream? target)
    {
        var left = length;
        while (left > 0 && (start < end || Fill()))
        {
            var count = (int)Math.Min(left, end - start);
            target?.Write(buffer, start, count);
            start += count;
            left -= count;
        }

        return length - left;
    }

    private bool Fill()
    {
        start = 0;
        end = stream.Read(buffer, 0, buffer.Length);
        return end > 0;
    }
}
