using SkiaSharp;

namespace Compare;

/// <summary>Finds a typeface of the machine for characters that the shipped fonts lack.</summary>
/// <remarks>
/// The Linux build of Skia that needs no system library cannot name a font for a character, so every typeface is asked for
/// its glyphs, on other systems too. They are asked in a fixed order: the same machine always draws the same picture.
/// </remarks>
/// <param name="typefaces">The machine's typefaces, in the order in which they are asked; read when first needed.</param>
internal sealed class FallbackFonts(Func<IEnumerable<SKTypeface>> typefaces)
{
    private List<SKTypeface>? _typefaces;

    /// <summary>The typefaces that the machine has.</summary>
    public static FallbackFonts OfThisMachine() => new(() => Installed().Concat(InUserFolders()));

    /// <summary>The first typeface that can draw the text element, or null where there is none.</summary>
    /// <param name="element">One text element: a character with what combines with it.</param>
    public SKTypeface? For(string element)
    {
        _typefaces ??= [.. typefaces()];
        return _typefaces.FirstOrDefault(typeface => CanDraw(typeface, element));
    }

    /// <summary>Whether a typeface has an outline for every character of the text that shows one.</summary>
    public static bool CanDraw(SKTypeface typeface, string text)
    {
        using var font = new SKFont(typeface, 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (TextCharacters.IsInvisible(rune)) continue;
            var glyph = font.GetGlyph(rune.Value);
            if (glyph == 0) return false;
            // A picture font (emoji) has glyphs without outlines, of which nothing would be seen.
            using var outline = font.GetGlyphPath(glyph);
            if (outline is null || (outline.IsEmpty && !System.Text.Rune.IsWhiteSpace(rune))) return false;
        }

        return true;
    }

    private static IEnumerable<SKTypeface> Installed() =>
        SKFontManager.Default.FontFamilies
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(SKFontManager.Default.MatchFamily)
            .OfType<SKTypeface>();

    private static IEnumerable<SKTypeface> InUserFolders()
    {
        if (!OperatingSystem.IsLinux()) return [];
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders = ["/usr/local/share/fonts", Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts")];
        var whatCanBeRead = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 5 };
        return folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", whatCanBeRead).Order(StringComparer.Ordinal))
            .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC")
            .Select(file => SKTypeface.FromFile(file))
            .OfType<SKTypeface>();
    }
}
