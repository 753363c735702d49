namespace Compare;

/// <summary>From a sentence to its words, numbers and marks.</summary>
internal static class PieceScanner
{
    /// <summary>A longer word is no number, unit or month; its text is not kept.</summary>
    private const int LongestWord = 24;

    /// <summary>The pieces of a stretch of text, in order.</summary>
    internal static PieceList Scan(string text, TextSpan within)
    {
        var pieces = new List<Piece>(within.Length / 5 + 4);
        var i = within.Start;
        while (i < within.End)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var piece = char.IsAsciiDigit(c) ? NumberReader.Read(text, i, within.End)
                : char.IsLetter(c) ? ReadWord(text, i, within.End)
                : ReadMark(text, i, within.End);
            pieces.Add(piece);
            i = piece.End;
        }

        return new PieceList(text, [.. pieces]);
    }

    private static Piece ReadWord(string text, int start, int limit)
    {
        var end = start;
        var hasDigit = false;
        while (end < limit && IsWordPart(text, end, limit))
        {
            hasDigit |= char.IsDigit(text[end]);
            end++;
        }

        if (IsAddress(text, start, end, limit)) return Code(start, RunEnd(text, end, limit));
        if (hasDigit) return Code(start, end);
        var lower = end - start <= LongestWord ? text[start..end].ToLowerInvariant().Replace('’', '\'') : "";
        return new Piece(start, end, PieceKind.Word, lower, NumberForm.None, double.NaN);
    }

    private static bool IsWordPart(string text, int i, int limit)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark) return true;
        return c is '\'' or '’' && i + 1 < limit && char.IsLetter(text[i + 1]);
    }

    /// <summary>"user@host", "http://…", "host.name/…": what follows the word makes it an address.</summary>
    private static bool IsAddress(string text, int start, int end, int limit)
    {
        if (end + 1 >= limit) return false;
        var next = text[end];
        if (next == '@') return char.IsLetterOrDigit(text[end + 1]);
        if (next == ':') return end + 2 < limit && text[end + 1] == '/' && text[end + 2] == '/';
        return next == '.' && end - start > 1 && end + 2 < limit && char.IsLower(text[end + 1]) && char.IsLower(text[end + 2]);
    }

    private static Piece ReadMark(string text, int start, int limit)
    {
        if (text[start] is '#' or '@' && start + 1 < limit && char.IsLetterOrDigit(text[start + 1]))
        {
            var end = start + 1;
            while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            return Code(start, end);
        }

        var length = char.IsHighSurrogate(text[start]) && start + 1 < limit ? 2 : 1;
        return new Piece(start, start + length, PieceKind.Mark, MarkText(text[start]), NumberForm.None, double.NaN);
    }

    private static readonly string[] AsciiMarks = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private static string MarkText(char c) => c < 128 ? AsciiMarks[c] : c.ToString();

    private static int RunEnd(string text, int end, int limit)
    {
        while (end < limit && !char.IsWhiteSpace(text[end])) end++;
        return end;
    }

    private static Piece Code(int start, int end) => new(start, end, PieceKind.Code, "", NumberForm.None, double.NaN);
}
