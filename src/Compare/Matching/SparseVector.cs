namespace Compare;

/// <summary>A sparse vector of length 1 (or 0 where it is empty), its dimensions in rising order.</summary>
internal readonly struct SparseVector
{
    private readonly int[] dimensions;
    private readonly float[] values;

    private SparseVector(int[] dimensions, float[] values)
    {
        this.dimensions = dimensions;
        this.values = values;
    }

    public ReadOnlySpan<int> Dimensions => dimensions;

    public ReadOnlySpan<float> Values => values;

    /// <summary>The vector of the given weights, scaled to length 1.</summary>
    /// <param name="dimensions">In rising order, each once, none below 0.</param>
    /// <param name="weights">One for each dimension.</param>
    public static SparseVector From(int[] dimensions, IReadOnlyList<double> weights)
    {
        var length = Math.Sqrt(weights.Sum(weight => weight * weight));
        var values = new float[dimensions.Length];
        for (var index = 0; index < values.Length; index++) values[index] = length == 0 ? 0 : (float)(weights[index] / length);
        return new SparseVector(dimensions, values);
    }

    /// <summary>The cosine of the angle between two vectors, 0–1 for weights that are not negative.</summary>
    public static double Cosine(SparseVector a, SparseVector b)
    {
        double sum = 0;
        int left = 0, right = 0;
        var (dimensionsA, dimensionsB) = (a.dimensions, b.dimensions);
        while (left < dimensionsA.Length && right < dimensionsB.Length)
        {
            // Steps without branches: which side is behind is as good as random, and guessing it wrong costs more than the rest.
            var (here, there) = (dimensionsA[left], dimensionsB[right]);
            if (here == there) sum += a.values[left] * b.values[right];
            left += here <= there ? 1 : 0;
            right += there <= here ? 1 : 0;
        }

        return Math.Clamp(sum, 0, 1);
    }
}
