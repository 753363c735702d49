using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Rows over one or several panels, each with an axis from 0 to 1.</summary>
internal sealed class PanelRowsDrawing(PanelRows content, ChartTheme theme)
{
    private const float LabelGap = 10, PanelGap = 40, LargestRow = 84, FittingWidth = 900, FittingPanel = 118, SwatchGap = 5;

    private TextLook AxisLook => new(theme.NoteSize, theme.FaintInk);

    private TextLook HeadLook => new(theme.NoteSize, theme.Ink);

    private float HeadingHeight => AxisLook.LineHeight + 6;

    private float AxisHeight => 2 * AxisLook.LineHeight + 8;

    private float LeastRow => MathF.Max(content.LeastRow, RowLabels.LeastRow(theme));

    /// <summary>The size at which labels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var panels = content.Panels.Count;
        var wanted = MathF.Min(RowLabels.NaturalWidth(content.Labels, theme), 260) + panels * (FittingPanel + PanelGap) + NoteWidth() + 60;
        var width = MathF.Ceiling(panels == 1 ? FittingWidth : Math.Clamp(wanted, 640, 1400));
        var frame = new PageFrame(new SKRect(0, 0, width, 2000), content.Page(content.Labels.Count), theme);
        var row = MathF.Max(content.RowHeight, RowLabels.ComfortableRow(content.Labels, LabelWidth(frame.Body.Width), theme));
        var body = HeadingHeight + content.Labels.Count * MathF.Round(row) + AxisHeight;
        return new ChartSize((int)width, (int)MathF.Ceiling(frame.HeightAround + body + 2));
    }

    /// <summary>Lays the rows out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, content.Page(content.Labels.Count), theme);
        var body = frame.Body;
        var room = body.Height - HeadingHeight - AxisHeight;
        var rows = content.Labels.Count;
        if (rows * LeastRow > room) rows = Math.Clamp((int)(room / LeastRow), 1, rows);
        var height = MathF.Floor(Math.Clamp(room / rows, LeastRow, MathF.Max(content.RowHeight, LargestRow)));
        var labelWidth = LabelWidth(body.Width);
        var left = MathF.Round(body.Left + labelWidth + LabelGap);
        var data = new SKRect(left, MathF.Round(body.Top + HeadingHeight), MathF.Max(left + 20, MathF.Round(body.Right - NoteWidth() - LabelGap - 6)), 0);
        data.Bottom = data.Top + rows * height;
        var labels = RowLabels.Fit([.. content.Labels.Take(rows)], labelWidth, height, theme);
        var shown = rows == content.Labels.Count ? frame : new PageFrame(figure, content.Page(rows), theme);
        var panels = Panels(data);
        var limits = content.Panels.Count == 1 ? new AxisLimits(0, 1, rows - 0.5, -0.5) : new AxisLimits(0, content.Panels.Count, rows - 0.5, -0.5);
        return new ChartArrangement(data, limits, _ => { }, canvas =>
        {
            for (var panel = 0; panel < panels.Count; panel++) DrawPanel(canvas, panel, panels[panel], rows);
            for (var row = 0; row < rows; row++) labels.Draw(canvas, row, data.Left - LabelGap, data.Top + (row + 0.5f) * height);
            DrawNotes(canvas, data, rows, body.Right - 4);
            DrawAxes(canvas, panels, data);
            RowLabels.DrawMore(canvas, content.Labels.Count - rows, content.Noun, data, LabelGap, AxisLook.LineHeight, theme);
            shown.Draw(canvas, data.Bottom + AxisHeight);
        });
    }

    private List<SKRect> Panels(SKRect data)
    {
        var count = content.Panels.Count;
        var gap = MathF.Min(PanelGap, data.Width * 0.3f / count);
        var width = (data.Width - gap * (count - 1)) / count;
        return [.. Enumerable.Range(0, count).Select(panel => SKRect.Create(MathF.Round(data.Left + panel * (width + gap)), data.Top, MathF.Floor(width), data.Height))];
    }

    private float LabelWidth(float width) =>
        MathF.Min(RowLabels.NaturalWidth(content.Labels, theme) + 4, width * (content.Panels.Count == 1 ? 0.36f : 0.26f));

    private float NoteWidth() => content.Notes.Append(content.NoteHeading).Max(note => TextSetter.Default.Width(note, AxisLook));

    private void DrawPanel(SKCanvas canvas, int panel, SKRect area, int rows)
    {
        float Place(double share) => area.Left + (float)share * area.Width;
        using var line = new SKPaint { Color = SKColor.Parse(theme.Line).WithAlpha(150), StrokeWidth = 1 };
        foreach (var tick in Ticks(area.Width))
        {
            var x = MathF.Round(Place(tick)) + 0.5f;
            canvas.DrawLine(x, area.Top, x, area.Bottom, line);
        }

        var height = area.Height / rows;
        for (var row = 0; row < rows; row++)
            content.Draw(canvas, row, panel, SKRect.Create(area.Left, area.Top + row * height, area.Width, height), Place);
        if (content.Panels.Count == 1) return;
        var head = content.Panels[panel];
        var from = area.Left;
        if (head.DrawSwatch is { } draw)
        {
            draw(canvas, SKRect.Create(from, area.Top - 6 - 13, 16, 13));
            from += 16 + SwatchGap;
        }

        var title = TextBlock.Wrap(head.Title, HeadLook, MathF.Max(10, area.Right + PanelGap / 2 - from), 1);
        title.Draw(canvas, new SKPoint(from, area.Top - 6 - title.Height));
    }

    private void DrawNotes(SKCanvas canvas, SKRect data, int rows, float right)
    {
        var height = data.Height / rows;
        var look = AxisLook with { Size = MathF.Min(AxisLook.Size, height / 1.22f), Colour = theme.Ink };
        for (var row = 0; row < rows; row++)
            TextSetter.Default.Draw(canvas, content.Notes[row], new SKPoint(right, data.Top + (row + 0.5f) * height + look.HalfLetter), look, SKTextAlign.Right);
        TextSetter.Default.Draw(canvas, content.NoteHeading, new SKPoint(right, data.Top - 8), AxisLook, SKTextAlign.Right);
    }

    private void DrawAxes(SKCanvas canvas, List<SKRect> panels, SKRect data)
    {
        foreach (var area in panels)
        {
            foreach (var tick in Ticks(area.Width))
            {
                var text = content.IsPercent
                    ? string.Create(CultureInfo.InvariantCulture, $"{100 * tick:0} %")
                    : string.Create(CultureInfo.InvariantCulture, $"{tick:0.##}");
                TextSetter.Default.Draw(canvas, text, new SKPoint(area.Left + (float)tick * area.Width, data.Bottom + 4 + AxisLook.Ascent), AxisLook, SKTextAlign.Center);
            }
        }

        var title = TextBlock.Wrap(content.AxisTitle, AxisLook, data.Width, 1);
        title.Draw(canvas, new SKPoint(data.MidX, data.Bottom + 6 + AxisLook.LineHeight), SKTextAlign.Center);
    }

    private static double[] Ticks(float width) => width switch
    {
        >= 380 => [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
        >= 190 => [0, 0.25, 0.5, 0.75, 1],
        >= 90 => [0, 0.5, 1],
        _ => [0, 1],
    };
}
