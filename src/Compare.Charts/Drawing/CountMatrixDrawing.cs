using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>A matrix of counts: the darker the more, with the numbers in the cells.</summary>
internal sealed class CountMatrixDrawing(CountMatrix matrix, ChartTheme theme)
{
    private const float LabelGap = 10, LargestHeading = 170, LargestCell = 96, SmallestCell = 12, RowHeight = 27, LargestRow = 44;

    private readonly int _most = matrix.Cells.SelectMany(row => row).Select(cell => cell.Count).DefaultIfEmpty(1).Max();

    /// <summary>The size at which labels and numbers stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var cell = matrix.Columns.Count <= 14 ? 78f : 46f;
        var label = Math.Clamp(RowLabels.NaturalWidth(matrix.Rows, theme) + 4, 100, 320);
        var width = (int)Math.Clamp(MathF.Ceiling(label + LabelGap + matrix.Columns.Count * cell + 48), 640, 8000);
        var frame = new PageFrame(new SKRect(0, 0, width, 2000), matrix.Page(matrix.Rows.Count), theme);
        var (labelWidth, cellWidth) = Widths(frame.Body.Width);
        var row = MathF.Max(RowHeight, MathF.Round(RowLabels.ComfortableRow(matrix.Rows, labelWidth, theme)));
        var heading = ColumnLabels.Fit(matrix.Columns, cellWidth, LargestHeading, theme).Height;
        return new ChartSize(width, (int)MathF.Ceiling(frame.HeightAround + heading + matrix.Rows.Count * row + NoteHeight(matrix.Rows.Count) + 2));
    }

    /// <summary>Lays the matrix out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, matrix.Page(matrix.Rows.Count), theme);
        var body = frame.Body;
        var (labelWidth, cellWidth) = Widths(body.Width);
        var headings = ColumnLabels.Fit(matrix.Columns, cellWidth, MathF.Min(LargestHeading, body.Height * 0.4f), theme);
        var room = body.Height - headings.Height;
        var least = RowLabels.LeastRow(theme);
        var rows = matrix.Rows.Count;
        if (rows * least + NoteHeight(rows) > room) rows = Math.Clamp((int)((room - NoteHeight(0)) / least), 1, rows);
        var height = MathF.Floor(Math.Clamp((room - NoteHeight(rows)) / rows, least, LargestRow));
        var data = SKRect.Create(MathF.Round(body.Left + labelWidth + LabelGap), MathF.Round(body.Top + headings.Height), matrix.Columns.Count * cellWidth, rows * height);
        var labels = RowLabels.Fit([.. matrix.Rows.Take(rows)], labelWidth, height, theme);
        var limits = new AxisLimits(-0.5, matrix.Columns.Count - 0.5, rows - 0.5, -0.5);
        return new ChartArrangement(data, limits, canvas => DrawCells(canvas, data, rows), canvas =>
        {
            for (var row = 0; row < rows; row++) labels.Draw(canvas, row, data.Left - LabelGap, data.Top + (row + 0.5f) * height);
            for (var column = 0; column < matrix.Columns.Count; column++) headings.Draw(canvas, column, data.Left + (column + 0.5f) * cellWidth, data.Top);
            DrawMore(canvas, rows, data);
            frame.Draw(canvas, data.Bottom + NoteHeight(rows));
        });
    }

    /// <summary>The legend: what the numbers are, and the shades from one to the most.</summary>
    public static List<LegendEntry> Legend(int most, string meaning, ChartTheme theme)
    {
        var steps = new[] { 1, (1 + most) / 2, most }.Distinct();
        return [new LegendEntry(meaning, (canvas, area) => Number(canvas, area, theme)), .. steps.Select(count => new LegendEntry(ChartWords.Number(count), (canvas, area) =>
        {
            using var paint = new SKPaint { Color = Shade(count, most, theme) };
            canvas.DrawRect(area, paint);
        }))];
    }

    private static void Number(SKCanvas canvas, SKRect area, ChartTheme theme)
    {
        var look = new TextLook(theme.NoteSize, theme.Ink, IsBold: true);
        TextSetter.Default.Draw(canvas, "n", new SKPoint(area.Right, area.MidY + look.HalfLetter), look, SKTextAlign.Right);
    }

    /// <summary>From a little more than paper to full blue.</summary>
    private static SKColor Shade(int count, int most, ChartTheme theme)
    {
        var share = most <= 1 ? 0.5f : 0.18f + 0.82f * (count - 1) / (most - 1);
        var (paper, full) = (SKColor.Parse(theme.Background), SKColor.Parse(StateStyle.Of(CoverageState.Carries).Colour));
        byte Mix(byte from, byte to) => (byte)MathF.Round(from + (to - from) * share);
        return new SKColor(Mix(paper.Red, full.Red), Mix(paper.Green, full.Green), Mix(paper.Blue, full.Blue));
    }

    /// <summary>White or near black, whichever stands out more.</summary>
    private static string TextOn(SKColor shade) => 0.299f * shade.Red + 0.587f * shade.Green + 0.114f * shade.Blue > 140 ? "#10242F" : "#FFFFFF";

    private (float Label, float Cell) Widths(float width)
    {
        var room = width - LabelGap;
        var columns = matrix.Columns.Count;
        var label = MathF.Min(RowLabels.NaturalWidth(matrix.Rows, theme) + 4, MathF.Max(room * 0.4f, room - columns * LargestCell));
        var cell = MathF.Floor(Math.Clamp((room - label) / columns, MathF.Min(SmallestCell, room * 0.7f / columns), LargestCell));
        cell = MathF.Max(1, cell);
        return (MathF.Max(20, MathF.Min(label, room - columns * cell)), cell);
    }

    private void DrawCells(SKCanvas canvas, SKRect data, int rows)
    {
        var (width, height) = (data.Width / matrix.Columns.Count, data.Height / rows);
        using var grid = new SKPaint { Color = SKColor.Parse(theme.Line).WithAlpha(110), StrokeWidth = 1 };
        for (var row = 0; row <= rows; row++) canvas.DrawLine(data.Left, Inside(data.Top + row * height, data.Top, data.Bottom), data.Right, Inside(data.Top + row * height, data.Top, data.Bottom), grid);
        for (var column = 0; column <= matrix.Columns.Count; column++)
        {
            var x = Inside(data.Left + column * width, data.Left, data.Right);
            canvas.DrawLine(x, data.Top, x, data.Bottom, grid);
        }

        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < matrix.Columns.Count; column++)
            {
                var cell = matrix.Cells[row][column];
                if (cell.Count == 0) continue;
                var area = SKRect.Create(data.Left + column * width, data.Top + row * height, width, height);
                area.Inflate(-1, -1);
                DrawCell(canvas, area, cell);
            }
        }
    }

    /// <summary>A line at an edge would be clipped to half of its width.</summary>
    private static float Inside(float place, float from, float to) => Math.Clamp(MathF.Round(place), from + 0.5f, to - 0.5f);

    private void DrawCell(SKCanvas canvas, SKRect area, CountCell cell)
    {
        var shade = Shade(cell.Count, _most, theme);
        using var paint = new SKPaint { Color = shade };
        canvas.DrawRect(area, paint);
        var look = new TextLook(MathF.Min(theme.NoteSize, area.Height / 1.15f), TextOn(shade));
        string[] texts = [$"{ChartWords.Number(cell.Count)} ({ChartWords.Number(cell.Inner)})", ChartWords.Number(cell.Count)];
        if (Array.Find(texts, text => TextSetter.Default.Width(text, look) + 2 <= area.Width) is { } fitting)
            TextSetter.Default.Draw(canvas, fitting, new SKPoint(area.MidX, area.MidY + look.HalfLetter), look, SKTextAlign.Center);
    }

    private float NoteHeight(int shown) => shown < matrix.Total ? new TextLook(theme.LabelSize, theme.Ink).LineHeight + 6 : 2;

    private void DrawMore(SKCanvas canvas, int shown, SKRect data)
    {
        if (shown == matrix.Total) return;
        var look = new TextLook(theme.LabelSize, theme.Ink, IsBold: true);
        var note = $"and {ChartWords.Count(matrix.Total - shown, $"more {matrix.Noun}")}";
        var right = MathF.Max(data.Left - LabelGap, TextSetter.Default.Width(note, look) + 8);
        TextSetter.Default.Draw(canvas, note, new SKPoint(right, data.Bottom + 4 + look.Ascent), look, SKTextAlign.Right);
    }
}
