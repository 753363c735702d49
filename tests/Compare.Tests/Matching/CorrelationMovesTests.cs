using CsCheck;

namespace Compare;

public class CorrelationMovesTests
{
    private const int Items = 9;
    private const double Threshold = 0.4;

    private static readonly Gen<(int A, int B, double Score)[]> Pairs = Gen.Double[0, 1].Array[Items * (Items - 1) / 2].Select(scores =>
    {
        var pairs = new List<(int, int, double)>();
        for (var a = 0; a < Items; a++)
        {
            for (var b = a + 1; b < Items; b++) pairs.Add((a, b, scores[pairs.Count]));
        }

        return pairs.ToArray();
    });

    [Test]
    public void Moves_never_lower_the_objective() => Gen.Select(Pairs, Gen.Int[0, 3].Array[Items]).Sample((pairs, start) =>
    {
        var improved = CorrelationMoves.Improve(pairs, start, Threshold);
        Assert.That(CorrelationMoves.Objective(pairs, improved, Threshold), Is.GreaterThanOrEqualTo(CorrelationMoves.Objective(pairs, start, Threshold) - 1e-9));
    });

    [Test]
    public void No_single_move_is_left_that_gains() => Pairs.Sample(pairs =>
    {
        var improved = CorrelationMoves.Improve(pairs, AverageLinkage.Cluster(Items, pairs, Threshold), Threshold);
        var reached = CorrelationMoves.Objective(pairs, improved, Threshold);
        for (var item = 0; item < Items; item++)
        {
            for (var cluster = 0; cluster <= Items; cluster++)
            {
                var other = improved.ToArray();
                other[item] = cluster;
                Assert.That(CorrelationMoves.Objective(pairs, other, Threshold), Is.LessThanOrEqualTo(reached + 1e-6));
            }
        }
    });

    [Test]
    public void The_order_of_the_pairs_changes_nothing() => Pairs.Sample(pairs =>
        Assert.That(CorrelationMoves.Improve([.. pairs.Reverse()], new int[Items], Threshold), Is.EqualTo(CorrelationMoves.Improve(pairs, new int[Items], Threshold))));

    [Test]
    public void An_item_goes_where_it_belongs_or_out() =>
        Assert.That(CorrelationMoves.Improve([(0, 1, 0.9), (2, 3, 0.9), (0, 2, 0.1)], [0, 1, 1, 1], 0.5), Is.EqualTo(new[] { 0, 0, 1, 1 }));
}
