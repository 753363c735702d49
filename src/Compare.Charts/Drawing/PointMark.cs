using SkiaSharp;

namespace Compare;

/// <summary>Points of several kinds, told apart by shape as well as by colour.</summary>
internal static class PointMark
{
    /// <summary>Corners and turn (degrees) of each shape; none is a disc.</summary>
    private static readonly (int Corners, float Turn)[] Shapes = [(0, 0), (4, 45), (3, -90), (4, 0), (3, 90), (6, 0), (5, -90), (8, 22.5f)];

    /// <summary>The number of kinds that can be told apart.</summary>
    public static int Kinds => Shapes.Length;

    /// <summary>Draws a point; a ring where it is of no kind.</summary>
    public static void Draw(SKCanvas canvas, SKPoint middle, float radius, int? kind, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Background), IsAntialias = true };
        canvas.DrawCircle(middle, radius + 1.5f, paint);
        paint.Color = SKColor.Parse(kind is { } known ? theme.Accents[known % theme.Accents.Length] : theme.FaintInk);
        if (kind is null)
        {
            (paint.Style, paint.StrokeWidth) = (SKPaintStyle.Stroke, 2);
            canvas.DrawCircle(middle, radius - 1, paint);
            return;
        }

        var (corners, turn) = Shapes[kind.Value % Shapes.Length];
        if (corners == 0)
        {
            canvas.DrawCircle(middle, radius, paint);
            return;
        }

        using var path = new SKPath();
        for (var corner = 0; corner < corners; corner++)
        {
            var angle = (turn + corner * 360f / corners) * MathF.PI / 180;
            var at = new SKPoint(middle.X + MathF.Cos(angle) * radius * 1.2f, middle.Y + MathF.Sin(angle) * radius * 1.2f);
            if (corner == 0) path.MoveTo(at);
            else path.LineTo(at);
        }

        path.Close();
        canvas.DrawPath(path, paint);
    }
}
