namespace Compare;

[TestFixture]
public sealed class FurtherAltTextsTests
{
    private static readonly Coverage Small = RichCoverage.Of(SampleCoverage.Of(
        "Fire", ["A", "B", "C", "D"], ["It burned", "Three dock workers were hurt."], ["CROC", "RDcO"]));

    private static readonly string[] Pictures = [.. FurtherChartsTests.Names];

    [Test]
    public void The_timeline_in_words() => Assert.That(Small.Timeline().AlternativeText, Is.EqualTo(
        "Timeline of 2 claims among 4 outlets. “It burned”: first A 12 Oct 08:30, half of the others within 1 day 7 h; "
        + "“Three dock workers were hurt”: first A 12 Oct 08:30, half of the others within 1 day 7 h."));

    [Test]
    public void The_sources_in_words() => Assert.That(Small.Sources().AlternativeText, Does.StartWith("Matrix of "));

    [TestCaseSource(nameof(Pictures))]
    public void Words_end_with_a_stop_and_hold_no_line_feed(string name)
    {
        foreach (var coverage in new[] { Small, RichCoverage.Of(SampleCoverage.Harbour()), RichCoverage.Of(SampleCoverage.ManyScripts()) })
        {
            var words = coverage.Gallery().Single(entry => entry.Name == name).Draw().AlternativeText;
            Assert.That(words, Does.EndWith(".").And.Not.Contain("\n").And.Not.Contain(".."));
        }
    }
}
