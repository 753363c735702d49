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

    /// <summary>The labels in the largest size at which most of them stand whole; those that do not are set smaller, and cut only at the smallest size.</summary>
    public static RowLabels Fit(IReadOnlyList<string> texts, float width, float rowHeight, ChartTheme theme)
    {
        var sizes = Sizes(rowHeight, theme);
        var blocks = texts.Select(text => Largest(text, sizes, width, rowHeight, theme)).ToList();
        // One long label must not make all others small, nor a few short ones stand out large.
        var common = blocks.Select(block => block.Look.Size).Order().ElementAtOrDefault(blocks.Count / 5);
        var most = sizes.Where(size => size <= common).ToList();
        return new RowLabels([.. texts.Select((text, i) => blocks[i].Look.Size <= common ? blocks[i] : Largest(text, most, width, rowHeight, theme))]);
    }

    /// <summary>Draws the label of a row, its lines centred on the row's middle, its right end at the given place.</summary>
    public void Draw(SKCanvas canvas, int row, float right, float middle)
    {
        var block = _blocks[row];
        block.Draw(canvas, new SKPoint(right, middle - block.Height / 2), SKTextAlign.Right);
    }

    /// <summary>Says below the rows how many more there would be; nothing where there are none.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="rest">How many rows are not drawn.</param>
    /// <param name="noun">What a row is about.</param>
    /// <param name="data">The rows without their labels.</param>
    /// <param name="gap">The distance of the labels from the rows.</param>
    /// <param name="axisHeight">The height of the axis's numbers below the rows.</param>
    /// <param name="theme">Colours and sizes.</param>
    public static void DrawMore(SKCanvas canvas, int rest, string noun, SKRect data, float gap, float axisHeight, ChartTheme theme)
    {
        if (rest == 0) return;
        var look = new TextLook(theme.LabelSize, theme.Ink, IsBold: true);
        var text = $"and {ChartWords.Count(rest, $"more {noun}")}";
        var right = MathF.Max(data.Left - gap, TextSetter.Default.Width(text, look) + 8);
        TextSetter.Default.Draw(canvas, text, new SKPoint(right, data.Bottom + 6 + axisHeight + look.Ascent), look, SKTextAlign.Right);
    }

    /// <summary>The sizes to try, the largest first: those of which a line fits into a row, and the smallest in any case.</summary>
    private static List<float> Sizes(float rowHeight, ChartTheme theme)
    {
        var sizes = new List<float>();
        for (var size = theme.LabelSize; size > theme.SmallestLabelSize; size -= 0.5f)
        {
            if (new TextLook(size, theme.Ink).LineHeight <= rowHeight) sizes.Add(size);
        }

        return [.. sizes, theme.SmallestLabelSize];
    }

    /// <summary>The label at the largest size at which it stands whole and no word is broken; where there is none, whole; where there is none, at the smallest.</summary>
    private static TextBlock Largest(string text, List<float> sizes, float width, float rowHeight, ChartTheme theme)
    {
        var looks = sizes.Select(size => new TextLook(size, theme.Ink)).ToList();
        TextBlock Block(TextLook look) => TextBlock.WrapEvenly(text, look, width, Math.Clamp((int)(rowHeight / look.LineHeight), 1, MaximumLines));
        var whole = looks.Select(Block).FirstOrDefault(block => !block.IsCut);
        if (whole is null) return Block(looks[^1]);
        if (TextBlock.WidestWord(text, whole.Look) <= width) return whole;
        return looks.Where(look => TextBlock.WidestWord(text, look) <= width).Select(Block).FirstOrDefault(block => !block.IsCut) ?? whole;
    }
}
