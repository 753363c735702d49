using CsCheck;
using static Compare.CoverageState;

namespace Compare;

[TestFixture]
public sealed class SimilarityTreeTests
{
    private static readonly Gen<CoverageState[][]> Matrices =
        Gen.Int[1, 8].SelectMany(columns => Gen.Int[0, 7].Select(state => (CoverageState)state).Array[columns].Array[0, 12]);

    [Test]
    public void Alike_rows_come_to_stand_together()
    {
        CoverageState[][] rows = [[Carries, Carries, Omits], [Omits, Omits, Disputes], [Carries, Carries, Omits], [Omits, Omits, Disputes]];
        Assert.That(SimilarityTree.Of(rows).Order, Is.EqualTo([0, 2, 1, 3]));
    }

    [Test]
    public void Rows_that_nothing_tells_apart_keep_their_order() =>
        Assert.That(SimilarityTree.Of([[Carries], [Carries], [Carries], [Carries]]).Order, Is.EqualTo([0, 1, 2, 3]));

    [Test]
    public void Branches_join_at_the_average_distance()
    {
        // 0 and 1 agree on two of three; 2 is half like 0 (one of two) and has one of three with 1: 1 - (1/2 + 1/3)/2.
        CoverageState[][] rows = [[Carries, Carries, Omits], [Carries, Carries, Carries], [Carries, Omits, Omits]];
        var tree = SimilarityTree.Of(rows);
        Assert.That(tree.Order, Is.EqualTo([0, 1, 2]));
        Assert.That(tree.Branches.Select(branch => branch.Height), Is.EqualTo([1 / 3d, 1 - 5 / 12d]).Within(1e-9));
        Assert.That((tree.Branches[1].FirstPlace, tree.Branches[1].SecondPlace, tree.Branches[1].SecondHeight), Is.EqualTo((0.5, 2.0, 0.0)));
        Assert.That(tree.Branches[1].FirstHeight, Is.EqualTo(1 / 3d).Within(1e-9));
    }

    [Test]
    public void The_order_holds_every_row_once_and_begins_with_the_first() =>
        Matrices.Sample(rows =>
        {
            var order = SimilarityTree.Of(rows).Order;
            return order.Order().SequenceEqual(Enumerable.Range(0, rows.Length)) && (rows.Length == 0 || order[0] == 0);
        });

    [Test]
    public void The_order_of_columns_changes_nothing() =>
        Matrices.Sample(rows => SimilarityTree.Of(rows).Order.SequenceEqual(SimilarityTree.Of([.. rows.Select(row => row.Reverse().ToArray())]).Order));

    [Test]
    public void A_tree_has_one_branch_fewer_than_rows_and_none_is_below_what_it_joins() =>
        Matrices.Where(rows => rows.Length > 0).Sample(rows =>
        {
            var tree = SimilarityTree.Of(rows);
            return tree.Branches.Count == rows.Length - 1
                && tree.Branches.All(branch => branch.Height >= Math.Max(branch.FirstHeight, branch.SecondHeight) - 1e-9 && branch.Height <= 1 + 1e-9)
                && tree.Branches.All(branch => branch.FirstPlace < branch.SecondPlace || branch.SecondPlace < branch.FirstPlace);
        });
}
