using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>What a chart of horizontal bars shows.</summary>
internal sealed record BarRows
{
    /// <summary>The labels, one for each row, from the top.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>A short note right of each row.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What the notes are.</summary>
    public required string NoteHeading { get; init; }

    /// <summary>How many rows there would be without the options' limit.</summary>
    public required int Total { get; init; }

    /// <summary>What a row is, in the singular.</summary>
    public required string Noun { get; init; }

    /// <summary>The right end of the axis, 1 or more.</summary>
    public required int Maximum { get; init; }

    /// <summary>What the axis counts.</summary>
    public required string AxisTitle { get; init; }

    /// <summary>The height in pixels that a row's bar needs to be read at its best.</summary>
    public float RowHeight { get; init; } = 26;

    /// <summary>The height in pixels below which a row's bar cannot be read.</summary>
    public float LeastRow { get; init; }

    /// <summary>What stands around the bars of the first rows, by their number.</summary>
    public required Func<int, PageText> Page { get; init; }

    /// <summary>Draws a row's bar into its area; the function gives the place of a number on the axis.</summary>
    public required Action<SKCanvas, int, SKRect, Func<double, float>> DrawBar { get; init; }
}

/// <summary>Horizontal bars over an axis of whole numbers.</summary>
internal sealed class BarRowsDrawing(BarRows content, ChartTheme theme)
{
    private const float LabelGap = 10, LargestRow = 40, BarShare = 0.7f, TightRow = 18, TightBarShare = 0.88f, FittingWidth = 900;

    private static readonly int[] TickSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

    private TextLook AxisLook => new(theme.NoteSize, theme.FaintInk);

    private float HeadingHeight => AxisLook.LineHeight + 4;

    private float AxisHeight => 2 * AxisLook.LineHeight + 8;

    /// <summary>The size at which labels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var frame = new PageFrame(new SKRect(0, 0, FittingWidth, 2000), content.Page(content.Labels.Count), theme);
        var row = MathF.Max(content.RowHeight, RowLabels.ComfortableRow(content.Labels, LabelWidth(frame.Body.Width), theme));
        var body = HeadingHeight + content.Labels.Count * MathF.Round(row) + AxisHeight;
        return new ChartSize((int)FittingWidth, (int)MathF.Ceiling(frame.HeightAround + body + 2));
    }

    /// <summary>Lays the bars out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, content.Page(content.Labels.Count), theme);
        var body = frame.Body;
        var room = body.Height - HeadingHeight - AxisHeight;
        var least = MathF.Max(content.LeastRow, RowLabels.LeastRow(theme));
        var rows = content.Labels.Count;
        if (rows * least > room) rows = Math.Clamp((int)(room / least), 1, rows);
        var height = MathF.Floor(Math.Clamp(room / rows, least, MathF.Max(least, LargestRow)));
        var labelWidth = LabelWidth(body.Width);
        var noteWidth = NoteWidth();
        var left = MathF.Round(body.Left + labelWidth + LabelGap);
        var data = new SKRect(left, MathF.Round(body.Top + HeadingHeight), MathF.Max(left + 20, MathF.Round(body.Right - noteWidth - LabelGap)), 0);
        data.Bottom = data.Top + rows * height;
        var labels = RowLabels.Fit([.. content.Labels.Take(rows)], labelWidth, height, theme);
        // Only what is shown belongs into the legend; it can only have become smaller.
        var shown = rows == content.Labels.Count ? frame : new PageFrame(figure, content.Page(rows), theme);
        var limits = new AxisLimits(0, content.Maximum, rows - 0.5, -0.5);
        return new ChartArrangement(data, limits, canvas => DrawBars(canvas, data, rows), canvas =>
        {
            for (var row = 0; row < rows; row++) labels.Draw(canvas, row, data.Left - LabelGap, data.Top + (row + 0.5f) * height);
            DrawNotes(canvas, data, rows, data.Right + LabelGap + noteWidth);
            DrawAxis(canvas, data);
            RowLabels.DrawMore(canvas, content.Total - rows, content.Noun, data, LabelGap, AxisLook.LineHeight, theme);
            shown.Draw(canvas, data.Bottom + AxisHeight);
        });
    }

    private float LabelWidth(float width) => MathF.Min(RowLabels.NaturalWidth(content.Labels, theme) + 4, width * 0.42f);

    private float NoteWidth() => content.Notes.Append(content.NoteHeading).Max(note => TextSetter.Default.Width(note, AxisLook));

    private void DrawBars(SKCanvas canvas, SKRect data, int rows)
    {
        using var line = new SKPaint { Color = SKColor.Parse(theme.Line).WithAlpha(140), StrokeWidth = 1 };
        float Place(double value) => MathF.Round(data.Left + (float)(value / content.Maximum) * data.Width);
        foreach (var tick in Ticks(data.Width))
        {
            // At the edge itself half of the line would be clipped.
            var x = Math.Clamp(Place(tick), data.Left + 0.5f, data.Right - 0.5f);
            canvas.DrawLine(x, data.Top, x, data.Bottom, line);
        }

        var height = data.Height / rows;
        var bar = MathF.Max(4, MathF.Round(height * (height < TightRow ? TightBarShare : BarShare)));
        for (var row = 0; row < rows; row++)
        {
            var top = MathF.Round(data.Top + row * height + (height - bar) / 2);
            content.DrawBar(canvas, row, new SKRect(data.Left, top, data.Right, top + bar), Place);
        }
    }

    private void DrawNotes(SKCanvas canvas, SKRect data, int rows, float right)
    {
        var height = data.Height / rows;
        var look = AxisLook with { Size = MathF.Min(AxisLook.Size, height / 1.22f), Colour = theme.Ink };
        for (var row = 0; row < rows; row++)
        {
            var baseLine = new SKPoint(right, data.Top + (row + 0.5f) * height + look.HalfLetter);
            TextSetter.Default.Draw(canvas, content.Notes[row], baseLine, look, SKTextAlign.Right);
        }

        TextSetter.Default.Draw(canvas, content.NoteHeading, new SKPoint(right, data.Top - 6), AxisLook, SKTextAlign.Right);
    }

    private void DrawAxis(SKCanvas canvas, SKRect data)
    {
        foreach (var tick in Ticks(data.Width))
        {
            var x = data.Left + (float)tick / content.Maximum * data.Width;
            TextSetter.Default.Draw(canvas, ChartWords.Number(tick), new SKPoint(x, data.Bottom + 4 + AxisLook.Ascent), AxisLook, SKTextAlign.Center);
        }

        var title = new SKPoint(data.MidX, data.Bottom + 6 + AxisLook.LineHeight + AxisLook.Ascent);
        TextSetter.Default.Draw(canvas, content.AxisTitle, title, AxisLook, SKTextAlign.Center);
    }

    /// <summary>Whole numbers from 0 to the maximum, in steps of 1, 2 or 5 times a power of ten, far enough apart to be read.</summary>
    private IEnumerable<int> Ticks(float width)
    {
        var largest = Math.Max(1, (int)(width / 42));
        var step = TickSteps.FirstOrDefault(step => content.Maximum / step <= largest, 100_000);
        for (var tick = 0; tick <= content.Maximum; tick += step) yield return tick;
    }
}
