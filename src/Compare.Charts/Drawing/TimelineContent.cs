using System.Globalization;

namespace Compare;

/// <summary>Who was first with each claim, and how long the others took.</summary>
internal sealed class TimelineContent
{
    private const float First = 0.02f, UndatedShelf = 0.13f;

    private readonly Coverage _coverage;
    private readonly ChartTheme _theme;
    private readonly List<ClaimPrecedence> _claims;
    private readonly OutletNumbers _numbers;
    private readonly int _total;

    public TimelineContent(Coverage coverage, ChartOptions options)
    {
        (_coverage, _theme) = (coverage, options.Theme);
        var all = Precedence.Of(coverage);
        _total = all.Length;
        _claims = [.. all.Take(options.HeatmapClaims)];
        _numbers = new OutletNumbers(coverage.Corpus.Outlets);
    }

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix) ?? (_claims.Count == 0 ? "No claim is touched by any outlet." : null);

    private IEnumerable<FirstTouch> Touches(int claims) => _claims.Take(claims).SelectMany(claim => claim.Touches);

    /// <summary>The chart's rows; at least one claim is needed.</summary>
    public MarkRows Rows()
    {
        var hasUndated = Touches(_claims.Count).Any(touch => touch.Published is null);
        var end = hasUndated ? 1 - UndatedShelf : 1;
        var lags = Touches(_claims.Count).SelectMany(touch => new[] { touch.LargestLag, touch.UpdateLag }).OfType<TimeSpan>();
        var axis = new LagAxis(lags.DefaultIfEmpty(TimeSpan.Zero).Max(), First, end - 0.02f);
        List<AxisMark> ticks = [.. axis.Ticks()];
        if (hasUndated) ticks.Add(new AxisMark(end, "no time", IsBorder: true));
        return new MarkRows
        {
            Rows = [.. _claims.Select(claim => new MarkRow(claim.Claim.Text, Note(claim), [.. claim.Touches.Select(touch => Mark(touch, axis, end))]))],
            NoteHeading = "first",
            Total = _total,
            Noun = "claim",
            Ticks = ticks,
            AxisTitle = "time after the first article with the claim (tighter to the right)",
            Page = Page,
        };
    }

    /// <summary>What stands around the rows of the first claims.</summary>
    public PageText Page(int claims)
    {
        var touches = Touches(claims).ToList();
        var legend = NumberedMark.Legend(touches.Select(touch => touch.State), _numbers.Of(touches.Select(touch => touch.Outlet)), _theme);
        if (touches.Exists(touch => touch.LeastLag != touch.LargestLag)) legend.Insert(LegendStates(touches), TimelineLegend.Bar(_theme));
        if (touches.Exists(touch => touch.UpdateLag is not null)) legend.Insert(LegendStates(touches), TimelineLegend.Trail(_theme));
        return new PageText(
            _coverage.Corpus.Event.Title,
            "Who was first with each claim, and how long the others took",
            legend,
            ChartWords.Counts(_coverage)
                + " · each outlet’s first article that touches the claim" + (_total < _coverage.Claims.Length ? "; claims that none touches are left out" : ""));
    }

    /// <summary>For each claim shown who was first, how long half of the others took, and who has no time.</summary>
    public string AltText()
    {
        var claims = _claims.Select(claim =>
        {
            var undated = claim.Touches.Count(touch => touch.Published is null);
            var first = claim.Claim.FirstOutlets.IsEmpty ? "no article is dated" : $"first {Note(claim).Replace('\n', ' ')}";
            var rest = claim.MedianLag is { } median ? $", half of the others within {LagAxis.Words(median)}" : "";
            return $"{ChartWords.Quoted(claim.Claim.Text)}: {first}{rest}" + (undated > 0 ? $", {ChartWords.Count(undated, "outlet")} without a time" : "");
        });
        return $"Timeline of {ChartWords.Count(_claims.Count, "claim")} among {ChartWords.Count(_coverage.Corpus.Outlets.Length, "outlet")}. {string.Join("; ", claims)}.";
    }

    private static int LegendStates(List<FirstTouch> touches) => touches.Select(touch => touch.State).Distinct().Count();

    private RowMark Mark(FirstTouch touch, LagAxis axis, float end)
    {
        var number = _numbers[touch.Outlet];
        if (touch.LeastLag is not { } least || touch.LargestLag is not { } largest) return new RowMark(number, touch.State, end, 1);
        return new RowMark(number, touch.State, axis.Place(least), axis.Place(largest))
        {
            IsBar = least != largest,
            Trail = touch.UpdateLag is { } update ? axis.Place(update) : null,
        };
    }

    private static string Note(ClaimPrecedence claim)
    {
        if (claim.Claim.FirstOutlets.IsEmpty) return "not known";
        var time = claim.Claim.FirstPublished!;
        var words = time.Local.ToString(time.Precision switch
        {
            TimePrecision.Year => "yyyy",
            TimePrecision.Month => "MMM yyyy",
            TimePrecision.Day => "d MMM yyyy",
            _ => "d MMM HH:mm",
        }, CultureInfo.InvariantCulture);
        return $"{string.Join(" or ", claim.Claim.FirstOutlets)}\n{words}";
    }
}
