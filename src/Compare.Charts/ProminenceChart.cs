namespace Compare;

/// <summary>The chart of where in the articles each claim stands.</summary>
public static class ProminenceChart
{
    /// <summary>Per claim a row with a mark for each outlet at the most prominent place that it gives the claim: headline, lead, or how far down the text; see <see cref="ClaimPlace"/>.</summary>
    /// <remarks>The claims by rank, as many as <see cref="ChartOptions.HeatmapClaims"/>.</remarks>
    /// <param name="coverage">What to draw; where no outlet touches a claim the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Prominence(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new ProminenceContent(coverage, chosen);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(0), message, chosen.Theme);
        var drawing = new MarkRowsDrawing(content.Rows(), chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
