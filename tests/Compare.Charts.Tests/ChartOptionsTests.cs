namespace Compare;

[TestFixture]
public sealed class ChartOptionsTests
{
    [Test]
    public void Every_number_out_of_range_is_named()
    {
        var options = new ChartOptions { HeatmapClaims = 0, ReachClaims = -1 };
        Assert.That(options.Validate, Throws.ArgumentException.With.Message.EqualTo("HeatmapClaims is 0, expected 1 or more; ReachClaims is -1, expected 1 or more"));
        Assert.That(() => SampleCoverage.Harbour().Matrix.Heatmap(options), Throws.ArgumentException);
    }

    [Test]
    public void The_defaults_are_in_range() => Assert.That(ChartOptions.Default.Validate(), Is.SameAs(ChartOptions.Default));
}
