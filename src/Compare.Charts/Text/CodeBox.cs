using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Compare;

/// <summary>
/// What stands for a character for which no font is to be had: a frame with the hexadecimal digits of its code point, two or three over as many. The
/// reader sees that something is missing, and, enlarged, what.
/// </summary>
internal static class CodeBox
{
    private const float Unit = TextSetter.UnitSize, Top = -0.78f * Unit, Bottom = 0.14f * Unit, Side = 0.05f * Unit, Frame = 0.05f * Unit, DigitSize = 0.4f * Unit;

    /// <summary>Adds a box for each visible character of a run and gives the run's width, both at the unit size.</summary>
    public static float Add(TextRun run, SKPath outline, float left)
    {
        var width = 0f;
        var runes = run.Text.EnumerateRunes().Where(rune => !TextCharacters.IsInvisible(rune));
        foreach (var rune in run.IsRightToLeft ? runes.Reverse() : runes) width += Add(rune, outline, left + width);
        return width;
    }

    private static float Add(Rune rune, SKPath outline, float left)
    {
        var digits = rune.Value.ToString(rune.Value > 0xFFFF ? "X6" : "X4", CultureInfo.InvariantCulture);
        var half = digits.Length / 2;
        using var font = new SKFont(ShippedFonts.Regular, DigitSize) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        var inner = half * font.MeasureText("0");
        var box = new SKRect(left + Side, Top, left + Side + inner + 3 * Frame, Bottom);
        outline.AddRect(box, SKPathDirection.Clockwise);
        box.Inflate(-Frame, -Frame);
        // The other way round, it is a hole.
        outline.AddRect(box, SKPathDirection.CounterClockwise);
        AddDigits(digits[..half], box.Left + Frame / 2, box.MidY - 0.04f * Unit);
        AddDigits(digits[half..], box.Left + Frame / 2, box.Bottom - 0.07f * Unit);
        return box.Width + 2 * Frame + 2 * Side;

        void AddDigits(string text, float x, float y)
        {
            using var path = font.GetTextPath(text, new SKPoint(x, y));
            outline.AddPath(path);
        }
    }
}
