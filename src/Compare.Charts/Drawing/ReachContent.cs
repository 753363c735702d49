using SkiaSharp;

namespace Compare;

/// <summary>Per claim, how many outlets carry it, with and without wire copy, and how many touch it at all.</summary>
internal sealed class ReachContent(Coverage coverage, ChartOptions options)
{
    private readonly ChartTheme _theme = options.Theme;
    private readonly List<AlignedClaim> _claims = [.. coverage.Claims.Take(options.ReachClaims)];

    /// <summary>The chart's rows; at least one outlet and one claim are needed.</summary>
    public BarRows Rows() => new()
    {
        Labels = [.. _claims.Select(claim => claim.Text)],
        Notes = [.. _claims.Select(ReachParts.Of).Select(parts => parts.All == parts.Independent
            ? ChartWords.Number(parts.All)
            : $"{ChartWords.Number(parts.All)} ({ChartWords.Number(parts.Independent)})")],
        NoteHeading = HasCopies(_claims.Count) ? "reach (wire once)" : "reach",
        Total = coverage.Claims.Length,
        Noun = "claim",
        Maximum = AxisEnd(),
        AxisTitle = $"number of outlets (of {ChartWords.Number(coverage.Corpus.Outlets.Length)})",
        Page = Page,
        DrawBar = DrawBar,
    };

    /// <summary>What stands around the bars of the first claims.</summary>
    public PageText Page(int claims)
    {
        var carries = _theme.StyleOf(CoverageState.Carries).Colour;
        var (counted, title) = coverage.Options.Wire == WireChoice.Drop ? ("not counted", "without wire copy") : ("counted once", "with and without wire copy");
        List<LegendEntry> legend = [new($"outlets that carry it, wire copy {counted}", (canvas, area) => Solid(canvas, area, carries))];
        if (HasCopies(claims)) legend.Add(new("added by wire copy", (canvas, area) => Striped(canvas, area, carries)));
        legend.Add(new(coverage.Options.Wire == WireChoice.Drop ? "outlets that touch it, wire copy not counted" : "outlets that touch it at all", DrawTouched));
        return new PageText(
            coverage.Corpus.Event.Title,
            $"How many outlets carry each claim, {title}",
            claims == 0 ? [] : legend,
            ChartWords.Counts(coverage.Claims.Length, coverage.Corpus.Outlets.Length, coverage.Corpus.Articles, coverage.Series) + " · reach = outlets that carry the claim");
    }

    private bool HasCopies(int claims) => _claims.Take(claims).Select(ReachParts.Of).Any(parts => parts.All > parts.Independent);

    /// <summary>All outlets, or where the claims touch few of many, the largest number that any claim touches.</summary>
    private int AxisEnd()
    {
        var outlets = coverage.Corpus.Outlets.Length;
        var touched = _claims.Max(claim => ReachParts.Of(claim).Touched);
        return outlets <= 12 || touched * 2 >= outlets ? outlets : Math.Max(2, touched + 1);
    }

    private void DrawBar(SKCanvas canvas, int row, SKRect area, Func<double, float> place)
    {
        var parts = ReachParts.Of(_claims[row]);
        var carries = _theme.StyleOf(CoverageState.Carries).Colour;
        if (parts.Touched > 0) DrawTouched(canvas, new SKRect(area.Left, area.Top, place(parts.Touched), area.Bottom));
        var inset = MathF.Max(1, MathF.Round(area.Height * 0.2f));
        var bar = new SKRect(area.Left, area.Top + inset, place(parts.All), area.Bottom - inset);
        if (parts.All > 0) Striped(canvas, bar, carries);
        bar.Right = place(parts.Independent);
        if (parts.Independent > 0) Solid(canvas, bar, carries);
    }

    private void DrawTouched(SKCanvas canvas, SKRect area)
    {
        Solid(canvas, area, _theme.StyleOf(CoverageState.Omits).Colour);
        LegendEntries.Outline(canvas, area, _theme);
    }

    private static void Solid(SKCanvas canvas, SKRect area, string colour)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(colour) };
        canvas.DrawRect(area, paint);
    }

    private void Striped(SKCanvas canvas, SKRect area, string colour)
    {
        Solid(canvas, area, _theme.Background);
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.4f };
        canvas.Save();
        canvas.ClipRect(area);
        const float step = 4;
        for (var sum = MathF.Floor((area.Left + area.Top) / step) * step; sum <= area.Right + area.Bottom; sum += step)
            canvas.DrawLine(sum - area.Top, area.Top, sum - area.Bottom, area.Bottom, paint);
        canvas.Restore();
        paint.StrokeWidth = 1;
        canvas.DrawRect(area.Left + 0.5f, area.Top + 0.5f, area.Width - 1, area.Height - 1, paint);
    }
}
