namespace Compare;

[TestFixture]
public sealed class AxesTests
{
    [TestCase(0, "0 min")]
    [TestCase(35, "35 min")]
    [TestCase(60, "1 h")]
    [TestCase(310, "5 h 10 min")]
    [TestCase(1440, "1 day")]
    [TestCase(3120, "2 days 4 h")]
    [TestCase(60_000, "41 days")]
    public void A_lag_in_words(int minutes, string words) => Assert.That(LagAxis.Words(TimeSpan.FromMinutes(minutes)), Is.EqualTo(words));

    [Test]
    public void A_lag_stands_between_both_ends_and_later_ones_further_right()
    {
        var axis = new LagAxis(TimeSpan.FromDays(4), 0.1f, 0.9f);
        Assert.That(axis.Place(TimeSpan.Zero), Is.EqualTo(0.1f));
        Assert.That(axis.Place(TimeSpan.FromDays(4)), Is.EqualTo(0.9f).Within(1e-6));
        Assert.That(axis.Place(TimeSpan.FromHours(1)), Is.EqualTo(0.1f + 0.8f * MathF.Log(2) / MathF.Log(97)).Within(1e-6));
        Assert.That(axis.Ticks().Select(tick => tick.Label), Is.EqualTo(new[] { "first", "1 h", "3 h", "6 h", "12 h", "1 day", "2 days", "4 days" }));
    }

    [Test]
    public void Where_all_are_first_the_axis_has_one_place() => Assert.That(new LagAxis(TimeSpan.Zero, 0.1f, 0.9f).Place(TimeSpan.Zero), Is.EqualTo(0.1f));

    [TestCase(64, "64")]
    [TestCase(1250, "1,250")]
    [TestCase(12e6, "12 million")]
    [TestCase(1.5e9, "1.5 billion")]
    [TestCase(0.5, "0.5")]
    [TestCase(-3e6, "-3 million")]
    public void A_value_in_words(double value, string words) => Assert.That(FigureAxis.Words(value), Is.EqualTo(words));

    [Test]
    public void The_axis_of_figures_holds_every_bound_and_no_count_below_zero()
    {
        Figure Of(double low, double high) => new(new TextSpan(0, 1), low, high, false, "", "");
        var axis = new FigureAxis([Of(1, 1), Of(40, double.PositiveInfinity), Of(double.NegativeInfinity, 64)], 100, 200);
        Assert.That(new[] { axis.Place(1), axis.Place(64) }, Is.All.InRange(100, 300));
        Assert.That(axis.Place(0), Is.EqualTo(100));
        Assert.That(axis.Ticks(), Is.EqualTo(new[] { 0d, 50 }));
        Assert.That(new FigureAxis([Of(5, 5), Of(7, 7)], 0, 900).Ticks(), Is.EqualTo(new[] { 5d, 6, 7 }), "no half persons");
        Assert.That(double.IsFinite(new FigureAxis([Of(7, 7)], 0, 100).Place(7)), Is.True);
    }
}
