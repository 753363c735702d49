using SkiaSharp;

namespace Compare;

/// <summary>A mark that holds an outlet's number; its shape and its colour tell the state: disc, ring, diamond, square.</summary>
internal static class NumberedMark
{
    /// <summary>Below this diameter in pixels a number could not be read.</summary>
    public const float SmallestDiameter = 12;

    /// <summary>The legend's entries: the states that are present, then every outlet with its number.</summary>
    public static List<LegendEntry> Legend(IEnumerable<CoverageState> present, IEnumerable<(int Number, string Outlet)> outlets, ChartTheme theme)
    {
        var states = present.ToHashSet();
        return
        [
            .. theme.States.Where(style => states.Contains(style.State))
                .Select(style => new LegendEntry($"{style.Name}: {style.Meaning}", (canvas, area) => Draw(canvas, new SKPoint(area.MidX, area.MidY), area.Height, style, "", theme))),
            .. outlets.Select(entry => new LegendEntry(entry.Outlet, (canvas, area) => Number(canvas, area, entry.Number, theme))),
        ];
    }

    /// <summary>Draws a mark.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="middle">Its middle.</param>
    /// <param name="diameter">Its width and height in pixels.</param>
    /// <param name="style">The state.</param>
    /// <param name="text">What stands in it: a number.</param>
    /// <param name="theme">Colours and sizes.</param>
    public static void Draw(SKCanvas canvas, SKPoint middle, float diameter, StateStyle style, string text, ChartTheme theme)
    {
        using var shape = Shape(middle, diameter / 2, style.State);
        // A rim of paper keeps marks that touch apart.
        using var rim = new SKPaint { Color = SKColor.Parse(theme.Background), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 2.5f, StrokeJoin = SKStrokeJoin.Round };
        using var fill = new SKPaint { Color = SKColor.Parse(style.Colour), IsAntialias = true };
        canvas.DrawPath(shape, rim);
        canvas.DrawPath(shape, fill);
        if (style.State == CoverageState.Reports)
        {
            using var ring = new SKPaint { Color = SKColor.Parse(StateStyle.Of(CoverageState.Carries).Colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 2 };
            canvas.DrawCircle(middle, diameter / 2 - 1, ring);
        }

        if (text.Length == 0) return;
        var look = new TextLook(diameter * (text.Length > 2 ? 0.42f : 0.52f), style.TextColour, IsBold: true);
        TextSetter.Default.Draw(canvas, text, new SKPoint(middle.X, middle.Y + look.Size * 0.36f), look, SKTextAlign.Center);
    }

    private static SKPath Shape(SKPoint middle, float radius, CoverageState state)
    {
        var path = new SKPath();
        switch (state)
        {
            case CoverageState.Disputes:
                // A diamond as wide as a disc would look smaller than it.
                var reach = radius * 1.18f;
                path.AddPoly([new(middle.X, middle.Y - reach), new(middle.X + reach, middle.Y), new(middle.X, middle.Y + reach), new(middle.X - reach, middle.Y)], close: true);
                break;
            case CoverageState.Unsure:
                path.AddRoundRect(SKRect.Create(middle.X - radius * 0.9f, middle.Y - radius * 0.9f, radius * 1.8f, radius * 1.8f), 2, 2);
                break;
            default:
                path.AddCircle(middle.X, middle.Y, radius);
                break;
        }

        return path;
    }

    private static void Number(SKCanvas canvas, SKRect area, int number, ChartTheme theme)
    {
        var look = new TextLook(theme.NoteSize, theme.Ink, IsBold: true);
        TextSetter.Default.Draw(canvas, ChartWords.Number(number), new SKPoint(area.Right, area.MidY + look.HalfLetter), look, SKTextAlign.Right);
    }
}
