using CsCheck;

namespace Compare;

public class AverageLinkageTests
{
    /// <summary>Scores of all pairs of up to nine items, in steps of 1/64 so that sums are exact; 0 stands for no score.</summary>
    private static readonly Gen<(int Count, double[,] Scores)> Tables =
        Gen.Int[0, 9].SelectMany(count => Gen.Int[-32, 64].Array[count * count].Select(steps =>
        {
            var scores = new double[count, count];
            for (var a = 0; a < count; a++)
            {
                for (var b = a + 1; b < count; b++) scores[a, b] = scores[b, a] = Math.Max(0, steps[(a * count) + b]) / 64.0;
            }

            return (count, scores);
        }));

    private static readonly Gen<double> Thresholds = Gen.Int[1, 64].Select(step => step / 64.0);

    [Test]
    public void Items_fall_into_clusters_numbered_by_their_first_item() => Gen.Select(Tables, Thresholds).Sample((table, threshold) =>
    {
        var clusters = Cluster(table, threshold);
        Assert.That(clusters, Has.Length.EqualTo(table.Count));
        var next = 0;
        foreach (var cluster in clusters)
        {
            Assert.That(cluster, Is.InRange(0, next));
            if (cluster == next) next++;
        }
    });

    [Test]
    public void Clusters_are_those_of_the_naive_algorithm() => Gen.Select(Tables, Thresholds).Sample((table, threshold) =>
        Assert.That(Cluster(table, threshold), Is.EqualTo(Naive(table, threshold))));

    [Test]
    public void What_is_joined_are_the_clusters_of_every_stricter_threshold() => Gen.Select(Tables, Thresholds, Thresholds).Sample((table, one, other) =>
    {
        var joined = AverageLinkage.Joined(table.Count, Pairs(table), Math.Min(one, other)).Select(items => string.Join(' ', items)).ToList();
        var strict = Cluster(table, Math.Max(one, other));
        var clusters = Enumerable.Range(0, table.Count).GroupBy(item => strict[item]).Where(cluster => cluster.Skip(1).Any()).Select(cluster => string.Join(' ', cluster));
        Assert.That(clusters, Is.SubsetOf(joined));
        Assert.That(joined, Has.Count.EqualTo(table.Count - Cluster(table, Math.Min(one, other)).Distinct().Count()));
    });

    [Test]
    public void Every_cluster_of_two_has_a_pair_that_reaches_the_threshold() => Gen.Select(Tables, Thresholds).Sample((table, threshold) =>
    {
        var clusters = Cluster(table, threshold);
        foreach (var pair in Enumerable.Range(0, table.Count).GroupBy(item => clusters[item]).Select(group => group.ToList()).Where(group => group.Count == 2))
            Assert.That(table.Scores[pair[0], pair[1]], Is.GreaterThanOrEqualTo(threshold));
    });

    [Test]
    public void A_higher_threshold_only_splits_clusters() => Gen.Select(Tables, Thresholds, Thresholds).Sample((table, one, other) =>
    {
        var loose = Cluster(table, Math.Min(one, other));
        var strict = Cluster(table, Math.Max(one, other));
        for (var a = 0; a < table.Count; a++)
        {
            for (var b = 0; b < table.Count; b++)
            {
                if (strict[a] == strict[b]) Assert.That(loose[a], Is.EqualTo(loose[b]));
            }
        }
    });

    [Test]
    public void The_order_of_the_pairs_changes_nothing() => Gen.Select(Tables, Thresholds, Gen.Int).Sample((table, threshold, seed) =>
    {
        var pairs = Pairs(table);
        new Random(seed).Shuffle(pairs);
        Assert.That(AverageLinkage.Cluster(table.Count, pairs, threshold), Is.EqualTo(Cluster(table, threshold)));
    });

    [Test]
    public void A_chain_of_likeness_does_not_join_what_is_unlike() =>
        Assert.That(AverageLinkage.Cluster(4, [(0, 1, 0.9), (1, 2, 0.6), (2, 3, 0.9)], 0.5), Is.EqualTo(new[] { 0, 0, 1, 1 }));

    [Test]
    public void Items_without_any_pair_stay_alone() => Assert.That(AverageLinkage.Cluster(3, [], 0.1), Is.EqualTo(new[] { 0, 1, 2 }));

    private static int[] Cluster((int Count, double[,] Scores) table, double threshold) => AverageLinkage.Cluster(table.Count, [.. Pairs(table)], threshold);

    private static (int A, int B, double Score)[] Pairs((int Count, double[,] Scores) table) =>
    [
        .. from a in Enumerable.Range(0, table.Count)
           from b in Enumerable.Range(a + 1, table.Count - a - 1)
           where table.Scores[a, b] > 0
           select (a, b, table.Scores[a, b]),
    ];

    /// <summary>Joins the pair of clusters with the highest mean, the earliest of equals, until none reaches the threshold.</summary>
    private static int[] Naive((int Count, double[,] Scores) table, double threshold)
    {
        var clusters = Enumerable.Range(0, table.Count).Select(item => new List<int> { item }).ToList();
        while (true)
        {
            var best = (from a in clusters from b in clusters where a[0] < b[0] select (A: a, B: b, Mean: Mean(table.Scores, a, b)))
                .OrderByDescending(pair => pair.Mean).ThenBy(pair => pair.A[0]).ThenBy(pair => pair.B[0]).FirstOrDefault();
            if (best.A is null || best.Mean < threshold) break;
            best.A.AddRange(best.B);
            clusters.Remove(best.B);
        }

        var numbers = new int[table.Count];
        foreach (var (cluster, number) in clusters.OrderBy(cluster => cluster.Min()).Select((cluster, number) => (cluster, number)))
        {
            foreach (var item in cluster) numbers[item] = number;
        }

        return numbers;
    }

    private static double Mean(double[,] scores, List<int> a, List<int> b) => a.Sum(left => b.Sum(right => scores[left, right])) / ((double)a.Count * b.Count);
}
