using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// Finds articles that copy others: the same text twice in one outlet, and the same or nearly the same text in another outlet.
/// Versions of one outlet's own article that differ are no copies.
/// </summary>
internal static class CopyFinder
{
    /// <summary>The copies by id; an original is never itself a copy. The order of the corpus's articles changes nothing.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="share">Two articles are copies when this share of the shorter one's words stands in the other in the same runs of five, 0–1.</param>
    public static ImmutableArray<ArticleCopy> Find(Corpus corpus, double share)
    {
        var articles = corpus.Articles.Where(article => !article.Blocks.IsEmpty).OrderBy(article => article.Id, StringComparer.Ordinal).ToList();
        var texts = articles.AsParallel().AsOrdered().Select(ShingledText.Of).ToList();
        var links = Links(articles, texts, share);
        var credits = new AgencyCredits(corpus.Outlets.Select(outlet => outlet.Name));
        var copies = ImmutableArray.CreateBuilder<ArticleCopy>();
        foreach (var group in Groups(links))
        {
            var credited = group.SelectMany(place => credits.Of(articles[place])).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var left = new SortedSet<int>(group);
            while (left.Count > 0)
            {
                var original = Original(left, articles, credited);
                left.Remove(original);
                // Not by the links: texts of a large group are linked to its first few only.
                foreach (var copy in left.Where(place => IsCopy(articles, texts, place, original, share)).ToList())
                {
                    left.Remove(copy);
                    copies.Add(CopyOf(copy, original));
                }
            }
        }

        copies.Sort((a, b) => string.CompareOrdinal(a.ArticleId, b.ArticleId));
        return copies.ToImmutable();

        ArticleCopy CopyOf(int copy, int original) => new(
            articles[copy].Id,
            articles[original].Id,
            SameOutlet(articles[copy], articles[original]) ? CopyKind.Duplicate : CopyKind.Wire,
            texts[copy].Whole == texts[original].Whole ? 1 : texts[copy].ShareIn(texts[original]));
    }

    /// <summary>For each article the places of those that it copies or that copy it, in order.</summary>
    private static SortedSet<int>[] Links(List<Article> articles, List<ShingledText> texts, double share)
    {
        var links = articles.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (first, second) in CopyCandidates.Find(texts).AsParallel().Where(pair => IsCopy(articles, texts, pair.First, pair.Second, share)))
        {
            links[first].Add(second);
            links[second].Add(first);
        }

        return links;
    }

    private static bool IsCopy(List<Article> articles, List<ShingledText> texts, int first, int second, double share)
    {
        if (SameOutlet(articles[first], articles[second])) return texts[first].Whole == texts[second].Whole;
        var (a, b) = (texts[first], texts[second]);
        if (a.WordCount == 0 || b.WordCount == 0) return false;
        var found = a.WordCount == b.WordCount ? Math.Max(a.ShareIn(b), b.ShareIn(a)) : a.WordCount < b.WordCount ? a.ShareIn(b) : b.ShareIn(a);
        return found >= share;
    }

    /// <summary>The connected groups of two or more.</summary>
    private static IEnumerable<List<int>> Groups(SortedSet<int>[] links)
    {
        var seen = new bool[links.Length];
        for (var start = 0; start < links.Length; start++)
        {
            if (seen[start] || links[start].Count == 0) continue;
            var group = new List<int>();
            var open = new Stack<int>([start]);
            seen[start] = true;
            while (open.TryPop(out var place))
            {
                group.Add(place);
                foreach (var next in links[place].Where(next => !seen[next]))
                {
                    seen[next] = true;
                    open.Push(next);
                }
            }

            yield return group;
        }
    }

    /// <summary>The likely original: of the outlet that others credit, then such that none is certainly earlier (undated ones last), then of the lowest id.</summary>
    private static int Original(SortedSet<int> places, List<Article> articles, HashSet<string> credited)
    {
        var candidates = places.Where(place => credited.Contains(articles[place].Outlet.Name)).ToList();
        if (candidates.Count == 0) candidates = [.. places];
        var dated = candidates.Where(place => articles[place].Published is not null).ToList();
        if (dated.Count == 0) return candidates[0];
        return dated.First(place => !dated.Exists(other => articles[other].Published!.IsCertainlyBefore(articles[place].Published!)));
    }

    private static bool SameOutlet(Article first, Article second) =>
        first.Outlet.Name.Equals(second.Outlet.Name, StringComparison.OrdinalIgnoreCase);
}
