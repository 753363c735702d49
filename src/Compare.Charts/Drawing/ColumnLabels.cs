using SkiaSharp;

namespace Compare;

/// <summary>The labels over a matrix's columns: level where the words fit, turned where they do not.</summary>
internal sealed class ColumnLabels
{
    private const int LevelLines = 3, TurnedLines = 3;

    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly bool _isTurned;

    private ColumnLabels(IReadOnlyList<TextBlock> blocks, bool isTurned)
    {
        _blocks = blocks;
        _isTurned = isTurned;
        Height = blocks.Select(block => isTurned ? block.Width : block.Height).DefaultIfEmpty(0).Max() + 6;
    }

    /// <summary>The height that the labels need, in pixels, with a gap below.</summary>
    public float Height { get; }

    /// <summary>The labels for columns of the given width.</summary>
    /// <param name="texts">The names.</param>
    /// <param name="columnWidth">The width of a column in pixels.</param>
    /// <param name="maximumHeight">The height that turned labels may take, in pixels.</param>
    /// <param name="theme">Colours and sizes.</param>
    public static ColumnLabels Fit(IReadOnlyList<string> texts, float columnWidth, float maximumHeight, ChartTheme theme)
    {
        for (var size = theme.LabelSize; size >= theme.LabelSize - 2; size -= 0.5f)
        {
            var look = new TextLook(size, theme.Ink);
            if (texts.Any(text => TextBlock.WidestWord(text, look) > columnWidth - 6)) continue;
            var level = texts.Select(text => TextBlock.WrapEvenly(text, look, columnWidth - 6, LevelLines)).ToList();
            if (level.All(block => !block.IsCut)) return new ColumnLabels(level, isTurned: false);
        }

        var turnedLook = new TextLook(Math.Clamp((columnWidth - 1) / 1.22f, theme.SmallestLabelSize, theme.LabelSize), theme.Ink);
        var lines = Math.Clamp((int)(columnWidth / turnedLook.LineHeight), 1, TurnedLines);
        return new ColumnLabels([.. texts.Select(text => TextBlock.WrapEvenly(text, turnedLook, maximumHeight, lines))], isTurned: true);
    }

    /// <summary>Draws the label of a column so that it ends above the given place.</summary>
    public void Draw(SKCanvas canvas, int column, float middle, float bottom)
    {
        var block = _blocks[column];
        if (!_isTurned)
        {
            block.Draw(canvas, new SKPoint(middle, bottom - 6 - block.Height), SKTextAlign.Center);
            return;
        }

        canvas.Save();
        canvas.Translate(middle, bottom - 6);
        canvas.RotateDegrees(-90);
        block.Draw(canvas, new SKPoint(0, -block.Height / 2));
        canvas.Restore();
    }
}
