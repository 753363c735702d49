namespace Compare;

/// <summary>One decision tree: inner nodes from 0, leaves as ~index; a value at or below the threshold goes left.</summary>
/// <param name="Features">For each inner node the number of its feature.</param>
/// <param name="Thresholds">For each inner node its threshold.</param>
/// <param name="Left">For each inner node its left child: a node, or the complement of a leaf.</param>
/// <param name="Right">As <paramref name="Left"/>.</param>
/// <param name="Means">For each inner node the mean output of the training rows that reached it.</param>
/// <param name="Leaves">The output of each leaf.</param>
internal sealed record DecisionTree(short[] Features, float[] Thresholds, short[] Left, short[] Right, float[] Means, float[] Leaves)
{
    /// <summary>
    /// Adds to each feature what it moved the output by on the row's way from the root to its leaf (A. Saabas, "Interpreting random
    /// forests", 2014).
    /// </summary>
    public void Explain(ReadOnlySpan<float> row, Span<double> moved)
    {
        if (Features.Length == 0) return;
        var node = 0;
        while (node >= 0)
        {
            var next = row[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
            moved[Features[node]] += (next >= 0 ? Means[next] : Leaves[~next]) - Means[node];
            node = next;
        }
    }
}

/// <summary>Trees whose outputs add up (J. H. Friedman, "Greedy function approximation: a gradient boosting machine", Ann. Statist. 29, 2001).</summary>
/// <param name="Trees">The trees.</param>
internal sealed record BoostedTrees(DecisionTree[] Trees)
{
    private readonly Lazy<TreeNodes> nodes = new(() => new TreeNodes(Trees));

    /// <summary>The sum of the trees' outputs: log-odds, or one class's share of a softmax.</summary>
    public double Evaluate(ReadOnlySpan<float> row) => nodes.Value.Evaluate(row);

    /// <summary>Adds to each feature what it moved the sum by.</summary>
    public void Explain(ReadOnlySpan<float> row, Span<double> moved)
    {
        foreach (var tree in Trees) tree.Explain(row, moved);
    }
}
