namespace Compare;

/// <summary>Rows with a known rule: the class follows from the sum of the first two values; the third says nothing.</summary>
internal static class MadeUp
{
    public static TrainingSet Set(int classes, int rows)
    {
        var made = Enumerable.Range(0, rows).Select(row => new[] { Value(row, 1), Value(row, 2), Value(row, 3) }).ToArray();
        return new TrainingSet(
            ["first", "second", "third"],
            [.. Enumerable.Range(0, classes).Select(number => $"class {number}")],
            made,
            [.. made.Select(row => Math.Min(classes - 1, (int)((row[0] + row[1]) / 2 * classes)))],
            [.. made.Select(_ => 1f)],
            [.. Enumerable.Range(0, rows).Select(row => $"group {row % 10}")]);
    }

    /// <summary>0–1, the same on every machine.</summary>
    private static float Value(int row, int column) => (float)(((row * 7919L) + (column * 104729L) + (row * row * 31L * column)) % 1000) / 1000;
}
