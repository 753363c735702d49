using SkiaSharp;

namespace Compare;

/// <summary>The typefaces inside this library: text is drawn with them on any machine, with or without fonts of its own.</summary>
internal static class ShippedFonts
{
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Read("DejaVuSansCondensed.ttf"));
    private static readonly Lazy<SKTypeface> BoldFace = new(() => Read("DejaVuSansCondensed-Bold.ttf"));

    /// <summary>The upright text face.</summary>
    public static SKTypeface Regular => RegularFace.Value;

    /// <summary>The bold face of titles.</summary>
    public static SKTypeface Bold => BoldFace.Value;

    private static SKTypeface Read(string name)
    {
        using var stream = typeof(ShippedFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the library was built without the font \"{name}\"");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"the font \"{name}\" cannot be read");
    }
}
