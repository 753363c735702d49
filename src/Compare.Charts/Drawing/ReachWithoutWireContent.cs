using SkiaSharp;

namespace Compare;

/// <summary>Per claim the number of outlets that carry it, in full and with copied texts counted once.</summary>
internal sealed class ReachWithoutWireContent
{
    private readonly Coverage _coverage;
    private readonly ChartTheme _theme;
    private readonly List<AlignedClaim> _carried, _claims;

    public ReachWithoutWireContent(Coverage coverage, ChartOptions options)
    {
        (_coverage, _theme) = (coverage, options.Theme);
        _carried = [.. coverage.Claims.Where(claim => claim.Counts.Reach.Each > 0).OrderByDescending(Added)];
        _claims = [.. _carried.Take(options.ReachClaims)];
    }

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix)
        ?? (_carried.Exists(claim => Added(claim) > 0) ? null : "No claim’s reach changes: no outlet carries a claim in a copied text alone.");

    /// <summary>The chart's rows; at least one claim is needed.</summary>
    public BarRows Rows() => new()
    {
        Labels = [.. _claims.Select(claim => claim.Text)],
        Notes = [.. _claims.Select(claim => Added(claim) == 0 ? "same" : $"−{ChartWords.Number(Added(claim))}")],
        NoteHeading = "change",
        Total = _carried.Count,
        Noun = "claim",
        Maximum = _claims.Max(claim => claim.Counts.Reach.Each) + 1,
        AxisTitle = $"number of outlets that carry the claim (of {ChartWords.Number(_coverage.Corpus.Outlets.Length)})",
        Page = Page,
        DrawBar = DrawRow,
    };

    /// <summary>What stands around the rows of the first claims.</summary>
    public PageText Page(int claims) => new(
        _coverage.Corpus.Event.Title,
        "How the reach of each claim changes when copied texts count once",
        claims == 0 ? [] : Legend(claims),
        ChartWords.Counts(_coverage)
            + $" · {ChartWords.Copies(_coverage.Flow.WireCopies)} · claims that no outlet carries are left out");

    /// <summary>For each claim whose reach changes both numbers, and how many stay the same.</summary>
    public string AltText()
    {
        var changed = _claims.Where(claim => Added(claim) > 0)
            .Select(claim => $"{ChartWords.Quoted(claim.Text)}: {ChartWords.Number(claim.Counts.Reach.Each)} outlets, {ChartWords.Number(claim.Counts.Reach.Once)} with copied texts counted once").ToList();
        return $"Reach of {ChartWords.Count(_claims.Count, "claim")} with and without wire copy. {string.Join("; ", changed)}. The same for {ChartWords.Count(_claims.Count - changed.Count, "claim")}.";
    }

    private static int Added(AlignedClaim claim) => claim.Counts.Reach.Each - claim.Counts.Reach.Once;

    private List<LegendEntry> Legend(int claims)
    {
        List<LegendEntry> legend =
        [
            new("copied texts counted once", (canvas, area) => Dot(canvas, new SKPoint(area.MidX, area.MidY), 6)),
            new("every outlet counted", (canvas, area) => Ring(canvas, new SKPoint(area.MidX, area.MidY), 6)),
        ];
        return _claims.Take(claims).Any(claim => Added(claim) == 0) ? [.. legend, new("no difference", (canvas, area) => Both(canvas, new SKPoint(area.MidX, area.MidY), 6))] : legend;
    }

    private void DrawRow(SKCanvas canvas, int row, SKRect area, Func<double, float> place)
    {
        var claim = _claims[row];
        var radius = Math.Clamp(area.Height * 0.3f, 3, 7);
        var (once, all) = (new SKPoint(place(claim.Counts.Reach.Once), area.MidY), new SKPoint(place(claim.Counts.Reach.Each), area.MidY));
        if (Added(claim) == 0)
        {
            Both(canvas, once, radius);
            return;
        }

        using var line = new SKPaint { Color = Colour(), IsAntialias = true, StrokeWidth = MathF.Max(1.5f, radius * 0.5f) };
        canvas.DrawLine(once, all, line);
        Ring(canvas, all, radius);
        Dot(canvas, once, radius);
    }

    private static SKColor Colour() => SKColor.Parse(StateStyle.Of(CoverageState.Carries).Colour);

    private static void Dot(SKCanvas canvas, SKPoint middle, float radius)
    {
        using var paint = new SKPaint { Color = Colour(), IsAntialias = true };
        canvas.DrawCircle(middle, radius, paint);
    }

    private void Ring(SKCanvas canvas, SKPoint middle, float radius)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(_theme.Background), IsAntialias = true };
        canvas.DrawCircle(middle, radius, paint);
        paint.Color = Colour();
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = 2;
        canvas.DrawCircle(middle, radius - 1, paint);
    }

    private void Both(SKCanvas canvas, SKPoint middle, float radius)
    {
        Ring(canvas, middle, radius);
        Dot(canvas, middle, radius * 0.45f);
    }
}
