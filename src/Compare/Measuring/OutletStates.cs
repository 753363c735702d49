using System.Collections.Immutable;

namespace Compare;

/// <summary>From the states of an outlet's articles to the state of the outlet.</summary>
public static class OutletStates
{
    /// <summary>The states of articles by what they show of an outlet.</summary>
    internal static readonly ImmutableArray<CoverageState> StrongestFirst =
    [
        CoverageState.Carries, CoverageState.Reports, CoverageState.Disputes, CoverageState.Unsure, CoverageState.NotJudged, CoverageState.Omits, CoverageState.Predates,
    ];

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
        foreach (var state in StrongestFirst)
        {
            if (states.Contains(state)) return state;
        }

        return CoverageState.NotJudged;
    }

    /// <summary>
    /// The outlet's cell for a claim, from its articles' cells. Of the versions of one article the latest that was judged speaks for it, of a
    /// live blog the strongest post, unless a later one corrects it; among articles the strongest state holds, and only between them is it Mixed.
    /// </summary>
    /// <param name="claimId">The claim's id.</param>
    /// <param name="outlet">The outlet and what is not here of it.</param>
    /// <param name="cells">The cells of its articles, in any order.</param>
    /// <param name="series">Which of them are versions or posts of one article.</param>
    internal static OutletCell Combine(string claimId, OutletReading outlet, IEnumerable<Cell> cells, SeriesIndex series)
    {
        var ordered = cells
            .OrderBy(cell => series.TimeOf(cell.ArticleId)?.EarliestUtc ?? DateTime.MaxValue)
            .ThenBy(cell => series.NumberOf(cell.ArticleId) ?? 0)
            .ThenBy(cell => cell.ArticleId, StringComparer.Ordinal)
            .ToImmutableArray();
        var current = SeriesVoices.Of(ordered, series);
        var state = Of(current.Select(cell => cell.State).ToList());
        string? reason = null;
        if (ordered.IsEmpty) reason = outlet.WhyNone;
        else if (state is CoverageState.Omits or CoverageState.Predates && outlet.Unread > 0)
            (state, reason) = (CoverageState.NotJudged, $"not found, but {outlet.Unread} of its files could not be read");
        else if (state == CoverageState.NotJudged)
            reason = current.First(cell => cell.State == CoverageState.NotJudged).Reason;
        return OutletHistory.AddTo(
            new OutletCell(claimId, outlet.Name, state, ordered) { Current = current, Reason = reason, HasOpposedPosts = SeriesVoices.AreOpposed(ordered, series) }, series);
    }
}

/// <summary>An outlet and what is not here of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unread">The number of its files that could not be read: an absence then proves nothing.</param>
/// <param name="LeftOut">The number of its articles that are younger than the date compared.</param>
internal sealed record OutletReading(string Name, int Unread, int LeftOut)
{
    /// <summary>Why it has no article, where it has none.</summary>
    public string WhyNone => Unread > 0 ? "its articles could not be read" : LeftOut > 0 ? "its articles are younger than the date compared" : "no article in the corpus";
}
