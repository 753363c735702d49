using ScottPlot;

namespace Compare;

/// <summary>The charts of a coverage, as ScottPlot plots that lay themselves out for whatever size they are saved at.</summary>
public static class CoverageCharts
{
    /// <summary>Claims in rows, outlets in columns, the state in each cell by colour and by sign.</summary>
    public static Plot Heatmap(this CoverageMatrix matrix, ChartOptions? options = null)
    {
        var chosen = (options ?? ChartOptions.Default).Validate();
        return DrawnPlot.Of(new HeatmapDrawing(matrix, chosen).Arrange, chosen.Theme);
    }
}
