using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Rows of numbered marks over an axis; a row is as high as the lanes that its marks need.</summary>
internal sealed class MarkRowsDrawing(MarkRows content, ChartTheme theme)
{
    private const float LabelGap = 10, RowGap = 8, LargestDiameter = 19, LargestNote = 150, LargestLabel = 330;

    /// <summary>Where many marks share a row, a wider axis keeps the rows low.</summary>
    private float FittingWidth => Math.Clamp(1000 + (content.Rows.Max(row => row.Marks.Count) - 10) * 30, 1000, 1800);

    private float FullDiameter => content.Rows.Max(row => row.Marks.Count) > 15 ? 16 : LargestDiameter;

    private TextLook AxisLook => new(theme.NoteSize, theme.FaintInk);

    private float HeadingHeight => AxisLook.LineHeight + 4;

    private float AxisHeight => 2 * AxisLook.LineHeight + 8;

    private IReadOnlyList<string> Labels => [.. content.Rows.Select(row => row.Label)];

    /// <summary>The size at which labels and marks stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var frame = new PageFrame(new SKRect(0, 0, FittingWidth, 4000), content.Page(content.Rows.Count), theme);
        var (label, axis, _) = Widths(frame.Body.Width);
        var rows = Heights(RowLabels.ComfortableRow(Labels, label, theme), FullDiameter, axis);
        return new ChartSize((int)FittingWidth, (int)MathF.Ceiling(frame.HeightAround + HeadingHeight + rows.Sum() + AxisHeight + 2));
    }

    /// <summary>Lays the rows out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, content.Page(content.Rows.Count), theme);
        var body = frame.Body;
        var (label, axis, note) = Widths(body.Width);
        var room = body.Height - HeadingHeight - AxisHeight;
        var (labelHeight, diameter) = Fit(room, label, axis);
        var heights = Heights(labelHeight, diameter, axis);
        var rows = 1;
        var used = heights[0];
        while (rows < heights.Length && used + heights[rows] <= room) used += heights[rows++];
        var left = MathF.Round(body.Left + label + LabelGap);
        var top = MathF.Round(body.Top + HeadingHeight);
        var data = new SKRect(left, top, left + axis, top + used);
        var labels = RowLabels.Fit([.. Labels.Take(rows)], label, heights.Take(rows).Min(), theme);
        var shown = rows == heights.Length ? frame : new PageFrame(figure, content.Page(rows), theme);
        var tops = heights.Take(rows).Aggregate(new List<float> { top }, (sums, height) => [.. sums, sums[^1] + height]);
        return new ChartArrangement(data, new AxisLimits(0, 1, rows - 0.5, -0.5), canvas => DrawRows(canvas, data, tops, diameter), canvas =>
        {
            for (var row = 0; row < rows; row++)
            {
                var middle = (tops[row] + tops[row + 1]) / 2;
                labels.Draw(canvas, row, data.Left - LabelGap, middle);
                DrawNote(canvas, content.Rows[row].Note, data.Right + LabelGap, middle, note, heights[row]);
            }

            TextSetter.Default.Draw(canvas, content.NoteHeading, new SKPoint(data.Right + LabelGap, data.Top - 6), AxisLook);
            DrawAxis(canvas, data, body);
            RowLabels.DrawMore(canvas, content.Total - rows, content.Noun, data, LabelGap, AxisLook.LineHeight, theme);
            shown.Draw(canvas, data.Bottom + AxisHeight);
        });
    }

    /// <summary>The widths of labels, axis and notes.</summary>
    private (float Label, float Axis, float Note) Widths(float width)
    {
        var label = MathF.Min(RowLabels.NaturalWidth(Labels, theme) + 4, MathF.Min(LargestLabel, width * 0.36f));
        var natural = content.Rows.SelectMany(row => row.Note.Split('\n')).Append(content.NoteHeading).Max(note => TextSetter.Default.Width(TextCharacters.Clean(note), AxisLook));
        var note = MathF.Min(natural, MathF.Min(LargestNote, width * 0.18f));
        return (label, MathF.Max(20, MathF.Floor(width - label - note - 2 * LabelGap)), note);
    }

    private float[] Heights(float labelHeight, float diameter, float axis) =>
        [.. content.Rows.Select(row => MathF.Round(MathF.Max(labelHeight, (LanePacker.Pack(row.Marks, axis, diameter).Lanes * (diameter + 1)) + RowGap)))];

    /// <summary>The largest label row and mark with which all rows fit, or the smallest.</summary>
    private (float LabelHeight, float Diameter) Fit(float room, float label, float axis)
    {
        var comfortable = RowLabels.ComfortableRow(Labels, label, theme);
        for (var share = 0; share < 5; share++)
        {
            var height = comfortable + (RowLabels.LeastRow(theme) - comfortable) * share / 4;
            var diameter = FullDiameter + (NumberedMark.SmallestDiameter - FullDiameter) * share / 4;
            if (Heights(height, diameter, axis).Sum() <= room) return (height, diameter);
        }

        return (RowLabels.LeastRow(theme), NumberedMark.SmallestDiameter);
    }

    private void DrawRows(SKCanvas canvas, SKRect data, List<float> tops, float diameter)
    {
        using var line = new SKPaint { Color = SKColor.Parse(theme.Line).WithAlpha(140), StrokeWidth = 1 };
        foreach (var tick in content.Ticks)
        {
            var x = Math.Clamp(MathF.Round(data.Left + tick.Place * data.Width), data.Left + 0.5f, data.Right - 0.5f);
            line.StrokeWidth = tick.IsBorder ? 1.6f : 1;
            line.Color = SKColor.Parse(tick.IsBorder ? theme.FaintInk : theme.Line).WithAlpha(tick.IsBorder ? (byte)170 : (byte)140);
            canvas.DrawLine(x, data.Top, x, data.Bottom, line);
        }

        line.Color = SKColor.Parse(theme.Line).WithAlpha(110);
        line.StrokeWidth = 1;
        for (var row = 1; row < tops.Count - 1; row++) canvas.DrawLine(data.Left, tops[row], data.Right, tops[row], line);
        for (var row = 0; row < tops.Count - 1; row++) DrawMarks(canvas, content.Rows[row].Marks, SKRect.Create(data.Left, tops[row], data.Width, tops[row + 1] - tops[row]), diameter);
    }

    private void DrawMarks(SKCanvas canvas, IReadOnlyList<RowMark> marks, SKRect row, float diameter)
    {
        var (places, lanes) = LanePacker.Pack(marks, row.Width, diameter);
        var first = row.MidY - (lanes - 1) * (diameter + 1) / 2;
        for (var index = 0; index < marks.Count; index++)
        {
            var mark = marks[index];
            var middle = new SKPoint(row.Left + places[index].Middle, first + places[index].Lane * (diameter + 1));
            if (mark.IsBar) DrawBar(canvas, mark, row, middle.Y, diameter);
            if (mark.Trail is { } trail) DrawTrail(canvas, middle, row.Left + trail * row.Width, diameter);
            NumberedMark.Draw(canvas, middle, diameter, theme.StyleOf(mark.State), ChartWords.Number(mark.Number), theme);
        }
    }

    /// <summary>The range in which a mark may stand.</summary>
    private void DrawBar(SKCanvas canvas, RowMark mark, SKRect row, float middle, float diameter)
    {
        var half = diameter * 0.22f;
        var bar = new SKRect(row.Left + mark.From * row.Width, middle - half, row.Left + mark.To * row.Width, middle + half);
        using var paint = new SKPaint { Color = SKColor.Parse(theme.StyleOf(mark.State).Colour).WithAlpha(120), IsAntialias = true };
        canvas.DrawRoundRect(bar, half, half, paint);
    }

    private void DrawTrail(SKCanvas canvas, SKPoint from, float to, float diameter)
    {
        if (to - from.X < diameter / 2 + 2) return;
        using var dots = SKPathEffect.CreateDash([1.5f, 3], 0);
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.5f, PathEffect = dots };
        canvas.DrawLine(from.X, from.Y, to, from.Y, paint);
        paint.PathEffect = null;
        canvas.DrawLine(to, from.Y - 4, to, from.Y + 4, paint);
    }

    private void DrawNote(SKCanvas canvas, string note, float left, float middle, float width, float height)
    {
        var look = AxisLook with { Size = MathF.Min(AxisLook.Size, height / 1.22f), Colour = theme.Ink };
        var lines = Math.Clamp((int)(height / look.LineHeight), 1, 3);
        var parts = note.Split('\n');
        // What is most important stands first; the rest only where there is room.
        List<TextBlock> blocks = [TextBlock.Wrap(parts[0], look, width, Math.Max(1, Math.Min(2, lines - parts.Length + 1)))];
        if (parts.Length > 1 && lines > 1) blocks.Add(TextBlock.Wrap(parts[1], look with { Colour = theme.FaintInk }, width, 1));
        var top = middle - blocks.Sum(block => block.Height) / 2;
        foreach (var block in blocks)
        {
            block.Draw(canvas, new SKPoint(left, top));
            top += block.Height;
        }
    }

    private void DrawAxis(SKCanvas canvas, SKRect data, SKRect body)
    {
        var taken = new List<(float Left, float Right)>();
        foreach (var tick in content.Ticks.OrderByDescending(tick => tick.IsBorder))
        {
            var width = TextSetter.Default.Width(tick.Label, AxisLook);
            var x = data.Left + tick.Place * data.Width;
            var left = tick.IsBorder ? MathF.Min(x + 4, body.Right - width) : Math.Clamp(x - width / 2, data.Left - 20, MathF.Max(data.Left - 20, data.Right + 20 - width));
            if (taken.Exists(other => left < other.Right + 8 && left + width + 8 > other.Left)) continue;
            TextSetter.Default.Draw(canvas, tick.Label, new SKPoint(left, data.Bottom + 4 + AxisLook.Ascent), AxisLook);
            taken.Add((left, left + width));
        }

        var title = TextBlock.Wrap(content.AxisTitle, AxisLook, body.Width, 1);
        var half = title.Width / 2;
        title.Draw(canvas, new SKPoint(Math.Clamp(data.MidX, body.Left + half, MathF.Max(body.Left + half, body.Right - half)), data.Bottom + 6 + AxisLook.LineHeight), SKTextAlign.Center);
    }
}
