namespace Compare;

/// <summary>What the charts say in words, from data small enough to be counted by hand.</summary>
[TestFixture]
internal sealed class ChartWordingTests
{
    private static readonly Coverage Small = SampleCoverage.Grouped(
        SampleCoverage.Of("Fire", ["A", "B", "C", "D"], ["It burned.", "One died."], ["CRDC", "COO "]), 2);

    [Test]
    public void Omissions() => Assert.That(SampleCoverage.Of("Fire", ["A", "B", "C"], ["It burned.", "One died."], ["CCO", "COC"]).Omissions().AlternativeText, Is.EqualTo(
        "Shares of claims omitted by each outlet with 95 % intervals, beside the share that other outlets omit within as many words; program only, uncorrected. "
        + "C: omits 1 of 2 claims, 50 % (9 to 91); expected 25 %; omitted though most widely held: “It burned” (2 of 2 others). "
        + "B: omits 1 of 2 claims, 50 % (9 to 91); expected 50 %; omitted though most widely held: “One died” (2 of 2 others). "
        + "A: omits 0 of 2 claims, 0 % (0 to 66); expected 100 %."));

    [Test]
    public void Groups() => Assert.That(Small.Groups().AlternativeText, Is.EqualTo(
        "Shares of each state by group of outlets with 95 % intervals; program only, uncorrected. "
        + "national press (2 outlets, 4 cells): Carries 50 % (9 to 91), Disputes 25 % (3 to 80), Omits 25 % (3 to 80). "
        + "regional press (2 outlets, 3 cells): Carries 33 % (5 to 84), Reports 33 % (5 to 84), Omits 33 % (5 to 84)."));

    [Test]
    public void Similarity() => Assert.That(Small.Similarity().AlternativeText, Is.EqualTo(
        "Matrix of the similarity of 4 outlets, 0 to 1; shared omissions do not count as agreement. "
        + "Most alike: A and D 1 over 1 claim; B and D .50 over 1 claim; A and B .25 over 2 claims. "
        + "Least alike: C and D 0 over 1 claim; B and C 0 over 1 claim; A and C 0 over 2 claims."));

    [Test]
    public void Undefined_pairs_are_counted() => Assert.That(
        SampleCoverage.Of("Fire", ["A", "B", "C"], ["x", "y"], ["CCN", "ON "]).Similarity().AlternativeText,
        Does.EndWith("Most alike: A and B 1 over 1 claim. Least alike: A and B 1 over 1 claim. Undefined for 2 pairs without a telling claim."));

    [Test]
    public void Similarity_map() => Assert.That(
        SampleCoverage.Of("Fire", ["A", "B", "C", "D"], ["x", "y"], ["CCON", "OOC "]).SimilarityMap().AlternativeText,
        Is.EqualTo("Map of 3 outlets by similarity, showing 100 % of what tells them apart. Most alike to each: A: B (1); B: A (1); C: A (0). Without a place: D."));

    [Test]
    public void Denials_name_who_denies_apart_from_who_gives_another_detail()
    {
        var coverage = SampleCoverage.Of("Fire", ["A", "B", "C"], ["x", "y.", "z"], ["CCC", "DDC", "DCC"]);
        var kinds = coverage.Claims.SelectMany(claim => claim.Outlets).SelectMany(outlet => outlet.Cells).Where(cell => cell.State == CoverageState.Disputes)
            .Select(cell => (cell.ClaimId, cell.Outlet, cell.DisputeKind)).ToList();
        Assert.That(kinds, Is.EqualTo([("c02", "A", (DisputeKind?)DisputeKind.Refutation), ("c02", "B", DisputeKind.RivalName), ("c03", "A", DisputeKind.RivalName)]));
        Assert.That(coverage.Denials().AlternativeText, Is.EqualTo(
            "Outlets that dispute each of 2 claims, explicit denials apart from rival details. Explicitly denied: 1 claim. "
            + "“y”: denied by A; another detail in B. “z”: another detail in A."));
    }

    [Test]
    public void Confidence()
    {
        var words = SampleCoverage.Of("Fire", ["A"], ["x"], ["C"]).Confidence().AlternativeText;
        Assert.That(words, Does.StartWith("Distribution of confidence from 0 to 1 for each state; confidence of rules tells surer cells from less sure ones and is no probability; program only, uncorrected. Carries: 1 cell, median "));
    }

    [Test]
    public void Calibration()
    {
        var coverage = SampleCoverage.Of("Fire", ["A", "B"], ["x"], ["CC"]);
        GoldLabel[] gold = [new(1, null, "c01", "o00-1", CoverageState.Carries), new(2, null, "c01", "o01-1", CoverageState.Omits)];
        Assert.That(coverage.Calibration(gold).AlternativeText, Does.StartWith("Reliability diagram of 2 decided cells with a gold label; expected calibration error "));
    }

    [Test]
    public void Calibration_in_both_formats_is_written_where_there_is_one()
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "calibration");
        var coverage = SampleCoverage.Of("Fire", ["A"], ["x"], ["C"]);
        var rows = GoldMatcher.Match([new GoldLabel(1, null, "c01", "o00-1", CoverageState.Carries)], coverage, "gold");
        Assert.That(CalibrationCurve.Of(rows).SaveCalibration(folder, "Fire"), Is.EqualTo([Path.Combine(folder, "calibration.png"), Path.Combine(folder, "calibration.svg")]));
        Assert.That(Path.Combine(folder, "calibration.svg"), Does.Exist);
        Assert.That(CalibrationCurve.Of([]).SaveCalibration(folder, "Fire"), Is.Empty);
    }
}
