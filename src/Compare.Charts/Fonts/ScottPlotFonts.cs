using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Makes the shipped fonts known to ScottPlot, for what users add to our plots themselves (a title, an annotation).</summary>
internal sealed class ScottPlotFonts : IFontResolver
{
    /// <summary>The name by which ScottPlot finds the shipped fonts.</summary>
    public const string Family = "Compare Sans";

    private static readonly Lazy<bool> Registration = new(() =>
    {
        ScottPlot.Fonts.FontResolvers.Add(new ScottPlotFonts());
        return true;
    });

    /// <summary>Registers the shipped fonts; from the second call on it does nothing.</summary>
    public static void Register() => _ = Registration.Value;

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, slant != FontSlant.Upright);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic)
    {
        // ScottPlot's own default name is empty where the machine has no font.
        if (fontName is not (Family or "")) return null;
        return bold ? ShippedFonts.Bold : ShippedFonts.Regular;
    }
}
