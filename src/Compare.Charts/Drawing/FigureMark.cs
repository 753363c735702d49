using SkiaSharp;

namespace Compare;

/// <summary>Draws a value with its range; shape and colour tell where it stands: disc, triangle, diamond, crossed ring.</summary>
internal static class FigureMark
{
    private const string LaterColour = "#009E73";

    /// <summary>The legend's entries: the standings and kinds of range that are present.</summary>
    public static List<LegendEntry> Legend(IEnumerable<FigureValue> values, ChartTheme theme)
    {
        var all = values.ToList();
        List<LegendEntry> legend = [];
        void Add(FigureStanding standing, string words)
        {
            if (all.Exists(value => value.Standing == standing)) legend.Add(new LegendEntry(words, (canvas, area) => Draw(canvas, new SKPoint(area.MidX, area.MidY), 6, standing, theme)));
        }

        Add(FigureStanding.Common, "value of most outlets (of equally many the first), or first count");
        Add(FigureStanding.LaterCount, "later, higher count");
        Add(FigureStanding.Rival, "rival value");
        Add(FigureStanding.Denied, "named to be denied");
        if (all.Exists(value => value.Figure.IsApproximate || (double.IsFinite(value.Figure.Low + value.Figure.High) && value.Figure.Low < value.Figure.High)))
            legend.Add(new LegendEntry("range, or approximate", (canvas, area) => Range(canvas, area.Left, area.Right, area.MidY, SKColor.Parse(theme.FaintInk))));
        if (all.Exists(value => !double.IsFinite(value.Figure.Low + value.Figure.High)))
            legend.Add(new LegendEntry("or more, or less", (canvas, area) => Open(canvas, area.Left, area.Right, area.MidY, SKColor.Parse(theme.FaintInk))));
        return legend;
    }

    /// <summary>The colour of a standing.</summary>
    public static SKColor Colour(FigureStanding standing, ChartTheme theme) => SKColor.Parse(standing switch
    {
        FigureStanding.LaterCount => LaterColour,
        FigureStanding.Rival => StateStyle.Of(CoverageState.Disputes).Colour,
        FigureStanding.Denied => theme.FaintInk,
        _ => StateStyle.Of(CoverageState.Carries).Colour,
    });

    /// <summary>Draws a mark.</summary>
    public static void Draw(SKCanvas canvas, SKPoint middle, float radius, FigureStanding standing, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = Colour(standing, theme), IsAntialias = true };
        using var path = new SKPath();
        switch (standing)
        {
            case FigureStanding.LaterCount:
                path.AddPoly([new(middle.X, middle.Y - radius * 1.1f), new(middle.X + radius * 1.15f, middle.Y + radius * 0.85f), new(middle.X - radius * 1.15f, middle.Y + radius * 0.85f)], close: true);
                break;
            case FigureStanding.Rival:
                path.AddPoly([new(middle.X, middle.Y - radius * 1.2f), new(middle.X + radius * 1.2f, middle.Y), new(middle.X, middle.Y + radius * 1.2f), new(middle.X - radius * 1.2f, middle.Y)], close: true);
                break;
            case FigureStanding.Denied:
                paint.Style = SKPaintStyle.Stroke;
                paint.StrokeWidth = 1.5f;
                path.AddCircle(middle.X, middle.Y, radius - 0.75f);
                var arm = radius * 0.45f;
                path.MoveTo(middle.X - arm, middle.Y - arm);
                path.LineTo(middle.X + arm, middle.Y + arm);
                path.MoveTo(middle.X - arm, middle.Y + arm);
                path.LineTo(middle.X + arm, middle.Y - arm);
                break;
            default:
                path.AddCircle(middle.X, middle.Y, radius);
                break;
        }

        canvas.DrawPath(path, paint);
    }

    /// <summary>Draws the range of a value.</summary>
    public static void Range(SKCanvas canvas, float from, float to, float y, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour.WithAlpha(130), IsAntialias = true };
        canvas.DrawRoundRect(new SKRect(from, y - 2.5f, to, y + 2.5f), 2.5f, 2.5f, paint);
    }

    /// <summary>Draws a range that has no end on one side: an arrow.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="from">The bound.</param>
    /// <param name="to">The open end, right or left of it.</param>
    /// <param name="y">The height.</param>
    /// <param name="colour">The colour.</param>
    public static void Open(SKCanvas canvas, float from, float to, float y, SKColor colour)
    {
        var back = to > from ? -5 : 5;
        using var paint = new SKPaint { Color = colour, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.6f, StrokeCap = SKStrokeCap.Round };
        canvas.DrawLine(from, y, to, y, paint);
        canvas.DrawLine(to + back, y - 4, to, y, paint);
        canvas.DrawLine(to + back, y + 4, to, y, paint);
    }
}
