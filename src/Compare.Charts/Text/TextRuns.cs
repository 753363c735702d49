using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Compare;

/// <summary>A stretch of one line in one typeface and one direction.</summary>
/// <param name="Text">Its characters in reading order.</param>
/// <param name="Typeface">The typeface that can draw it; null where there is none.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
internal sealed record TextRun(string Text, SKTypeface? Typeface, bool IsRightToLeft);

/// <summary>Cuts a line into runs and puts them in the order in which they stand from left to right.</summary>
/// <remarks>
/// The order follows the Unicode bidirectional algorithm (UAX 9) for text without embedding controls, which are dropped
/// beforehand: the first letter gives the line its direction, digits run left to right, punctuation follows its surroundings.
/// </remarks>
internal static class TextRuns
{
    /// <summary>Whether the first letter of the text is written from right to left.</summary>
    public static bool IsRightToLeft(string text) =>
        text.EnumerateRunes().Select(TextCharacters.DirectionOf)
            .FirstOrDefault(direction => direction is TextDirection.Left or TextDirection.Right, TextDirection.Left) == TextDirection.Right;

    /// <summary>The runs of a line, from left to right.</summary>
    /// <param name="line">One line of clean text.</param>
    /// <param name="isRightToLeft">The direction of the paragraph that the line belongs to.</param>
    /// <param name="typefaceOf">The typeface for a text element, or null.</param>
    public static List<TextRun> Of(string line, bool isRightToLeft, Func<string, SKTypeface?> typefaceOf)
    {
        var elements = Elements(line);
        var levels = Levels(elements, isRightToLeft ? 1 : 0);
        var runs = new List<(TextRun Run, int Level)>();
        var text = new StringBuilder();
        for (var i = 0; i < elements.Count; i++)
        {
            text.Append(elements[i]);
            var typeface = typefaceOf(elements[i]);
            if (i + 1 < elements.Count && levels[i + 1] == levels[i] && ReferenceEquals(typefaceOf(elements[i + 1]), typeface)) continue;
            runs.Add((new TextRun(text.ToString(), typeface, levels[i] % 2 == 1), levels[i]));
            text.Clear();
        }

        return Reordered(runs);
    }

    private static List<string> Elements(string line)
    {
        var elements = new List<string>();
        var enumerator = StringInfo.GetTextElementEnumerator(line);
        while (enumerator.MoveNext()) elements.Add(enumerator.GetTextElement());
        return elements;
    }

    /// <summary>The embedding level of each element: even runs left to right, odd right to left.</summary>
    private static int[] Levels(List<string> elements, int paragraph)
    {
        var own = elements.Select(element => TextCharacters.DirectionOf(element.EnumerateRunes().First())).ToArray();
        var levels = new int[own.Length];
        var before = paragraph;
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] == TextDirection.Left) before = 0;
            else if (own[i] == TextDirection.Right) before = 1;
            if (own[i] == TextDirection.Neutral) levels[i] = Between(own, i, before, paragraph);
            else if (own[i] == TextDirection.Digit) levels[i] = before == 1 ? 2 : paragraph * 2;
            else levels[i] = before == 1 ? 1 : paragraph * 2;
        }

        return levels;
    }

    private static int Between(TextDirection[] own, int index, int before, int paragraph)
    {
        // A separator inside a number ("1,250") belongs to the number.
        if (index > 0 && index + 1 < own.Length && own[index - 1] == TextDirection.Digit && own[index + 1] == TextDirection.Digit)
            return before == 1 ? 2 : paragraph * 2;
        var next = own.Skip(index + 1).FirstOrDefault(direction => direction != TextDirection.Neutral, TextDirection.Neutral);
        var after = next switch
        {
            TextDirection.Left => 0,
            TextDirection.Right => 1,
            TextDirection.Digit => before,
            _ => paragraph,
        };
        if (before != after) return paragraph;
        return before == 1 ? 1 : paragraph * 2;
    }

    /// <summary>Rule L2 of UAX 9: from the highest level down to 1, every stretch at that level or above is turned round.</summary>
    private static List<TextRun> Reordered(List<(TextRun Run, int Level)> runs)
    {
        for (var level = runs.Select(run => run.Level).DefaultIfEmpty(0).Max(); level > 0; level--)
        {
            for (var start = 0; start < runs.Count; start++)
            {
                var end = start;
                while (end < runs.Count && runs[end].Level >= level) end++;
                if (end > start) runs.Reverse(start, end - start);
                start = end;
            }
        }

        return [.. runs.Select(run => run.Run)];
    }
}
