using CsCheck;

namespace Compare;

public class PairScoringTests
{
    private static readonly Gen<(string Text, string? Group)[]> Rows =
        Gen.Select(Scraps.Join(["two", "boats", "sank", "harbour", "mayor", "resigned", "fire", "12", "."], 8), Gen.Int[0, 2].Select(number => number == 0 ? null : $"g{number}")).Array[0, 10];

    [Test]
    public void Clusters_never_cross_groups() => Rows.Sample(rows =>
    {
        var clusters = PairScoring.Cluster(rows, CoverageOptions.Default);
        Assert.That(rows.Zip(clusters).GroupBy(entry => entry.Second).All(cluster => cluster.Select(entry => entry.First.Group).Distinct().Count() == 1), Is.True);
    });

    [Test]
    public void Clusters_are_numbered_in_the_order_of_first_appearance() => Rows.Sample(rows =>
    {
        var clusters = PairScoring.Cluster(rows, CoverageOptions.Default);
        Assert.That(clusters, Has.Count.EqualTo(rows.Length));
        Assert.That(clusters.Distinct(), Is.EqualTo(Enumerable.Range(0, clusters.Distinct().Count())));
    });

    [Test]
    public void The_order_of_the_rows_changes_nothing_but_the_numbers() => Gen.Select(Rows, Gen.Int).Sample((rows, seed) =>
    {
        var order = Enumerable.Range(0, rows.Length).ToArray();
        new Random(seed).Shuffle(order);
        var straight = PairScoring.Cluster(rows, CoverageOptions.Default);
        var mixed = PairScoring.Cluster([.. order.Select(index => rows[index])], CoverageOptions.Default);
        for (var a = 0; a < order.Length; a++)
        {
            for (var b = 0; b < order.Length; b++)
            {
                // Equal rows may change places.
                if (rows[order[a]] == rows[order[b]]) continue;
                Assert.That(mixed[a] == mixed[b], Is.EqualTo(straight[order[a]] == straight[order[b]]));
            }
        }
    });

    [Test]
    public void Texts_that_say_one_thing_stand_in_one_cluster() =>
        Assert.That(
            PairScoring.Cluster([("Two boats sank in the harbour.", null), ("The mayor resigned on Monday.", null), ("Two boats have sunk in the harbour", null), ("Mayor resigns on Monday", null)], CoverageOptions.Default),
            Is.EqualTo(new[] { 0, 1, 0, 1 }));

    [Test]
    public void A_wrong_option_is_refused_by_name() =>
        Assert.That(
            () => PairScoring.Cluster([], CoverageOptions.Default with { ClusterThreshold = 2 }),
            Throws.ArgumentException.With.Message.EqualTo("ClusterThreshold is 2, expected 0 to 1"));

    [Test]
    public void Scores_do_not_depend_on_the_side() => Gen.Select(Scraps.Texts(10), Scraps.Texts(10)).Sample((a, b) =>
        Assert.That(PairScoring.Score([(a, b)]).Single(), Is.EqualTo(PairScoring.Score([(b, a)]).Single()).Within(1e-6)));
}
