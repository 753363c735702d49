using CsCheck;

namespace Compare;

public class AverageLinkageEquivalenceTests
{
    private const double Threshold = 0.25;

    /// <summary>Eighths add up without rounding, so that both ways see the same means.</summary>
    private static readonly Gen<(int A, int B, double Score)[]> Pairs = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], Gen.Int[0, 8])
        .Select((a, b, score) => (A: Math.Min(a, b), B: Math.Max(a, b), Score: score / 8.0))
        .Array[0, 50]
        .Select(pairs => pairs.Where(pair => pair.A != pair.B).DistinctBy(pair => (pair.A, pair.B)).ToArray());

    [Test]
    public void It_joins_what_trying_all_pairs_of_clusters_joins() => Pairs.Sample(pairs =>
        Assert.That(AverageLinkage.Cluster(12, pairs, Threshold), Is.EqualTo(Naive(12, pairs))));

    [Test]
    public void The_order_of_the_pairs_changes_nothing() => Pairs.Sample(pairs =>
        Assert.That(AverageLinkage.Cluster(12, [.. pairs.Reverse()], Threshold), Is.EqualTo(AverageLinkage.Cluster(12, pairs, Threshold))));

    [Test]
    public void A_chain_of_likeness_is_not_one_cluster() =>
        Assert.That(AverageLinkage.Cluster(4, [(0, 1, 0.9), (1, 2, 0.3), (2, 3, 0.9)], Threshold), Is.EqualTo(new[] { 0, 0, 1, 1 }));

    private static int[] Naive(int count, (int A, int B, double Score)[] pairs)
    {
        var clusters = Enumerable.Range(0, count).Select(item => new List<int> { item }).ToList();
        double Mean(List<int> first, List<int> second) =>
            pairs.Where(pair => (first.Contains(pair.A) && second.Contains(pair.B)) || (first.Contains(pair.B) && second.Contains(pair.A))).Sum(pair => pair.Score)
            / ((double)first.Count * second.Count);
        while (true)
        {
            var best = (Mean: -1.0, A: 0, B: 0);
            for (var a = 0; a < clusters.Count; a++)
            {
                for (var b = a + 1; b < clusters.Count; b++)
                {
                    if (Mean(clusters[a], clusters[b]) is var mean && mean > best.Mean) best = (mean, a, b);
                }
            }

            if (best.Mean < Threshold) break;
            clusters[best.A].AddRange(clusters[best.B]);
            clusters.RemoveAt(best.B);
        }

        return [.. Enumerable.Range(0, count).Select(item => clusters.FindIndex(cluster => cluster.Contains(item)))];
    }
}
