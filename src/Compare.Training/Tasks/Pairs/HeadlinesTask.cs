namespace Compare;

/// <summary>
/// Headlines into the clusters of their claims, two ways: all at once, each pair scored by a model that saw neither headline's event; and
/// each fold of events alone, by a model of the other folds.
/// </summary>
internal sealed class HeadlinesTask : IBenchTask
{
    private const int FoldCount = 5;

    public string Name => "headlines";

    public IReadOnlyList<string> Sets => [HeadlineSet.Name];

    public PredictionTable Predict(BenchFolder bench)
    {
        var set = HeadlineSet.Read(bench);
        var foldOf = Folds.Of(set.Events, FoldCount);
        var scored = new (int A, int B, double Score)[set.Pairs.Length];
        for (var first = 0; first < FoldCount; first++)
        {
            for (var second = first; second < FoldCount; second++)
            {
                var model = set.Train(name => foldOf[name] != first && foldOf[name] != second);
                for (var row = 0; row < scored.Length; row++)
                {
                    var (a, b) = set.Pairs[row];
                    var (low, high) = (Math.Min(foldOf[set.Events[a]], foldOf[set.Events[b]]), Math.Max(foldOf[set.Events[a]], foldOf[set.Events[b]]));
                    if (low == first && high == second) scored[row] = (a, b, model.Predict(set.Rows.Rows[row])[1]);
                }
            }
        }

        var together = PairScoring.ClustersOf(set.Ids.Count, scored, PairScorer.TextThreshold);
        var alone = Enumerable.Range(0, FoldCount).SelectMany(fold => ClustersOfFold(bench, fold, foldOf)).ToDictionary(entry => entry.Id, entry => entry.Cluster, StringComparer.Ordinal);
        return new PredictionTable(
            ["id", "cluster", "cluster_of_fold"],
            [.. Enumerable.Range(0, set.Ids.Count).OrderBy(row => set.Ids[row], StringComparer.Ordinal).Select(row => new[] { set.Ids[row], $"c{together[row]}", alone[set.Ids[row]] })]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions)
    {
        var gold = bench.Table(HeadlineSet.Name, "headlines_dev.csv").ToDictionary(row => row["id"], row => row["cluster"], StringComparer.Ordinal);
        var classes = predictions.Rows.Select(row => gold[row[0]]).ToList();
        return
        [
            .. ClusterMeasures.Of(Name, "all at once", [.. predictions.Rows.Select(row => row[1])], classes),
            .. ClusterMeasures.Of(Name, "fold by fold", [.. predictions.Rows.Select(row => row[2])], classes),
        ];
    }

    private static IEnumerable<(string Id, string Cluster)> ClustersOfFold(BenchFolder bench, int fold, IReadOnlyDictionary<string, int> foldOf)
    {
        var model = HeadlineSet.Read(bench, name => foldOf[name] != fold).Train(_ => true);
        var test = HeadlineSet.Read(bench, name => foldOf[name] == fold);
        var scored = test.Pairs.Select((pair, row) => (pair.A, pair.B, model.Predict(test.Rows.Rows[row])[1])).ToList();
        var clusters = PairScoring.ClustersOf(test.Ids.Count, scored, PairScorer.TextThreshold);
        return test.Ids.Select((id, index) => (id, $"f{fold}c{clusters[index]}"));
    }
}
