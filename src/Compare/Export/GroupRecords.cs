namespace Compare;

/// <summary>One line of the table that <c>group</c> writes, to be corrected by hand.</summary>
/// <param name="Event">The event's id; any name that can be a folder's. Empty for an article that belongs to no event.</param>
/// <param name="EventTitle">The event's title: that of its first row counts.</param>
/// <param name="File">The article's file; of one among several articles with its entry (<c>export.jsonl#3</c>).</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Published">Time of first publication, ISO 8601 to its precision.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Score">Its mean score with the other articles of its event, 0–1; empty where it is the only one.</param>
/// <param name="NearestEvent">The other event to which its mean score is highest.</param>
/// <param name="NearestScore">That mean score, 0–1.</param>
public sealed record GroupRecord(
    string Event,
    string EventTitle,
    string File,
    string Outlet,
    string? Published,
    string? Headline,
    double? Score,
    string? NearestEvent,
    double? NearestScore);

/// <summary>Events as flat rows, to be corrected by hand.</summary>
public static class GroupRecords
{
    /// <summary>A row for each article, event by event, in each the surest first.</summary>
    public static IEnumerable<GroupRecord> Of(IEnumerable<EventGroup> groups) => groups.SelectMany(group => group.Members.Select(member => new GroupRecord(
        group.Corpus.Event.Id,
        group.Corpus.Event.Title,
        member.Article.File,
        member.Article.Outlet.Name,
        member.Article.Published?.ToString(),
        member.Article.Headline,
        member.Score,
        member.NearestEvent,
        member.NearestScore)));

    /// <summary>Writes the table as a spreadsheet reads it.</summary>
    /// <param name="groups">The events.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="force">Write although there is one already, which is kept under a name like <c>groups.edited-1.csv</c>.</param>
    /// <exception cref="ResultFolderException">There is one already, or the disk refuses.</exception>
    public static void Save(IEnumerable<EventGroup> groups, string path, bool force = false)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        EditedFile.Write(path, force, stream => CsvRecords.Write(stream, Of(groups)));
    }
}
