namespace Compare;

/// <summary>Finds the articles that could not have known a claim, and the later counts that supersede one.</summary>
internal static class Predating
{
    private const string Older = "older than the claim";

    /// <summary>That an article touches what could not be known when it appeared takes more than a likely match: a cell less sure, or by rules a passage less alike, speaks of something else.</summary>
    private const double SureTouch = 0.9;

    /// <summary>
    /// The cells with Omits made Predates where the article is certainly older than the claim: than its first_known where the
    /// codebook gives it, else than its first dated appearance. A rival detail in an article older than first_known is no dispute,
    /// and what is not surely the claim in one that was not updated since speaks of something else. In a count that only grows, a higher figure in a later article supersedes the claim and does not dispute it. An
    /// article without a time neither predates nor supersedes.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="statement">The claim as matching sees it.</param>
    /// <param name="cells">Its cells, one for each article.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="appeared">When the claim first appeared.</param>
    public static IEnumerable<Cell> Mark(Claim claim, Statement statement, IReadOnlyList<Cell> cells, IReadOnlyList<ReadArticle> articles, FirstAppearance appeared)
    {
        var (first, affirmed) = (claim.FirstKnown ?? appeared.Touched, claim.FirstKnown ?? appeared.Affirmed);
        for (var index = 0; index < cells.Count; index++)
        {
            var cell = cells[index];
            var published = articles[index].Article.Published;
            var isOlder = first is not null && published?.IsCertainlyBefore(first) == true;
            if (isOlder && (cell.State == CoverageState.Omits || (claim.FirstKnown is not null && (IsRival(cell) || (cell.State.IsTouched() && SurenessOf(cell) < SureTouch && IsAsItWas(articles[index], first!))))))
                yield return Untouched(cell, CoverageState.Predates, Older);
            else if (IsRival(cell) && affirmed is not null && published is not null && affirmed.IsCertainlyBefore(published) && GrowingCounts.IsHigher(statement, articles[index], cell))
                yield return Untouched(cell, CoverageState.Omits, "superseded by a later count");
            else
                yield return cell;
        }
    }

    /// <summary>
    /// The cells of articles that were judged language by language, by the first appearance of each claim in any of them: what an
    /// article in one language could know, one in another could know too. Claims with first_known are as they were.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="cells">The cells of all languages.</param>
    /// <param name="articles">The articles of all languages.</param>
    public static IEnumerable<Cell> AcrossLanguages(IReadOnlyList<Claim> claims, IReadOnlyList<Cell> cells, IReadOnlyList<ReadArticle> articles)
    {
        var given = claims.Where(claim => claim.FirstKnown is not null).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var published = articles.ToDictionary(article => article.Article.Id, article => article.Article.Published, StringComparer.Ordinal);
        var firsts = cells.Where(cell => cell.State.IsTouched() && published[cell.ArticleId] is not null).GroupBy(cell => cell.ClaimId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(cell => published[cell.ArticleId]!).MinBy(time => time.EarliestUtc)!, StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            var isOlder = firsts.TryGetValue(cell.ClaimId, out var first) && published[cell.ArticleId]?.IsCertainlyBefore(first) == true;
            if (given.Contains(cell.ClaimId) || cell.DecidedBy is not (CellParts.NotFound or Older) || cell.State is not (CoverageState.Omits or CoverageState.Predates)) yield return cell;
            else yield return isOlder ? cell with { State = CoverageState.Predates, DecidedBy = Older } : cell with { State = CoverageState.Omits, DecidedBy = CellParts.NotFound };
        }
    }

    /// <summary>When a claim first appeared, by its cells before any of them is marked.</summary>
    public static FirstAppearance FirstOf(IReadOnlyList<Cell> cells, IReadOnlyList<ReadArticle> articles)
    {
        PublicationTime? Earliest(Func<CoverageState, bool> isWanted) => Enumerable.Range(0, cells.Count)
            .Where(index => isWanted(cells[index].State))
            .Select(index => articles[index].Article.Published)
            .OfType<PublicationTime>()
            .MinBy(time => time.EarliestUtc);
        return new FirstAppearance(Earliest(state => state.IsTouched()), Earliest(state => state is CoverageState.Carries or CoverageState.Reports));
    }

    /// <summary>Whether an article that was published before a time has not been updated since.</summary>
    private static bool IsAsItWas(ReadArticle article, PublicationTime first) => article.Article.Updated is not { } updated || updated.IsCertainlyBefore(first);

    /// <summary>The probability of the state; by rules, which know none, the score of the passage that decided.</summary>
    private static double SurenessOf(Cell cell) => cell.Probabilities is not null || cell.Evidence.IsEmpty ? cell.Confidence : cell.Evidence[0].Score;

    private static bool IsRival(Cell cell) => cell is
    {
        State: CoverageState.Disputes,
        DisputeKind: DisputeKind.RivalFigure or DisputeKind.RivalName or DisputeKind.RivalDayOrPlace,
    };

    /// <summary>The cell with its best passage kept as the nearest one that does not count.</summary>
    private static Cell Untouched(Cell cell, CoverageState state, string rule) => cell with
    {
        State = state,
        Confidence = cell.Probabilities?.Omits ?? cell.Confidence,
        DecidedBy = rule,
        Reason = null,
        DisputeKind = null,
        DisputeVoice = null,
        Evidence = [],
        Nearest = cell.Nearest ?? (cell.Evidence.IsEmpty ? null : new RejectedPassage(cell.Evidence[0].Span, cell.Evidence[0].Score)),
    };
}
