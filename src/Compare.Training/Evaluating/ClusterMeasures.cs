namespace Compare;

/// <summary>The usual figures of a clustering, with intervals by drawing whole gold clusters.</summary>
internal static class ClusterMeasures
{
    private const double Scale = 1e5;

    /// <summary>B-cubed F1, F1 over pairs, and the adjusted Rand index (L. Hubert, P. Arabie, J. Classification 2, 1985).</summary>
    public static IReadOnlyList<Measure> Of(string task, string way, IReadOnlyList<string> predicted, IReadOnlyList<string> gold)
    {
        var size = predicted.GroupBy(name => name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var counts = Enumerable.Range(0, gold.Count).GroupBy(row => gold[row], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => CountsOf(predicted, [.. group], size)).ToList();
        var estimates = Bootstrap.Estimates(counts, Figures);
        return
        [
            new Measure(task, $"{way}: B-cubed F1", estimates[0]), new Measure(task, $"{way}: pair F1", estimates[1]),
            new Measure(task, $"{way}: adjusted Rand index", estimates[2]),
        ];
    }

    /// <summary>Of one gold cluster: its items, the sums of their precisions and recalls, its pairs found, its pairs, and twice the predicted pairs of its items.</summary>
    private static int[] CountsOf(IReadOnlyList<string> predicted, int[] items, Dictionary<string, int> size)
    {
        double precision = 0, recall = 0;
        var (found, claimed) = (0, 0);
        foreach (var part in items.GroupBy(row => predicted[row], StringComparer.Ordinal))
        {
            var shared = part.Count();
            precision += (double)shared * shared / size[part.Key];
            recall += (double)shared * shared / items.Length;
            found += shared * (shared - 1) / 2;
            claimed += shared * (size[part.Key] - 1);
        }

        return [items.Length, (int)Math.Round(precision * Scale), (int)Math.Round(recall * Scale), found, items.Length * (items.Length - 1) / 2, claimed];
    }

    private static double[] Figures(int[] sums)
    {
        double items = sums[0], found = sums[3], inGold = sums[4], inPredicted = sums[5] / 2.0;
        var (precision, recall) = (sums[1] / Scale / items, sums[2] / Scale / items);
        var byChance = inGold * inPredicted / (items * (items - 1) / 2);
        return
        [
            2 * precision * recall / (precision + recall),
            2 * found / (inGold + inPredicted),
            (found - byChance) / (((inGold + inPredicted) / 2) - byChance),
        ];
    }
}
