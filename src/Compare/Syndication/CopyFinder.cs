using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// Finds articles that copy others: the same text twice in one outlet, and in other outlets the same text or nearly, passages of it, or the text
/// of an agency that is not at hand. Versions of one outlet's own article that differ are no copies.
/// </summary>
internal static class CopyFinder
{
    /// <summary>The copies by id; the original of a copy copies no other article. The order of the corpus's articles changes nothing.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="rule">From when on shared text is copied.</param>
    public static ImmutableArray<ArticleCopy> Find(Corpus corpus, CopyRule rule)
    {
        var articles = corpus.Articles.Where(article => !article.Blocks.IsEmpty).OrderBy(article => article.Id, StringComparer.Ordinal).ToList();
        var texts = articles.AsParallel().AsOrdered().Select(ShingledText.Of).ToList();
        var credits = new AgencyCredits(corpus.Outlets.Select(outlet => outlet.Name));
        var credited = articles.Select(credits.Of).ToList();
        var pairs = new TextPairs(articles, texts, rule);
        var originals = new OriginalChooser(articles, credited);
        var found = new Dictionary<int, (int Original, bool IsWhole)>();
        // Whole copies first: an article whose text others print whole is their original, whatever passages it took itself.
        foreach (var (copy, original) in originals.Choose(pairs.Whole, pairs.IsWhole)) found.Add(copy, (original, true));
        var printed = found.Values.Select(copy => copy.Original).ToHashSet();
        var partial = pairs.PartialBetween(place => found.TryGetValue(place, out var copy) ? copy.Original : place);
        var linked = partial.ToHashSet();
        foreach (var (copy, original) in originals.Choose(partial, (copy, original) => !printed.Contains(copy) && linked.Contains(TextPairs.Ordered(copy, original)))) found.Add(copy, (original, false));

        var records = new CopyRecorder(articles, texts, credited);
        return
        [
            .. found.AsParallel().Select(copy => records.OfCopy(copy.Key, copy.Value.Original, copy.Value.IsWhole))
                .Concat(records.OfAgencies(found.ToDictionary(copy => copy.Key, copy => copy.Value.Original)).AsParallel())
                .OrderBy(copy => copy.ArticleId, StringComparer.Ordinal),
        ];
    }
}
