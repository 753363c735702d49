using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Brings the articles found in one file together with the manifest's rows about them.</summary>
/// <param name="rows">The file and its rows.</param>
/// <param name="digest">SHA-256 of the file.</param>
internal sealed class EntryMatcher(FileRows rows, string digest)
{
    private readonly string? outlet = rows.Whole?.Fields.Outlet?.Value;

    /// <summary>What became of the file.</summary>
    public ArticleResult Match(EntryCollector entries, string format)
    {
        if (entries.Entries.Count + entries.Listed.Count + entries.FaultCount == 0) entries.Refuse(null, "no article found in it, expected at least one");
        var named = entries.Entries.Select(entry => (Entry: entry, Row: rows.Of(entry.Name))).Where(pair => pair.Row is not null).ToList();
        var drafts = named.Where(pair => !pair.Row!.IsLeftOut).Select(pair => DraftMaker.Make(pair.Row!, pair.Entry, digest)).ToImmutableArray();
        var names = entries.Entries.Select(entry => entry.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unknown = rows.Unknown(names).ToList();
        var missing = entries.Listed.Where(article => rows.Of(article.Name) is not { IsLeftOut: true }).Select(MissingOf).ToImmutableArray();
        return new ArticleResult(rows.File, digest)
        {
            Drafts = drafts,
            Missing = missing,
            Problems = [.. Faults(entries), .. unknown, .. Passed(entries.Entries.Count - named.Count)],
            Found = drafts.Length + entries.FaultCount + unknown.Count,
            UsedFiles = [.. entries.UsedFiles],
            Account = entries.Entries.All(entry => entry.Name is null) && entries.Listed.All(entry => entry.Name is null) && entries.FaultCount <= 1
                ? null
                : new FileAccount(rows.File, entries.Format ?? format, drafts.Length, drafts.Count(draft => draft.Fields.Published is null), missing.Length, entries.FaultCount),
        };
    }

    private IEnumerable<ReadingProblem> Faults(EntryCollector entries)
    {
        var faults = entries.Unlisted is { } rest ? entries.Faults.Append(rest) : entries.Faults;
        return faults.Select(fault => new ReadingProblem(rows.File, fault.Place, fault.Message, true, outlet));
    }

    /// <summary>What is said of articles that the manifest does not name.</summary>
    private IEnumerable<ReadingProblem> Passed(int count)
    {
        if (count == 0) yield break;
        yield return rows.Rows.IsEmpty
            ? NotListed(rows.File)
            : new ReadingProblem(rows.File, null, string.Create(CultureInfo.InvariantCulture, $"{count:N0} of its articles {(count == 1 ? "is" : "are")} not listed in articles.csv and {(count == 1 ? "was" : "were")} not read, expected a row for each"), false);
    }

    /// <summary>The problem of a file that the manifest does not name.</summary>
    public static ReadingProblem NotListed(string file) => new(file, null, "is not listed in articles.csv and was not read, expected a row for it", false);

    private MissingText MissingOf(ListedArticle article)
    {
        var fields = rows.Of(article.Name) is { } row ? row.Fields.OrElse(article.Fields) : article.Fields;
        return new MissingText(rows.File, article.Name, fields.Outlet?.Value, fields.Headline?.Value, fields.Url?.Value, fields.Published?.Value);
    }
}
