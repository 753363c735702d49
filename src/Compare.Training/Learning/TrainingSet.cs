namespace Compare;

/// <summary>Labelled rows.</summary>
/// <param name="Features">The names of the values of a row.</param>
/// <param name="Classes">The names of the classes.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Labels">For each row the index of its class.</param>
/// <param name="Weights">For each row how much it counts, above 0.</param>
/// <param name="Groups">For each row the event or claim that it belongs to: rows of one group never stand in two folds.</param>
internal sealed record TrainingSet(string[] Features, string[] Classes, float[][] Rows, int[] Labels, float[] Weights, string[] Groups)
{
    /// <summary>The rows for which the test holds.</summary>
    public TrainingSet Where(Func<int, bool> test)
    {
        var kept = Enumerable.Range(0, Rows.Length).Where(test).ToArray();
        return this with
        {
            Rows = [.. kept.Select(index => Rows[index])],
            Labels = [.. kept.Select(index => Labels[index])],
            Weights = [.. kept.Select(index => Weights[index])],
            Groups = [.. kept.Select(index => Groups[index])],
        };
    }

    /// <summary>The rows of several sets with the same features and classes, one after the other.</summary>
    public static TrainingSet Join(IEnumerable<TrainingSet> sets)
    {
        var parts = sets.Where(set => set.Rows.Length > 0).ToList();
        return parts[0] with
        {
            Rows = [.. parts.SelectMany(set => set.Rows)],
            Labels = [.. parts.SelectMany(set => set.Labels)],
            Weights = [.. parts.SelectMany(set => set.Weights)],
            Groups = [.. parts.SelectMany(set => set.Groups)],
        };
    }
}
