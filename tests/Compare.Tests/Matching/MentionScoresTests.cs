namespace Compare;

public class MentionScoresTests
{
    private readonly MentionScores scores = new(4, [(0, 2, 0.5), (0, 1, 0.9), (1, 2, 0.7), (2, 3, 0.6)]);

    [OneTimeTearDown]
    public void LetGo() => scores.Dispose();

    [Test]
    public void A_pair_counts_for_both_of_its_mentions() => Assert.Multiple(() =>
    {
        Assert.That(scores.Of(0), Is.EqualTo(new[] { (1, 0.9), (2, 0.5) }));
        Assert.That(scores.Of(3), Is.EqualTo(new[] { (2, 0.6) }));
    });

    [Test]
    public void Sums_are_those_of_the_scores_within() => Assert.That(scores.Within([0, 1, 3]), Is.EqualTo(new[] { 0.9, 0.9, 0 }));

    [Test]
    public void The_fit_is_the_weakest_member_beside_the_nearest_other_mention()
    {
        var fit = scores.FitOf([0, 1, 2]);
        Assert.That(fit.Least, Is.EqualTo((0.5 + 0.7) / 2).Within(1e-12));
        Assert.That(fit.Outside, Is.EqualTo(0.6 / 3).Within(1e-12));
    }

    [Test]
    public void A_group_with_nothing_near_it_has_nothing_outside()
    {
        using var pair = new MentionScores(2, [(0, 1, 0.8)]);
        Assert.That(pair.FitOf([0, 1]), Is.EqualTo(new GroupFit(0.8, 0)));
    }

    [Test]
    public void One_group_leaves_nothing_to_the_next() => Assert.That(new[] { scores.FitOf([0, 1, 2]), scores.FitOf([2, 3]), scores.FitOf([0, 1, 2]) }.Distinct().Count(), Is.EqualTo(2));
}
