namespace Compare;

/// <summary>Collects for every claim the passages of every article that may speak of it.</summary>
internal static class PassageCollector
{
    /// <summary>Nothing below this score is looked at.</summary>
    public const double LeastScore = 0.1;

    /// <summary>Passages of an article that are looked at for one claim.</summary>
    public const int Most = 10;

    /// <summary>For each claim and article the passages, best first.</summary>
    public static PassageCandidate[][][] Collect(PassageFinder finder, IReadOnlyList<ReadArticle> articles, IReadOnlyList<Statement> claims)
    {
        var collected = new PassageCandidate[claims.Count][][];
        Parallel.For(0, claims.Count, claim =>
        {
            var found = finder.Find(claims[claim], LeastScore);
            collected[claim] =
            [
                .. found.Select((passages, article) => passages.Take(Most)
                    .Select((passage, rank) => new PassageCandidate(article, passage, PassageReader.Read(claims[claim], articles[article], passage), rank))
                    .ToArray()),
            ];
        });
        return collected;
    }
}
