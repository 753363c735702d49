using SkiaSharp;

namespace Compare;

/// <summary>Draws the arrows and nodes of the network; a round number stands on arrows of naming, a square one on arrows of copying.</summary>
internal static class TravelArrowMark
{
    private const string CopyColour = "#009E73";

    /// <summary>Draws an arrow along a curve.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="from">Its start.</param>
    /// <param name="bend">The point that bends it.</param>
    /// <param name="to">Its tip.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="isCopy">Whether it is one of copying.</param>
    /// <param name="isCertain">Whether its direction is certain; else it is dashed and has no head.</param>
    public static void Curve(SKCanvas canvas, SKPoint from, SKPoint bend, SKPoint to, float width, bool isCopy, bool isCertain)
    {
        var direction = Unit(to - bend);
        var head = isCertain ? 5 + width * 1.6f : 0;
        var neck = to - Scaled(direction, head * 0.8f);
        using var path = new SKPath();
        path.MoveTo(from);
        path.QuadTo(bend, neck);
        using var dashes = isCertain ? null : SKPathEffect.CreateDash([4 + width, 3 + width * 0.6f], 0);
        using var paint = new SKPaint { Color = Colour(isCopy), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, PathEffect = dashes };
        canvas.DrawPath(path, paint);
        if (!isCertain) return;
        var side = Scaled(new SKPoint(-direction.Y, direction.X), head * 0.5f);
        var back = to - Scaled(direction, head);
        using var tip = new SKPath();
        tip.AddPoly([to, back + side, back - side], close: true);
        paint.Style = SKPaintStyle.Fill;
        paint.PathEffect = null;
        canvas.DrawPath(tip, paint);
    }

    /// <summary>Draws the number of an arrow: round for naming, square for copying.</summary>
    public static void Number(SKCanvas canvas, SKPoint middle, int claims, bool isCopy, ChartTheme theme)
    {
        var look = new TextLook(theme.NoteSize - 0.5f, theme.Ink, IsBold: true);
        var text = ChartWords.Number(claims);
        var half = MathF.Max(9, TextSetter.Default.Width(text, look) / 2 + 4);
        var area = new SKRect(middle.X - half, middle.Y - 9, middle.X + half, middle.Y + 9);
        var corner = isCopy ? 2 : 9;
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Background), IsAntialias = true };
        canvas.DrawRoundRect(area, corner, corner, paint);
        paint.Color = Colour(isCopy);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1.3f;
        canvas.DrawRoundRect(area, corner, corner, paint);
        TextSetter.Default.Draw(canvas, text, new SKPoint(middle.X, middle.Y + look.HalfLetter), look, SKTextAlign.Center);
    }

    /// <summary>Draws an outlet: a disc, or a ring where the corpus has no article of it.</summary>
    public static void Node(SKCanvas canvas, SKPoint middle, float radius, bool hasArticles, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(hasArticles ? theme.Ink : theme.Background), IsAntialias = true };
        canvas.DrawCircle(middle, radius, paint);
        paint.Color = SKColor.Parse(theme.Ink);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1.6f;
        canvas.DrawCircle(middle, radius, paint);
    }

    /// <summary>Draws an arrow into a legend.</summary>
    public static void Swatch(SKCanvas canvas, SKRect area, bool isCopy, bool isCertain, ChartTheme theme)
    {
        var (from, to) = (new SKPoint(area.Left - 1, area.MidY), new SKPoint(area.Right + 1, area.MidY));
        Curve(canvas, from, new SKPoint(area.MidX, area.MidY), to, 2, isCopy, isCertain);
        var spot = SKRect.Create(area.Left, area.MidY - 3.5f, 7, 7);
        var corner = isCopy ? 1 : 3.5f;
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Background), IsAntialias = true };
        canvas.DrawRoundRect(spot, corner, corner, paint);
        paint.Color = Colour(isCopy);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 1.3f;
        canvas.DrawRoundRect(spot, corner, corner, paint);
    }

    /// <summary>A vector of length one, or of none where it has no direction.</summary>
    public static SKPoint Unit(SKPoint vector) => vector.Length > 0 ? Scaled(vector, 1 / vector.Length) : default;

    /// <summary>A vector made longer or shorter.</summary>
    public static SKPoint Scaled(SKPoint vector, float factor) => new(vector.X * factor, vector.Y * factor);

    private static SKColor Colour(bool isCopy) => SKColor.Parse(isCopy ? CopyColour : StateStyle.Of(CoverageState.Carries).Colour);
}
