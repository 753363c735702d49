using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>A mixed folder as a table of groups parts it.</summary>
/// <param name="Events">Each event's part of the folder, in the order of the table.</param>
/// <param name="Without">Articles of the folder that the table puts into no event, by id.</param>
public sealed record AppliedGroups(ImmutableArray<Corpus> Events, ImmutableArray<Article> Without);

/// <summary>Reads a table of groups, as <c>group</c> writes it and a person has corrected it: columns event and file, optionally event_title.</summary>
public static class GroupsReader
{
    private const long LargestFile = 100_000_000;

    private static readonly string[] Required = ["event", "file"];

    /// <summary>
    /// Parts a mixed folder by the table. A row without an event, or an article without a row, is in no event; the title of an event is that of
    /// its first row which has one.
    /// </summary>
    /// <param name="path">The table: comma, semicolon or tab; any encoding that a spreadsheet saves.</param>
    /// <param name="mixed">The folder that the table is about.</param>
    /// <exception cref="CorpusException">The table cannot be used; holds every problem.</exception>
    public static AppliedGroups Read(string path, Corpus mixed)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(mixed);
        var problems = new List<ReadingProblem>();
        var text = new InputFile(path, path).ReadText(LargestFile, isPage: false, problems, out _);
        var rows = text is null ? [] : RowsOf(Table.Parse(text), path, mixed, problems);
        if (problems.Count == 0 && rows.TrueForAll(row => row.Event is null)) problems.Add(new ReadingProblem(path, null, "puts no article into an event, expected a name in the column event", true));
        if (problems.Count > 0) throw new CorpusException(problems);
        var placed = rows.Where(row => row.Event is not null).Select(row => row.Article.Id).ToHashSet(StringComparer.Ordinal);
        return new AppliedGroups(
            [
                .. rows.Where(row => row.Event is not null).GroupBy(row => row.Event!, StringComparer.Ordinal).Select(group => EventCorpus.Of(
                    mixed, new NewsEvent(group.Key, group.Select(row => row.Title).FirstOrDefault(title => title is not null) ?? group.Key), group.Select(row => row.Article))),
            ],
            [.. mixed.Articles.Where(article => !placed.Contains(article.Id)).OrderBy(article => article.Id, StringComparer.Ordinal)]);
    }

    private static List<GroupRow> RowsOf(Table table, string path, Corpus mixed, List<ReadingProblem> problems)
    {
        var missing = Required.Where(column => table.IndexOf(column) is null).Select(column => $"\"{column}\"").ToList();
        if (missing.Count > 0)
        {
            problems.Add(new ReadingProblem(path, "line 1", $"no column {string.Join(" and no column ", missing)}, expected event and file and optionally event_title", true));
            return [];
        }

        problems.AddRange(table.Faults.Select(fault => fault.In(path, isFatal: true)));
        var articles = mixed.Articles.ToLookup(article => TextCleaner.Clean(article.File), StringComparer.Ordinal);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rows = new List<GroupRow>();
        foreach (var row in table.Rows)
        {
            void Refuse(string column, string message) => problems.Add(new ReadingProblem(path, string.Create(CultureInfo.InvariantCulture, $"line {row.Line}, {column}"), message, true));
            var (name, file) = (table.Field(row, "event"), table.Field(row, "file"));
            if (file is null) Refuse("file", "is empty, expected the file of an article");
            else if (articles[file].Concat(articles[SpreadsheetText.Restore(file)]).Distinct().Skip(1).Any()) Refuse("file", $"\"{file}\" names several articles that differ in spaces only, expected one");
            else if (articles[file].Concat(articles[SpreadsheetText.Restore(file)]).FirstOrDefault() is not { } article) Refuse("file", $"\"{file}\" is no article of the folder, expected one that was read");
            else if (!lines.TryAdd(article.Id, row.Line)) Refuse("file", string.Create(CultureInfo.InvariantCulture, $"\"{file}\" stands in line {lines[article.Id]} too, expected one row for each article"));
            else rows.Add(new GroupRow(article, name, table.Field(row, "event_title")));
            if (name is null) continue;
            if (!FolderNames.CanBe(name)) Refuse("event", $"\"{name}\" cannot name a folder, expected a short name without / \\ : * ? \" < > | and without a point at either end");
            else if (!spellings.TryAdd(name, name) && spellings[name] != name) Refuse("event", $"\"{name}\" differs from \"{spellings[name]}\" in case only, expected one spelling");
        }

        return rows;
    }

    private sealed record GroupRow(Article Article, string? Event, string? Title);
}
