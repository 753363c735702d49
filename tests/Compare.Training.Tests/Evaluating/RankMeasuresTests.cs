namespace Compare;

public class RankMeasuresTests
{
    private static readonly bool[] Labels = [false, true, false, true];

    [Test]
    public void Auc_is_the_share_of_pairs_in_the_right_order_ties_by_half()
    {
        Assert.That(RankMeasures.Auc([0.1, 0.9, 0.2, 0.8], Labels), Is.EqualTo(1));
        Assert.That(RankMeasures.Auc([0.1, 0.9, 0.5, 0.4], Labels), Is.EqualTo(0.75));
        Assert.That(RankMeasures.Auc([1, 1, 1, 1], Labels), Is.EqualTo(0.5));
    }

    [Test]
    public void Correlations_of_a_line_and_of_a_bent_one()
    {
        Assert.That(RankMeasures.Pearson([1, 2, 3], [2, 4, 6]), Is.EqualTo(1).Within(1e-12));
        Assert.That(RankMeasures.Pearson([1, 2, 3], [3, 2, 1]), Is.EqualTo(-1).Within(1e-12));
        Assert.That(RankMeasures.Spearman([1, 2, 3], [1, 10, 100]), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void F1_and_balanced_accuracy_of_a_small_table()
    {
        Assert.That(RankMeasures.F1([true, true, false, false], Labels), Is.EqualTo(0.5));
        Assert.That(RankMeasures.BalancedAccuracy([true, true, false, true], Labels), Is.EqualTo(0.75));
    }

    [Test]
    public void A_cut_is_chosen_on_the_other_folds_alone()
    {
        var decided = Cut.Decide([0.3, 0.1, 0.3, 0.1], [true, false, false, true], [0, 0, 1, 1], RankMeasures.F1);
        Assert.That(decided[..2], Is.EqualTo(new[] { true, true }), "the other fold has its positive row at 0.1");
        Assert.That(decided[2..], Is.EqualTo(new[] { true, false }), "the other fold has its positive row at 0.3");
    }

    [Test]
    public void Cluster_figures_of_a_perfect_and_of_a_lumped_clustering()
    {
        string[] gold = ["a", "a", "b", "b"];
        Assert.That(ClusterMeasures.Of("t", "w", ["1", "1", "2", "2"], gold).Select(measure => measure.Value.Value), Is.All.EqualTo(1).Within(1e-4));
        var lumped = ClusterMeasures.Of("t", "w", ["1", "1", "1", "1"], gold).Select(measure => measure.Value.Value).ToArray();
        Assert.That(lumped[0], Is.EqualTo(2 / 3.0).Within(1e-4));
        Assert.That(lumped[1], Is.EqualTo(0.5).Within(1e-4));
        Assert.That(lumped[2], Is.EqualTo(0).Within(1e-4));
    }
}
