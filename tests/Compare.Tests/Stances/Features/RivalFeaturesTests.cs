namespace Compare;

public class RivalFeaturesTests
{
    [Test]
    public void Two_counts_of_one_thing_differ()
    {
        var row = RivalFeatures.Of(SmallEvent.Context(), 0, 1);
        Assert.Multiple(() =>
        {
            Assert.That(row.Value("figures_differ"), Is.EqualTo(1));
            Assert.That(row.Value("likeness"), Is.GreaterThan(0.5));
            Assert.That(row.Value("own_count"), Is.EqualTo(row.Value("their_count")));
        });
    }

    [Test]
    public void Claims_about_different_things_share_little()
    {
        var row = RivalFeatures.Of(SmallEvent.Context(), 0, 2);
        Assert.Multiple(() =>
        {
            Assert.That(row.Value("figures_differ"), Is.Zero);
            Assert.That(row.Value("likeness"), Is.LessThan(0.5));
        });
    }

    [Test]
    public void Every_value_is_a_number() =>
        Assert.That(RivalFeatures.Of(SmallEvent.Context(["Nothing here."], ["", "A word."]), 0, 1).Values, Is.All.Matches<float>(float.IsFinite));
}
