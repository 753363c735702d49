namespace Compare.Tests;

public sealed class CalibrationCurveTests
{
    [Test]
    public void Calibration_compares_confidence_with_what_is_right()
    {
        // Two cells at .95, one right: off by .45. One at .35, wrong: off by .35. Two undecided, one without a cell.
        var curve = CalibrationCurve.Of([
            Row(CoverageState.Carries, Cell(CoverageState.Carries, 0.95)), Row(CoverageState.Omits, Cell(CoverageState.Carries, 0.95)),
            Row(CoverageState.Disputes, Cell(CoverageState.Omits, 0.35)), Row(CoverageState.Disputes, Cell(CoverageState.Unsure, 0.2)), Row(CoverageState.Omits, null)]);
        Assert.That((curve.Cells, curve.Undecided), Is.EqualTo((3, 2)));
        Assert.That(curve.Bins.Select(bin => (bin.From, bin.Cells, bin.Accuracy.Value)), Is.EqualTo([(0.3, 1, 0.0), (0.9, 2, 0.5)]));
        Assert.That(curve.Bins[1].Confidence, Is.EqualTo(0.95).Within(1e-12));
        Assert.That(curve.Bins[1].Accuracy, Is.EqualTo(ScoreInterval.Of(0.5, 2)));
        Assert.That(curve.Error, Is.EqualTo((0.35 + (2 * 0.45)) / 3).Within(1e-12));
        Assert.That(curve.Accuracy.Value, Is.EqualTo(1 / 3d).Within(1e-12));
    }

    [Test]
    public void Predates_counts_as_omits_on_both_sides()
    {
        var curve = CalibrationCurve.Of([Row(CoverageState.Omits, Cell(CoverageState.Predates, 1)), Row(CoverageState.Predates, Cell(CoverageState.Omits, 1))]);
        Assert.That((curve.Accuracy.Value, curve.Error, curve.Bins.Single().To), Is.EqualTo((1.0, 0.0, 1.0)));
    }

    [Test]
    public void Without_decided_cells_there_is_no_curve()
    {
        var curve = CalibrationCurve.Of([Row(CoverageState.Omits, null)]);
        Assert.That((curve.Cells, curve.Bins.Length, curve.Error), Is.EqualTo((0, 0, double.NaN)));
    }

    private static Cell Cell(CoverageState state, double confidence) =>
        new() { ClaimId = "c1", ArticleId = "a1", Outlet = "A", State = state, Confidence = confidence, DecidedBy = "sample" };

    private static EvaluationRow Row(CoverageState gold, Cell? predicted) => new("event", "c1", "a1", "A", gold, predicted);
}
