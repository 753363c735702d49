using System.Collections.Immutable;

namespace Compare;

/// <summary>Tells of each article of a corpus which series it belongs to, and so what is counted once.</summary>
internal sealed class SeriesIndex
{
    private readonly Dictionary<string, (ArticleSeries Series, int Number)> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article> articles;

    /// <param name="articles">The articles of the corpus.</param>
    /// <param name="series">Its series; each article is in one at most.</param>
    public SeriesIndex(ImmutableArray<Article> articles, IEnumerable<ArticleSeries> series)
    {
        this.articles = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        foreach (var one in series)
        {
            for (var index = 0; index < one.ArticleIds.Length; index++) members[one.ArticleIds[index]] = (one, index + 1);
        }
    }

    /// <summary>The series of an article, or null.</summary>
    public ArticleSeries? Of(string articleId) => members.TryGetValue(articleId, out var member) ? member.Series : null;

    /// <summary>The number of an article in its series, from 1, the oldest first; null where it stands for itself.</summary>
    public int? NumberOf(string articleId) => members.TryGetValue(articleId, out var member) ? member.Number : null;

    /// <summary>What is counted once: the id of the series, or the article's own.</summary>
    public string KeyOf(string articleId) => Of(articleId)?.Id ?? articleId;

    /// <summary>Whether a later version stands in an article's place.</summary>
    public bool IsReplaced(string articleId) => Of(articleId) is { Kind: SeriesKind.Versions } series && series.LatestId != articleId;

    /// <summary>The number of articles, those of one series counted once.</summary>
    public int Count(IEnumerable<Article> some) => some.Select(article => KeyOf(article.Id)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// When an outlet said what an article says, or null where it is not known. Of a later version that is the time of its update: its time
    /// of publication is that of the first, unless it gives a later one. Where nothing else tells, a version is as old as the page that was collected.
    /// </summary>
    public PublicationTime? TimeOf(string articleId)
    {
        var article = articles[articleId];
        if (!members.TryGetValue(articleId, out var member) || member.Series.Kind == SeriesKind.Live) return article.Published;
        if (member.Number == 1) return article.Published ?? article.Collected;
        var first = articles[member.Series.Id].Published;
        var isOwn = article.Published is { } published && (first is null || published.EarliestUtc > first.EarliestUtc);
        return article.Updated ?? (isOwn ? article.Published : article.Collected ?? article.Published);
    }
}
