namespace Compare;

/// <summary>What an outlet did with a claim first and last, and whether it corrected itself.</summary>
internal static class OutletHistory
{
    /// <summary>The cell with its history, from the cells of its articles and versions.</summary>
    public static OutletCell AddTo(OutletCell cell, SeriesIndex series)
    {
        var touching = cell.Cells.Where(part => part.State.IsTouched())
            .Select(part => (Cell: part, At: TimeOf(part, series)))
            .Where(part => part.At is not null)
            .OrderBy(part => part.At!.EarliestUtc)
            .ToList();
        var isCorrected = IsCorrected(cell, series);
        if (touching.Count == 0) return cell with { IsCorrected = isCorrected };
        var (first, last) = (touching[0], touching[^1]);
        // A note alone tells that something earlier carried the claim: its own article, or one that is not here.
        var isToldByNote = first.Cell.Correction is { TakesBack: true };
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
    /// Whether a note took the claim back, or contradicted what an earlier article affirmed, and no article affirmed it after that; or the version of
    /// an article that speaks for it now disputes in its own voice what an earlier one affirmed.
    /// </summary>
    private static bool IsCorrected(OutletCell cell, SeriesIndex series) => cell.Current.Any(current =>
    {
        if (current is not { State: CoverageState.Disputes, DisputeVoice: Voice.Own }) return false;
        if (current.Correction is { } note)
        {
            return !cell.Current.Any(other => Affirms(other) && IsBefore(current, other, series))
                && (note.TakesBack || cell.Cells.Any(other => Affirms(other) && IsBefore(other, current, series)));
        }

        return series.Of(current.ArticleId) is { Kind: SeriesKind.Versions } own
            && cell.Cells.Any(earlier => series.Of(earlier.ArticleId) == own && Affirms(earlier) && series.NumberOf(earlier.ArticleId) < series.NumberOf(current.ArticleId));
    });

    private static bool Affirms(Cell cell) => cell.State is CoverageState.Carries or CoverageState.Reports;

    private static bool IsBefore(Cell first, Cell second, SeriesIndex series) => TimeOf(first, series) is { } a && TimeOf(second, series) is { } b && a.EarliestUtc < b.EarliestUtc;

    private static PublicationTime? TimeOf(Cell cell, SeriesIndex series) => cell.Correction?.At ?? series.TimeOf(cell.ArticleId);
}
