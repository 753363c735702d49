using System.Collections.Immutable;

namespace Compare;

/// <summary>Says which text of a series speaks for the one article that it is.</summary>
internal static class SeriesVoices
{
    /// <summary>One cell for each article of an outlet, in the given order.</summary>
    /// <param name="cells">The cells of one outlet for one claim, by time.</param>
    /// <param name="series">Which of them are versions or posts of one article.</param>
    public static ImmutableArray<Cell> Of(ImmutableArray<Cell> cells, SeriesIndex series)
    {
        if (cells.All(cell => series.Of(cell.ArticleId) is null)) return cells;
        var speaking = Groups(cells, series).Select(group => Speaking(group, series)).ToHashSet();
        return [.. cells.Where(speaking.Contains)];
    }

    /// <summary>Whether posts of one live blog dispute what others of it carry or report, and the blog was not corrected by them.</summary>
    public static bool AreOpposed(ImmutableArray<Cell> cells, SeriesIndex series) => Groups(cells, series).Any(group =>
        series.Of(group[0].ArticleId)?.Kind == SeriesKind.Live && Speaking(group, series) is { State: CoverageState.Carries or CoverageState.Reports } && group.Exists(cell => cell.State == CoverageState.Disputes));

    private static IEnumerable<List<Cell>> Groups(ImmutableArray<Cell> cells, SeriesIndex series) =>
        cells.GroupBy(cell => series.KeyOf(cell.ArticleId), StringComparer.Ordinal).Select(group => group.OrderBy(cell => series.NumberOf(cell.ArticleId)).ToList());

    /// <summary>Of versions the latest that was judged; of a live blog the strongest, or the correction after which none affirms the claim again.</summary>
    private static Cell Speaking(List<Cell> group, SeriesIndex series)
    {
        if (series.Of(group[0].ArticleId)?.Kind != SeriesKind.Live) return group.FindLast(cell => cell.State != CoverageState.NotJudged) ?? group[^1];
        var correction = group.FindLastIndex(cell => cell.Correction is not null);
        var affirmation = group.FindLastIndex(cell => cell.State is CoverageState.Carries or CoverageState.Reports);
        return correction > affirmation ? group[correction] : group.MinBy(cell => OutletStates.StrongestFirst.IndexOf(cell.State))!;
    }
}
