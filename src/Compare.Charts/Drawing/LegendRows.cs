using SkiaSharp;

namespace Compare;

/// <summary>One entry of a legend.</summary>
/// <param name="Label">Its words.</param>
/// <param name="DrawSwatch">Draws its sample into the given area.</param>
internal sealed record LegendEntry(string Label, Action<SKCanvas, SKRect> DrawSwatch);

/// <summary>The entries of a legend in rows, as many as there is room for.</summary>
/// <param name="Rows">Every row's entries with the distance of each from the left, in pixels.</param>
internal sealed record LegendRows(IReadOnlyList<IReadOnlyList<(LegendEntry Entry, float Left)>> Rows)
{
    /// <summary>The width of a sample and what parts it from its words, in pixels.</summary>
    public const float SwatchWidth = 18, SwatchGap = 6;

    private const float EntryGap = 18;

    /// <summary>The entries one after the other; where they need more rows than allowed, the last ones are counted in words.</summary>
    /// <param name="entries">All entries.</param>
    /// <param name="width">The width of a row, in pixels.</param>
    /// <param name="look">How the words are set.</param>
    /// <param name="most">The most rows, 1 at least.</param>
    public static LegendRows Of(IReadOnlyList<LegendEntry> entries, float width, TextLook look, int most)
    {
        var rows = new List<List<(LegendEntry Entry, float Left)>>();
        var left = 0f;
        foreach (var entry in entries)
        {
            var needed = WidthOf(entry.Label, look);
            if (rows.Count == 0 || left + needed > width)
            {
                rows.Add([]);
                left = 0;
            }

            rows[^1].Add((entry, left));
            left += needed + EntryGap;
        }

        if (rows.Count > most) Cut(rows, width, look, most);
        return new LegendRows(rows);
    }

    /// <summary>Leaves the first rows; the words that count what is missing stand in place of as many entries at the end as they need.</summary>
    private static void Cut(List<List<(LegendEntry Entry, float Left)>> rows, float width, TextLook look, int most)
    {
        var hidden = rows.Skip(most).Sum(row => row.Count);
        rows.RemoveRange(most, rows.Count - most);
        var last = rows[^1];
        float left;
        string words;
        do
        {
            left = last[^1].Left;
            last.RemoveAt(last.Count - 1);
            words = $"and {++hidden} more";
        }
        while (last.Count > 0 && left + WidthOf(words, look) > width);
        last.Add((new LegendEntry(words, (_, _) => { }), left));
    }

    private static float WidthOf(string label, TextLook look) => SwatchWidth + SwatchGap + TextSetter.Default.Width(label, look);
}
