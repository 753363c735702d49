namespace Compare;

/// <summary>The chart of how claims travel from outlet to outlet.</summary>
public static class ClaimTravelChart
{
    /// <summary>The outlets on a circle, with an arrow from each to those that take claims from it: naming it, or copying or crediting its text; see <see cref="ClaimRoutes"/>.</summary>
    /// <remarks>An arrow is the wider the more claims go its way, and dashed where nothing says who copied whom; outlets without any are left out and counted.</remarks>
    /// <param name="coverage">What to draw; where no route is found the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart ClaimTravel(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new TravelContent(coverage, chosen.Theme);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(), message, chosen.Theme);
        var drawing = new TravelDrawing(content, chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
