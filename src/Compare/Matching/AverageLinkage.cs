namespace Compare;

/// <summary>
/// Clusters texts from scored pairs by average linkage (R. R. Sokal, C. D. Michener, Univ. Kansas Sci. Bull. 38, 1958): the two clusters
/// with the highest mean score over all their pairs are joined, as long as that mean reaches the threshold. A pair without a score counts 0.
/// </summary>
internal static class AverageLinkage
{
    /// <summary>For each item the number of its cluster, from 0 in the order of the clusters' first items.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">Scored pairs, each once, the lower index first.</param>
    /// <param name="threshold">Least mean score, above 0.</param>
    public static int[] Cluster(int count, IEnumerable<(int A, int B, double Score)> pairs, double threshold)
    {
        var members = Enumerable.Range(0, count).Select(index => new List<int> { index }).ToArray();
        var sums = Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>()).ToArray();
        var queue = new PriorityQueue<(int A, int B, double Mean), (double, int, int)>();
        foreach (var (a, b, score) in pairs)
        {
            sums[a][b] = score;
            sums[b][a] = score;
            if (score >= threshold) queue.Enqueue((a, b, score), (-score, a, b));
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            if (members[pair.A].Count == 0 || members[pair.B].Count == 0) continue;
            if (!sums[pair.A].TryGetValue(pair.B, out var sum) || Mean(sum, members, pair.A, pair.B) != pair.Mean) continue;
            Join(pair.A, pair.B, members, sums);
            foreach (var (other, total) in sums[pair.A])
            {
                var mean = Mean(total, members, pair.A, other);
                var (low, high) = pair.A < other ? (pair.A, other) : (other, pair.A);
                if (mean >= threshold) queue.Enqueue((low, high, mean), (-mean, low, high));
            }
        }

        return Number(count, members);
    }

    private static double Mean(double sum, List<int>[] members, int a, int b) => sum / ((double)members[a].Count * members[b].Count);

    private static void Join(int into, int from, List<int>[] members, Dictionary<int, double>[] sums)
    {
        members[into].AddRange(members[from]);
        members[from].Clear();
        sums[into].Remove(from);
        foreach (var (other, sum) in sums[from])
        {
            if (other == into) continue;
            sums[into][other] = sums[into].GetValueOrDefault(other) + sum;
            sums[other].Remove(from);
            sums[other][into] = sums[into][other];
        }

        sums[from].Clear();
    }

    private static int[] Number(int count, List<int>[] members)
    {
        var clusters = new int[count];
        var number = 0;
        foreach (var group in members.Where(group => group.Count > 0).OrderBy(group => group.Min()))
        {
            foreach (var member in group) clusters[member] = number;
            number++;
        }

        return clusters;
    }
}
