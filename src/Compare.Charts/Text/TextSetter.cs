using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Compare;

/// <summary>Measures and draws lines of text as outlines, so that PNG and SVG look the same wherever they are made or opened.</summary>
internal sealed class TextSetter(FallbackFonts fallback)
{
    /// <summary>Lines are shaped once at this size and scaled: outlines without hinting grow evenly.</summary>
    internal const float UnitSize = 100;

    private readonly Dictionary<(string Line, bool Bold, bool RightToLeft), SetLine> _lines = [];
    private readonly Dictionary<(string Element, bool Bold), SKTypeface?> _typefaces = [];
    private readonly Dictionary<IntPtr, SKShaper> _shapers = [];
    private readonly object _gate = new();

    /// <summary>Sets text with the shipped fonts, and the machine's for what they lack.</summary>
    public static TextSetter Default { get; } = new(FallbackFonts.OfThisMachine());

    /// <summary>The width of a line in pixels.</summary>
    public float Width(string line, TextLook look) => Set(line, look.IsBold, TextRuns.IsRightToLeft(line)).Width * look.Size / UnitSize;

    /// <summary>Draws a line.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="line">One line of clean text.</param>
    /// <param name="origin">The left, middle or right end of the base line, as <paramref name="align"/> says.</param>
    /// <param name="look">Size, weight and colour.</param>
    /// <param name="align">Which point of the base line is given.</param>
    /// <param name="rightToLeft">The direction of the paragraph that the line belongs to; that of its first letter where null.</param>
    public void Draw(SKCanvas canvas, string line, SKPoint origin, TextLook look, SKTextAlign align = SKTextAlign.Left, bool? rightToLeft = null)
    {
        var set = Set(line, look.IsBold, rightToLeft ?? TextRuns.IsRightToLeft(line));
        var scale = look.Size / UnitSize;
        var left = origin.X - align switch
        {
            SKTextAlign.Center => set.Width * scale / 2,
            SKTextAlign.Right => set.Width * scale,
            _ => 0,
        };
        using var outline = new SKPath();
        set.Outline.Transform(SKMatrix.CreateScaleTranslation(scale, scale, left, origin.Y), outline);
        using var paint = new SKPaint { Color = SKColor.Parse(look.Colour), IsAntialias = true };
        canvas.DrawPath(outline, paint);
    }

    private SetLine Set(string line, bool bold, bool rightToLeft)
    {
        lock (_gate)
        {
            if (_lines.TryGetValue((line, bold, rightToLeft), out var known)) return known;
            // Notebooks may draw for hours: what was set long ago is set again when it is needed.
            if (_lines.Count > 20_000) _lines.Clear();
            var set = Shape(TextRuns.Of(line, rightToLeft, element => TypefaceFor(element, bold)));
            _lines[(line, bold, rightToLeft)] = set;
            return set;
        }
    }

    /// <summary>The typeface for a text element; null where neither the library nor the machine has one.</summary>
    private SKTypeface? TypefaceFor(string element, bool bold)
    {
        if (_typefaces.TryGetValue((element, bold), out var known)) return known;
        var shipped = bold ? ShippedFonts.Bold : ShippedFonts.Regular;
        var typeface = FallbackFonts.CanDraw(shipped, element) ? shipped : fallback.For(element);
        return _typefaces[(element, bold)] = typeface;
    }

    private SetLine Shape(List<TextRun> runs)
    {
        var outline = new SKPath();
        var width = 0f;
        foreach (var run in runs) width += run.Typeface is { } typeface ? Shape(run, typeface, outline, width) : CodeBox.Add(run, outline, width);
        return new SetLine(outline, width);
    }

    /// <summary>Adds a run's outlines and gives its width.</summary>
    private float Shape(TextRun run, SKTypeface typeface, SKPath outline, float left)
    {
        using var font = new SKFont(typeface, UnitSize) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(run.Text);
        buffer.GuessSegmentProperties();
        buffer.Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        var result = ShaperOf(typeface).Shape(buffer, font);
        for (var i = 0; i < result.Codepoints.Length; i++)
        {
            using var glyph = font.GetGlyphPath((ushort)result.Codepoints[i]);
            if (glyph is not null) outline.AddPath(glyph, left + result.Points[i].X, result.Points[i].Y);
        }

        return result.Width;
    }

    private SKShaper ShaperOf(SKTypeface typeface)
    {
        if (!_shapers.TryGetValue(typeface.Handle, out var shaper)) _shapers[typeface.Handle] = shaper = new SKShaper(typeface);
        return shaper;
    }

    private sealed record SetLine(SKPath Outline, float Width);
}
