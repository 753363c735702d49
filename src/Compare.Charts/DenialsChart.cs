namespace Compare;

/// <summary>Who denies what, apart from who only gives another detail.</summary>
public static class DenialsChart
{
    private const string Nothing = "No denials to show: no article disputes any claim.";

    /// <summary>
    /// Per disputed claim the outlets that deny, refute or correct it or reject the whole story, and below them, outlined, those that only give another
    /// figure, name, day or place: see <see cref="DisputeCounts"/>.
    /// </summary>
    /// <param name="coverage">What to draw; where nothing is disputed the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Denials(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new DenialsContent(coverage, chosen);
        if (content.Claims.IsEmpty) return DrawnPlot.Message(content.Page(0), CoverageCharts.Missing(coverage.Matrix) ?? Nothing, chosen.Theme);
        var drawing = new BarRowsDrawing(content.Rows(), chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.Words);
    }
}
