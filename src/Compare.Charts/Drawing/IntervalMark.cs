using SkiaSharp;

namespace Compare;

/// <summary>Draws a share with its interval: a whisker with ends, and a sign at the share.</summary>
internal static class IntervalMark
{
    /// <summary>Draws the whisker.</summary>
    public static void Whisker(SKCanvas canvas, SKRect area, Func<double, float> place, Estimate estimate, string colour)
    {
        if (double.IsNaN(estimate.Low)) return;
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.6f };
        var (left, right, cap) = (place(estimate.Low), place(estimate.High), MathF.Min(4, area.Height * 0.25f));
        canvas.DrawLine(left, area.MidY, right, area.MidY, paint);
        canvas.DrawLine(left, area.MidY - cap, left, area.MidY + cap, paint);
        canvas.DrawLine(right, area.MidY - cap, right, area.MidY + cap, paint);
    }

    /// <summary>Draws a small disc in a colour, with a rim of the paper that sets it off from the whisker.</summary>
    public static void Disc(SKCanvas canvas, SKPoint middle, float radius, string colour, ChartTheme theme, bool isHollow = false)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Background), IsAntialias = true };
        canvas.DrawCircle(middle, radius + 1.4f, paint);
        paint.Color = SKColor.Parse(colour);
        if (isHollow) (paint.Style, paint.StrokeWidth, radius) = (SKPaintStyle.Stroke, 1.8f, radius - 0.9f);
        canvas.DrawCircle(middle, radius, paint);
    }

    /// <summary>Draws a triangle that points to the right (more) or to the left (less).</summary>
    public static void Triangle(SKCanvas canvas, SKPoint middle, float radius, string colour, ChartTheme theme, bool pointsRight)
    {
        var turn = pointsRight ? 1 : -1;
        using var path = new SKPath();
        path.MoveTo(middle.X + (turn * radius * 1.15f), middle.Y);
        path.LineTo(middle.X - (turn * radius * 0.8f), middle.Y - radius * 1.1f);
        path.LineTo(middle.X - (turn * radius * 0.8f), middle.Y + radius * 1.1f);
        path.Close();
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Background), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 2.8f };
        canvas.DrawPath(path, paint);
        (paint.Color, paint.Style) = (SKColor.Parse(colour), SKPaintStyle.Fill);
        canvas.DrawPath(path, paint);
    }
}
