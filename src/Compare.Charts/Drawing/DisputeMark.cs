using SkiaSharp;

namespace Compare;

/// <summary>How a kind of dispute is shown, by sign as well as by colour: explicit ones are filled, rival details outlined.</summary>
/// <param name="Kind">The kind; null where the program does not tell it.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Sign">Its sign as text.</param>
internal sealed record DisputeMark(DisputeKind? Kind, string Name, string Sign)
{
    /// <summary>Every kind, in the order of legends and bars.</summary>
    public static IReadOnlyList<DisputeMark> All { get; } =
    [
        new(DisputeKind.Denial, "denial", "✕"),
        new(DisputeKind.Refutation, "refutation", "✘"),
        new(DisputeKind.Correction, "correction", "←"),
        new(DisputeKind.WholeStory, "whole story rejected", "■"),
        new(DisputeKind.RivalFigure, "rival figure", "#"),
        new(DisputeKind.RivalName, "rival name", "N"),
        new(DisputeKind.RivalDayOrPlace, "rival day or place", "@"),
        new(null, "kind not told", "?"),
    ];

    private static readonly string[] Fills = ["#C85200", "#8E3A00", "#E69F00", "#5B2A6E"];

    private bool IsExplicit => Kind?.IsExplicit() == true;

    /// <summary>The mark of a kind.</summary>
    public static DisputeMark Of(DisputeKind? kind) => All.First(mark => mark.Kind == kind);

    /// <summary>Draws a part of a bar, its sign and number inside where there is room.</summary>
    public void Draw(SKCanvas canvas, SKRect area, string text, ChartTheme theme)
    {
        var colour = Colour(theme);
        using var paint = new SKPaint { Color = SKColor.Parse(IsExplicit ? colour : theme.Background), IsAntialias = true };
        canvas.DrawRect(area, paint);
        if (!IsExplicit)
        {
            (paint.Style, paint.StrokeWidth, paint.Color) = (SKPaintStyle.Stroke, 1.6f, SKColor.Parse(colour));
            canvas.DrawRect(area.Left + 0.8f, area.Top + 0.8f, area.Width - 1.6f, area.Height - 1.6f, paint);
        }

        var look = new TextLook(MathF.Min(theme.NoteSize, area.Height / (IsExplicit ? 1.1f : 1.3f)), IsExplicit ? Shade.TextOn(SKColor.Parse(colour)) : theme.Ink);
        if (look.Size < theme.SmallestLabelSize - 1 || TextSetter.Default.Width(text, look) + 3 > area.Width) return;
        TextSetter.Default.Draw(canvas, text, new SKPoint(area.MidX, area.MidY + look.HalfLetter), look, SKTextAlign.Center);
    }

    private string Colour(ChartTheme theme) => Kind is { } kind && IsExplicit ? Fills[DisputeCounts.Kinds.IndexOf(kind)] : theme.FaintInk;
}
