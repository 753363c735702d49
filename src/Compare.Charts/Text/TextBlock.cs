using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Compare;

/// <summary>A label broken into lines that fit a width.</summary>
/// <param name="Lines">The lines from top to bottom; the last one ends with "…" where the text was cut.</param>
/// <param name="Look">Size, weight and colour.</param>
/// <param name="IsCut">Whether a part of the text is missing.</param>
/// <param name="IsRightToLeft">Whether the text is written from right to left.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, TextLook Look, bool IsCut, bool IsRightToLeft)
{
    private const string Ellipsis = "…";

    /// <summary>The height of all lines in pixels.</summary>
    public float Height => Lines.Count * Look.LineHeight;

    /// <summary>The width of the widest line in pixels.</summary>
    public float Width => Lines.Select(line => TextSetter.Default.Width(line, Look)).DefaultIfEmpty(0).Max();

    /// <summary>Breaks a text at spaces, hyphens and between ideographs, and inside a word only where it alone is too wide.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="look">How it will look.</param>
    /// <param name="width">The width to fit, in pixels.</param>
    /// <param name="maximumLines">The largest number of lines, 1 or more.</param>
    public static TextBlock Wrap(string text, TextLook look, float width, int maximumLines)
    {
        var clean = TextCharacters.Clean(text);
        var lines = new List<string>();
        var rest = clean;
        while (rest.Length > 0 && lines.Count < maximumLines - 1)
        {
            var length = FittingLength(rest, look, width);
            lines.Add(rest[..length].TrimEnd(' '));
            rest = rest[length..].TrimStart(' ');
        }

        var isCut = rest.Length > 0 && TextSetter.Default.Width(rest, look) > width;
        if (rest.Length > 0) lines.Add(isCut ? Shortened(rest, look, width) : rest);
        return new TextBlock(lines, look, isCut, TextRuns.IsRightToLeft(clean));
    }

    /// <summary>As <see cref="Wrap"/>, but with lines of about the same length: no last word alone on its line.</summary>
    public static TextBlock WrapEvenly(string text, TextLook look, float width, int maximumLines)
    {
        var block = Wrap(text, look, width, maximumLines);
        if (block.IsCut || block.Lines.Count < 2) return block;
        var (low, high) = (width / 2, width);
        while (high - low > 4)
        {
            var middle = (low + high) / 2;
            var narrower = Wrap(text, look, middle, block.Lines.Count);
            // A narrow column may cut a word that the whole width leaves whole.
            if (narrower.IsCut || WidestWord(text, look) > middle) low = middle;
            else (high, block) = (middle, narrower);
        }

        return block;
    }

    /// <summary>The width of the widest word, which cannot be broken.</summary>
    public static float WidestWord(string text, TextLook look) =>
        Pieces(TextCharacters.Clean(text)).Select(piece => TextSetter.Default.Width(piece.TrimEnd(' '), look)).DefaultIfEmpty(0).Max();

    /// <summary>Draws the lines from the given top downwards.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="anchor">The top of the block at its left, middle or right, as <paramref name="align"/> says.</param>
    /// <param name="align">Which point of the top is given.</param>
    public void Draw(SKCanvas canvas, SKPoint anchor, SKTextAlign align = SKTextAlign.Left)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var baseLine = new SKPoint(anchor.X, anchor.Y + i * Look.LineHeight + Look.Ascent);
            TextSetter.Default.Draw(canvas, Lines[i], baseLine, Look, align, IsRightToLeft);
        }
    }

    private static int FittingLength(string text, TextLook look, float width)
    {
        var length = 0;
        foreach (var piece in Pieces(text))
        {
            if (TextSetter.Default.Width(text[..(length + piece.Length)].TrimEnd(' '), look) > width) break;
            length += piece.Length;
        }

        return length > 0 ? length : LongestPrefix(text, prefix => TextSetter.Default.Width(prefix, look) <= width);
    }

    private static string Shortened(string text, TextLook look, float width)
    {
        var length = LongestPrefix(text, prefix => TextSetter.Default.Width(prefix.TrimEnd(' ') + Ellipsis, look) <= width);
        return text[..length].TrimEnd(' ', ',', ';', ':', '.') + Ellipsis;
    }

    /// <summary>The length of the longest start of the text that fits, at least one text element, found by halving.</summary>
    private static int LongestPrefix(string text, Func<string, bool> fits)
    {
        var ends = StringInfo.ParseCombiningCharacters(text).Skip(1).Append(text.Length).ToArray();
        var (low, high) = (0, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(text[..ends[middle]])) low = middle;
            else high = middle - 1;
        }

        return ends[low];
    }

    /// <summary>The text cut where a line may break; joined again the pieces are the text.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            var breaks = previous.Value is ' ' or '-' or '/' or '–' or '—'
                || (TextCharacters.IsIdeographic(rune) && (Rune.IsLetter(previous) || TextCharacters.IsIdeographicStop(previous)))
                || (TextCharacters.IsIdeographic(previous) && Rune.IsLetter(rune));
            if (breaks && rune.Value is not (' ' or '/') && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            previous = rune;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }
}
