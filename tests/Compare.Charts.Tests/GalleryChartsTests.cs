namespace Compare;

[TestFixture]
internal sealed class GalleryChartsTests
{
    [Test]
    public void Groups_are_drawn_where_outlets_have_them() =>
        Assert.That(Names(SampleCoverage.Grouped(SampleCoverage.Harbour(), 3)), Is.EqualTo(["heatmap", "state-mix", "reach", "reach-without-wire", "omissions", "groups", "similarity", "similarity-map", "timeline", "denials", "claim-travel", "confidence"]));

    [Test]
    public void Charts_with_nothing_to_say_are_left_out()
    {
        Assert.That(Names(SampleCoverage.Of("One outlet", ["A"], ["x"], ["C"])), Is.EqualTo(["heatmap", "state-mix", "reach", "timeline", "confidence"]));
        Assert.That(Names(SampleCoverage.Of("Nothing judged", ["A", "B"], ["x"], ["NN"])), Is.EqualTo(["heatmap", "state-mix", "reach"]));
        Assert.That(Names(SampleCoverage.WithoutClaims()), Is.Empty);
        Assert.That(Names(SampleCoverage.WithoutOutlets()), Is.Empty);
    }

    [Test]
    public void What_is_left_out_says_why_when_it_is_asked_for()
    {
        var coverage = SampleCoverage.Of("Nothing judged", ["A", "B"], ["x"], ["NN"]);
        Assert.That(new[] { "omissions", "groups", "similarity", "similarity-map", "denials", "confidence", "calibration" }.Select(name => Program.Charts.Single(chart => chart.Name == name).Draw(coverage).AlternativeText), Is.EqualTo([
            "No omissions to show: no claim was judged in two outlets and held by one of them.",
            "No groups to show: outlets.csv gives no outlet with a judged article a group.",
            "No outlets to compare: fewer than two share a claim that one of them holds.",
            "Too few outlets to map: at least three must share claims that some hold, and differ.",
            "No denials to show: no article disputes any claim.",
            "No confidence to show: no cell was judged.",
            "No calibration to show: no gold label was given for a cell that the program decided."]));
    }

    private static IEnumerable<string> Names(Coverage coverage) => coverage.Gallery().Where(chart => chart.Draw().Message is null).Select(chart => chart.Name);
}
