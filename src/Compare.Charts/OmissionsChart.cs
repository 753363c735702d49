namespace Compare;

/// <summary>What each outlet omits, at equal exposure.</summary>
public static class OmissionsChart
{
    private const string Nothing = "No omissions to show: no claim was judged in two outlets and held by one of them.";

    /// <summary>
    /// Per outlet the share that it omits of the claims that others hold, with a 95 % interval, beside the share to expect of a text of its length: see
    /// <see cref="OmissionRates"/>. Outlets that certainly omit more than that stand first.
    /// </summary>
    /// <param name="coverage">What to draw; where there is nothing to compare the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Omissions(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        var content = new OmissionsContent(coverage, theme);
        if (content.Rates.IsEmpty) return DrawnPlot.Message(content.Page(0), CoverageCharts.Missing(coverage.Matrix) ?? Nothing, theme);
        var drawing = new PanelRowsDrawing(content.Rows(), theme);
        return DrawnPlot.Of(drawing.Arrange, theme, drawing.FittingSize, content.Words);
    }
}
