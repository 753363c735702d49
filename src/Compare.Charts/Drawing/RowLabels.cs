using SkiaSharp;

namespace Compare;

/// <summary>The labels left of a chart's rows: as large as fits, on one to three lines.</summary>
internal sealed class RowLabels
{
    private const int MaximumLines = 3;

    private readonly IReadOnlyList<TextBlock> _blocks;

    private RowLabels(IReadOnlyList<TextBlock> blocks) => _blocks = blocks;

    /// <summary>The least height of a row in pixels: a line of the smallest labels.</summary>
    public static float LeastRow(ChartTheme theme) => MathF.Ceiling(theme.SmallestLabelSize * 1.22f);

    /// <summary>The height in which the longest label stands whole at full size, or on its three lines.</summary>
    public static float ComfortableRow(IReadOnlyList<string> texts, float width, ChartTheme theme)
    {
        var look = new TextLook(theme.LabelSize, theme.Ink);
        var lines = texts.Select(text => TextBlock.Wrap(text, look, width, MaximumLines).Lines.Count).DefaultIfEmpty(1).Max();
        return MathF.Max(26, lines * look.LineHeight + 8);
    }

    /// <summary>The width of the widest label on one line at full size.</summary>
    public static float NaturalWidth(IReadOnlyList<string> texts, ChartTheme theme) =>
        texts.Select(text => TextSetter.Default.Width(TextCharacters.Clean(text), new TextLook(theme.LabelSize, theme.Ink))).DefaultIfEmpty(0).Max();

    /// <summary>The labels in the largest size at which all of them stand whole; where none does, in the one that shows the most.</summary>
    public static RowLabels Fit(IReadOnlyList<string> texts, float width, float rowHeight, ChartTheme theme)
    {
        RowLabels? best = null;
        var leastCut = int.MaxValue;
        for (var size = theme.LabelSize; size >= theme.SmallestLabelSize; size -= 0.5f)
        {
            var look = new TextLook(size, theme.Ink);
            var lines = Math.Clamp((int)(rowHeight / look.LineHeight), 1, MaximumLines);
            if (look.LineHeight > rowHeight && size - 0.5f >= theme.SmallestLabelSize) continue;
            var labels = new RowLabels([.. texts.Select(text => TextBlock.Wrap(text, look, width, lines))]);
            var cut = labels._blocks.Count(block => block.IsCut);
            if (cut >= leastCut) continue;
            (best, leastCut) = (labels, cut);
            if (cut == 0) break;
        }

        return best!;
    }

    /// <summary>Draws the label of a row, its lines centred on the row's middle, its right end at the given place.</summary>
    public void Draw(SKCanvas canvas, int row, float right, float middle)
    {
        var block = _blocks[row];
        block.Draw(canvas, new SKPoint(right, middle - block.Height / 2), SKTextAlign.Right);
    }
}
