namespace Compare;

/// <summary>Finds the articles that could not have known a claim.</summary>
internal static class Predating
{
    /// <summary>
    /// The cells with Omits made Predates where the article is certainly older than the claim: than its first_known where the
    /// codebook gives it, else than its first dated appearance. An article without a time never predates.
    /// </summary>
    public static IEnumerable<Cell> Mark(Claim claim, IReadOnlyList<Cell> cells, IReadOnlyList<ReadArticle> articles)
    {
        var first = claim.FirstKnown ?? Enumerable.Range(0, cells.Count)
            .Where(index => cells[index].State.IsTouched())
            .Select(index => articles[index].Article.Published)
            .OfType<PublicationTime>()
            .MinBy(time => time.EarliestUtc);
        for (var index = 0; index < cells.Count; index++)
        {
            var isOlder = cells[index].State == CoverageState.Omits && first is not null && articles[index].Article.Published?.IsCertainlyBefore(first) == true;
            yield return isOlder ? cells[index] with { State = CoverageState.Predates, DecidedBy = "older than the claim" } : cells[index];
        }
    }
}
