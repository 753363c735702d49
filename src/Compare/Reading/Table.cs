using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>One record of a CSV file: its line in the file (from 1) and its fields by column.</summary>
internal sealed record TableRow(int Line, ImmutableArray<string> Fields)
{
    /// <summary>Whether a quotation mark opens the last field and none closes it, so that it has swallowed the rest of the file.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>What is wrong with a line of a CSV file, whatever its columns mean.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="IsRow">Whether a record was left out because of it.</param>
internal sealed record TableFault(int Line, string Message, bool IsRow)
{
    /// <summary>The fault as a problem of a file.</summary>
    public ReadingProblem In(string file, bool isFatal) =>
        new(file, string.Create(CultureInfo.InvariantCulture, $"line {Line}"), Message, isFatal);
}

/// <summary>A CSV file as read: its columns as written and its records, blank ones left out.</summary>
internal sealed record Table(ImmutableArray<string> Columns, ImmutableArray<TableRow> Rows)
{
    /// <summary>
    /// Records left out because their fields cannot be told apart (a comma that no quotation marks protect shifts all that follow),
    /// and a header that does not end.
    /// </summary>
    public ImmutableArray<TableFault> Faults { get; init; } = [];

    private static readonly char[] Separators = [',', ';', '\t'];
    private const string Neutralized = "=+-@\t";

    /// <summary>The place of a column, case, spaces and underscores ignored, or null.</summary>
    public int? IndexOf(string column)
    {
        var index = Columns.ToList().FindIndex(name => Key(name) == Key(column));
        return index < 0 ? null : index;
    }

    /// <summary>The trimmed field of a row, or null where it is blank or the column does not exist.</summary>
    public string? Field(TableRow row, string column) => IndexOf(column) is { } index ? Field(row, index) : null;

    /// <summary>The trimmed field of a row, or null where it is blank.</summary>
    public static string? Field(TableRow row, int index)
    {
        if (index >= row.Fields.Length) return null;
        var value = TextCleaner.Clean(row.Fields[index]);
        // A field that a spreadsheet would run was written with an apostrophe before it; take that back.
        if (value.Length > 1 && value[0] == '\'' && Neutralized.Contains(value[1], StringComparison.Ordinal)) value = value[1..];
        return value.Length == 0 ? null : value;
    }

    /// <summary>Columns other than the named ones, with their places; a column without a name is left out.</summary>
    public IEnumerable<(string Name, int Index)> Others(IReadOnlyCollection<string> known)
    {
        var keys = known.Select(Key).ToHashSet(StringComparer.Ordinal);
        return Columns.Select((name, index) => (name, index)).Where(column => column.name.Length > 0 && !keys.Contains(Key(column.name)));
    }

    /// <summary>Reads CSV text; the separator is the comma, semicolon or tab that the header line holds most of.</summary>
    public static Table Parse(string text)
    {
        var start = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Contains('\n', StringComparison.Ordinal)
            ? text.IndexOf('\n', StringComparison.Ordinal) + 1
            : 0;
        var columns = ImmutableArray<string>.Empty;
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var faults = ImmutableArray.CreateBuilder<TableFault>();
        var separator = SeparatorOf(text[start..]);
        foreach (var row in CsvSplitter.Split(text[start..], separator, start > 0 ? 2 : 1))
        {
            if (row.Fields.All(string.IsNullOrWhiteSpace)) continue;
            var isHeader = columns.IsEmpty;
            if (isHeader) columns = [.. row.Fields.Select(TextCleaner.Clean)];
            if (FaultOf(row, columns, separator) is { } fault) faults.Add(new TableFault(row.Line, fault, !isHeader));
            else if (!isHeader) rows.Add(row);
        }

        return new Table(columns, rows.ToImmutable()) { Faults = faults.ToImmutable() };
    }

    private static string? FaultOf(TableRow row, ImmutableArray<string> columns, char separator)
    {
        if (row.IsOpen) return "a quotation mark opens a field and none closes it";
        var last = row.Fields.Length;
        while (last > columns.Length && string.IsNullOrWhiteSpace(row.Fields[last - 1])) last--;
        if (last > columns.Length)
        {
            var mark = separator == '\t' ? "a tab" : $"\"{separator}\"";
            return string.Create(CultureInfo.InvariantCulture, $"has {last} fields, expected {columns.Length} (a field that holds {mark} stands in quotation marks)");
        }

        return null;
    }

    private static char SeparatorOf(string text)
    {
        var header = text.Split('\n', 2)[0];
        return Separators.MaxBy(separator => header.Count(unit => unit == separator));
    }

    private static string Key(string column) =>
        string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
