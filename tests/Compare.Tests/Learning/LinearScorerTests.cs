using CsCheck;

namespace Compare;

public class LinearScorerTests
{
    private static readonly Gen<(float, float, float, float)> Features =
        Gen.Select(Gen.Float[-3, 3], Gen.Float[-2, 2], Gen.Float[0.01f, 3], Gen.Float[-20, 20]);

    [Test]
    public void Blocks_add_up_to_the_last_digit_to_what_one_by_one_gives() => Features.Array[0, 40].Sample(features =>
    {
        double sum = 0.25f;
        foreach (var (weight, mean, scale, value) in features) sum += weight * Math.Clamp(((double)value - mean) / scale, -LinearScorer.Farthest, LinearScorer.Farthest);
        var scorer = new LinearScorer(0.25f, [.. features.Select(entry => entry.Item1)], [.. features.Select(entry => entry.Item2)], [.. features.Select(entry => entry.Item3)]);
        Assert.That(scorer.Evaluate([.. features.Select(entry => entry.Item4)]), Is.EqualTo(sum));
    });
}
