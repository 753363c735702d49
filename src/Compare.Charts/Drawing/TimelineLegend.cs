using SkiaSharp;

namespace Compare;

/// <summary>The entries of the timeline's legend that are no states.</summary>
internal static class TimelineLegend
{
    /// <summary>A bar: the time is not exact.</summary>
    public static LegendEntry Bar(ChartTheme theme) => new("known as a range only: a day, or no zone", (canvas, area) =>
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk).WithAlpha(120), IsAntialias = true };
        canvas.DrawRoundRect(SKRect.Create(area.Left, area.MidY - 3, area.Width, 6), 3, 3, paint);
    });

    /// <summary>A dotted line: the article was updated later.</summary>
    public static LegendEntry Trail(ChartTheme theme) => new("updated later, up to here", (canvas, area) =>
    {
        using var dots = SKPathEffect.CreateDash([1.5f, 3], 0);
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.5f, PathEffect = dots };
        canvas.DrawLine(area.Left, area.MidY, area.Right - 1, area.MidY, paint);
        paint.PathEffect = null;
        canvas.DrawLine(area.Right - 1, area.MidY - 4, area.Right - 1, area.MidY + 4, paint);
    });
}
