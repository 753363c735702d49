using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Headlines with their claims below them: the state in the headline, an arrow, the state in the body.</summary>
internal sealed class HeadlinesDrawing(HeadlinesContent content, ChartTheme theme)
{
    private const float FittingWidth = 900, CellWidth = 62, CellHeight = 22, ArrowWidth = 46, Gap = 14, RowGap = 6, GroupGap = 14;

    private TextLook OutletLook => new(theme.LabelSize, theme.Ink, IsBold: true);

    private TextLook ClaimLook => new(theme.LabelSize, theme.Ink);

    private TextLook FaintLook => new(theme.NoteSize, theme.FaintInk);

    private float HeadingHeight => FaintLook.LineHeight + 4;

    private float NoteHeight => new TextLook(theme.LabelSize, theme.Ink, IsBold: true).LineHeight + 6;

    /// <summary>The size at which all rows stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var frame = new PageFrame(new SKRect(0, 0, FittingWidth, 4000), content.Page(content.Headlines.Count), theme);
        var groups = Groups(frame.Body.Width);
        var note = groups.Sum(group => group.Claims.Count) < content.Total ? NoteHeight : 0;
        return new ChartSize((int)FittingWidth, (int)MathF.Ceiling(frame.HeightAround + HeadingHeight + groups.Sum(group => group.Height) + note + 2));
    }

    /// <summary>Lays the rows out in a figure: as many headlines as there is room for, one at least.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, content.Page(content.Headlines.Count), theme);
        var body = frame.Body;
        var groups = Groups(body.Width);
        var (shown, used) = (0, 0f);
        var room = body.Height - HeadingHeight;
        while (shown < groups.Count && (shown == 0 || used + groups[shown].Height + (shown + 1 < groups.Count ? NoteHeight : 0) <= room)) used += groups[shown++].Height;
        var drawn = groups.Take(shown).ToList();
        var states = MathF.Max(20, StatesWidth(body.Width));
        var top = body.Top + HeadingHeight;
        var data = new SKRect(MathF.Round(body.Right - states), MathF.Round(top), MathF.Round(body.Right), MathF.Round(top + used));
        var rest = content.Total - drawn.Sum(group => group.Claims.Count);
        var page = shown == groups.Count ? frame : new PageFrame(figure, content.Page(shown), theme);
        return new ChartArrangement(data, new AxisLimits(0, 1, drawn.Sum(group => group.Claims.Count) - 0.5, -0.5), canvas => { }, canvas =>
        {
            DrawHeadings(canvas, data);
            foreach (var group in drawn) top = Draw(canvas, group, body.Left, top, data);
            if (rest > 0) DrawMore(canvas, rest, body.Left, data.Bottom);
            page.Draw(canvas, data.Bottom + (rest > 0 ? NoteHeight : 0));
        });
    }

    private static float StatesWidth(float width) => MathF.Min(2 * CellWidth + ArrowWidth, width * 0.4f);

    private static float LabelWidth(float width) => width - StatesWidth(width) - Gap;

    private List<Group> Groups(float width)
    {
        var label = LabelWidth(width);
        return
        [
            .. content.Headlines.Select(headline =>
            {
                var title = TextBlock.Wrap($"{headline.Outlet}: {ChartWords.Quoted(headline.Headline)}", OutletLook, label, 2);
                var claims = headline.Claims.Select(claim => (claim, Text: TextBlock.Wrap(claim.Text, ClaimLook, label - Gap, 2))).ToList();
                var height = title.Height + RowGap + claims.Sum(claim => RowHeight(claim.Text)) + GroupGap;
                return new Group(title, claims, height);
            }),
        ];
    }

    private static float RowHeight(TextBlock text) => MathF.Max(CellHeight, text.Height) + RowGap;

    private void DrawHeadings(SKCanvas canvas, SKRect data)
    {
        var cell = CellOf(data);
        TextSetter.Default.Draw(canvas, "headline", new SKPoint(data.Left + cell / 2, data.Top - 6), FaintLook, SKTextAlign.Center);
        TextSetter.Default.Draw(canvas, "body", new SKPoint(data.Right - cell / 2, data.Top - 6), FaintLook, SKTextAlign.Center);
    }

    private static float CellOf(SKRect data) => data.Width * CellWidth / (2 * CellWidth + ArrowWidth);

    private float Draw(SKCanvas canvas, Group group, float left, float top, SKRect data)
    {
        group.Title.Draw(canvas, new SKPoint(group.Title.IsRightToLeft ? data.Left - Gap : left, top), group.Title.IsRightToLeft ? SKTextAlign.Right : SKTextAlign.Left);
        top += group.Title.Height + RowGap;
        foreach (var (claim, text) in group.Claims)
        {
            var height = RowHeight(text) - RowGap;
            text.Draw(canvas, new SKPoint(text.IsRightToLeft ? data.Left - Gap : left + Gap, top + (height - text.Height) / 2), text.IsRightToLeft ? SKTextAlign.Right : SKTextAlign.Left);
            var cell = CellOf(data);
            var row = SKRect.Create(data.Left, top + (height - CellHeight) / 2, data.Width, CellHeight);
            State(canvas, SKRect.Create(row.Left, row.Top, cell, CellHeight), claim.Headline);
            State(canvas, SKRect.Create(row.Right - cell, row.Top, cell, CellHeight), claim.Body);
            Arrow(canvas, row.Left + cell + 5, row.Right - cell - 5, row.MidY);
            top += height + RowGap;
        }

        return top + GroupGap;
    }

    private void State(SKCanvas canvas, SKRect area, CoverageState state)
    {
        var style = theme.StyleOf(state);
        StateMark.Fill(canvas, area, style, theme);
        if (state == CoverageState.Omits) LegendEntries.Outline(canvas, area, theme);
        StateMark.Sign(canvas, area, style, 12);
    }

    private void Arrow(SKCanvas canvas, float from, float to, float y)
    {
        if (to - from < 8) return;
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.4f, StrokeCap = SKStrokeCap.Round };
        canvas.DrawLine(from, y, to, y, paint);
        canvas.DrawLine(to - 4, y - 4, to, y, paint);
        canvas.DrawLine(to - 4, y + 4, to, y, paint);
    }

    private void DrawMore(SKCanvas canvas, int rest, float left, float top)
    {
        var look = new TextLook(theme.LabelSize, theme.Ink, IsBold: true);
        TextSetter.Default.Draw(canvas, $"and {ChartWords.Count(rest, "more claim")}", new SKPoint(left, top + look.Ascent), look);
    }

    private sealed record Group(TextBlock Title, IReadOnlyList<(OverstatedClaim Claim, TextBlock Text)> Claims, float Height);
}
