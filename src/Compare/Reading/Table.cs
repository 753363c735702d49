using System.Collections.Immutable;

namespace Compare;

/// <summary>One record of a CSV file: its line in the file (from 1) and its fields by column.</summary>
internal sealed record TableRow(int Line, ImmutableArray<string> Fields);

/// <summary>A CSV file as read: its columns as written and its records, blank ones left out.</summary>
internal sealed record Table(ImmutableArray<string> Columns, ImmutableArray<TableRow> Rows)
{
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
        foreach (var row in CsvSplitter.Split(text[start..], SeparatorOf(text[start..]), start > 0 ? 2 : 1))
        {
            if (row.Fields.All(string.IsNullOrWhiteSpace)) continue;
            if (columns.IsEmpty) columns = [.. row.Fields.Select(TextCleaner.Clean)];
            else rows.Add(row);
        }

        return new Table(columns, rows.ToImmutable());
    }

    private static char SeparatorOf(string text)
    {
        var header = text.Split('\n', 2)[0];
        return Separators.MaxBy(separator => header.Count(unit => unit == separator));
    }

    private static string Key(string column) =>
        string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
