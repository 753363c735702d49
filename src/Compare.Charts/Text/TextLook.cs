namespace Compare;

/// <summary>How text looks.</summary>
/// <param name="Size">Pixels per em.</param>
/// <param name="Colour"><c>#RRGGBB</c>.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record TextLook(float Size, string Colour, bool IsBold = false)
{
    /// <summary>From one base line to the next, in pixels.</summary>
    public float LineHeight => MathF.Ceiling(Size * 1.22f);

    /// <summary>From the top of a line to its base line, in pixels.</summary>
    public float Ascent => Size * 0.93f;

    /// <summary>Half the height of a small letter over the base line: what centres a line on a row by eye.</summary>
    public float HalfLetter => Size * 0.34f;
}
