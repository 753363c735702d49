using System.Collections.Immutable;

namespace Compare;

/// <summary>How sure the program is of the cells in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Cells">The number of cells of articles.</param>
/// <param name="LowerQuartile">A quarter of the cells has no higher confidence, 0–1.</param>
/// <param name="Median">The middle confidence, 0–1.</param>
/// <param name="UpperQuartile">A quarter of the cells has no lower confidence, 0–1.</param>
/// <param name="Bins">Cells by confidence in twenty parts of equal width from 0 to 1; 1 itself is in the last.</param>
public sealed record ConfidenceSpread(
    CoverageState State, int Cells, double LowerQuartile, double Median, double UpperQuartile, ImmutableArray<int> Bins)
{
    /// <summary>The number of parts into which confidence is cut.</summary>
    public const int BinCount = 20;

    /// <summary>One entry for each state that occurs, in the order of <see cref="CoverageState"/>; NotJudged is left out, which has no confidence.</summary>
    public static ImmutableArray<ConfidenceSpread> Of(IEnumerable<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return
        [
            .. cells.Where(cell => cell.State != CoverageState.NotJudged)
                .GroupBy(cell => cell.State)
                .OrderBy(state => state.Key)
                .Select(state => Of(state.Key, [.. state.Select(cell => cell.Confidence).Order()])),
        ];
    }

    private static ConfidenceSpread Of(CoverageState state, List<double> sorted)
    {
        var bins = new int[BinCount];
        foreach (var confidence in sorted) bins[Math.Clamp((int)((confidence * BinCount) + 1e-9), 0, BinCount - 1)]++;
        return new ConfidenceSpread(
            state, sorted.Count, Bootstrap.Percentile(sorted, 0.25), Bootstrap.Percentile(sorted, 0.5), Bootstrap.Percentile(sorted, 0.75), [.. bins]);
    }
}
