namespace Compare;

/// <summary>Tells line breaks that end a sentence (headings, list items) from those of text wrapped to a width.</summary>
internal sealed class LineLayout(string text, TextSpan block)
{
    /// <summary>A line shorter than this is a heading or item, however the next one begins.</summary>
    private const int ShortestWrapped = 30;

    private const int LongestWrapWidth = 120;

    private (int Lines, int Width)? _shape;

    /// <summary>Whether the line break at <paramref name="position"/> ends a sentence; a blank line always does.</summary>
    internal bool Ends(int position)
    {
        var next = position;
        while (next < block.End && char.IsWhiteSpace(text[next])) next++;
        if (next >= block.End || IsBlank(position, next)) return true;
        return BeginsItem(next) || !IsWrapped(position, next);
    }

    /// <summary>Whether a stretch of white space holds an empty line.</summary>
    internal bool IsBlank(int start, int end)
    {
        var breaks = 0;
        for (var i = start; i < end; i++)
        {
            if (!StopMarks.IsLineBreak(text[i])) continue;
            if (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n') i++;
            if (++breaks == 2) return true;
        }

        return false;
    }

    private bool IsWrapped(int position, int next)
    {
        var start = position;
        while (start > block.Start && !StopMarks.IsLineBreak(text[start - 1])) start--;
        var length = position - start;
        if (length < ShortestWrapped) return false;
        if (char.IsLower(text[next]) || text[position - 1] is ',') return true;
        var (lines, width) = _shape ??= Measure();
        if (width > LongestWrapWidth || width < (lines > 2 ? 50 : 70)) return false;

        // Wrapped text breaks where the next word no longer fits.
        var word = next;
        while (word < block.End && !char.IsWhiteSpace(text[word]) && word - next <= width) word++;
        return length + 1 + word - next > width;
    }

    private bool BeginsItem(int next)
    {
        if (StopMarks.IsBullet(text[next])) return next + 1 < block.End && (char.IsWhiteSpace(text[next + 1]) || text[next] is '•' or '●' or '▪' or '‣');
        var digits = next;
        while (digits < block.End && digits - next < 3 && char.IsAsciiDigit(text[digits])) digits++;
        return digits > next && digits + 1 < block.End && text[digits] is '.' or ')' && char.IsWhiteSpace(text[digits + 1]);
    }

    private (int Lines, int Width) Measure()
    {
        var (lines, width, length) = (1, 0, 0);
        for (var i = block.Start; i < block.End; i++)
        {
            if (!StopMarks.IsLineBreak(text[i]))
            {
                width = Math.Max(width, ++length);
            }
            else
            {
                if (length > 0) lines++;
                length = 0;
            }
        }

        return (lines, width);
    }
}
