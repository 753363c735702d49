namespace Compare;

/// <summary>Puts alike rows (or columns) next to each other.</summary>
/// <remarks>
/// Hierarchical clustering by average linkage (Sokal and Michener 1958); the leaves stand in the order of the tree. The
/// distance of two rows is the share of disagreeing states among the columns that say something: a column where both rows
/// hold Omits, or where one was not judged or predates, says nothing. Deterministic: of equally near pairs the one that stands
/// first is joined first, and what stood first stays first.
/// </remarks>
internal static class SimilarityOrder
{
    /// <summary>The positions of the rows, from 0, in their new order.</summary>
    /// <param name="rows">The states of each row; all of one length.</param>
    public static int[] Of(IReadOnlyList<IReadOnlyList<CoverageState>> rows)
    {
        var distance = Distances(rows);
        var clusters = Enumerable.Range(0, rows.Count).Select(row => new List<int> { row }).ToList();
        while (clusters.Count > 1)
        {
            var (first, second) = Nearest(clusters, distance);
            var joined = Joined(clusters[first], clusters[second], distance);
            clusters[first] = joined;
            clusters.RemoveAt(second);
        }

        return clusters.Count == 0 ? [] : [.. clusters[0]];
    }

    /// <summary>The distance of two rows, 0 (the same) to 1; 1 where no column says anything.</summary>
    public static double Distance(IReadOnlyList<CoverageState> a, IReadOnlyList<CoverageState> b)
    {
        var (telling, differing) = (0, 0);
        for (var i = 0; i < a.Count; i++)
        {
            if (IsUnknown(a[i]) || IsUnknown(b[i]) || (a[i] == CoverageState.Omits && b[i] == CoverageState.Omits)) continue;
            telling++;
            if (a[i] != b[i]) differing++;
        }

        return telling == 0 ? 1 : (double)differing / telling;
    }

    private static bool IsUnknown(CoverageState state) => state is CoverageState.NotJudged or CoverageState.Predates;

    private static double[,] Distances(IReadOnlyList<IReadOnlyList<CoverageState>> rows)
    {
        var distance = new double[rows.Count, rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++) distance[i, j] = distance[j, i] = Distance(rows[i], rows[j]);
        }

        return distance;
    }

    /// <summary>The two clusters with the least average distance, in their order; clusters stand by their first row.</summary>
    private static (int First, int Second) Nearest(List<List<int>> clusters, double[,] distance)
    {
        var best = (First: 0, Second: 1);
        var least = double.PositiveInfinity;
        for (var i = 0; i < clusters.Count; i++)
        {
            for (var j = i + 1; j < clusters.Count; j++)
            {
                var average = clusters[i].Sum(a => clusters[j].Sum(b => distance[a, b])) / (clusters[i].Count * clusters[j].Count);
                // Sums in another order may differ in their last digits: that is no reason to leave the given order.
                if (average >= least - 1e-9) continue;
                least = average;
                best = (i, j);
            }
        }

        return best;
    }

    /// <summary>The second cluster after the first one, turned round where its other end is more like the first one's end.</summary>
    private static List<int> Joined(List<int> first, List<int> second, double[,] distance)
    {
        var turns = distance[first[^1], second[^1]] < distance[first[^1], second[0]] - 1e-9;
        return [.. first, .. turns ? second.AsEnumerable().Reverse() : second];
    }
}
