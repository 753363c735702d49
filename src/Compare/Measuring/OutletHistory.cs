namespace Compare;

/// <summary>What an outlet did with a claim first and last, and whether it corrected itself.</summary>
internal static class OutletHistory
{
    /// <summary>The cell with its history, from the cells of its articles and versions.</summary>
    public static OutletCell AddTo(OutletCell cell, SeriesIndex series)
    {
        var touching = cell.Cells.Where(part => part.State.IsTouched())
            .Select(part => (Cell: part, At: part.Correction?.At ?? series.TimeOf(part.ArticleId)))
            .Where(part => part.At is not null)
            .OrderBy(part => part.At!.EarliestUtc)
            .ToList();
        var isCorrected = IsCorrected(cell, series);
        if (touching.Count == 0) return cell with { IsCorrected = isCorrected };
        var (first, last) = (touching[0], touching[^1]);
        // A note alone tells that something earlier carried the claim: its own article, or one that is not here.
        var isToldByNote = first.Cell.Correction is not null;
        return cell with
        {
            IsCorrected = isCorrected,
            FirstState = isToldByNote ? CoverageState.Carries : first.Cell.State,
            FirstStateAt = isToldByNote ? EarlierOf(first.Cell, first.At!, series) : first.At,
            LastState = last.Cell.State,
            LastStateAt = last.At,
        };
    }

    /// <summary>When the article was published that a note in it corrects, where that was before the note.</summary>
    private static PublicationTime? EarlierOf(Cell cell, PublicationTime noted, SeriesIndex series) =>
        cell.Correction!.IsOfThisArticle && series.TimeOf(cell.ArticleId) is { } published && published.EarliestUtc < noted.EarliestUtc ? published : null;

    /// <summary>
    /// Whether a note took the claim back and no article affirmed it after that, or the version of an article that speaks for it now disputes in
    /// its own voice what an earlier one carried or reported.
    /// </summary>
    private static bool IsCorrected(OutletCell cell, SeriesIndex series) => cell.Current.Any(current =>
        current.Correction is not null
            ? !cell.Current.Any(other => Affirms(other) && IsLater(other, current, series))
            : current is { State: CoverageState.Disputes, DisputeVoice: Voice.Own }
                && series.Of(current.ArticleId) is { Kind: SeriesKind.Versions } own
                && cell.Cells.Any(earlier => series.Of(earlier.ArticleId) == own && Affirms(earlier) && series.NumberOf(earlier.ArticleId) < series.NumberOf(current.ArticleId)));

    private static bool Affirms(Cell cell) => cell.State is CoverageState.Carries or CoverageState.Reports;

    private static bool IsLater(Cell cell, Cell correction, SeriesIndex series) =>
        series.TimeOf(cell.ArticleId) is { } time && (correction.Correction!.At ?? series.TimeOf(correction.ArticleId)) is { } corrected && corrected.EarliestUtc < time.EarliestUtc;
}
