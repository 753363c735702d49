namespace Compare;

/// <summary>Finds the articles that could not have known a claim, and the later counts that supersede one.</summary>
internal static class Predating
{
    /// <summary>
    /// The cells with Omits made Predates where the article is certainly older than the claim: than its first_known where the
    /// codebook gives it, else than its first dated appearance. A rival detail in an article older than first_known is no dispute
    /// either. In a count that only grows, a higher figure in a later article supersedes the claim and does not dispute it. An
    /// article without a time neither predates nor supersedes.
    /// </summary>
    public static IEnumerable<Cell> Mark(Claim claim, Statement statement, IReadOnlyList<Cell> cells, IReadOnlyList<ReadArticle> articles)
    {
        var first = claim.FirstKnown ?? Enumerable.Range(0, cells.Count)
            .Where(index => cells[index].State.IsTouched())
            .Select(index => articles[index].Article.Published)
            .OfType<PublicationTime>()
            .MinBy(time => time.EarliestUtc);
        var affirmed = claim.FirstKnown ?? Enumerable.Range(0, cells.Count)
            .Where(index => cells[index].State is CoverageState.Carries or CoverageState.Reports)
            .Select(index => articles[index].Article.Published)
            .OfType<PublicationTime>()
            .MinBy(time => time.EarliestUtc);
        for (var index = 0; index < cells.Count; index++)
        {
            var cell = cells[index];
            var published = articles[index].Article.Published;
            var isOlder = first is not null && published?.IsCertainlyBefore(first) == true;
            if (isOlder && (cell.State == CoverageState.Omits || (claim.FirstKnown is not null && IsRival(cell))))
                yield return Untouched(cell, CoverageState.Predates, "older than the claim");
            else if (IsRival(cell) && affirmed is not null && published is not null && affirmed.IsCertainlyBefore(published) && GrowingCounts.IsHigher(statement, articles[index], cell))
                yield return Untouched(cell, CoverageState.Omits, "superseded by a later count");
            else
                yield return cell;
        }
    }

    private static bool IsRival(Cell cell) => cell is
    {
        State: CoverageState.Disputes,
        DisputeKind: DisputeKind.RivalFigure or DisputeKind.RivalName or DisputeKind.RivalDayOrPlace,
    };

    /// <summary>The cell with its best passage kept as the nearest one that does not count.</summary>
    private static Cell Untouched(Cell cell, CoverageState state, string rule) => cell with
    {
        State = state,
        DecidedBy = rule,
        DisputeKind = null,
        DisputeVoice = null,
        Evidence = [],
        Nearest = cell.Nearest ?? (cell.Evidence.IsEmpty ? null : new RejectedPassage(cell.Evidence[0].Span, cell.Evidence[0].Score)),
    };
}
