namespace Compare;

/// <summary>Two clusters joined into one, as it is drawn: leaves stand at 0, 1, 2, … in their new order.</summary>
/// <param name="FirstPlace">The place of the first cluster's stem.</param>
/// <param name="FirstHeight">The height at which that cluster was joined itself; 0 for a leaf.</param>
/// <param name="SecondPlace">The place of the second cluster's stem.</param>
/// <param name="SecondHeight">The height at which that cluster was joined itself; 0 for a leaf.</param>
/// <param name="Height">The average distance of the two, 0–1.</param>
internal sealed record TreeBranch(double FirstPlace, double FirstHeight, double SecondPlace, double SecondHeight, double Height);

/// <summary>Rows (or columns) put next to those that they are like, and the tree that shows how.</summary>
/// <param name="Order">The positions of the rows, from 0, in their new order.</param>
/// <param name="Branches">One for each join, the lowest first; one fewer than rows.</param>
/// <remarks>
/// Hierarchical clustering by average linkage (Sokal and Michener 1958); the leaves stand in the order of the tree. The distance of two rows
/// is 1 less their <see cref="StateLikeness"/>, and 1 where that is undefined. Deterministic: of equally near pairs the one that stands
/// first is joined first, and what stood first stays first.
/// </remarks>
internal sealed record SimilarityTree(int[] Order, IReadOnlyList<TreeBranch> Branches)
{
    /// <summary>The tree of rows of states, all of one length.</summary>
    public static SimilarityTree Of(IReadOnlyList<IReadOnlyList<CoverageState>> rows) =>
        Of(rows.Count, (a, b) => Distance(StateLikeness.Of(rows[a], rows[b])));

    /// <summary>The tree of some outlets of a similarity matrix.</summary>
    public static SimilarityTree Of(OutletSimilarity similarity, IReadOnlyList<int> outlets) =>
        Of(outlets.Count, (a, b) => Distance(similarity[outlets[a], outlets[b]]));

    private static double Distance(StateLikeness likeness) => likeness.IsDefined ? 1 - likeness.Value : 1;

    private static SimilarityTree Of(int count, Func<int, int, double> distanceOf)
    {
        var distance = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++) distance[i, j] = distance[j, i] = distanceOf(i, j);
        }

        var clusters = Enumerable.Range(0, count).Select(row => new Cluster([row], null, null, 0)).ToList();
        while (clusters.Count > 1)
        {
            var (first, second, height) = Nearest(clusters, distance);
            clusters[first] = Joined(clusters[first], clusters[second], distance, height);
            clusters.RemoveAt(second);
        }

        if (clusters.Count == 0) return new SimilarityTree([], []);
        var order = clusters[0].Rows.ToArray();
        var branches = new List<TreeBranch>();
        Draw(clusters[0], order.Select((row, place) => (row, place)).ToDictionary(entry => entry.row, entry => entry.place), branches);
        return new SimilarityTree(order, branches);
    }

    /// <summary>The two clusters with the least average distance, in their order; clusters stand by their first row.</summary>
    private static (int First, int Second, double Height) Nearest(List<Cluster> clusters, double[,] distance)
    {
        var best = (First: 0, Second: 1, Height: double.PositiveInfinity);
        for (var i = 0; i < clusters.Count; i++)
        {
            for (var j = i + 1; j < clusters.Count; j++)
            {
                var average = clusters[i].Rows.Sum(a => clusters[j].Rows.Sum(b => distance[a, b])) / (clusters[i].Rows.Count * clusters[j].Rows.Count);
                // Sums in another order may differ in their last digits: that is no reason to leave the given order.
                if (average < best.Height - 1e-9) best = (i, j, average);
            }
        }

        return best;
    }

    /// <summary>The second cluster after the first one, turned round where its other end is more like the first one's end.</summary>
    private static Cluster Joined(Cluster first, Cluster second, double[,] distance, double height)
    {
        var end = first.Rows[^1];
        var turns = distance[end, second.Rows[^1]] < distance[end, second.Rows[0]] - 1e-9;
        return new Cluster([.. first.Rows, .. turns ? second.Rows.AsEnumerable().Reverse() : second.Rows], first, second, height);
    }

    /// <summary>Adds the branches of a cluster, the lowest first, and gives the place of its stem.</summary>
    private static double Draw(Cluster cluster, Dictionary<int, int> places, List<TreeBranch> branches)
    {
        if (cluster.First is not { } first || cluster.Second is not { } second) return places[cluster.Rows[0]];
        var (one, other) = (Draw(first, places, branches), Draw(second, places, branches));
        branches.Add(new TreeBranch(one, first.Height, other, second.Height, cluster.Height));
        return (one + other) / 2;
    }

    private sealed record Cluster(List<int> Rows, Cluster? First, Cluster? Second, double Height);
}
