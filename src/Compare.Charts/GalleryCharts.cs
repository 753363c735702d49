namespace Compare;

/// <summary>The charts that a run writes beside the three first ones, each with the name of its files; those with nothing to say are left out.</summary>
internal static class GalleryCharts
{
    /// <summary>The charts that have something to say about a coverage, in the order of their writing.</summary>
    public static IReadOnlyList<(string Name, Func<CoverageChart> Draw)> Of(Coverage coverage, ChartOptions? options)
    {
        if (CoverageCharts.Missing(coverage.Matrix) is not null) return [];
        var similarity = OutletSimilarity.Of(coverage.Matrix);
        (string Name, bool SaysSomething, Func<CoverageChart> Draw)[] charts =
        [
            ("omissions", !OmissionRates.Of(coverage).IsEmpty, () => coverage.Omissions(options)),
            ("groups", !GroupMix.Of(coverage.Matrix).IsEmpty, () => coverage.Groups(options)),
            ("similarity", SimilarityChart.IsComparable(similarity), () => coverage.Similarity(options)),
            ("similarity-map", SimilarityChart.IsMappable(OutletMap.Of(similarity)), () => coverage.SimilarityMap(options)),
            ("denials", !DisputeCounts.Of(coverage.Claims).IsEmpty, () => coverage.Denials(options)),
            ("confidence", !ConfidenceSpread.Of(coverage.Cells).IsEmpty, () => coverage.Confidence(options)),
        ];
        return [.. charts.Where(chart => chart.SaysSomething).Select(chart => (chart.Name, chart.Draw))];
    }
}
