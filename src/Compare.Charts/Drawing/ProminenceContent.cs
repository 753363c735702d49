namespace Compare;

/// <summary>Where in the articles each claim stands.</summary>
internal sealed class ProminenceContent
{
    private const float HeadlineEnd = 0.17f, LeadEnd = 0.34f;

    private readonly Coverage _coverage;
    private readonly ChartTheme _theme;
    private readonly List<IGrouping<string, ClaimPlace>> _claims;
    private readonly Dictionary<string, string> _texts;
    private readonly OutletNumbers _numbers;
    private readonly int _total;

    public ProminenceContent(Coverage coverage, ChartOptions options)
    {
        (_coverage, _theme) = (coverage, options.Theme);
        var all = ClaimPlace.Of(coverage).GroupBy(place => place.ClaimId, StringComparer.Ordinal).ToList();
        _total = all.Count;
        _claims = [.. all.Take(options.HeatmapClaims)];
        _texts = coverage.Claims.ToDictionary(claim => claim.Id, claim => claim.Text, StringComparer.Ordinal);
        _numbers = new OutletNumbers(coverage.Corpus.Outlets);
    }

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix) ?? (_claims.Count == 0 ? "No sentence that mentions a claim is known." : null);

    /// <summary>The chart's rows; at least one claim is needed.</summary>
    public MarkRows Rows() => new()
    {
        Rows = [.. _claims.Select(claim => new MarkRow(_texts[claim.Key], Note(claim), [.. claim.Select(Mark)]))],
        NoteHeading = "in headline or lead",
        Total = _total,
        Noun = "claim",
        Ticks =
        [
            new AxisMark(0, "headline", IsBorder: true), new AxisMark(HeadlineEnd, "lead", IsBorder: true), new AxisMark(LeadEnd, "0 %", IsBorder: true),
            .. new[] { 0.25f, 0.5f, 0.75f, 1 }.Select(share => new AxisMark(InBody(share), $"{share * 100:0} %")),
        ],
        AxisTitle = "place in the article; % of the text below the headline",
        Page = Page,
    };

    /// <summary>What stands around the rows of the first claims.</summary>
    public PageText Page(int claims)
    {
        var places = _claims.Take(claims).SelectMany(claim => claim).ToList();
        return new PageText(
            _coverage.Corpus.Event.Title,
            "Where in the article each outlet places each claim",
            NumberedMark.Legend(places.Select(place => place.State), _numbers.Of(places.Select(place => place.Outlet)), _theme),
            ChartWords.Counts(_coverage) + " · each outlet’s most prominent mention");
    }

    /// <summary>For each claim shown how many outlets have it in the headline, in the lead and further down.</summary>
    public string AltText()
    {
        var claims = _claims.Select(claim =>
        {
            var (headline, lead) = (claim.Count(IsIn(ArticlePart.Headline)), claim.Count(IsIn(ArticlePart.Lead)));
            return $"{ChartWords.Quoted(_texts[claim.Key])}: headline {ChartWords.Number(headline)}, lead {ChartWords.Number(lead)}, further down {ChartWords.Number(claim.Count() - headline - lead)}";
        });
        return $"Most prominent places of {ChartWords.Count(_claims.Count, "claim")} among {ChartWords.Count(_coverage.Corpus.Outlets.Length, "outlet")}. {string.Join("; ", claims)}.";
    }

    private static Func<ClaimPlace, bool> IsIn(ArticlePart part) => place => place.Part == part;

    private static float InBody(float share) => LeadEnd + 0.015f + (1 - LeadEnd - 0.03f) * share;

    private static string Note(IGrouping<string, ClaimPlace> claim) =>
        $"{ChartWords.Number(claim.Count(place => place.Part is ArticlePart.Headline or ArticlePart.Lead))} of {ChartWords.Number(claim.Count())}";

    private RowMark Mark(ClaimPlace place)
    {
        var (from, to) = place.Part switch
        {
            ArticlePart.Headline => (0, HeadlineEnd),
            ArticlePart.Lead => (HeadlineEnd, LeadEnd),
            _ => (InBody((float)place.BodyShare), InBody((float)place.BodyShare)),
        };
        return new RowMark(_numbers[place.Outlet], place.State, from, to);
    }
}
