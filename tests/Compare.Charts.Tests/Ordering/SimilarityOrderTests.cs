using CsCheck;
using static Compare.CoverageState;

namespace Compare;

[TestFixture]
public sealed class SimilarityOrderTests
{
    private static readonly Gen<CoverageState[][]> Matrices =
        Gen.Int[1, 8].SelectMany(columns => Gen.Int[0, 7].Select(state => (CoverageState)state).Array[columns].Array[0, 12]);

    [Test]
    public void Alike_rows_come_to_stand_together()
    {
        CoverageState[][] rows = [[Carries, Carries, Omits], [Omits, Omits, Disputes], [Carries, Carries, Omits], [Omits, Omits, Disputes]];
        Assert.That(SimilarityOrder.Of(rows), Is.EqualTo([0, 2, 1, 3]));
    }

    [Test]
    public void Rows_that_nothing_tells_apart_keep_their_order() =>
        Assert.That(SimilarityOrder.Of([[Carries], [Carries], [Carries], [Carries]]), Is.EqualTo([0, 1, 2, 3]));

    [Test]
    public void An_omission_that_two_rows_share_is_no_agreement()
    {
        Assert.That(SimilarityOrder.Distance([Omits, Omits, Carries], [Omits, Omits, Reports]), Is.EqualTo(1));
        Assert.That(SimilarityOrder.Distance([Omits, Carries, Carries], [Omits, Carries, Reports]), Is.EqualTo(0.5));
        Assert.That(SimilarityOrder.Distance([Omits], [Omits]), Is.EqualTo(1));
    }

    [Test]
    public void What_was_not_judged_or_predates_tells_nothing() =>
        Assert.That(SimilarityOrder.Distance([NotJudged, Predates, Carries], [Carries, Omits, Carries]), Is.Zero);

    [Test]
    public void An_omission_where_another_row_carries_is_a_disagreement() =>
        Assert.That(SimilarityOrder.Distance([Omits, Carries], [Carries, Carries]), Is.EqualTo(0.5));

    [Test]
    public void The_order_holds_every_row_once_and_begins_with_the_first() =>
        Matrices.Sample(rows =>
        {
            var order = SimilarityOrder.Of(rows);
            return order.Order().SequenceEqual(Enumerable.Range(0, rows.Length)) && (rows.Length == 0 || order[0] == 0);
        });

    [Test]
    public void The_order_of_columns_changes_nothing() =>
        Matrices.Sample(rows => SimilarityOrder.Of(rows).SequenceEqual(SimilarityOrder.Of([.. rows.Select(row => row.Reverse().ToArray())])));

    [Test]
    public void Distances_are_symmetric_and_between_0_and_1() =>
        Matrices.Where(rows => rows.Length >= 2).Sample(rows =>
        {
            var distance = SimilarityOrder.Distance(rows[0], rows[1]);
            return distance is >= 0 and <= 1 && distance == SimilarityOrder.Distance(rows[1], rows[0]);
        });
}
