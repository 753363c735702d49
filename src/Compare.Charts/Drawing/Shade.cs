using SkiaSharp;

namespace Compare;

/// <summary>Shades that stand for a value from 0 to 1, and the text that can be read on them.</summary>
internal static class Shade
{
    private const string Dark = "#10151A", Light = "#FFFFFF";
    private const double Border = 0.21;

    /// <summary>The shade of a value between the theme's three; lightness runs one way, so that it survives print in grey.</summary>
    public static SKColor Of(double value, ChartTheme theme)
    {
        var (low, high) = value < 0.5 ? (theme.LeastShade, theme.MiddleShade) : (theme.MiddleShade, theme.MostShade);
        var share = value < 0.5 ? value * 2 : (value - 0.5) * 2;
        var (from, to) = (SKColor.Parse(low), SKColor.Parse(high));
        byte Between(byte a, byte b) => (byte)Math.Round(a + (b - a) * Math.Clamp(share, 0, 1));
        return new SKColor(Between(from.Red, to.Red), Between(from.Green, to.Green), Between(from.Blue, to.Blue));
    }

    /// <summary>
    /// Near-black on light colours, white on dark ones: by relative luminance (WCAG 2.1), with the border where both reach a contrast of four to one,
    /// and not where both are equal, because the eye reads white on a middling blue more easily.
    /// </summary>
    public static string TextOn(SKColor ground) => Luminance(ground) > Border ? Dark : Light;

    private static double Luminance(SKColor colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte part) => part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
}
