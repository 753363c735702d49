namespace Compare;

/// <summary>Tells whether a place of an article is copied, and from where.</summary>
internal sealed class CopiedPlaces
{
    private readonly Dictionary<string, ArticleCopy> copies;

    public CopiedPlaces(IEnumerable<ArticleCopy> copies) => this.copies = copies.ToDictionary(copy => copy.ArticleId, StringComparer.Ordinal);

    /// <summary>What an article copies, or null.</summary>
    public ArticleCopy? Of(string articleId) => copies.GetValueOrDefault(articleId);

    /// <summary>The copy that a place stands in with at least half of its length, or null where it is the article's own.</summary>
    public ArticleCopy? At(string articleId, TextSpan place)
    {
        if (!copies.TryGetValue(articleId, out var copy)) return null;
        if (copy.Passages.IsEmpty && copy.IsWhole) return copy;
        var covered = copy.Passages.Sum(passage => Math.Max(0, Math.Min(passage.Span.End, place.End) - Math.Max(passage.Span.Start, place.Start)));
        return place.Length > 0 && 2 * covered >= place.Length ? copy : null;
    }
}
