namespace Compare;

/// <summary>The usual figures of a classification, with intervals by drawing whole groups.</summary>
internal static class ClassMeasures
{
    /// <summary>Accuracy, macro-F1 and the F1 of every class.</summary>
    /// <param name="task">The set's name.</param>
    /// <param name="classes">The names of the classes.</param>
    /// <param name="gold">For each row the index of its class.</param>
    /// <param name="predicted">For each row the index of the predicted class.</param>
    /// <param name="groups">For each row the claim or event it belongs to.</param>
    /// <param name="withAlpha">Whether Krippendorff's alpha is asked for too.</param>
    public static IReadOnlyList<Measure> Of(
        string task, IReadOnlyList<string> classes, IReadOnlyList<int> gold, IReadOnlyList<int> predicted, IReadOnlyList<string> groups, bool withAlpha = false)
    {
        var size = classes.Count;
        var counts = Enumerable.Range(0, gold.Count).GroupBy(row => groups[row], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
            {
                var table = new int[size * size];
                foreach (var row in group) table[(gold[row] * size) + predicted[row]]++;
                return table;
            }).ToList();
        var estimates = Bootstrap.Estimates(counts, flat =>
        {
            var table = Square(flat, size);
            double[] values = [Agreement.Accuracy(table), Agreement.MacroF1(table), .. Enumerable.Range(0, size).Select(index => Agreement.F1(table, index))];
            return withAlpha ? [.. values, Agreement.Alpha(table), Agreement.Ac1(table)] : values;
        });
        string[] names = ["accuracy", "macro-F1", .. classes.Select(name => $"F1 of {name}"), .. withAlpha ? ["alpha", "AC1"] : Array.Empty<string>()];
        return [.. names.Select((name, index) => new Measure(task, name, estimates[index]))];
    }

    private static int[,] Square(int[] flat, int size)
    {
        var table = new int[size, size];
        for (var index = 0; index < flat.Length; index++) table[index / size, index % size] = flat[index];
        return table;
    }
}
