using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>
/// Finds the texts of one outlet that are one article: with one address, collected under one name, or nearly the same; and the posts of a
/// live blog. Texts that are all exactly equal are duplicates and no versions.
/// </summary>
internal static partial class VersionFinder
{
    /// <summary>Of two versions the shorter has at least this share of the longer one's words: a digest that holds a short report whole is no version of it.</summary>
    private const double LeastLength = 0.5;

    /// <summary>The series by id; the order of the corpus's articles changes nothing.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="share">Two texts are versions when this share of the shorter one's words stands in the other in the same runs of five, 0–1.</param>
    public static ImmutableArray<ArticleSeries> Find(Corpus corpus, double share) =>
    [
        .. corpus.Articles.GroupBy(article => article.Outlet.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(outlet => Find([.. outlet.OrderBy(article => article.Id, StringComparer.Ordinal)], share))
            .OrderBy(series => series.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<ArticleSeries> Find(List<Article> articles, double share)
    {
        if (articles.Count < 2) return [];
        var texts = articles.AsParallel().AsOrdered().Select(ShingledText.Of).ToList();
        var groups = new DisjointGroups(articles.Count);
        JoinAlike(groups, articles.Select(article => PageAddress.KeyOf(article.Url)));
        JoinAlike(groups, articles.Select(NameOf));
        foreach (var (first, second) in CopyCandidates.Find(texts))
        {
            if (articles[first].LivePage is null && articles[second].LivePage is null && AreVersions(texts[first], texts[second], share)) groups.Join(first, second);
        }

        return groups.All().Where(group => group.Count > 1).Select(group => SeriesOf(group, articles, texts)).OfType<ArticleSeries>();
    }

    private static ArticleSeries? SeriesOf(List<int> group, List<Article> articles, List<ShingledText> texts)
    {
        var isLive = group.Exists(place => articles[place].LivePage is not null);
        if (!isLive && group.Select(place => texts[place].Whole).Distinct().Count() == 1) return null;
        var members = group.Select(place => articles[place])
            .OrderBy(TimeOf)
            .ThenBy(article => article.Collected?.EarliestUtc ?? DateTime.MinValue)
            .ThenBy(article => NumberIn(article.File))
            .ThenBy(article => article.Id, StringComparer.Ordinal);
        return new ArticleSeries(isLive ? SeriesKind.Live : SeriesKind.Versions, [.. members.Select(article => article.Id)]);
    }

    private static DateTime TimeOf(Article article)
    {
        var (published, updated) = (article.Published?.EarliestUtc, article.Updated?.EarliestUtc);
        return (published > updated ? published : updated ?? published) ?? article.Collected?.EarliestUtc ?? DateTime.MinValue;
    }

    private static void JoinAlike(DisjointGroups groups, IEnumerable<string?> keys)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, place) in keys.Select((key, place) => (key, place)))
        {
            if (key is not null && !first.TryAdd(key, place)) groups.Join(first[key], place);
        }
    }

    private static bool AreVersions(ShingledText first, ShingledText second, double share)
    {
        var (shorter, longer) = first.WordCount <= second.WordCount ? (first, second) : (second, first);
        return shorter.WordCount > 0 && shorter.WordCount >= LeastLength * longer.WordCount && shorter.ShareIn(longer) >= share;
    }

    /// <summary>What <c>NAME.html</c>, <c>NAME.v2.html</c> and the posts in them share; null for other files.</summary>
    private static string? NameOf(Article article) =>
        VersionName().Match(article.LivePage ?? article.File) is { Success: true } match ? match.Groups[1].Value : null;

    private static int NumberIn(string file) =>
        VersionName().Match(file) is { Success: true } match && match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(@"^(.+?)(?:\.v([0-9]{1,6}))?\.html$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex VersionName();
}
