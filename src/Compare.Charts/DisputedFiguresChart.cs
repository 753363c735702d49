namespace Compare;

/// <summary>The chart of which figures are disputed.</summary>
public static class DisputedFiguresChart
{
    /// <summary>A panel for each quantity for which outlets give different figures, with the value, range and words of each; see <see cref="FigureSpreads"/>.</summary>
    /// <remarks>
    /// Rows stand in time order; counts that grow are joined by a line, and values that cannot stand beside the others follow below them. The
    /// first quantities, as many as <see cref="ChartOptions.ReachClaims"/>; those on which all agree are left out and counted.
    /// </remarks>
    /// <param name="coverage">What to draw; where all agree, or no figure is given twice, the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart DisputedFigures(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new FiguresContent(coverage, chosen);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(0), message, chosen.Theme);
        var drawing = new FiguresDrawing(content, chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
