namespace Compare;

/// <summary>Chooses the likely original of each group of articles that share text.</summary>
/// <param name="articles">The articles, by id.</param>
/// <param name="credited">For each article whom it credits.</param>
internal sealed class OriginalChooser(List<Article> articles, List<IReadOnlyList<string>> credited)
{
    /// <summary>The copies with their originals; no original is a copy.</summary>
    /// <param name="pairs">The pairs that share text.</param>
    /// <param name="isCopy">Whether the first of two articles copies the second.</param>
    public List<(int Copy, int Original)> Choose(IReadOnlyList<(int First, int Second)> pairs, Func<int, int, bool> isCopy)
    {
        var copies = new List<(int, int)>();
        foreach (var group in Groups(pairs))
        {
            var names = group.SelectMany(place => credited[place]).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var left = new SortedSet<int>(group);
            while (left.Count > 1)
            {
                var original = Original(left, names);
                left.Remove(original);
                // Not by the pairs: texts of a large group are paired with its first few only.
                foreach (var copy in left.AsParallel().AsOrdered().Where(place => isCopy(place, original)).ToList())
                {
                    left.Remove(copy);
                    copies.Add((copy, original));
                }
            }
        }

        return copies;
    }

    /// <summary>The connected groups.</summary>
    private static IEnumerable<List<int>> Groups(IReadOnlyList<(int First, int Second)> pairs)
    {
        var links = pairs.Concat(pairs.Select(pair => (First: pair.Second, Second: pair.First))).ToLookup(pair => pair.First, pair => pair.Second);
        var seen = new HashSet<int>();
        foreach (var start in links.Select(link => link.Key).Order())
        {
            if (!seen.Add(start)) continue;
            var group = new List<int>();
            var open = new Stack<int>([start]);
            while (open.TryPop(out var place))
            {
                group.Add(place);
                foreach (var next in links[place].Where(seen.Add)) open.Push(next);
            }

            yield return group;
        }
    }

    /// <summary>The likely original: of the outlet that others credit, then such that none is certainly earlier (undated ones last), then of the lowest id.</summary>
    private int Original(SortedSet<int> places, HashSet<string> names)
    {
        var candidates = places.Where(place => names.Contains(articles[place].Outlet.Name)).ToList();
        if (candidates.Count == 0) candidates = [.. places];
        var dated = candidates.Where(place => articles[place].Published is not null).ToList();
        if (dated.Count == 0) return candidates[0];
        return dated.First(place => !dated.Exists(other => articles[other].Published!.IsCertainlyBefore(articles[place].Published!)));
    }
}
