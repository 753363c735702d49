namespace Compare;

/// <summary>The charts that a run writes beside the three first ones, where they have something to show.</summary>
internal static class GalleryCharts
{
    /// <summary>Each chart's file name and how it is drawn; what has nothing to show says so in its <see cref="CoverageChart.Message"/>.</summary>
    public static IReadOnlyList<(string Name, Func<CoverageChart> Draw)> Of(Coverage coverage, ChartOptions? options) =>
    [
        ("reach-without-wire", () => coverage.ReachWithoutWire(options)),
        ("omissions", () => coverage.Omissions(options)),
        ("groups", () => coverage.Groups(options)),
        ("similarity", () => coverage.Similarity(options)),
        ("similarity-map", () => coverage.SimilarityMap(options)),
        ("timeline", () => coverage.Timeline(options)),
        ("disputed-figures", () => coverage.DisputedFigures(options)),
        ("denials", () => coverage.Denials(options)),
        ("headlines-beyond-bodies", () => coverage.HeadlinesBeyondBodies(options)),
        ("sources", () => coverage.Sources(options)),
        ("prominence", () => coverage.Prominence(options)),
        ("claim-travel", () => coverage.ClaimTravel(options)),
        ("confidence", () => coverage.Confidence(options)),
    ];
}
