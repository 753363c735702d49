using SkiaSharp;

namespace Compare;

/// <summary>What stands around every chart's body.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Subtitle">What it shows.</param>
/// <param name="Legend">What colours and signs mean.</param>
/// <param name="Footer">What it was made from.</param>
internal sealed record PageText(string Title, string Subtitle, IReadOnlyList<LegendEntry> Legend, string Footer);

/// <summary>Title and subtitle above, legend and footer below, and the body between them.</summary>
internal sealed class PageFrame
{
    private const float SwatchHeight = 14, LegendRow = 20;

    /// <summary>The largest share of a figure's height that the legend takes: in a low picture the chart itself matters more.</summary>
    private const float LargestLegend = 0.4f;

    /// <summary>In a figure lower than this, in pixels, subtitle and footer have one line each.</summary>
    private const float LowFigure = 300;

    private readonly SKRect _figure;
    private readonly ChartTheme _theme;
    private readonly TextBlock _title, _subtitle, _footer;
    private readonly LegendRows _legend;

    /// <summary>A frame for a figure of the given size.</summary>
    public PageFrame(SKRect figure, PageText text, ChartTheme theme)
    {
        _figure = figure;
        _theme = theme;
        Margin = Math.Clamp(figure.Width * 0.022f, 8, 22);
        var width = MathF.Max(40, figure.Width - 2 * Margin);
        _title = TextBlock.WrapEvenly(text.Title, new TextLook(theme.TitleSize, theme.Ink, IsBold: true), width, 2);
        var isLow = figure.Height < LowFigure;
        _subtitle = TextBlock.Wrap(text.Subtitle, new TextLook(theme.SubtitleSize, theme.FaintInk), width, isLow ? 1 : 2);
        _footer = TextBlock.Wrap(text.Footer, new TextLook(theme.NoteSize, theme.FaintInk), width, isLow ? 1 : 3);
        _legend = LegendRows.Of(text.Legend, width, LegendLook, Math.Max(1, (int)(figure.Height * LargestLegend / LegendRow)));
        var top = figure.Top + Margin * 0.8f + _title.Height + 3 + _subtitle.Height + 10;
        var bottom = figure.Bottom - BelowHeight;
        Body = new SKRect(figure.Left + Margin, top, figure.Left + Margin + width, MathF.Max(top + 1, bottom));
    }

    /// <summary>The distance of everything from the figure's edges.</summary>
    public float Margin { get; }

    /// <summary>The area between title and legend.</summary>
    public SKRect Body { get; }

    /// <summary>The height of everything but the body, in pixels.</summary>
    public float HeightAround => _figure.Height - Body.Height;

    private TextLook LegendLook => new(_theme.NoteSize, _theme.Ink);

    private float BelowHeight => 10 + _legend.Rows.Count * LegendRow + 6 + _footer.Height + Margin * 0.7f;

    /// <summary>Draws title, subtitle, legend and footer.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="bodyBottom">Where the body really ends: legend and footer follow it closely.</param>
    public void Draw(SKCanvas canvas, float bodyBottom)
    {
        var left = Body.Left;
        var top = _figure.Top + Margin * 0.8f;
        _title.Draw(canvas, new SKPoint(left, top));
        _subtitle.Draw(canvas, new SKPoint(left, top + _title.Height + 3));
        top = MathF.Min(bodyBottom, Body.Bottom) + 10;
        foreach (var row in _legend.Rows)
        {
            foreach (var (entry, offset) in row)
            {
                var swatch = SKRect.Create(MathF.Round(left + offset), MathF.Round(top + (LegendRow - SwatchHeight) / 2), LegendRows.SwatchWidth, SwatchHeight);
                entry.DrawSwatch(canvas, swatch);
                var baseLine = new SKPoint(swatch.Right + LegendRows.SwatchGap, swatch.MidY + LegendLook.HalfLetter);
                var label = TextBlock.Wrap(entry.Label, LegendLook, Body.Width - offset - LegendRows.SwatchWidth - LegendRows.SwatchGap, 1);
                TextSetter.Default.Draw(canvas, label.Lines.Count > 0 ? label.Lines[0] : "", baseLine, LegendLook);
            }

            top += LegendRow;
        }

        _footer.Draw(canvas, new SKPoint(left, top + 6));
    }
}
