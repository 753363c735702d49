using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>
/// Splits CSV text by RFC 4180, forgivingly: a quotation mark inside an unquoted field is a character, text after a closing
/// quotation mark belongs to the field, and an unclosed field ends with the file, which its record says. Keeps the line on which
/// each record starts, which problems name.
/// </summary>
internal static class CsvSplitter
{
    public static IEnumerable<TableRow> Split(string text, char separator, int firstLine)
    {
        var at = 0;
        var line = firstLine;
        while (at < text.Length)
        {
            var start = line;
            var fields = ImmutableArray.CreateBuilder<string>();
            bool isOpen;
            do fields.Add(Field(text, separator, ref at, ref line, out isOpen));
            while (at < text.Length && text[at] == separator && ++at <= text.Length);

            if (at < text.Length && text[at] == '\r') at++;
            if (at < text.Length && text[at] == '\n') at++;
            line++;
            yield return new TableRow(start, fields.ToImmutable()) { IsOpen = isOpen };
        }
    }

    private static string Field(string text, char separator, ref int at, ref int line, out bool isOpen)
    {
        var field = new StringBuilder();
        var quoted = at < text.Length && text[at] == '"';
        if (quoted) at++;
        for (; at < text.Length; at++)
        {
            var unit = text[at];
            if (quoted && unit == '"')
            {
                if (at + 1 < text.Length && text[at + 1] == '"') at++;
                else
                {
                    quoted = false;
                    continue;
                }
            }
            else if (!quoted && (unit == separator || unit is '\r' or '\n')) break;

            if (quoted && unit == '\n') line++;
            field.Append(unit);
        }

        isOpen = quoted;
        return field.ToString();
    }
}
