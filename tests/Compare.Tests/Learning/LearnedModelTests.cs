using CsCheck;

namespace Compare;

public class LearnedModelTests
{
    private static readonly DecisionTree Short = new([0], [3f], [-1], [-2], [0f], [-2f, 2f]);
    private static readonly LinearScorer Long = new(0.5f, [1f], [2f], [0.5f]);

    internal static LearnedModel TwoClasses { get; } = new("length", ["words"], ["short", "long"], [new BoostedTrees([Short])], [Long], 0.5f);

    internal static LearnedModel ThreeClasses { get; } = new(
        "mood", ["words"], ["calm", "glad", "cross"],
        [new BoostedTrees([Short]), new BoostedTrees([]), new BoostedTrees([Short, Short])], [Long, Long with { Bias = -1 }, Long with { Bias = 0 }], 0.25f);

    [Test]
    public void Probabilities_are_the_mean_of_both_parts()
    {
        var trees = 1 / (1 + Math.Exp(-2));
        var linear = 1 / (1 + Math.Exp(-4.5));
        Assert.That(TwoClasses.Predict([4f])[1], Is.EqualTo((trees + linear) / 2).Within(1e-9));
    }

    [Test]
    public void Probabilities_add_up_to_one() =>
        Gen.Float[-50, 50].Sample(words =>
        {
            foreach (var model in new[] { TwoClasses, ThreeClasses })
            {
                var shares = model.Predict([words]);
                Assert.That(shares.Sum(), Is.EqualTo(1).Within(1e-9));
                Assert.That(shares, Is.All.InRange(0.0, 1.0));
            }
        });

    [Test]
    public void A_value_far_from_the_mean_counts_as_four_deviations() =>
        Assert.That(Long.Evaluate([1e9f]), Is.EqualTo(4.5));

    [Test]
    public void What_speaks_for_one_of_two_classes_speaks_against_the_other() =>
        Assert.That(TwoClasses.Explain([4f], 0)[0], Is.EqualTo(-TwoClasses.Explain([4f], 1)[0]));

    [Test]
    public void A_feature_that_moves_one_class_alone_speaks_for_it() =>
        Assert.Multiple(() =>
        {
            Assert.That(ThreeClasses.Explain([2f], 2)[0], Is.LessThan(0), "a short text lowers the trees of the class");
            Assert.That(ThreeClasses.Explain([2f], 1)[0], Is.GreaterThan(0), "and so raises the others");
        });

    [Test]
    public void A_row_of_another_length_is_refused() =>
        Assert.That(() => TwoClasses.Predict([1f, 2f]), Throws.ArgumentException.With.Message.StartsWith("2 values, expected 1 for length"));
}
