using System.Collections.Immutable;

namespace Compare;

/// <summary>From the states of an outlet's articles to the state of the outlet.</summary>
public static class OutletStates
{
    /// <summary>
    /// The strongest state of the articles that are not Omits or Predates (Carries, Reports, Disputes, Unsure, NotJudged, in this
    /// order); Mixed where one disputes what another carries or reports; Omits where one article at least could have known and
    /// does not hold the claim; Predates where all are older; NotJudged where there is no article.
    /// </summary>
    public static CoverageState Of(IReadOnlyCollection<CoverageState> articles)
    {
        var states = articles.ToHashSet();
        var affirms = states.Contains(CoverageState.Carries) || states.Contains(CoverageState.Reports);
        if (affirms && states.Contains(CoverageState.Disputes)) return CoverageState.Mixed;
        CoverageState[] strongestFirst =
        [
            CoverageState.Carries, CoverageState.Reports, CoverageState.Disputes, CoverageState.Unsure, CoverageState.NotJudged,
            CoverageState.Omits, CoverageState.Predates,
        ];
        foreach (var state in strongestFirst)
        {
            if (states.Contains(state)) return state;
        }

        return CoverageState.NotJudged;
    }

    /// <summary>The outlet's cell for a claim, from its articles' cells.</summary>
    /// <param name="claimId">The claim's id.</param>
    /// <param name="outlet">The outlet's name.</param>
    /// <param name="cells">The cells of its articles, in any order.</param>
    /// <param name="published">The time of an article by its id, or null where it is not known.</param>
    /// <param name="unread">The number of the outlet's files that could not be read: an absence then proves nothing.</param>
    public static OutletCell Combine(string claimId, string outlet, IEnumerable<Cell> cells, Func<string, PublicationTime?> published, int unread)
    {
        var ordered = cells
            .OrderBy(cell => published(cell.ArticleId)?.EarliestUtc ?? DateTime.MaxValue)
            .ThenBy(cell => cell.ArticleId, StringComparer.Ordinal)
            .ToImmutableArray();
        var state = Of(ordered.Select(cell => cell.State).ToList());
        string? reason = null;
        if (ordered.IsEmpty) reason = unread > 0 ? "its articles could not be read" : "no article in the corpus";
        else if (state is CoverageState.Omits or CoverageState.Predates && unread > 0)
            (state, reason) = (CoverageState.NotJudged, $"not found, but {unread} of its files could not be read");
        else if (state == CoverageState.NotJudged)
            reason = ordered.First(cell => cell.State == CoverageState.NotJudged).Reason;

        var touching = ordered.Where(cell => cell.State.IsTouched() && published(cell.ArticleId) is not null).ToList();
        return new OutletCell(claimId, outlet, state, ordered)
        {
            Reason = reason,
            FirstState = touching.Count > 0 ? touching[0].State : null,
            LastState = touching.Count > 0 ? touching[^1].State : null,
        };
    }
}
