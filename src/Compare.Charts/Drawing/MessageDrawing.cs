using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>A chart of nothing: it says so in words.</summary>
internal static class MessageDrawing
{
    private static readonly ChartSize Size = new(640, 180);

    /// <summary>A chart that says why there is nothing to show.</summary>
    public static CoverageChart Chart(PageText text, string message, ChartTheme theme) =>
        DrawnPlot.Of(Of(text with { Legend = [] }, message, theme), theme, () => Size, () => message);

    /// <summary>A drawing that shows a message below the title.</summary>
    public static ChartDrawing Of(PageText text, string message, ChartTheme theme) => figure =>
    {
        var frame = new PageFrame(figure, text, theme);
        var block = TextBlock.Wrap(message, new TextLook(theme.LabelSize + 1, theme.Ink), frame.Body.Width, 4);
        var bottom = frame.Body.Top + block.Height + 16;
        return new ChartArrangement(frame.Body, new AxisLimits(0, 1, 0, 1), _ => { }, canvas =>
        {
            block.Draw(canvas, new SKPoint(frame.Body.Left, frame.Body.Top + 8));
            frame.Draw(canvas, bottom);
        });
    };
}
