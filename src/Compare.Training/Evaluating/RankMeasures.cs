namespace Compare;

/// <summary>Figures of scores against labels or other scores.</summary>
internal static class RankMeasures
{
    /// <summary>The share of pairs of a positive and a negative row in which the positive one scores higher, ties by half (area under the ROC curve).</summary>
    public static double Auc(IReadOnlyList<double> scores, IReadOnlyList<bool> positive)
    {
        var ranks = Ranks(scores);
        double sum = 0, count = 0;
        for (var row = 0; row < ranks.Length; row++)
        {
            if (!positive[row]) continue;
            sum += ranks[row];
            count++;
        }

        return (sum - (count * (count + 1) / 2)) / (count * (ranks.Length - count));
    }

    /// <summary>Pearson's correlation.</summary>
    public static double Pearson(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        double xy = 0, xx = 0, yy = 0;
        for (var row = 0; row < x.Count; row++)
        {
            xy += (x[row] - meanX) * (y[row] - meanY);
            xx += (x[row] - meanX) * (x[row] - meanX);
            yy += (y[row] - meanY) * (y[row] - meanY);
        }

        return xy / Math.Sqrt(xx * yy);
    }

    /// <summary>Spearman's correlation of ranks.</summary>
    public static double Spearman(IReadOnlyList<double> x, IReadOnlyList<double> y) => Pearson(Ranks(x), Ranks(y));

    /// <summary>F1 of the positive class.</summary>
    public static double F1(IReadOnlyList<bool> decided, IReadOnlyList<bool> positive)
    {
        var both = decided.Zip(positive).Count(row => row.First && row.Second);
        return 2.0 * both / (decided.Count(row => row) + positive.Count(row => row));
    }

    /// <summary>The mean of the shares of positive and of negative rows that are decided rightly.</summary>
    public static double BalancedAccuracy(IReadOnlyList<bool> decided, IReadOnlyList<bool> positive)
    {
        double Share(bool label)
        {
            var rows = decided.Zip(positive).Where(row => row.Second == label).ToList();
            return (double)rows.Count(row => row.First == label) / rows.Count;
        }

        return (Share(true) + Share(false)) / 2;
    }

    /// <summary>Ranks from 1; equal values share their mean rank.</summary>
    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(row => values[row]).ToArray();
        var ranks = new double[order.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && values[order[end]].Equals(values[order[start]])) end++;
            for (var at = start; at < end; at++) ranks[order[at]] = (start + end + 1) / 2.0;
        }

        return ranks;
    }
}
