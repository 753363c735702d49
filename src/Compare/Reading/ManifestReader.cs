using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>One row of <c>articles.csv</c>.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="File">Path of the article's file inside the corpus, with forward slashes.</param>
/// <param name="Fields">What the row gives, each with the origin "manifest".</param>
/// <param name="Variables">Further columns: the researcher's own variables.</param>
internal sealed record ManifestRow(int Line, string File, ArticleFields Fields, ImmutableSortedDictionary<string, string> Variables)
{
    /// <summary>The entry of the file that is meant (<c>3</c> of <c>export.jsonl#3</c>), or null where it is the file itself.</summary>
    public string? Entry { get; init; }

    /// <summary>Whether the article is knowingly left out: it is not read, and no problem.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>File and entry as the manifest writes them.</summary>
    public string Name => Entry is null ? File : $"{File}#{Entry}";
}

/// <summary>Reads <c>articles.csv</c>: which files are articles, and what the researcher knows about them.</summary>
internal sealed partial class ManifestReader(CorpusFolder folder, ICollection<ReadingProblem> problems)
{
    public const string Origin = "manifest";

    /// <summary>The column that says why an article is knowingly left out.</summary>
    public const string LeaveOut = "leave_out";

    private static readonly string[] Known = ["file", "outlet", "published", "updated", "url", "headline", "byline", "language", "genre", LeaveOut];

    /// <summary>The rows whose files exist, or null where the manifest cannot be used.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="found">The article files of the folder.</param>
    /// <param name="listed">The number of different files and entries that the manifest names, readable or not.</param>
    public ImmutableArray<ManifestRow>? Read(string text, ImmutableArray<string> found, out int listed)
    {
        listed = 0;
        var table = Table.Parse(text);
        if (table.IndexOf("file") is null)
        {
            problems.Add(new ReadingProblem(CorpusFolder.Manifest, "line 1", "no column \"file\", expected file and optionally outlet, published, updated, url, headline, language, genre", true));
            return null;
        }

        foreach (var fault in table.Faults) problems.Add(fault.In(CorpusFolder.Manifest, fault.IsRow));
        listed = table.Faults.Count(fault => fault.IsRow);
        var rows = new List<ManifestRow>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (FileOf(table, row, found) is not var (file, entry))
            {
                listed++;
                continue;
            }

            var read = new ManifestRow(row.Line, file, FieldsOf(table, row), VariablesOf(table, row)) { Entry = entry, IsLeftOut = table.Field(row, LeaveOut) is not null };
            if (!lines.TryAdd(read.Name, row.Line))
            {
                Add(row, "file", string.Create(CultureInfo.InvariantCulture, $"\"{read.Name}\" stands in line {lines[read.Name]} too, expected one row for each file"), false, null);
                continue;
            }

            listed++;
            rows.Add(read);
        }

        return [.. rows];
    }

    private (string File, string? Entry)? FileOf(Table table, TableRow row, ImmutableArray<string> found)
    {
        var outlet = table.Field(row, "outlet");
        if (table.Field(row, "file") is not { } written)
        {
            Add(row, "file", "is empty, expected the path of an article's file", true, outlet);
            return null;
        }

        if (folder.Inside(written) is not { } file)
        {
            Add(row, "file", $"\"{written}\" leaves the folder, expected a file inside it", true, outlet);
            return null;
        }

        if (Among(found, file) is { } whole) return (whole, null);
        if (EntryMark().Match(file) is { Success: true } mark && Among(found, file[..mark.Index]) is { } holder && ArticleFormats.HasEntries(holder)) return (holder, mark.Groups[1].Value);
        // What is left out need not be there: its row keeps the ids of the others as they are beside it.
        if (table.Field(row, LeaveOut) is not null) return (file, null);
        if (folder.Find(file) is null) Add(row, "file", $"\"{written}\" does not exist, expected a file inside the folder", true, outlet);
        else if (CorpusFolder.IsArticle(file)) return (file, null);
        else Add(row, "file", $"\"{written}\" is no article, expected {ArticleFormats.ExpectedOne}", true, outlet);
        return null;
    }

    /// <summary>The found file of that name; case is ignored where that leaves one, for a manifest may come from a system that ignores it.</summary>
    private static string? Among(ImmutableArray<string> found, string file)
    {
        if (found.BinarySearch(file, StringComparer.Ordinal) >= 0) return file;
        var alike = found.Where(path => path.Equals(file, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    private ArticleFields FieldsOf(Table table, TableRow row) => new()
    {
        Outlet = Text(table, row, "outlet"),
        Headline = Text(table, row, "headline"),
        Byline = Text(table, row, "byline"),
        Published = Time(table, row, "published"),
        Updated = Time(table, row, "updated"),
        Url = Text(table, row, "url"),
        Language = Language(table, row),
        Genre = Text(table, row, "genre"),
    };

    private static Sourced<string>? Text(Table table, TableRow row, string column) =>
        table.Field(row, column) is { } value ? new Sourced<string>(value, Origin) : null;

    private Sourced<PublicationTime>? Time(Table table, TableRow row, string column)
    {
        if (table.Field(row, column) is not { } written) return null;
        if (TimeReader.Read(written) is { } time) return new Sourced<PublicationTime>(time, Origin);
        Add(row, column, TimeMessage(written), false, table.Field(row, "outlet"));
        return null;
    }

    private Sourced<string>? Language(Table table, TableRow row)
    {
        if (table.Field(row, "language") is not { } written) return null;
        if (LanguageTag.Primary(written) is { } tag) return new Sourced<string>(tag, Origin);
        Add(row, "language", $"\"{written}\" is no language tag, expected one such as en or pt-BR", false, table.Field(row, "outlet"));
        return null;
    }

    private static ImmutableSortedDictionary<string, string> VariablesOf(Table table, TableRow row)
    {
        var variables = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, index) in table.Others(Known))
            variables[name] = Table.Field(row, index) ?? "";
        return variables.ToImmutable();
    }

    /// <summary>What is said of a time that cannot be read.</summary>
    public static string TimeMessage(string written) => $"\"{written}\" is no date, expected ISO 8601 such as 2023-10-26T14:05+02:00";

    private void Add(TableRow row, string column, string message, bool isFatal, string? outlet) =>
        problems.Add(new ReadingProblem(CorpusFolder.Manifest, string.Create(CultureInfo.InvariantCulture, $"line {row.Line}, {column}"), message, isFatal, outlet));

    [GeneratedRegex("#([0-9]{1,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex EntryMark();
}
