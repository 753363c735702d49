using System.Globalization;

namespace Compare;

/// <summary>A table of a result that is read back; a field that is not as it was written becomes a problem.</summary>
internal sealed class SavedTable
{
    private readonly CsvTable table;
    private readonly Dictionary<string, int> places;
    private readonly List<ReadingProblem> problems;

    private SavedTable(CsvTable table, IReadOnlyList<string> columns, List<ReadingProblem> problems)
    {
        (this.table, this.problems) = (table, problems);
        places = columns.ToDictionary(column => column, table.Find, StringComparer.Ordinal);
    }

    /// <summary>Reads a table; null where it is missing or no CSV file with these columns, which becomes a problem.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that are needed.</param>
    /// <param name="problems">Takes what is wrong, here and in the fields.</param>
    public static SavedTable? Open(string path, IReadOnlyList<string> columns, List<ReadingProblem> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(new ReadingProblem(path, null, "does not exist, expected the table that run has written", true));
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return new SavedTable(CsvTable.Read(stream, path, columns), columns, problems);
        }
        catch (CorpusException failure)
        {
            problems.AddRange(failure.Problems);
            return null;
        }
    }

    /// <summary>A record for each row, by key; a key that stands twice becomes a problem.</summary>
    /// <param name="key">What tells the row from others; null where that cannot be read, which leaves the row out.</param>
    /// <param name="keyColumn">The column named where a key stands twice.</param>
    /// <param name="record">Reads the row.</param>
    public IReadOnlyList<TRecord> Records<TRecord>(Func<SavedRow, string?> key, string keyColumn, Func<SavedRow, TRecord> record)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var records = new List<TRecord>(table.Rows.Length);
        foreach (var line in table.Rows)
        {
            var row = new SavedRow(line, places, (column, message) => problems.Add(new ReadingProblem(table.Name, $"line {line.Line}, {column}", message, true)));
            if (key(row) is not { } own) continue;
            if (first.TryAdd(own, line.Line)) records.Add(record(row));
            else row.Report(keyColumn, $"stands on line {first[own]} already, expected one line for it");
        }

        return records;
    }
}

/// <summary>One line of a table that is read back; text is as it was before it was made safe for spreadsheets.</summary>
/// <param name="row">The line.</param>
/// <param name="places">The place of each column among its fields.</param>
/// <param name="report">Takes a column and what is wrong in it.</param>
internal sealed class SavedRow(CsvRow row, IReadOnlyDictionary<string, int> places, Action<string, string> report)
{
    private static readonly CoverageState[] States = [.. Enum.GetValues<CoverageState>().Where(state => state != CoverageState.Mixed)];

    /// <summary>Says what is wrong in a column of this line.</summary>
    public void Report(string column, string message) => report(column, message);

    /// <summary>The text of a field, or null where it is empty.</summary>
    public string? Text(string column) => row.Fields[places[column]] is { Length: > 0 } written ? SpreadsheetText.Restore(written) : null;

    /// <summary>The text of a field that must not be empty.</summary>
    public string? Id(string column)
    {
        var id = Text(column);
        if (id is null) Report(column, $"is empty, expected the id of the {column}");
        return id;
    }

    /// <summary>A truth value; false where it is none.</summary>
    public bool Truth(string column)
    {
        // A spreadsheet saves truth values in capitals.
        if (bool.TryParse(Text(column), out var truth)) return truth;
        Report(column, $"is \"{Text(column)}\", expected true or false");
        return false;
    }

    /// <summary>A number from 0 to 1, or null where the field is empty.</summary>
    public double? Share(string column)
    {
        if (Text(column) is not { } written) return null;
        if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1) return share;
        Report(column, $"is \"{written}\", expected a number from 0 to 1 such as 0.5");
        return null;
    }

    /// <summary>The state of an article.</summary>
    public CoverageState State(string column)
    {
        var written = Text(column);
        foreach (var state in States)
        {
            if (Wording.Of(state) == written) return state;
        }

        Report(column, $"is \"{written}\", expected {string.Join(", ", States.SkipLast(1).Select(Wording.Of))} or {Wording.Of(States[^1])}");
        return CoverageState.NotJudged;
    }

    /// <summary>A place in an article's text, or null where both fields are empty.</summary>
    public TextSpan? Span(string start, string end)
    {
        var (from, to) = (Text(start), Text(end));
        if (from is null && to is null) return null;
        if (int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first <= last)
            return TextSpan.Between(first, last);
        Report($"{start}, {end}", $"are \"{from}\" and \"{to}\", expected two whole numbers, the second one not smaller");
        return null;
    }
}
