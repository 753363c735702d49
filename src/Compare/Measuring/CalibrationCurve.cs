using System.Collections.Immutable;

namespace Compare;

/// <summary>Cells of about the same confidence, and how many of them are right.</summary>
/// <param name="From">Least confidence, 0–1.</param>
/// <param name="To">Confidence below which they stay (the last part holds 1 too).</param>
/// <param name="Cells">Their number, 1 or more.</param>
/// <param name="Confidence">Their mean confidence, 0–1.</param>
/// <param name="Accuracy">The share that is right, with a <see cref="ScoreInterval"/>.</param>
public sealed record CalibrationBin(double From, double To, int Cells, double Confidence, Estimate Accuracy);

/// <summary>Whether cells are right as often as the program is sure of them.</summary>
/// <param name="Cells">Cells with a gold label that the program decided.</param>
/// <param name="Undecided">Cells with a gold label that it left Unsure or NotJudged, or has not at all; they are in no part.</param>
/// <param name="Accuracy">The share of decided cells that is right, with a <see cref="ScoreInterval"/>.</param>
/// <param name="Error">
/// Expected calibration error, 0–1: the mean difference between confidence and accuracy over the parts, weighted by their cells; NaN without cells.
/// </param>
/// <param name="Bins">The parts that hold cells, by confidence.</param>
/// <remarks>
/// Ten parts of equal width: C. Guo et al., On calibration of modern neural networks, ICML 2017. Predates counts as Omits on both sides. Intervals
/// take cells as independent; those of one claim are not, so that they are somewhat too narrow.
/// </remarks>
public sealed record CalibrationCurve(int Cells, int Undecided, Estimate Accuracy, double Error, ImmutableArray<CalibrationBin> Bins)
{
    private const int BinCount = 10;

    /// <summary>The curve for cells with gold labels, as <see cref="GoldMatcher"/> finds them.</summary>
    public static CalibrationCurve Of(IReadOnlyList<EvaluationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var decided = rows
            .Where(row => row.Predicted is { State: not (CoverageState.Unsure or CoverageState.NotJudged) })
            .Select(row => (row.Predicted!.Confidence, IsRight: Plain(row.Gold) == Plain(row.Predicted.State)))
            .ToList();
        ImmutableArray<CalibrationBin> bins =
        [
            .. decided.GroupBy(cell => Math.Clamp((int)((cell.Confidence * BinCount) + 1e-9), 0, BinCount - 1))
                .OrderBy(bin => bin.Key)
                .Select(bin => new CalibrationBin(
                    (double)bin.Key / BinCount,
                    (bin.Key + 1.0) / BinCount,
                    bin.Count(),
                    bin.Average(cell => cell.Confidence),
                    ScoreInterval.Of((double)bin.Count(cell => cell.IsRight) / bin.Count(), bin.Count()))),
        ];
        return new CalibrationCurve(
            decided.Count,
            rows.Count - decided.Count,
            ScoreInterval.Of((double)decided.Count(cell => cell.IsRight) / decided.Count, decided.Count),
            bins.IsEmpty ? double.NaN : bins.Sum(bin => bin.Cells * Math.Abs(bin.Accuracy.Value - bin.Confidence)) / decided.Count,
            bins);
    }

    private static CoverageState Plain(CoverageState state) => state == CoverageState.Predates ? CoverageState.Omits : state;
}
