namespace Compare;

/// <summary>Text in a CSV file that a spreadsheet must show and never run as a formula.</summary>
public static class SpreadsheetText
{
    /// <summary>The text with an apostrophe before it where a spreadsheet would run it; otherwise the text itself.</summary>
    /// <remarks>
    /// A field is run when it starts with = + - or @ (their full-width and small forms included), also after spaces, quotation
    /// marks and characters that are not seen, or with a tab or a line break.
    /// </remarks>
    public static string Neutralise(string text) => IsRun(text) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Neutralise"/>; any other text unchanged.</summary>
    public static string Restore(string text) => text.StartsWith('\'') && IsRun(text.AsSpan(1)) ? text[1..] : text;

    private static bool IsRun(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '=' or '+' or '-' or '@' or '\t' or '\r' or '\n':
                case '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20': // full-width = + - @
                case '\uFE66' or '\uFE62' or '\uFE63' or '\uFE6B': // small = + - @
                case '\u2212': // minus sign
                    return true;
                case '"' or '\'':
                    continue;
            }

            if (!char.IsWhiteSpace(character) && !IsUnseen(character)) return false;
        }

        return false;
    }

    private static bool IsUnseen(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format;
}
