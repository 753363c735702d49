using System.Globalization;
using System.Text;

namespace Compare;

/// <summary>The direction in which a character is written.</summary>
internal enum TextDirection
{
    /// <summary>Left to right: most letters.</summary>
    Left,
    /// <summary>Right to left: Hebrew, Arabic and their kin.</summary>
    Right,
    /// <summary>A digit: left to right, also among right-to-left letters.</summary>
    Digit,
    /// <summary>That of its surroundings: spaces, punctuation.</summary>
    Neutral,
}

/// <summary>What drawing needs to know about characters.</summary>
internal static class TextCharacters
{
    /// <summary>
    /// The text as it can be drawn on one line: white space and control characters become single spaces; characters that
    /// would turn the writing direction by force, and halves of surrogate pairs, are dropped.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || IsDirectionMark(rune.Value)) continue;
            var isSpace = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (!isSpace) clean.Append(rune.ToString());
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>Whether nothing is drawn for the character itself: joiners, variation selectors, other format characters.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || rune.Value is >= 0xFE00 and <= 0xFE0F;

    /// <summary>Whether a line may break before and after the character without a space: Chinese, Japanese.</summary>
    public static bool IsIdeographic(Rune rune) =>
        rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    /// <summary>Whether it is a comma or a stop of Chinese or Japanese, after which a line may end.</summary>
    public static bool IsIdeographicStop(Rune rune) => rune.Value is 0x3001 or 0x3002 or 0xFF01 or 0xFF0C or 0xFF1A or 0xFF1B or 0xFF1F;

    /// <summary>The direction in which a character is written.</summary>
    public static TextDirection DirectionOf(Rune rune)
    {
        if (rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF)
            return Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? TextDirection.Digit : TextDirection.Right;
        if (Rune.IsDigit(rune)) return TextDirection.Digit;
        return Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark
            ? TextDirection.Left
            : TextDirection.Neutral;
    }

    private static bool IsDirectionMark(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
