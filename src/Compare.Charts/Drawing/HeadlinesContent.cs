namespace Compare;

/// <summary>A headline with the claims of which it says more than its body.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Headline">The headline's words.</param>
/// <param name="Claims">The claims.</param>
internal sealed record OverstatingHeadline(string Outlet, string Headline, IReadOnlyList<OverstatedClaim> Claims);

/// <summary>A claim of which a headline says more than its body.</summary>
/// <param name="Text">The claim's words.</param>
/// <param name="Headline">What the headline does with it.</param>
/// <param name="Body">What the body does with it: Reports, Disputes or Omits.</param>
internal sealed record OverstatedClaim(string Text, CoverageState Headline, CoverageState Body);

/// <summary>Which headlines say more than their bodies.</summary>
internal sealed class HeadlinesContent
{
    private readonly Coverage _coverage;
    private readonly ChartTheme _theme;
    private readonly HeadlineOverstatements _found;

    public HeadlinesContent(Coverage coverage, ChartOptions options)
    {
        (_coverage, _theme, _found) = (coverage, options.Theme, HeadlineOverstatements.Of(coverage));
        var texts = coverage.Claims.ToDictionary(claim => claim.Id, claim => claim.Text, StringComparer.Ordinal);
        var perOutlet = _found.Cases.GroupBy(entry => entry.Outlet, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var left = options.HeatmapClaims;
        var headlines = new List<OverstatingHeadline>();
        foreach (var article in _found.Cases.GroupBy(entry => entry.ArticleId, StringComparer.Ordinal)
            .OrderByDescending(group => perOutlet[group.First().Outlet])
            .ThenBy(group => group.First().Outlet, StringComparer.Ordinal)
            .ThenByDescending(group => group.Count()))
        {
            if (left == 0) break;
            var claims = article.Take(left).Select(entry => new OverstatedClaim(texts[entry.ClaimId], entry.Headline, StateOf(entry.Body))).ToList();
            left -= claims.Count;
            headlines.Add(new OverstatingHeadline(article.First().Outlet, coverage.Article(article.Key).Headline ?? "", claims));
        }

        Headlines = headlines;
    }

    /// <summary>The headlines, by outlet.</summary>
    public IReadOnlyList<OverstatingHeadline> Headlines { get; }

    /// <summary>How many cases there are.</summary>
    public int Total => _found.Cases.Length;

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix) ?? (Total > 0 ? null
        : _found.Compared == 0 ? "No claim was found in a headline above a whole body."
        : $"No headline says more than its body: {ChartWords.Count(_found.Compared, "claim")} in headlines compared.");

    /// <summary>What stands around the rows of the first headlines.</summary>
    public PageText Page(int headlines)
    {
        var claims = Headlines.Take(headlines).SelectMany(headline => headline.Claims).ToList();
        var notCompared = _found.NotComparable == 0 ? "" : $" · {ChartWords.Number(_found.NotComparable)} more not compared: no whole body";
        return new PageText(
            _coverage.Corpus.Event.Title,
            $"Which headlines say more than their bodies: {ChartWords.Number(Total)} of {ChartWords.Count(_found.Compared, "claim")} in headlines",
            LegendEntries.Of(claims.SelectMany(claim => new[] { claim.Headline, claim.Body }), _theme),
            ChartWords.Counts(_coverage)
                + $" · Omits = not found in the body{notCompared} · {ChartWords.Uncorrected}");
    }

    /// <summary>Each case in words.</summary>
    public string AltText()
    {
        var cases = Headlines.SelectMany(headline => headline.Claims.Select(claim =>
            $"{headline.Outlet}, {ChartWords.Quoted(headline.Headline)}: {Verb(claim.Headline)} {ChartWords.Quoted(claim.Text)}, the body {BodyVerb(claim.Body)}"));
        return $"Headlines that say more than their bodies: {ChartWords.Number(Total)} of {ChartWords.Count(_found.Compared, "claim")} in headlines. {string.Join("; ", cases)}.";
    }

    private static string Verb(CoverageState state) => state == CoverageState.Carries ? "states" : "passes on";

    private static string BodyVerb(CoverageState state) => state switch
    {
        CoverageState.Reports => "only passes it on as somebody’s word",
        CoverageState.Disputes => "only disputes it",
        _ => "does not have it",
    };

    private static CoverageState StateOf(BodyShortfall shortfall) => shortfall switch
    {
        BodyShortfall.OnlyReports => CoverageState.Reports,
        BodyShortfall.OnlyDisputes => CoverageState.Disputes,
        _ => CoverageState.Omits,
    };
}
