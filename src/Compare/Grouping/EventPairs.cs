namespace Compare;

/// <summary>Which articles are how likely about one event: the likeness of their texts, lowered by the days between them.</summary>
internal static class EventPairs
{
    /// <summary>Pairs are scored with so many of an article's nearest: an event with more articles may come apart, a smaller one never does for that reason.</summary>
    private const int Kept = 1000;

    /// <summary>Words in more articles are not asked for candidates; below this the words of a very large event are.</summary>
    private const int MostCommon = 5000;

    /// <summary>Lower scores count 0: most pairs of a mixed folder share a word or two, and holding them all would cost more than they tell.</summary>
    private const double LeastScore = 0.02;

    /// <summary>The scored pairs, lower place first, in rising order, each once.</summary>
    public static List<(int A, int B, double Score)> Find(IReadOnlyList<Article> articles, SparseVector[] vectors, double windowDays)
    {
        var nearest = CandidateFinder.Nearest(vectors, int.MaxValue, Kept, MostCommon);
        var codes = new List<long>();
        for (var article = 0; article < nearest.Length; article++)
        {
            foreach (var other in nearest[article]) codes.Add(((long)Math.Min(article, other) << 32) | (uint)Math.Max(article, other));
        }

        codes.Sort();
        var pairs = new List<(int A, int B)>(codes.Count);
        for (var at = 0; at < codes.Count; at++)
        {
            if (at == 0 || codes[at] != codes[at - 1]) pairs.Add(((int)(codes[at] >> 32), (int)codes[at]));
        }

        return [.. pairs.AsParallel().AsOrdered()
            .Select(pair => (pair.A, pair.B, Score: Score(articles[pair.A], articles[pair.B], vectors[pair.A], vectors[pair.B], windowDays)))
            .Where(pair => pair.Score >= LeastScore)];
    }

    private static double Score(Article a, Article b, SparseVector ofA, SparseVector ofB, double windowDays)
    {
        var closeness = Closeness(a.Published, b.Published, windowDays);
        return closeness < LeastScore ? 0 : closeness * SparseVector.Cosine(ofA, ofB);
    }

    /// <summary>Half for every window that certainly lies between two times; 1 where one is not known.</summary>
    public static double Closeness(PublicationTime? a, PublicationTime? b, double windowDays)
    {
        if (a is null || b is null || windowDays == 0) return 1;
        var (earlier, later) = a.EarliestUtc <= b.EarliestUtc ? (a, b) : (b, a);
        var days = Math.Max(0, (later.EarliestUtc - earlier.LatestUtc).TotalDays);
        return Math.Pow(0.5, days / windowDays);
    }
}
