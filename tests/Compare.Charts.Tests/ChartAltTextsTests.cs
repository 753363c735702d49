namespace Compare;

[TestFixture]
public sealed class ChartAltTextsTests
{
    private static readonly Coverage Small = SampleCoverage.Of("Fire", ["A", "B", "C", "D", "E"], ["It burned", "One died."], ["CRDC ", "cOOO "]);

    [Test]
    public void The_heatmap_in_words() => Assert.That(Small.Matrix.HeatmapAltText(), Is.EqualTo(
        "Matrix of 2 claims and 5 outlets. Cells by state: Carries 3, Reports 1, Disputes 1, Omits 3, Not judged 2; Omits means not found. "
        + "1 cell contested. Most outlets (4) touch: “It burned”. Disputed by at least one outlet: 1 claim."));

    [Test]
    public void The_heatmap_in_words_counts_what_is_shown() => Assert.That(
        Small.Matrix.HeatmapAltText(new ChartOptions { HeatmapClaims = 1 }),
        Does.StartWith("Matrix of 1 claim and 5 outlets, the first of 2 claims. Cells by state: Carries 2, Reports 1, Disputes 1, Not judged 1;"));

    [Test]
    public void The_state_mix_in_words() => Assert.That(Small.StateMixAltText(), Is.EqualTo(
        "Bars of the states of 2 claims for each outlet. A: Carries 2; B: Reports 1, Omits 1; C: Disputes 1, Omits 1; D: Carries 1, Omits 1; E: no article."));

    [Test]
    public void The_reach_in_words() => Assert.That(Small.ReachAltText(), Is.EqualTo(
        "Bars of the reach of 2 claims among 5 outlets. “It burned”: carried by 2 (1 with wire copy counted once), touched by 4; “One died”: carried by 1, touched by 1."));
}
