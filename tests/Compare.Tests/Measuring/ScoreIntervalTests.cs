using CsCheck;

namespace Compare.Tests;

public sealed class ScoreIntervalTests
{
    [TestCase(0.5, 10, 0.2366, 0.7634)]
    [TestCase(0.1, 10, 0.0179, 0.4042)]
    [TestCase(0, 20, 0, 0.1611)]
    [TestCase(1, 20, 0.8389, 1)]
    public void Known_intervals(double share, int units, double low, double high)
    {
        var interval = ScoreInterval.Of(share, units);
        Assert.That((interval.Low, interval.High), Is.EqualTo((low, high)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 5e-5 && Math.Abs(a.Item2 - b.Item2) < 5e-5));
        Assert.That(interval.Value, Is.EqualTo(share));
    }

    [Test]
    public void Without_units_nothing_is_known() =>
        Assert.That(ScoreInterval.Of(0.5, 0), Is.EqualTo(new Estimate(double.NaN, double.NaN, double.NaN)));

    [Test]
    public void An_interval_holds_its_share_and_is_no_point() =>
        Gen.Int[1, 500].SelectMany(units => Gen.Int[0, units].Select(hits => (hits, units))).Sample(sample =>
        {
            var interval = ScoreInterval.Of((double)sample.hits / sample.units, sample.units);
            return interval.Low >= 0 && interval.High <= 1 && interval.Low <= interval.Value + 1e-12 && interval.Value <= interval.High + 1e-12 && interval.High - interval.Low > 1e-4;
        });
}
