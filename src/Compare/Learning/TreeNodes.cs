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
        foreach (var root in roots)
        {
            var at = root;
            while (at >= 0)
            {
                ref readonly var node = ref nodes[at];
                at = row[node.Feature] <= node.Threshold ? node.Left : node.Right;
            }

            sum += leaves[~at];
        }

        return sum;
    }

    /// <param name="Feature">The number of its feature.</param>
    /// <param name="Threshold">A value at or below it goes left.</param>
    /// <param name="Left">A node, or the complement of a leaf.</param>
    /// <param name="Right">As <paramref name="Left"/>.</param>
    private readonly record struct Node(int Feature, float Threshold, int Left, int Right);
}
