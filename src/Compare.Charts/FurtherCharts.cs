namespace Compare;

/// <summary>The charts that a run draws where they have something to show.</summary>
internal static class FurtherCharts
{
    /// <summary>Each chart's file name and how it is drawn.</summary>
    public static IReadOnlyList<(string Name, Func<CoverageChart> Draw)> Of(Coverage coverage, ChartOptions? options) =>
    [
        ("timeline", () => coverage.Timeline(options)),
        ("disputed-figures", () => coverage.DisputedFigures(options)),
        ("headlines-beyond-bodies", () => coverage.HeadlinesBeyondBodies(options)),
        ("sources", () => coverage.Sources(options)),
        ("prominence", () => coverage.Prominence(options)),
        ("claim-travel", () => coverage.ClaimTravel(options)),
        ("reach-without-wire", () => coverage.ReachWithoutWire(options)),
    ];
}
