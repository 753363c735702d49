using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Compare;

/// <summary>Rows as a table that a notebook shows by itself.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class RecordTable : INotebookOutput
{
    /// <summary>A longer table would be slow to scroll; the CSV files hold all rows.</summary>
    private const int MostRows = 100;

    internal RecordTable(ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The columns' names.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The values of each row in the order of the columns, as text; empty where something is not known.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; }

    /// <summary>The table as HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml()
    {
        var page = new HtmlPage();
        page.Add($"<table style=\"{NotebookStyles.Table}\">\n<thead><tr>");
        foreach (var column in Columns) page.Add($"<th scope=\"col\" style=\"{NotebookStyles.Head};{NotebookStyles.Faint}\">{column}</th>");
        page.Add($"</tr></thead>\n<tbody>\n");
        foreach (var row in Rows.Take(MostRows))
        {
            page.Add($"<tr>");
            foreach (var value in row) page.Add($"<td dir=\"auto\" style=\"{NotebookStyles.Words}\">{value}</td>");
            page.Add($"</tr>\n");
        }

        page.Add($"</tbody>\n</table>\n");
        if (Rest is { } rest) page.Add($"<p>{rest}</p>\n");
        return page.ToString();
    }

    string INotebookOutput.ToText()
    {
        var lines = Rows.Take(MostRows).Select(row => string.Join(" | ", row)).Prepend(string.Join(" | ", Columns));
        return string.Join('\n', Rest is { } rest ? lines.Append(rest) : lines);
    }

    private string? Rest => Rows.Length > MostRows ? $"… and {NotebookStyles.Count(Rows.Length - MostRows, "more row")}" : null;
}

/// <summary>Makes tables of rows.</summary>
public static class RecordTables
{
    /// <summary>The rows as a table that a notebook shows: <c>CoverageRecords.Articles(corpus).ToTable("article", "outlet", "published")</c>.</summary>
    /// <param name="rows">Any records; their public properties are the columns, named in snake case as in the CSV files.</param>
    /// <param name="columns">The columns to show, in this order; all where none is named.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names those there are.</exception>
    public static RecordTable ToTable<TRecord>(this IEnumerable<TRecord> rows, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var known = typeof(TRecord).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (Name: Wording.Column(property.Name), Property: property)).ToList();
        var chosen = columns.Length == 0 ? known : [.. columns.Select(name => known.Find(column => column.Name == name) is { Property: not null } found
            ? found
            : throw new ArgumentException($"no column is named \"{name}\"; there are: {string.Join(", ", known.Select(column => column.Name))}", nameof(columns)))];
        return new RecordTable([.. chosen.Select(column => column.Name)], [.. rows.Select(row => chosen.Select(column => Text(column.Property.GetValue(row))).ToImmutableArray())]);
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        Enum word => Wording.Of(word),
        bool truth => truth ? "true" : "false",
        double number => double.IsFinite(number) ? number.ToString("0.###", CultureInfo.InvariantCulture) : "",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
