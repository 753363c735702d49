using SkiaSharp;

namespace Compare;

/// <summary>Draws the area and the sign of a state, the sign as strokes: no font can lack it.</summary>
internal static class StateMark
{
    /// <summary>Below this size in pixels a sign would be a blot.</summary>
    private const float SmallestSign = 4;

    /// <summary>Fills an area with the state's colour, or its hatching.</summary>
    public static void Fill(SKCanvas canvas, SKRect area, StateStyle style, ChartTheme theme)
    {
        using var fill = new SKPaint { Color = SKColor.Parse(style.Colour) };
        canvas.DrawRect(area, fill);
        if (style.State == CoverageState.NotJudged) Hatch(canvas, area, theme);
    }

    /// <summary>Draws the state's sign in the middle of an area.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="area">The area, which is filled already.</param>
    /// <param name="style">The state's style.</param>
    /// <param name="size">Width and height of the sign in pixels.</param>
    public static void Sign(SKCanvas canvas, SKRect area, StateStyle style, float size)
    {
        if (size < SmallestSign) return;
        var half = size / 2;
        using var paint = new SKPaint
        {
            Color = SKColor.Parse(style.TextColour),
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = MathF.Max(1.1f, size * 0.16f),
            StrokeCap = SKStrokeCap.Round,
        };
        canvas.Save();
        canvas.Translate(area.MidX, area.MidY);
        Strokes(canvas, style.State, half, paint);
        canvas.Restore();
    }

    /// <summary>Marks a contested cell: a triangle in the upper right corner.</summary>
    public static void Contested(SKCanvas canvas, SKRect area, ChartTheme theme) => Corner(canvas, area, new SKPoint(area.Right, area.Top), theme);

    /// <summary>Marks the cell of an outlet that corrected itself: a triangle in the lower left corner.</summary>
    public static void Corrected(SKCanvas canvas, SKRect area, ChartTheme theme) => Corner(canvas, area, new SKPoint(area.Left, area.Bottom), theme);

    /// <summary>A triangle in a corner of an area, with a margin that parts it from the area's colour.</summary>
    private static void Corner(SKCanvas canvas, SKRect area, SKPoint corner, ChartTheme theme)
    {
        var side = Math.Clamp(MathF.Min(area.Width, area.Height) * 0.36f, 3.5f, 11);
        Triangle(canvas, area, corner, side + 1.5f, theme.Background);
        Triangle(canvas, area, corner, side - 0.5f, theme.Ink);
    }

    private static void Triangle(SKCanvas canvas, SKRect area, SKPoint corner, float side, string colour)
    {
        using var path = new SKPath();
        path.MoveTo(corner.X < area.MidX ? corner.X + side : corner.X - side, corner.Y);
        path.LineTo(corner);
        path.LineTo(corner.X, corner.Y < area.MidY ? corner.Y + side : corner.Y - side);
        path.Close();
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private static void Strokes(SKCanvas canvas, CoverageState state, float half, SKPaint paint)
    {
        switch (state)
        {
            case CoverageState.Carries:
                paint.Style = SKPaintStyle.Fill;
                canvas.DrawCircle(0, 0, half * 0.84f, paint);
                break;
            case CoverageState.Reports:
                canvas.DrawCircle(0, 0, half * 0.76f, paint);
                break;
            case CoverageState.Disputes:
                // In grey a cross on this colour and a disc on that of Carries stand on the same ground: the cross must be bold.
                paint.StrokeWidth *= 1.3f;
                canvas.DrawLine(-half * 0.72f, -half * 0.72f, half * 0.72f, half * 0.72f, paint);
                canvas.DrawLine(-half * 0.72f, half * 0.72f, half * 0.72f, -half * 0.72f, paint);
                break;
            case CoverageState.Mixed:
                canvas.DrawLine(-half * 0.75f, -half * 0.25f, half * 0.75f, -half * 0.25f, paint);
                canvas.DrawLine(0, -half, 0, half * 0.5f, paint);
                canvas.DrawLine(-half * 0.75f, half * 0.9f, half * 0.75f, half * 0.9f, paint);
                break;
            case CoverageState.Predates:
                canvas.DrawLine(-half * 0.7f, 0, half * 0.7f, 0, paint);
                break;
            case CoverageState.Omits:
                paint.Style = SKPaintStyle.Fill;
                canvas.DrawCircle(0, 0, MathF.Max(1, half * 0.24f), paint);
                break;
            case CoverageState.Unsure:
                QuestionMark(canvas, half, paint);
                break;
            default:
                // Not judged: its hatching is the sign.
                break;
        }
    }

    private static void QuestionMark(SKCanvas canvas, float half, SKPaint paint)
    {
        using var hook = new SKPath();
        hook.AddArc(new SKRect(-half * 0.55f, -half * 0.95f, half * 0.55f, half * 0.15f), 180, 225);
        hook.QuadTo(0, half * 0.1f, 0, half * 0.42f);
        canvas.DrawPath(hook, paint);
        paint.Style = SKPaintStyle.Fill;
        canvas.DrawCircle(0, half * 0.88f, MathF.Max(0.9f, half * 0.17f), paint);
    }

    private static void Hatch(SKCanvas canvas, SKRect area, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Line), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        canvas.Save();
        canvas.ClipRect(area);
        const float step = 5;
        // Lines start at multiples of the step, so that the hatching of neighbours joins.
        for (var sum = MathF.Floor((area.Left + area.Top) / step) * step; sum <= area.Right + area.Bottom; sum += step)
            canvas.DrawLine(sum - area.Top, area.Top, sum - area.Bottom, area.Bottom, paint);
        canvas.DrawRect(area.Left + 0.5f, area.Top + 0.5f, area.Width - 1, area.Height - 1, paint);
        canvas.Restore();
    }
}
