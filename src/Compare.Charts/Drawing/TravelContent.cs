using System.Collections.Immutable;

namespace Compare;

/// <summary>An arrow of the network.</summary>
/// <param name="From">The position of the outlet that gives, from 0.</param>
/// <param name="To">The position of the outlet that takes.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="IsCopy">Whether texts are copied or credited; if not, the outlet is named as a source.</param>
/// <param name="IsCertain">Whether the direction is certain.</param>
internal sealed record TravelArrow(int From, int To, int Claims, bool IsCopy, bool IsCertain);

/// <summary>How claims travel from outlet to outlet.</summary>
internal sealed class TravelContent
{
    private readonly Coverage _coverage;
    private readonly ChartTheme _theme;
    private readonly ImmutableArray<ClaimRoute> _routes;

    public TravelContent(Coverage coverage, ChartTheme theme)
    {
        (_coverage, _theme, _routes) = (coverage, theme, ClaimRoutes.Of(coverage));
        Outlets = TravelOrder.Of(_routes);
        var place = Outlets.Select((outlet, index) => (outlet, index)).ToDictionary(entry => entry.outlet, entry => entry.index, StringComparer.Ordinal);
        var withArticles = coverage.Corpus.Articles.Select(article => article.Outlet.Name).ToHashSet(StringComparer.Ordinal);
        HasArticles = [.. Outlets.Select(withArticles.Contains)];
        Arrows =
        [
            .. _routes.SelectMany(route => new[]
            {
                new TravelArrow(place[route.From], place[route.To], route.NamedClaims.Count, IsCopy: false, IsCertain: true),
                new TravelArrow(place[route.From], place[route.To], route.CopiedClaims.Count, IsCopy: true, route.IsDirectionCertain),
            }).Where(arrow => arrow.Claims > 0),
        ];
    }

    /// <summary>The outlets that give or take, in their order on the circle.</summary>
    public ImmutableArray<string> Outlets { get; }

    /// <summary>Whether the corpus has an article of the outlet; else only others say what it said.</summary>
    public ImmutableArray<bool> HasArticles { get; }

    /// <summary>The arrows, those with most claims first.</summary>
    public ImmutableArray<TravelArrow> Arrows { get; }

    /// <summary>Why there is nothing to draw, or null.</summary>
    public string? Missing => CoverageCharts.Missing(_coverage.Matrix) ?? (_routes.IsEmpty ? "No way of a claim from outlet to outlet was found: none names or copies another." : null);

    /// <summary>What stands around the network.</summary>
    public PageText Page()
    {
        List<LegendEntry> legend = [];
        if (Arrows.Any(arrow => !arrow.IsCopy)) legend.Add(new("names the other as its source", (canvas, area) => TravelArrowMark.Swatch(canvas, area, isCopy: false, isCertain: true, _theme)));
        if (Arrows.Any(arrow => arrow.IsCopy)) legend.Add(new("copies or credits the other’s text", (canvas, area) => TravelArrowMark.Swatch(canvas, area, isCopy: true, isCertain: true, _theme)));
        if (Arrows.Any(arrow => !arrow.IsCertain)) legend.Add(new("same text, direction uncertain", (canvas, area) => TravelArrowMark.Swatch(canvas, area, isCopy: true, isCertain: false, _theme)));
        if (HasArticles.Contains(false)) legend.Add(new("no article in the corpus", (canvas, area) => TravelArrowMark.Node(canvas, new(area.MidX, area.MidY), 5, hasArticles: false, _theme)));
        var apart = _coverage.Corpus.Outlets.Length - Outlets.Length;
        return new PageText(
            _coverage.Corpus.Event.Title,
            "How claims travel: from whom each outlet takes them, with the number of claims",
            legend,
            ChartWords.Counts(_coverage)
                + $" · {ChartWords.Count(_routes.Length, "route")}" + (apart == 0 ? "" : $" · {ChartWords.Count(apart, "outlet")} without a route left out"));
    }

    /// <summary>Each route with its number of claims.</summary>
    public string AltText() => $"Network of {ChartWords.Count(Outlets.Length, "outlet")}. {string.Join("; ", _routes.Select(Words))}.";

    private static string Words(ClaimRoute route)
    {
        List<string> ways = [];
        if (!route.NamedClaims.IsEmpty) ways.Add($"{ChartWords.Number(route.NamedClaims.Count)} by naming it");
        if (!route.CopiedClaims.IsEmpty) ways.Add($"{ChartWords.Number(route.CopiedClaims.Count)} in copied or credited text{(route.IsDirectionCertain ? "" : ", direction uncertain")}");
        return $"{route.To} takes {ChartWords.Count(route.Claims, "claim")} from {route.From} ({string.Join(", ", ways)})";
    }
}
