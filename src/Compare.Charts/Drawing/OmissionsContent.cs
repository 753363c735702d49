using System.Collections.Immutable;
using SkiaSharp;

namespace Compare;

/// <summary>Per outlet, the share of claims that it omits beside the share to expect at its length.</summary>
internal sealed class OmissionsContent(Coverage coverage, ChartTheme theme)
{
    /// <summary>The rows.</summary>
    public ImmutableArray<OmissionRate> Rates { get; } = OmissionRates.Of(coverage);

    private string More => theme.Accents[1];

    private string Fewer => theme.Accents[0];

    /// <summary>The chart's rows; at least one rate is needed.</summary>
    public PanelRows Rows() => new()
    {
        Labels = [.. Rates.Select(rate => rate.Outlet)],
        Notes = [.. Rates.Select(rate => $"{ChartWords.Count(rate.Words, "word")} · {ChartWords.Number(rate.Omitted.Length)} of {ChartWords.Number(rate.Claims)}")],
        NoteHeading = "wrote · omits",
        Noun = "outlet",
        Panels = [new("")],
        AxisTitle = "share omitted of the claims that other outlets hold",
        Page = Page,
        Draw = (canvas, row, _, area, place) => Draw(canvas, Rates[row], area, place),
    };

    /// <summary>What stands around the first rows.</summary>
    public PageText Page(int rows)
    {
        var shown = Rates.Take(rows).ToList();
        List<LegendEntry> legend = [];
        if (shown.Any(rate => rate.Excess.Low > 0)) legend.Add(Entry("omits more than expected", 1));
        if (shown.Any(rate => rate.Excess is { Low: <= 0, High: >= 0 })) legend.Add(Entry("about as expected", 0));
        if (shown.Any(rate => rate.Excess.High < 0)) legend.Add(Entry("omits less than expected", -1));
        legend.Add(new("expected: what others omit within as many words", (canvas, area) => DrawExpected(canvas, area.MidX, area)));
        return new PageText(
            coverage.Corpus.Event.Title,
            "What each outlet omits, beside what other outlets omit within as many words",
            legend,
            $"{ChartWords.Counts(coverage)} · Omits = not found · bars are 95 % intervals · {ChartWords.Uncorrected}");
    }

    /// <summary>The chart in words.</summary>
    public string Words()
    {
        var outlets = Rates.Select(rate =>
            $"{rate.Outlet}: omits {ChartWords.Number(rate.Omitted.Length)} of {ChartWords.Count(rate.Claims, "claim")}, {ChartWords.Percent(rate.Share)}; expected {ChartWords.Percent(rate.Expected)}"
            + (rate.Omitted.IsEmpty || rate.Omitted[0].HoldingAtLength == 0 ? "" : $"; omitted though most widely held: {ChartWords.Quoted(rate.Omitted[0].Claim.Text)} ({ChartWords.Number(rate.Omitted[0].Holding)} of {ChartWords.Count(rate.Omitted[0].Others, "other")})"));
        return $"Shares of claims omitted by each outlet with 95 % intervals, beside the share that other outlets omit within as many words; {ChartWords.Uncorrected}. {string.Join(". ", outlets)}.";
    }

    private void Draw(SKCanvas canvas, OmissionRate rate, SKRect area, Func<double, float> place)
    {
        var direction = rate.Excess.Low > 0 ? 1 : rate.Excess.High < 0 ? -1 : 0;
        DrawExpected(canvas, place(rate.Expected), area);
        IntervalMark.Whisker(canvas, area, place, rate.Share, Colour(direction));
        DrawShare(canvas, new SKPoint(place(rate.Share.Value), area.MidY), MathF.Min(5.5f, area.Height * 0.34f), direction);
    }

    private string Colour(int direction) => direction > 0 ? More : direction < 0 ? Fewer : theme.FaintInk;

    private void DrawShare(SKCanvas canvas, SKPoint middle, float radius, int direction)
    {
        if (direction == 0) IntervalMark.Disc(canvas, middle, radius, theme.FaintInk, theme, isHollow: true);
        else IntervalMark.Triangle(canvas, middle, radius, Colour(direction), theme, direction > 0);
    }

    /// <summary>A bold stroke over most of the row's height: it is seen behind sign and whisker.</summary>
    private void DrawExpected(SKCanvas canvas, float x, SKRect area)
    {
        var half = MathF.Min(10, area.Height * 0.4f);
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Ink), IsAntialias = true, StrokeWidth = 3 };
        canvas.DrawLine(x, area.MidY - half, x, area.MidY + half, paint);
    }

    private LegendEntry Entry(string label, int direction) => new(label, (canvas, area) =>
    {
        float Place(double share) => area.Left + (float)share * area.Width;
        IntervalMark.Whisker(canvas, area, Place, new Estimate(0.5, 0, 1), Colour(direction));
        DrawShare(canvas, new SKPoint(area.MidX, area.MidY), 4.5f, direction);
    });
}
