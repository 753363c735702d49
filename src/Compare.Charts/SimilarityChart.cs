namespace Compare;

/// <summary>How outlets resemble one another.</summary>
public static class SimilarityChart
{
    private const string TooFew = "No outlets to compare: fewer than two share a claim that one of them holds.";
    private const string TooFewToMap = "Too few outlets to map: at least three must share claims that some hold, and differ.";
    private const int LongestList = 3;

    /// <summary>
    /// Outlets in rows and columns, and in each cell how alike the two treat the claims: see <see cref="StateLikeness"/>. Omissions that two share do not
    /// count as agreement; where no claim tells, the cell is empty.
    /// </summary>
    /// <param name="coverage">What to draw; where no two outlets can be compared the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Similarity(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        var similarity = OutletSimilarity.Of(coverage.Matrix);
        var drawing = new SimilarityDrawing(coverage, similarity, theme);
        return IsComparable(similarity)
            ? DrawnPlot.Of(drawing.Arrange, theme, drawing.FittingSize, () => Words(similarity))
            : DrawnPlot.Message(drawing.Page(0), CoverageCharts.Missing(coverage.Matrix) ?? TooFew, theme);
    }

    /// <summary>Outlets on a plane, the nearer the more alike they treat the claims: see <see cref="OutletMap"/>.</summary>
    /// <param name="coverage">What to draw; where fewer than three outlets can be compared the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart SimilarityMap(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        var similarity = OutletSimilarity.Of(coverage.Matrix);
        var map = OutletMap.Of(similarity);
        var drawing = new MapDrawing(coverage, map, theme);
        return IsMappable(map)
            ? DrawnPlot.Of(drawing.Arrange, theme, drawing.FittingSize, () => Words(coverage, similarity, map))
            : DrawnPlot.Message(drawing.Page(), CoverageCharts.Missing(coverage.Matrix) ?? TooFewToMap, theme);
    }

    /// <summary>Whether any two outlets can be compared.</summary>
    internal static bool IsComparable(OutletSimilarity similarity) => Pairs(similarity).Any(pair => pair.Likeness.IsDefined);

    /// <summary>Whether there are outlets enough, and any that differ.</summary>
    internal static bool IsMappable(OutletMap map) => map.Places.Length >= 3 && !double.IsNaN(map.Fit);

    private static IEnumerable<(Outlet A, Outlet B, StateLikeness Likeness)> Pairs(OutletSimilarity similarity) =>
        Enumerable.Range(0, similarity.Outlets.Length)
            .SelectMany(a => Enumerable.Range(a + 1, similarity.Outlets.Length - a - 1).Select(b => (similarity.Outlets[a], similarity.Outlets[b], similarity[a, b])));

    private static string Words(OutletSimilarity similarity)
    {
        var pairs = Pairs(similarity).ToList();
        var known = pairs.Where(pair => pair.Likeness.IsDefined).OrderByDescending(pair => pair.Likeness.Value).ThenByDescending(pair => pair.Likeness.Telling).ToList();
        string Named(IEnumerable<(Outlet A, Outlet B, StateLikeness Likeness)> some) => string.Join("; ", some.Select(pair =>
            $"{pair.A.Name} and {pair.B.Name} {ChartWords.Fraction(pair.Likeness.Value)} over {ChartWords.Count(pair.Likeness.Telling, "claim")}"));
        return $"Matrix of the similarity of {ChartWords.Count(similarity.Outlets.Length, "outlet")}, 0 to 1; shared omissions do not count as agreement. "
            + $"Most alike: {Named(known.Take(LongestList))}. Least alike: {Named(known.AsEnumerable().Reverse().Take(Math.Min(LongestList, Math.Max(1, known.Count / 2))))}."
            + (known.Count == pairs.Count ? "" : $" Undefined for {ChartWords.Count(pairs.Count - known.Count, "pair")} without a telling claim.");
    }

    private static string Words(Coverage coverage, OutletSimilarity similarity, OutletMap map)
    {
        var columns = coverage.Matrix.Outlets.Select((outlet, column) => (outlet.Name, column)).ToDictionary(entry => entry.Name, entry => entry.column, StringComparer.Ordinal);
        var nearest = map.Places.Select(place =>
        {
            var own = columns[place.Outlet.Name];
            var other = columns.Values.Where(column => column != own && similarity[own, column].IsDefined).MaxBy(column => similarity[own, column].Value);
            return $"{place.Outlet.Name}: {coverage.Matrix.Outlets[other].Name} ({ChartWords.Fraction(similarity[own, other].Value)})";
        });
        return $"Map of {ChartWords.Count(map.Places.Length, "outlet")} by similarity, showing {ChartWords.Percent(map.Fit)} of what tells them apart. Most alike to each: {string.Join("; ", nearest)}."
            + (map.Unplaced.IsEmpty ? "" : $" Without a place: {ChartWords.List([.. map.Unplaced.Select(outlet => outlet.Name)])}.");
    }
}
