namespace Compare.Tests;

public sealed class ConfidenceSpreadTests
{
    [Test]
    public void Confidence_is_spread_over_twenty_parts_for_each_state()
    {
        var spreads = ConfidenceSpread.Of([Cell(CoverageState.Omits, 1), Cell(CoverageState.Carries, 0.05), Cell(CoverageState.Carries, 0.3), Cell(CoverageState.Carries, 0.5), Cell(CoverageState.NotJudged, 0)]);
        Assert.That(spreads.Select(spread => (spread.State, spread.Cells)), Is.EqualTo([(CoverageState.Carries, 3), (CoverageState.Omits, 1)]));
        Assert.That((spreads[0].LowerQuartile, spreads[0].Median, spreads[0].UpperQuartile), Is.EqualTo((0.175, 0.3, 0.4)));
        Assert.That(Enumerable.Range(0, 20).Where(bin => spreads[0].Bins[bin] > 0), Is.EqualTo([1, 6, 10]));
        Assert.That(spreads[1].Bins[19], Is.EqualTo(1));
    }

    private static Cell Cell(CoverageState state, double confidence) =>
        new() { ClaimId = "c1", ArticleId = "a1", Outlet = "A", State = state, Confidence = confidence, DecidedBy = "sample" };
}
