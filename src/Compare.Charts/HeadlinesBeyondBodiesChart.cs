namespace Compare;

/// <summary>The chart of the headlines that say more than their bodies.</summary>
public static class HeadlinesBeyondBodiesChart
{
    /// <summary>A row for each claim that a headline carries or reports and that the body below it does not have, only passes on, or only disputes; see <see cref="HeadlineOverstatements"/>.</summary>
    /// <remarks>The first cases by article, as many as <see cref="ChartOptions.HeatmapClaims"/>; outlets with most of them first.</remarks>
    /// <param name="coverage">What to draw; where no headline says more than its body the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart HeadlinesBeyondBodies(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new HeadlinesContent(coverage, chosen);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(0), message, chosen.Theme);
        var drawing = new HeadlinesDrawing(content, chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
