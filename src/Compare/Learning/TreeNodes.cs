namespace Compare;

/// <summary>The nodes of many trees in one array: a row goes through hundreds of trees, and most of the time was the way from array to array.</summary>
internal sealed class TreeNodes
{
    private readonly Node[] nodes;
    private readonly float[] leaves;
    private readonly int[] roots;

    public TreeNodes(DecisionTree[] trees)
    {
        nodes = new Node[trees.Sum(tree => tree.Features.Length)];
        leaves = [.. trees.SelectMany(tree => tree.Leaves)];
        roots = new int[trees.Length];
        var (firstNode, firstLeaf) = (0, 0);
        for (var number = 0; number < trees.Length; number++)
        {
            var tree = trees[number];
            int ChildOf(int child) => child >= 0 ? firstNode + child : ~(firstLeaf + ~child);
            roots[number] = ChildOf(tree.Features.Length == 0 ? ~0 : 0);
            for (var node = 0; node < tree.Features.Length; node++)
                nodes[firstNode + node] = new Node(tree.Features[node], tree.Thresholds[node], ChildOf(tree.Left[node]), ChildOf(tree.Right[node]));
            firstNode += tree.Features.Length;
            firstLeaf += tree.Leaves.Length;
        }
    }

    /// <summary>The sum of the trees' outputs, added in their order.</summary>
    public double Evaluate(ReadOnlySpan<float> row)
    {
        double sum = 0;
        var next = 0;
        // Four trees at a time: while one waits for its node the others go on, which halves the time.
        for (; next + 3 < roots.Length; next += 4)
        {
            var (a, b, c, d) = (roots[next], roots[next + 1], roots[next + 2], roots[next + 3]);
            // Negative only where all four have come to a leaf.
            while ((a & b & c & d) >= 0) (a, b, c, d) = (Step(a, row), Step(b, row), Step(c, row), Step(d, row));
            sum += leaves[~a];
            sum += leaves[~b];
            sum += leaves[~c];
            sum += leaves[~d];
        }

        for (; next < roots.Length; next++)
        {
            var at = roots[next];
            while (at >= 0) at = Step(at, row);
            sum += leaves[~at];
        }

        return sum;
    }

    /// <summary>The child to which a node sends a row; a leaf stays where it is. No jump depends on the value, which no processor can foresee.</summary>
    private int Step(int at, ReadOnlySpan<float> row)
    {
        if (at < 0) return at;
        ref readonly var node = ref nodes[at];
        var goesLeft = row[node.Feature] <= node.Threshold ? 1 : 0;
        return (node.Left & -goesLeft) | (node.Right & (goesLeft - 1));
    }

    /// <param name="Feature">The number of its feature.</param>
    /// <param name="Threshold">A value at or below it goes left.</param>
    /// <param name="Left">A node, or the complement of a leaf.</param>
    /// <param name="Right">As <paramref name="Left"/>.</param>
    private readonly record struct Node(int Feature, float Threshold, int Left, int Right);
}
