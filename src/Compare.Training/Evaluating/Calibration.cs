namespace Compare;

/// <summary>How far probabilities can be believed.</summary>
internal static class Calibration
{
    private const int Bins = 10;

    /// <summary>
    /// Expected calibration error over the probability of the likeliest class, ten bins of equal width, 0–1 (C. Guo et al., "On
    /// calibration of modern neural networks", ICML 2017).
    /// </summary>
    public static Measure Error(string task, IReadOnlyList<double[]> probabilities, IReadOnlyList<int> gold, IReadOnlyList<string> groups)
    {
        // Counts are whole: sums of probabilities are kept in millionths.
        var counts = Grouped(groups).Select(rows =>
        {
            var bins = new int[3 * Bins];
            foreach (var row in rows)
            {
                var likeliest = Likeliest(probabilities[row]);
                var bin = Math.Min(Bins - 1, (int)(probabilities[row][likeliest] * Bins));
                bins[3 * bin]++;
                if (likeliest == gold[row]) bins[(3 * bin) + 1]++;
                bins[(3 * bin) + 2] += (int)Math.Round(probabilities[row][likeliest] * 1e4);
            }

            return bins;
        }).ToList();
        return new Measure(task, "expected calibration error", Bootstrap.Estimates(counts, bins =>
        {
            double total = 0, error = 0;
            for (var bin = 0; bin < Bins; bin++)
            {
                total += bins[3 * bin];
                error += Math.Abs(bins[(3 * bin) + 1] - (bins[(3 * bin) + 2] / 1e4));
            }

            return [error / total];
        })[0]);
    }

    /// <summary>Accuracy of the likeliest class on the half of the rows whose probability for it is highest.</summary>
    public static Measure SurestHalf(string task, IReadOnlyList<double[]> probabilities, IReadOnlyList<int> gold, IReadOnlyList<string> groups)
    {
        var surest = Enumerable.Range(0, gold.Count).OrderByDescending(row => probabilities[row].Max()).ThenBy(row => row).Take(gold.Count / 2).ToHashSet();
        var counts = Grouped(groups).Select(rows => new[] { rows.Count(row => surest.Contains(row) && Likeliest(probabilities[row]) == gold[row]), rows.Count(surest.Contains) }).ToList();
        return new Measure(task, "accuracy on the surest half", Bootstrap.Estimates(counts, sums => [(double)sums[0] / sums[1]])[0]);
    }

    private static IEnumerable<List<int>> Grouped(IReadOnlyList<string> groups) =>
        Enumerable.Range(0, groups.Count).GroupBy(row => groups[row], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToList());

    private static int Likeliest(double[] shares) => Array.IndexOf(shares, shares.Max());
}
