namespace Compare;

/// <summary>The chart of whose words are used.</summary>
public static class SourcesChart
{
    /// <summary>Sources in rows, outlets in columns; in each cell the number of sentences that give a claim in the source's words, and in brackets the number of claims; see <see cref="SourceUses"/>.</summary>
    /// <remarks>The sources that most outlets use, as many as <see cref="ChartOptions.HeatmapClaims"/>; alike rows and columns stand together unless <see cref="ChartOptions.GroupSimilar"/> is off.</remarks>
    /// <param name="coverage">What to draw; where no sentence gives a claim in somebody's words the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Sources(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new SourcesContent(coverage, chosen);
        if (content.Missing is { } message) return DrawnPlot.Message(content.Page(0), message, chosen.Theme);
        var drawing = new CountMatrixDrawing(content.Matrix(), chosen.Theme);
        return DrawnPlot.Of(drawing.Arrange, chosen.Theme, drawing.FittingSize, content.AltText);
    }
}
