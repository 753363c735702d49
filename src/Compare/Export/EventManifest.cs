using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>
/// The manifests of the events of a mixed folder: each article's row as the folder's own manifest has it and nothing more, so that everything
/// is read in the event's folder as it was read in the mixed one. Of a file with several articles those of other events are named as left out.
/// </summary>
internal sealed class EventManifest
{
    private const string FileColumn = "file";

    private readonly Corpus mixed;
    private Table? table;
    private readonly Dictionary<string, TableRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> events = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> entries, namesakesOf;

    /// <param name="files">The mixed folder.</param>
    /// <param name="mixed">What was read from it.</param>
    /// <param name="parts">Its events.</param>
    /// <param name="largest">The largest manifest that is read, bytes.</param>
    public EventManifest(CorpusFolder files, Corpus mixed, IEnumerable<Corpus> parts, long largest)
    {
        this.mixed = mixed;
        foreach (var part in parts)
        {
            foreach (var article in part.Articles) events[article.File] = part.Event.Id;
        }

        namesakesOf = mixed.Articles.Select(article => EventCorpus.FileOf(mixed, article)).Distinct(StringComparer.Ordinal).ToLookup(ArticleFormats.Stem, StringComparer.Ordinal);
        var read = ReadTable(files, largest);
        entries = mixed.Articles.Where(article => EventCorpus.FileOf(mixed, article) != article.File).Select(article => (Holder: EventCorpus.FileOf(mixed, article), Name: article.File))
            .Concat(mixed.Missing.Where(missing => missing.Entry is not null).Select(missing => (Holder: missing.File, Name: $"{missing.File}#{missing.Entry}")))
            .Concat(read.Where(row => row is { IsLeftOut: true, Entry: not null }).Select(row => (Holder: row.File, row.Name)))
            .Distinct().ToLookup(entry => entry.Holder, entry => entry.Name, StringComparer.Ordinal);
        if (table is null) return;
        var lines = table.Rows.ToDictionary(row => row.Line);
        foreach (var row in read) rows[row.Name] = lines[row.Line];
    }

    /// <summary>The manifest of one event, or null where its folder needs none.</summary>
    public byte[]? Of(Corpus part)
    {
        var holders = part.Articles.Select(article => EventCorpus.FileOf(mixed, article)).Distinct(StringComparer.Ordinal).ToList();
        // Files of one name but for the extension keep it in their articles' ids: the one that is not here is named all the same.
        var namesakes = holders.SelectMany(holder => namesakesOf[ArticleFormats.Stem(holder)]).Except(holders, StringComparer.Ordinal).ToList();
        if (table is null && namesakes.Count == 0 && !holders.Exists(entries.Contains)) return null;
        var others = holders.SelectMany(holder => entries[holder]).Where(name => events.GetValueOrDefault(name) != part.Event.Id).Concat(namesakes).ToHashSet(StringComparer.Ordinal);
        var columns = ColumnsOf(others.Count > 0);
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(true), leaveOpen: true))
        using (var line = CsvLineWriter.Exact(writer))
        {
            Write(line, columns.Select(column => column.Name));
            foreach (var name in part.Articles.Select(article => article.File).Concat(others).Order(StringComparer.Ordinal))
            {
                var reason = others.Contains(name) ? ReasonOf(name) : null;
                Write(line, columns.Select(column => FieldOf(name, column) is var field && field.Length == 0 && reason is not null && column.Name == ManifestReader.LeaveOut ? reason : field));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The rows of the folder's own manifest; what is wrong with them was said when it was read.</summary>
    private ImmutableArray<ManifestRow> ReadTable(CorpusFolder files, long largest)
    {
        var problems = new List<ReadingProblem>();
        if (files.Find(CorpusFolder.Manifest) is not { } path || !files.Holds(path)) return [];
        if (new InputFile(path, CorpusFolder.Manifest).ReadText(largest, isPage: false, problems, out _) is not { } text) return [];
        if (new ManifestReader(files, problems).Read(text, files.FindArticles(problems), out _) is not { } read) return [];
        table = Table.Parse(text);
        return read;
    }

    private static void Write(CsvLineWriter line, IEnumerable<string> fields)
    {
        foreach (var field in fields) line.Text(field);
        line.End();
    }

    /// <summary>The columns with their places in the folder's manifest, −1 where it has none of that name.</summary>
    private ImmutableArray<(string Name, int Index)> ColumnsOf(bool isAnyLeftOut)
    {
        var columns = (table?.Columns ?? [FileColumn]).Select((name, index) => (Name: name, Index: index)).ToList();
        if (table is not null)
        {
            columns[table.IndexOf(FileColumn)!.Value] = (FileColumn, -1);
            if (table.IndexOf(ManifestReader.LeaveOut) is { } place) columns[place] = (ManifestReader.LeaveOut, place);
        }
        else columns[0] = (FileColumn, -1);
        if (isAnyLeftOut && !columns.Exists(column => column.Name == ManifestReader.LeaveOut)) columns.Add((ManifestReader.LeaveOut, -1));
        return [.. columns];
    }

    private string ReasonOf(string name) => events.TryGetValue(name, out var other) ? $"in {other}" : "not in this event";

    /// <summary>The field of an article's own row; where that is blank, of its file's row, which holds for all articles in it.</summary>
    private string FieldOf(string name, (string Name, int Index) column)
    {
        if (column.Name == FileColumn) return SpreadsheetText.Neutralise(name);
        if (column.Index < 0) return "";
        var own = Raw(name, column.Index);
        var mark = name.LastIndexOf('#');
        return own.Length > 0 || mark < 0 || !entries[name[..mark]].Contains(name) ? own : Raw(name[..mark], column.Index);
    }

    private string Raw(string name, int index) =>
        rows.TryGetValue(name, out var row) && index < row.Fields.Length && !string.IsNullOrWhiteSpace(row.Fields[index]) ? row.Fields[index] : "";
}
