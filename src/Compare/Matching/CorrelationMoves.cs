namespace Compare;

/// <summary>
/// Improves clusters by moving single items: the sum of (score − threshold) over all pairs inside clusters rises with every move
/// (correlation clustering: N. Bansal, A. Blum, S. Chawla, Machine Learning 56, 2004). A pair without a score counts 0.
/// </summary>
internal static class CorrelationMoves
{
    /// <summary>Passes over all items at most; most sets need three.</summary>
    private const int MostPasses = 20;

    /// <summary>A move must gain more than rounding could.</summary>
    private const double LeastGain = 1e-9;

    /// <summary>For each item the number of its cluster, from 0 in the order of the clusters' first items.</summary>
    /// <param name="pairs">Scored pairs, each once.</param>
    /// <param name="clusters">For each item the number of its cluster, from 0.</param>
    /// <param name="threshold">What a score must exceed to speak for one cluster.</param>
    public static int[] Improve(IReadOnlyList<(int A, int B, double Score)> pairs, int[] clusters, double threshold)
    {
        var state = new Assignment(pairs, clusters, threshold);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var moved = false;
            for (var item = 0; item < clusters.Length; item++) moved |= state.Move(item);
            if (!moved) break;
        }

        return state.Number();
    }

    /// <summary>The sum of (score − threshold) over all pairs inside clusters.</summary>
    public static double Objective(IReadOnlyList<(int A, int B, double Score)> pairs, int[] clusters, double threshold) =>
        pairs.Where(pair => clusters[pair.A] == clusters[pair.B]).Sum(pair => pair.Score)
        - clusters.GroupBy(cluster => cluster).Sum(cluster => threshold * cluster.Count() * (cluster.Count() - 1) / 2);

    private sealed class Assignment
    {
        private readonly List<(int Other, double Score)>[] neighbours;
        private readonly int[] cluster;
        private readonly int[] size;
        private readonly double threshold;
        private readonly SortedDictionary<int, double> sums = [];
        private readonly SortedSet<int> free;

        public Assignment(IReadOnlyList<(int A, int B, double Score)> pairs, int[] clusters, double threshold)
        {
            this.threshold = threshold;
            cluster = [.. clusters];
            size = new int[clusters.Length];
            foreach (var number in clusters) size[number]++;
            free = [.. Enumerable.Range(0, size.Length).Where(number => size[number] == 0)];
            neighbours = [.. clusters.Select(_ => new List<(int, double)>())];
            foreach (var (a, b, score) in pairs)
            {
                neighbours[a].Add((b, score));
                neighbours[b].Add((a, score));
            }
        }

        /// <summary>Moves an item to the cluster, or out to one of its own, where it gains most; of equals to the lowest number.</summary>
        public bool Move(int item)
        {
            sums.Clear();
            foreach (var (other, score) in neighbours[item]) sums[cluster[other]] = sums.GetValueOrDefault(cluster[other]) + score;
            var here = sums.GetValueOrDefault(cluster[item]) - (threshold * (size[cluster[item]] - 1));
            var (best, gain) = (-1, Math.Max(here, 0) + LeastGain);
            foreach (var (number, sum) in sums)
            {
                if (number == cluster[item] || sum - (threshold * size[number]) <= gain) continue;
                (best, gain) = (number, sum - (threshold * size[number]));
            }

            if (best < 0 && here < -LeastGain) best = free.Min;
            if (best < 0) return false;
            if (--size[cluster[item]] == 0) free.Add(cluster[item]);
            size[best]++;
            free.Remove(best);
            cluster[item] = best;
            return true;
        }

        public int[] Number()
        {
            var numbers = new Dictionary<int, int>();
            return [.. cluster.Select(number => numbers.TryGetValue(number, out var known) ? known : numbers[number] = numbers.Count)];
        }
    }
}
