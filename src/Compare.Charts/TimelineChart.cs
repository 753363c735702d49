namespace Compare;

/// <summary>The chart of who was first with each claim, and how long the others took.</summary>
public static class TimelineChart
{
    /// <summary>Per claim a row with a mark for each outlet at the time of its first article with the claim, counted from the first of all; see <see cref="Precedence"/>.</summary>
    /// <remarks>
    /// The claims by rank, as many as <see cref="ChartOptions.HeatmapClaims"/>. A time known to the day only, or without a zone among times with
    /// one, is drawn as a bar over all that it can mean; articles without a time stand apart, and are never first. Where an article was updated
    /// later, a dotted line runs to that time: the version that was read is that one.
    /// </remarks>
    /// <param name="coverage">What to draw; where no outlet touches a claim the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Timeline(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new TimelineContent(coverage, chosen);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(0), message, chosen.Theme);
        var drawing = new MarkRowsDrawing(content.Rows(), chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
