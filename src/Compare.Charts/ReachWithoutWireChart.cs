namespace Compare;

/// <summary>The chart of how reach changes without wire copy.</summary>
public static class ReachWithoutWireChart
{
    /// <summary>Per claim two dots, the outlets that carry it and the same with copied texts counted once, and the line between them.</summary>
    /// <remarks>Claims by what copies add, then by rank, as many as <see cref="ChartOptions.ReachClaims"/>; those that no outlet carries are left out.</remarks>
    /// <param name="coverage">What to draw; where copies change no claim's reach the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart ReachWithoutWire(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new ReachWithoutWireContent(coverage, chosen);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(0), message, chosen.Theme);
        var drawing = new BarRowsDrawing(content.Rows(), chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
