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
        Parallel.For(0, claims.Count, Cores.All, claim =>
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

    /// <summary>For each claim and article the passages already known to mention it, and those outside that match it closely.</summary>
    public static PassageCandidate[][][] CollectKnown(
        PassageFinder finder, IReadOnlyList<ReadArticle> articles, IReadOnlyList<Statement> claims, IReadOnlyList<HashSet<(int Article, int Sentence)>> known, double least)
    {
        var collected = new PassageCandidate[claims.Count][][];
        Parallel.For(0, claims.Count, Cores.All, claim =>
        {
            var members = known[claim].ToLookup(member => member.Article, member => member.Sentence);
            collected[claim] =
            [
                .. finder.Find(claims[claim], least).Select((found, article) => found.Length == 0 && !members.Contains(article) ? []
                    : members[article]
                        .Select(sentence => Score(claims[claim], articles[article], sentence))
                        .Concat(found.Where(passage => !known[claim].Contains((article, passage.Sentence))))
                        .OrderByDescending(passage => passage.Match.Score).ThenBy(passage => passage.Sentence)
                        .Take(Most)
                        .Select((passage, rank) => new PassageCandidate(article, passage, PassageReader.Read(claims[claim], articles[article], passage), rank))
                        .ToArray()),
            ];
        });
        return collected;
    }

    private static Passage Score(Statement claim, ReadArticle article, int sentence) =>
        new(sentence, ClaimPassageScorer.Score(claim, article.Statements[sentence], sentence > 0 ? article.Statements[sentence - 1] : null));
}
