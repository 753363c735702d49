using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Turns a drawing into a ScottPlot plot.</summary>
/// <remarks>
/// ScottPlot's own axes and titles know one font and one line for each label. The plot therefore lays itself out and draws its
/// own labels; everything else of ScottPlot (sizes, formats, further plottables in the chart's coordinates) works as ever.
/// </remarks>
internal static class DrawnPlot
{
    /// <summary>A plot that shows the drawing.</summary>
    /// <param name="drawing">What to draw.</param>
    /// <param name="theme">Colours and sizes.</param>
    /// <param name="fittingSize">The size at which labels stand at full size.</param>
    /// <param name="alternativeText">The chart in words.</param>
    /// <param name="message">What stands in place of a chart that has nothing to show, or null.</param>
    public static CoverageChart Of(ChartDrawing drawing, ChartTheme theme, Func<ChartSize> fittingSize, Func<string> alternativeText, string? message = null)
    {
        ScottPlotFonts.Register();
        var plot = new CoverageChart(fittingSize, alternativeText) { Message = message };
        plot.HideAxesAndGrid();
        plot.Font.Set(ScottPlotFonts.Family);
        plot.FigureBackground.Color = Color.FromHex(theme.Background);
        plot.DataBackground.Color = Colors.Transparent;
        var stage = new Stage(drawing);
        plot.Add.Plottable(stage);
        plot.Axes.AddPanel(stage);
        plot.Axes.SetLimits(0, 1, 0, 1);
        plot.Layout.LayoutEngine = stage;
        return plot;
    }

    /// <summary>A plot that says in words why there is nothing to show.</summary>
    public static CoverageChart Message(PageText page, string message, ChartTheme theme) =>
        Of(MessageDrawing.Of(page with { Legend = [] }, message, theme), theme, () => MessageDrawing.Size, () => message, message);

    /// <summary>Where ScottPlot meets the drawing: it asks for the layout first, then for the inside, then for what stands around.</summary>
    private sealed class Stage(ChartDrawing drawing) : ILayoutEngine, IPlottable, IPanel
    {
        private ChartArrangement? _arrangement;

        public bool IsVisible { get; set; } = true;

        public IAxes Axes { get; set; } = new Axes();

        public IEnumerable<LegendItem> LegendItems => [];

        public Edge Edge => Edge.Bottom;

        public float MinimumSize { get; set; }

        public float MaximumSize { get; set; } = float.MaxValue;

        public bool ShowDebugInformation { get; set; }

        public Layout GetLayout(PixelRect figureRect, Plot plot, Paint paint)
        {
            var panels = plot.Axes.GetPanels();
            var sizes = panels.ToDictionary(panel => panel, panel => panel.IsVisible && panel != this ? panel.Measure(paint) : 0);
            float SizeOf(Edge edge) => panels.Where(panel => panel.Edge == edge).Sum(panel => sizes[panel]);

            // What users add at the edges (a title, an axis label) keeps its place outside ours.
            var inner = new SKRect(
                figureRect.Left + SizeOf(Edge.Left), figureRect.Top + SizeOf(Edge.Top),
                figureRect.Right - SizeOf(Edge.Right), figureRect.Bottom - SizeOf(Edge.Bottom));
            _arrangement = drawing(inner);
            var data = _arrangement.Data;
            plot.Axes.SetLimits(_arrangement.Limits);
            var offsets = panels.ToDictionary(panel => panel, panel => panel.Edge switch
            {
                Edge.Left => data.Left - inner.Left,
                Edge.Right => inner.Right - data.Right,
                Edge.Top => data.Top - inner.Top,
                _ => inner.Bottom - data.Bottom,
            });
            return new Layout(figureRect, new PixelRect(data.Left, data.Right, data.Bottom, data.Top), sizes, offsets);
        }

        public AxisLimits GetAxisLimits() => _arrangement?.Limits ?? AxisLimits.NoLimits;

        public void Render(RenderPack rp) => _arrangement?.DrawInside(rp.Canvas);

        public float Measure(Paint paint) => 0;

        public void Render(RenderPack rp, float size, float offset) => _arrangement?.DrawAround(rp.Canvas);

        public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => PixelRect.Zero;
    }
}
