namespace Compare;

/// <summary>One line of <c>overview.csv</c>: an event among several that were compared together.</summary>
/// <param name="Event">The event's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Articles">The number of its articles that were read.</param>
/// <param name="Outlets">The number of its outlets.</param>
/// <param name="Claims">The number of its claims that were compared.</param>
/// <param name="Carries">Outlet cells (one for every claim and outlet) in this state; the same for the seven counts that follow.</param>
/// <param name="Reports">Outlet cells that report.</param>
/// <param name="Disputes">Outlet cells that dispute.</param>
/// <param name="Mixed">Outlet cells that are mixed.</param>
/// <param name="Omits">Outlet cells that omit.</param>
/// <param name="Predates">Outlet cells that predate.</param>
/// <param name="Unsure">Outlet cells that are unsure.</param>
/// <param name="NotJudged">Outlet cells that were not judged.</param>
/// <param name="Folder">The folder of its result, inside that of the overview; empty where there is none.</param>
/// <param name="Problem">Why it could not be compared; empty where it was.</param>
public sealed record OverviewRecord(
    string Event,
    string Title,
    int? Articles,
    int? Outlets,
    int? Claims,
    int? Carries,
    int? Reports,
    int? Disputes,
    int? Mixed,
    int? Omits,
    int? Predates,
    int? Unsure,
    int? NotJudged,
    string Folder,
    string? Problem)
{
    /// <summary>The line of an event that was compared.</summary>
    /// <param name="coverage">Its result.</param>
    /// <param name="folder">The folder that the result was written to, inside that of the overview.</param>
    public static OverviewRecord Of(Coverage coverage, string folder)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        coverage = coverage.WithoutVariants();
        int Count(CoverageState state) => coverage.Claims.Sum(claim => claim.Count(state));
        return new OverviewRecord(
            coverage.Corpus.Event.Id,
            coverage.Corpus.Event.Title,
            coverage.Corpus.Articles.Length,
            coverage.Corpus.Outlets.Length,
            coverage.Claims.Length,
            Count(CoverageState.Carries),
            Count(CoverageState.Reports),
            Count(CoverageState.Disputes),
            Count(CoverageState.Mixed),
            Count(CoverageState.Omits),
            Count(CoverageState.Predates),
            Count(CoverageState.Unsure),
            Count(CoverageState.NotJudged),
            folder,
            null);
    }

    /// <summary>The line of an event that could not be compared.</summary>
    public static OverviewRecord Failed(string name, string title, string problem) =>
        new(name, title, null, null, null, null, null, null, null, null, null, null, null, "", problem);

    /// <summary>The number of outlet cells in a state; 0 where the event could not be compared.</summary>
    internal int Count(CoverageState state) => state switch
    {
        CoverageState.Carries => Carries,
        CoverageState.Reports => Reports,
        CoverageState.Disputes => Disputes,
        CoverageState.Mixed => Mixed,
        CoverageState.Omits => Omits,
        CoverageState.Predates => Predates,
        CoverageState.Unsure => Unsure,
        _ => NotJudged,
    } ?? 0;
}
