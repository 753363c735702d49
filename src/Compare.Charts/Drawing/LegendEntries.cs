using SkiaSharp;

namespace Compare;

/// <summary>Makes the legends' entries.</summary>
internal static class LegendEntries
{
    /// <summary>One entry for each state that is present, in the fixed order of states.</summary>
    public static List<LegendEntry> Of(IEnumerable<CoverageState> present, ChartTheme theme)
    {
        var states = present.ToHashSet();
        return [.. theme.States.Where(style => states.Contains(style.State)).Select(style => new LegendEntry(style.Name, (canvas, area) => Swatch(canvas, area, style, theme)))];
    }

    /// <summary>The entry for contested cells.</summary>
    public static LegendEntry Contested(ChartTheme theme) => new("contested: also prints the opposite", (canvas, area) =>
    {
        Outline(canvas, area, theme);
        StateMark.Contested(canvas, area, theme);
    });

    /// <summary>The entry for outlets that corrected themselves.</summary>
    public static LegendEntry Corrected(ChartTheme theme) => new("carried, then corrected", (canvas, area) =>
    {
        Outline(canvas, area, theme);
        StateMark.Corrected(canvas, area, theme);
    });

    /// <summary>An outline around a pale swatch.</summary>
    public static void Outline(SKCanvas canvas, SKRect area, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Line), Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        canvas.DrawRect(area.Left + 0.5f, area.Top + 0.5f, area.Width - 1, area.Height - 1, paint);
    }

    private static void Swatch(SKCanvas canvas, SKRect area, StateStyle style, ChartTheme theme)
    {
        StateMark.Fill(canvas, area, style, theme);
        if (style.State is CoverageState.Omits or CoverageState.Predates) Outline(canvas, area, theme);
        StateMark.Sign(canvas, area, style, 9);
    }
}
