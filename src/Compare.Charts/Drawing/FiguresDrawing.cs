using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Panels of values, one for each quantity, each with its own axis.</summary>
internal sealed class FiguresDrawing(FiguresContent content, ChartTheme theme)
{
    private const float FittingWidth = 1000, RowHeight = 20, ApartGap = 9, PanelGap = 18, Gap = 12, Radius = 5.5f;

    private TextLook TitleLook => new(theme.LabelSize, theme.Ink, IsBold: true);

    private TextLook RowLook => new(theme.NoteSize, theme.Ink);

    private TextLook AxisLook => new(theme.NoteSize - 1, theme.FaintInk);

    private float NoteHeight => TitleLook.LineHeight + 4;

    /// <summary>The size at which all panels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var frame = new PageFrame(new SKRect(0, 0, FittingWidth, 6000), content.Page(content.Panels.Count), theme);
        var panels = content.Panels.Sum(panel => Height(panel, frame.Body.Width));
        return new ChartSize((int)FittingWidth, (int)MathF.Ceiling(frame.HeightAround + panels + (content.Panels.Count < content.Total ? NoteHeight : 0) + 2));
    }

    /// <summary>Lays the panels out in a figure: as many as there is room for, one at least.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, content.Page(content.Panels.Count), theme);
        var body = frame.Body;
        var panels = Fitting(body);
        var (shown, used) = (panels.Count, panels.Sum(panel => Height(panel, body.Width)));
        var (label, axis, words) = Widths(body.Width);
        var data = new SKRect(MathF.Round(body.Left + label + Gap), MathF.Round(body.Top), MathF.Round(body.Left + label + Gap + axis), MathF.Round(body.Top + used));
        var page = shown == content.Panels.Count && panels[0] == content.Panels[0] ? frame : new PageFrame(figure, content.Page(shown), theme);
        var rest = Rest(panels);
        return new ChartArrangement(data, new AxisLimits(0, 1, shown - 0.5, -0.5), canvas => { }, canvas =>
        {
            var top = body.Top;
            foreach (var panel in panels)
            {
                Draw(canvas, panel, body, new SKRect(data.Left, top, data.Right, 0), words);
                top += Height(panel, body.Width);
            }

            if (rest.Length > 0) TextSetter.Default.Draw(canvas, rest, new SKPoint(body.Left, data.Bottom + TitleLook.Ascent), TitleLook);
            page.Draw(canvas, data.Bottom + (rest.Length > 0 ? NoteHeight : 0));
        });
    }

    /// <summary>The panels for which there is room; of the first, where it alone is too high, the first rows.</summary>
    private List<FigurePanel> Fitting(SKRect body)
    {
        var (panels, used) = (new List<FigurePanel>(), 0f);
        foreach (var panel in content.Panels)
        {
            var height = Height(panel, body.Width);
            if (used + height + (panels.Count + 1 < content.Total ? NoteHeight : 0) > body.Height) break;
            used += height;
            panels.Add(panel);
        }

        if (panels.Count > 0) return panels;
        var first = content.Panels[0];
        var rows = first.Rows.Count;
        while (rows > 1 && Height(first with { Rows = [.. first.Rows.Take(rows)] }, body.Width) + NoteHeight > body.Height) rows--;
        return [first with { Rows = [.. first.Rows.Take(rows)] }];
    }

    /// <summary>What is not shown, in words; empty where nothing is missing.</summary>
    private string Rest(List<FigurePanel> panels)
    {
        var values = content.Panels[0].Rows.Count - panels[0].Rows.Count;
        var quantities = content.Total - panels.Count;
        List<string> parts = [];
        if (values > 0) parts.Add(ChartWords.Count(values, "more value"));
        if (quantities > 0) parts.Add($"{ChartWords.Number(quantities)} more {(quantities == 1 ? "quantity" : "quantities")}");
        return parts.Count == 0 ? "" : $"and {string.Join(", ", parts)}";
    }

    /// <summary>The widths of labels, axis and words, the same in all panels.</summary>
    private (float Label, float Axis, float Words) Widths(float width)
    {
        float Natural(Func<FigureRow, string> text) => content.Panels.SelectMany(panel => panel.Rows).Max(row => TextSetter.Default.Width(TextCharacters.Clean(text(row)), RowLook)) + 4;
        var label = MathF.Min(Natural(row => row.Label), width * 0.3f);
        var words = MathF.Min(Natural(row => row.Words), width * 0.28f);
        return (label, MathF.Max(20, width - label - words - 2 * Gap), words);
    }

    private TextBlock Title(FigurePanel panel, float width) => TextBlock.Wrap(panel.Title, TitleLook, width, 2);

    private float Height(FigurePanel panel, float width) =>
        Title(panel, width).Height + 6 + panel.Rows.Count * RowHeight + Apart(panel).Count() * ApartGap + AxisLook.LineHeight + 6 + PanelGap;

    /// <summary>The rows before which a gap sets values of another standing apart.</summary>
    private static IEnumerable<int> Apart(FigurePanel panel) => Enumerable.Range(1, Math.Max(0, panel.Rows.Count - 1)).Where(row => IsApart(panel, row));

    private static bool IsApart(FigurePanel panel, int row) =>
        row > 0 && panel.Rows[row].Value.Standing is FigureStanding.Rival or FigureStanding.Denied && panel.Rows[row].Value.Standing != panel.Rows[row - 1].Value.Standing;

    private void Draw(SKCanvas canvas, FigurePanel panel, SKRect body, SKRect area, float words)
    {
        var title = Title(panel, body.Width);
        title.Draw(canvas, new SKPoint(title.IsRightToLeft ? body.Right : body.Left, area.Top), title.IsRightToLeft ? SKTextAlign.Right : SKTextAlign.Left);
        var top = area.Top + title.Height + 6;
        var middles = new float[panel.Rows.Count];
        var y = top;
        for (var row = 0; row < middles.Length; row++)
        {
            if (IsApart(panel, row)) y += ApartGap;
            middles[row] = y + RowHeight / 2;
            y += RowHeight;
        }

        var axis = new FigureAxis(panel.Rows.Select(row => row.Value.Figure), area.Left, area.Width);
        DrawAxis(canvas, axis, panel.Unit, new SKRect(area.Left, top, area.Right, y));
        if (panel.IsGrowing) DrawGrowth(canvas, panel, axis, middles);
        using var line = new SKPaint { Color = SKColor.Parse(theme.Line), StrokeWidth = 1 };
        for (var row = 0; row < middles.Length; row++)
        {
            if (IsApart(panel, row)) canvas.DrawLine(body.Left, middles[row] - RowHeight / 2 - ApartGap / 2, body.Right, middles[row] - RowHeight / 2 - ApartGap / 2, line);
            DrawRow(canvas, panel.Rows[row], axis, middles[row], area.Left - Gap - body.Left, words);
        }
    }

    private void DrawRow(SKCanvas canvas, FigureRow row, FigureAxis axis, float middle, float label, float words)
    {
        var colour = FigureMark.Colour(row.Value.Standing, theme);
        var (low, high) = (row.Value.Figure.Low, row.Value.Figure.High);
        if (double.IsFinite(low) && double.IsFinite(high))
        {
            if (high > low) FigureMark.Range(canvas, axis.Place(low), axis.Place(high), middle, colour);
        }
        else
        {
            FigureMark.Open(canvas, Mark(row, axis), double.IsFinite(low) ? axis.Right - 3 : axis.Left + 3, middle, colour);
        }

        FigureMark.Draw(canvas, new SKPoint(Mark(row, axis), middle), Radius, row.Value.Standing, theme);
        var baseLine = middle + RowLook.HalfLetter;
        var name = TextBlock.Wrap(row.Label, RowLook, label, 1);
        TextSetter.Default.Draw(canvas, name.Lines.Count > 0 ? name.Lines[0] : "", new SKPoint(axis.Left - Gap, baseLine), RowLook, SKTextAlign.Right, name.IsRightToLeft);
        var written = TextBlock.Wrap(row.Words, RowLook, words, 1);
        TextSetter.Default.Draw(canvas, written.Lines.Count > 0 ? written.Lines[0] : "", new SKPoint(axis.Right + Gap, baseLine), RowLook, SKTextAlign.Left, written.IsRightToLeft);
    }

    /// <summary>The middle of a closed range, the bound of an open one.</summary>
    private static float Mark(FigureRow row, FigureAxis axis)
    {
        var (low, high) = (row.Value.Figure.Low, row.Value.Figure.High);
        return axis.Place(double.IsFinite(low) && double.IsFinite(high) ? (low + high) / 2 : double.IsFinite(low) ? low : double.IsFinite(high) ? high : 0);
    }

    /// <summary>The line from count to count; an older count that is given once more later is passed by.</summary>
    private void DrawGrowth(SKCanvas canvas, FigurePanel panel, FigureAxis axis, float[] middles)
    {
        using var path = new SKPath();
        var highest = float.NegativeInfinity;
        for (var row = 0; row < middles.Length && panel.Rows[row].Value.Standing is FigureStanding.Common or FigureStanding.LaterCount; row++)
        {
            var place = new SKPoint(Mark(panel.Rows[row], axis), middles[row]);
            if (panel.Rows[row].Value.AsOf is null || place.X < highest) continue;
            if (path.IsEmpty) path.MoveTo(place);
            else path.LineTo(place);
            highest = place.X;
        }

        using var paint = new SKPaint { Color = FigureMark.Colour(FigureStanding.LaterCount, theme).WithAlpha(150), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 2 };
        canvas.DrawPath(path, paint);
    }

    private void DrawAxis(SKCanvas canvas, FigureAxis axis, string unit, SKRect area)
    {
        using var line = new SKPaint { Color = SKColor.Parse(theme.Line).WithAlpha(140), StrokeWidth = 1 };
        foreach (var tick in axis.Ticks())
        {
            var x = MathF.Round(axis.Place(tick)) + 0.5f;
            canvas.DrawLine(x, area.Top, x, area.Bottom, line);
            TextSetter.Default.Draw(canvas, FigureAxis.Words(tick), new SKPoint(x, area.Bottom + 3 + AxisLook.Ascent), AxisLook, SKTextAlign.Center);
        }

        canvas.DrawLine(area.Left, area.Bottom + 0.5f, area.Right, area.Bottom + 0.5f, line);
        TextSetter.Default.Draw(canvas, TextCharacters.Clean(unit), new SKPoint(axis.Right + Gap, area.Bottom + 3 + AxisLook.Ascent), AxisLook);
    }
}
