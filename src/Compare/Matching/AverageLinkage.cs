using System.Runtime.InteropServices;

namespace Compare;

/// <summary>
/// Clusters texts from scored pairs by average linkage (R. R. Sokal, C. D. Michener, Univ. Kansas Sci. Bull. 38, 1958): the two clusters
/// with the highest mean score over all their pairs are joined, as long as that mean reaches the threshold. A pair without a score counts 0.
/// </summary>
internal static class AverageLinkage
{
    /// <summary>Room for what rounding can add to the mean of scores that lie below the threshold.</summary>
    private const double Rounding = 1 - 1e-9;

    /// <summary>For each item the number of its cluster, from 0 in the order of the clusters' first items.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">Scored pairs, each once, the lower index first.</param>
    /// <param name="threshold">Least mean score, above 0.</param>
    public static int[] Cluster(int count, IReadOnlyList<(int A, int B, double Score)> pairs, double threshold)
    {
        var joinedTo = Enumerable.Range(0, count).ToArray();
        foreach (var (into, from) in Joins(count, pairs, threshold)) joinedTo[from] = into;
        return Numbered(joinedTo);
    }

    /// <summary>Every cluster of two items or more that is made on the way to the threshold, its items in rising order, in the order of the joins.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">Scored pairs, each once, the lower index first.</param>
    /// <param name="threshold">Least mean score, above 0.</param>
    public static IEnumerable<int[]> Joined(int count, IReadOnlyList<(int A, int B, double Score)> pairs, double threshold)
    {
        var members = new int[]?[count];
        foreach (var (into, from) in Joins(count, pairs, threshold))
        {
            int[] joined = [.. members[into] ?? [into], .. members[from] ?? [from]];
            Array.Sort(joined);
            (members[into], members[from]) = (joined, null);
            yield return joined;
        }
    }

    /// <summary>The joins in their order: the cluster that began with the one item takes in the one that began with the other.</summary>
    private static IEnumerable<(int Into, int From)> Joins(int count, IReadOnlyList<(int A, int B, double Score)> pairs, double threshold)
    {
        // No mean of scores below the threshold reaches it: what no chain of higher ones links is never joined.
        var island = Islands(count, pairs, threshold * Rounding);
        var neighbours = new int[count];
        foreach (var (a, b, _) in pairs)
        {
            if (island[a] != island[b]) continue;
            neighbours[a]++;
            neighbours[b]++;
        }

        var clusters = new LinkedClusters(neighbours);
        foreach (var (a, b, score) in pairs)
        {
            if (island[a] == island[b]) clusters.Add(a, b, score);
        }

        // All at once: the queue sets itself up in one pass then.
        var queue = new PriorityQueue<(int A, int B), (double Mean, int A, int B)>(
            pairs.Where(pair => pair.Score >= threshold && island[pair.A] == island[pair.B]).Select(pair => ((pair.A, pair.B), (pair.Score, pair.A, pair.B))), new HighestFirst());

        while (queue.TryDequeue(out var pair, out var queued))
        {
            if (clusters.Mean(pair.A, pair.B) != queued.Mean) continue;
            clusters.Join(pair.A, pair.B);
            yield return pair;
            foreach (var other in clusters.Neighbours(pair.A))
            {
                var mean = clusters.Mean(pair.A, other);
                var (low, high) = pair.A < other ? (pair.A, other) : (other, pair.A);
                if (mean >= threshold) queue.Enqueue((low, high), (mean, low, high));
            }
        }
    }

    /// <summary>The clusters numbered by their first items.</summary>
    private static int[] Numbered(int[] joinedTo)
    {
        var numbers = new int[joinedTo.Length];
        var numberOf = new Dictionary<int, int>();
        for (var item = 0; item < numbers.Length; item++)
        {
            var cluster = item;
            while (joinedTo[cluster] != cluster) cluster = joinedTo[cluster];
            if (!numberOf.TryGetValue(cluster, out var number)) numberOf[cluster] = number = numberOf.Count;
            numbers[item] = number;
        }

        return numbers;
    }

    /// <summary>For each item a number that it shares with all items to which pairs of at least this score lead.</summary>
    private static int[] Islands(int count, IReadOnlyList<(int A, int B, double Score)> pairs, double least)
    {
        var parent = Enumerable.Range(0, count).ToArray();
        int Root(int item)
        {
            while (parent[item] != item) item = parent[item] = parent[parent[item]];
            return item;
        }

        foreach (var (a, b, score) in pairs)
        {
            if (score >= least) parent[Root(a)] = Root(b);
        }

        return [.. Enumerable.Range(0, count).Select(Root)];
    }

    private sealed class HighestFirst : IComparer<(double Mean, int A, int B)>
    {
        public int Compare((double Mean, int A, int B) x, (double Mean, int A, int B) y) =>
            x.Mean != y.Mean ? y.Mean.CompareTo(x.Mean) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B);
    }

    /// <summary>Clusters, each known by the item it began with, with the sum of the scores between every two of them.</summary>
    /// <param name="neighbours">For each item the number of its pairs: tables of the right size from the start take half the memory.</param>
    private sealed class LinkedClusters(int[] neighbours)
    {
        private readonly int[] sizes = [.. neighbours.Select(_ => 1)];
        private readonly Dictionary<int, double>?[] sums = [.. neighbours.Select(number => number == 0 ? null : new Dictionary<int, double>(number))];

        public void Add(int a, int b, double score)
        {
            sums[a]![b] = score;
            sums[b]![a] = score;
        }

        /// <summary>The mean score of the pairs between two clusters; not a number where one of them is no more.</summary>
        public double Mean(int a, int b) =>
            sums[a] is { } others && others.TryGetValue(b, out var sum) ? sum / ((double)sizes[a] * sizes[b]) : double.NaN;

        public Dictionary<int, double>.KeyCollection Neighbours(int cluster) => sums[cluster]!.Keys;

        public void Join(int into, int from)
        {
            sizes[into] += sizes[from];
            var (kept, gone) = (sums[into]!, sums[from]!);
            kept.Remove(from);
            foreach (var (other, sum) in gone)
            {
                if (other == into) continue;
                ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(kept, other, out _);
                total += sum;
                var back = sums[other]!;
                back.Remove(from);
                back[into] = total;
            }

            sums[from] = null;
        }
    }
}
