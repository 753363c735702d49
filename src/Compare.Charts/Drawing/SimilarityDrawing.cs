using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Outlets against outlets, a shade and a number in every cell.</summary>
internal sealed class SimilarityDrawing(Coverage coverage, OutletSimilarity similarity, ChartTheme theme)
{
    private const float LabelGap = 10, LargestCell = 64, LevelCell = 60, TightCell = 20, LargestHeading = 190;

    /// <summary>The outlets with a judged article, those first that touch most claims; the others are like none.</summary>
    private readonly int[] _outlets =
    [
        .. Enumerable.Range(0, similarity.Outlets.Length)
            .Where(outlet => similarity[outlet, outlet].Judged > 0)
            .OrderByDescending(outlet => coverage.Claims.Count(claim => claim.Outlets[outlet].State.IsTouched())),
    ];

    /// <summary>The size at which labels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var count = _outlets.Length;
        var cell = count <= 12 ? LevelCell : MathF.Max(TightCell, MathF.Min(LevelCell, 760f / count));
        var label = MathF.Min(RowLabels.NaturalWidth(Names(_outlets), theme) + 4, 230);
        var width = MathF.Ceiling(Math.Clamp(label + LabelGap + count * cell + TreeRoom(count) + 48, 560, 8000));
        var frame = new PageFrame(new SKRect(0, 0, width, 2000), Page(count), theme);
        var heading = ColumnLabels.Fit(Names(_outlets), cell, LargestHeading, theme).Height;
        return new ChartSize((int)width, (int)MathF.Ceiling(frame.HeightAround + heading + count * cell + 4));
    }

    /// <summary>Lays the matrix out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, Page(_outlets.Length), theme);
        var body = frame.Body;
        var least = RowLabels.LeastRow(theme);
        var headingRoom = MathF.Min(LargestHeading, body.Height * 0.4f);
        var label = MathF.Min(RowLabels.NaturalWidth(Names(_outlets), theme) + 4, body.Width * 0.38f);
        var room = body.Width - label - LabelGap - TreeRoom(_outlets.Length);
        float Heading(int count) => ColumnLabels.Fit(Names(_outlets[..count]), MathF.Min(LargestCell, room / count), headingRoom, theme).Height;
        // Rows too low to be read would be worse than rows that are counted but not shown.
        var shown = _outlets.Length;
        var fitting = (int)Math.Min((body.Height - Heading(shown) - NoteHeight) / least, room / least);
        if (shown > fitting) shown = Math.Clamp(fitting, 1, shown);
        var height = body.Height - Heading(shown) - (shown < _outlets.Length ? NoteHeight : 0);
        var cell = MathF.Floor(Math.Clamp(MathF.Min(room, height) / shown, MathF.Min(least, MathF.Max(1, room / shown)), LargestCell));
        var tree = SimilarityTree.Of(similarity, _outlets[..shown]);
        int[] order = [.. tree.Order.Select(position => _outlets[position])];
        var names = ColumnLabels.Fit(Names(order), cell, headingRoom, theme);
        var labels = RowLabels.Fit(Names(order), label, cell, theme);
        var data = SKRect.Create(MathF.Round(body.Left + label + LabelGap), MathF.Round(body.Top + names.Height), shown * cell, shown * cell);
        var page = shown == _outlets.Length ? frame : new PageFrame(figure, Page(shown), theme);
        return new ChartArrangement(data, new AxisLimits(-0.5, shown - 0.5, shown - 0.5, -0.5), canvas => DrawCells(canvas, data, order, cell), canvas =>
        {
            for (var i = 0; i < shown; i++)
            {
                labels.Draw(canvas, i, data.Left - LabelGap, data.Top + (i + 0.5f) * cell);
                names.Draw(canvas, i, data.Left + (i + 0.5f) * cell, data.Top);
            }

            if (tree.Branches.Count > 1) TreeMark.BesideRows(canvas, tree, data, theme);
            DrawNote(canvas, shown, data);
            page.Draw(canvas, data.Bottom + (shown < _outlets.Length ? NoteHeight : 0));
        });
    }

    private float NoteHeight => new TextLook(theme.LabelSize, theme.Ink).LineHeight + 6;

    private static float TreeRoom(int outlets) => outlets > 2 ? TreeMark.Room : 4;

    private List<string> Names(IEnumerable<int> outlets) => [.. outlets.Select(outlet => similarity.Outlets[outlet].Name)];

    private void DrawCells(SKCanvas canvas, SKRect data, int[] order, float cell)
    {
        using var paint = new SKPaint();
        for (var row = 0; row < order.Length; row++)
        {
            for (var column = 0; column < order.Length; column++)
            {
                var area = SKRect.Create(data.Left + column * cell, data.Top + row * cell, cell, cell);
                area.Inflate(cell >= 14 ? -1 : -0.5f, cell >= 14 ? -1 : -0.5f);
                var likeness = similarity[order[row], order[column]];
                if (row == column) Own(canvas, area);
                else if (!likeness.IsDefined) LegendEntries.Outline(canvas, area, theme);
                else
                {
                    paint.Color = Shade.Of(likeness.Value, theme);
                    canvas.DrawRect(area, paint);
                    DrawNumber(canvas, area, likeness.Value);
                }
            }
        }
    }

    private void DrawNumber(SKCanvas canvas, SKRect area, double value)
    {
        var look = new TextLook(MathF.Min(theme.NoteSize, area.Width * 0.4f), Shade.TextOn(Shade.Of(value, theme)));
        if (look.Size < theme.SmallestLabelSize - 1.5f) return;
        TextSetter.Default.Draw(canvas, ChartWords.Fraction(value), new SKPoint(area.MidX, area.MidY + look.HalfLetter), look, SKTextAlign.Center);
    }

    private void Own(SKCanvas canvas, SKRect area)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.PredatesArea) };
        canvas.DrawRect(area, paint);
    }

    private void DrawNote(SKCanvas canvas, int shown, SKRect data)
    {
        if (shown == _outlets.Length) return;
        var look = new TextLook(theme.LabelSize, theme.Ink, IsBold: true);
        var note = $"and {ChartWords.Count(_outlets.Length - shown, "more outlet")}";
        var right = MathF.Max(data.Left - LabelGap, TextSetter.Default.Width(note, look) + 8);
        TextSetter.Default.Draw(canvas, note, new SKPoint(right, data.Bottom + 4 + look.Ascent), look, SKTextAlign.Right);
    }

    /// <summary>What stands around the cells of the first outlets.</summary>
    public PageText Page(int outlets)
    {
        List<LegendEntry> legend =
        [
            .. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(value => new LegendEntry(
                value switch { 0 => "0: nothing alike", 1 => "1: the same", _ => ChartWords.Fraction(value) },
                (canvas, area) => DrawShade(canvas, area, value))),
        ];
        var shown = _outlets.Take(outlets).ToList();
        if (shown.Any(a => shown.Any(b => !similarity[a, b].IsDefined))) legend.Add(new("no claim tells", (canvas, area) => LegendEntries.Outline(canvas, area, theme)));
        if (outlets > 2) legend.Add(TreeMark.Legend(theme));
        var unjudged = similarity.Outlets.Length - _outlets.Length;
        return new PageText(
            coverage.Corpus.Event.Title,
            "How alike outlets treat the claims; omissions that two share do not count as agreement",
            legend,
            ChartWords.Counts(coverage) + (unjudged == 0 ? "" : $" · {ChartWords.Count(unjudged, "outlet")} without a judged article not shown") + $" · {ChartWords.Uncorrected}");
    }

    private void DrawShade(SKCanvas canvas, SKRect area, double value)
    {
        using var paint = new SKPaint { Color = Shade.Of(value, theme) };
        canvas.DrawRect(area, paint);
        LegendEntries.Outline(canvas, area, theme);
    }
}
