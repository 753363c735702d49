using CsvHelper;

namespace Compare;

/// <summary>How the lines of a CSV file are written.</summary>
internal enum CsvForm
{
    /// <summary>
    /// A file of a result, opened in a spreadsheet as a rule: CRLF, at most four decimals, text that a spreadsheet would run is
    /// neutralised.
    /// </summary>
    Spreadsheet,

    /// <summary>Input for another program: LF, at most six decimals, text exactly as it is.</summary>
    Exact,
}

/// <summary>Writes CSV as RFC 4180 has it, invariant culture, one field after the other.</summary>
internal sealed class CsvLineWriter : IDisposable
{
    private readonly CsvWriter csv;
    private readonly CsvForm form;

    private CsvLineWriter(CsvWriter csv, CsvForm form) => (this.csv, this.form) = (csv, form);

    /// <summary>Writes a spreadsheet as UTF-8 with byte order mark, which Excel needs to read anything but English.</summary>
    public static CsvLineWriter ForSpreadsheet(Stream stream) =>
        new(CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\r\n", WriteByteOrderMark = true }, leaveOpen: true), CsvForm.Spreadsheet);

    /// <summary>Writes exact lines to a writer that stays open.</summary>
    public static CsvLineWriter Exact(TextWriter writer) =>
        new(CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true), CsvForm.Exact);

    /// <summary>A text; empty where null.</summary>
    public void Text(string? value)
    {
        if (value is null) csv.WriteField("");
        else csv.WriteField(form == CsvForm.Exact ? value : SpreadsheetText.Neutralise(WithoutControls(value)));
    }

    /// <summary>A word of our own, which needs no care.</summary>
    public void Word(string value) => csv.WriteField(value);

    /// <summary>A whole number; empty where null.</summary>
    public void Whole(int? value) => csv.WriteField(value);

    /// <summary>A number; empty where null or not finite.</summary>
    public void Number(double? value)
    {
        var (digits, format) = form == CsvForm.Exact ? (6, "0.######") : (4, "0.####");

        // Adding zero turns a negative zero, which rounding may leave, into zero.
        if (value is { } number && double.IsFinite(number)) csv.WriteField(Math.Round(number, digits) + 0.0, format);
        else csv.WriteField("");
    }

    /// <summary>Ends the line.</summary>
    public void End() => csv.EndRecord();

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    /// <summary>Control characters stop many readers; the exact text stands in the article.</summary>
    private static string WithoutControls(string text)
    {
        static bool IsControl(char character) => character < ' ' && character is not ('\t' or '\n' or '\r');
        return text.AsSpan().ContainsAnyInRange('\0', '\u001F') && text.Any(IsControl)
            ? string.Concat(text.Select(character => IsControl(character) ? '\uFFFD' : character))
            : text;
    }
}
