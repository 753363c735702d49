using CsCheck;

namespace Compare;

public class BoostedTreesTests
{
    /// <summary>length &lt;= 3 ? (quoted &lt;= 0.5 ? -1 : 2) : 4, with the means of its training rows.</summary>
    private static readonly DecisionTree Tree = new([0, 1], [3f, 0.5f], [1, -1], [-3, -2], [1f, 0.5f], [-1f, 2f, 4f]);

    private static readonly DecisionTree Leaf = new([], [], [], [], [], [0.25f]);

    [TestCase(3f, 0.5f, -1)]
    [TestCase(3f, 0.6f, 2)]
    [TestCase(3.1f, 0f, 4)]
    public void A_value_at_the_threshold_goes_left(float length, float quoted, double expected) =>
        Assert.That(new BoostedTrees([Tree]).Evaluate([length, quoted]), Is.EqualTo(expected));

    [Test]
    public void A_tree_of_one_leaf_gives_that_leaf() =>
        Assert.That(new BoostedTrees([Leaf]).Evaluate([7f, 0f]), Is.EqualTo(0.25));

    [Test]
    public void What_the_features_moved_adds_up_to_the_way_from_the_root_to_the_leaf() =>
        Gen.Select(Gen.Float[-5, 5], Gen.Float[-5, 5]).Sample((length, quoted) =>
        {
            var moved = new double[2];
            Tree.Explain([length, quoted], moved);
            Assert.That(Tree.Means[0] + moved.Sum(), Is.EqualTo(new BoostedTrees([Tree]).Evaluate([length, quoted])).Within(1e-9));
        });

    [Test]
    public void Only_features_on_the_way_moved_anything()
    {
        var moved = new double[2];
        Tree.Explain([4f, 0.9f], moved);
        Assert.That(moved, Is.EqualTo(new[] { 3.0, 0.0 }));
    }

    [Test]
    public void Trees_add_up_each_with_nodes_and_leaves_of_its_own() =>
        Assert.That(new BoostedTrees([Tree, Leaf, Tree with { Leaves = [10f, 20f, 40f] }]).Evaluate([3f, 0.6f]), Is.EqualTo(22.25));

    [TestCase(4, 2222)]
    [TestCase(5, 22222)]
    [TestCase(9, 222222222)]
    public void Every_tree_counts_once_however_many_go_on_together(int count, double expected)
    {
        var trees = Enumerable.Range(0, count).Select(number => MathF.Pow(10, number)).Select(unit => Tree with { Leaves = [unit, 2 * unit, 4 * unit] });
        Assert.That(new BoostedTrees([.. trees]).Evaluate([3f, 0.6f]), Is.EqualTo(expected));
    }
}
