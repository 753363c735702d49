using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Compare;

/// <summary>A weighted sum of standardised features: what logistic regression learns for one class.</summary>
/// <param name="Bias">The sum for a row of means.</param>
/// <param name="Weights">One weight for each feature, for a value one standard deviation above its mean.</param>
/// <param name="Means">The features' means.</param>
/// <param name="Scales">The features' standard deviations, above 0.</param>
internal sealed record LinearScorer(float Bias, float[] Weights, float[] Means, float[] Scales)
{
    /// <summary>A value farther than this from the mean, in standard deviations, counts as this far: one odd value decides nothing.</summary>
    public const double Farthest = 4;

    /// <summary>The sum for one row: log-odds, or one class's share of a softmax.</summary>
    public double Evaluate(ReadOnlySpan<float> row)
    {
        double sum = Bias;
        var (weights, means, scales) = (Weights, Means, Scales);
        var done = Vector256.IsHardwareAccelerated ? AddBlocks(row, ref sum) : 0;
        for (var index = done; index < weights.Length; index++) sum += weights[index] * Standard(row[index], means[index], scales[index]);
        return sum;
    }

    /// <summary>
    /// Adds whole blocks of features and gives their number. Eight parts are made at a time, which is where the divisions are; they are added one
    /// by one in their order, so that the sum stays the same to the last digit.
    /// </summary>
    private int AddBlocks(ReadOnlySpan<float> row, ref double sum)
    {
        row = row[..Weights.Length];
        ref var values = ref MemoryMarshal.GetReference(row);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref var means = ref MemoryMarshal.GetArrayDataReference(Means);
        ref var scales = ref MemoryMarshal.GetArrayDataReference(Scales);
        var done = 0;
        for (; done + Vector256<float>.Count <= row.Length; done += Vector256<float>.Count)
        {
            var (lowValues, highValues) = Vector256.Widen(Vector256.LoadUnsafe(ref values, (nuint)done));
            var (lowWeights, highWeights) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, (nuint)done));
            var (lowMeans, highMeans) = Vector256.Widen(Vector256.LoadUnsafe(ref means, (nuint)done));
            var (lowScales, highScales) = Vector256.Widen(Vector256.LoadUnsafe(ref scales, (nuint)done));
            Add(lowWeights * Standard(lowValues, lowMeans, lowScales), ref sum);
            Add(highWeights * Standard(highValues, highMeans, highScales), ref sum);
        }

        return done;
    }

    private static void Add(Vector256<double> parts, ref double sum) => sum = sum + parts[0] + parts[1] + parts[2] + parts[3];

    private static Vector256<double> Standard(Vector256<double> value, Vector256<double> mean, Vector256<double> scale) =>
        Vector256.Min(Vector256.Max((value - mean) / scale, Vector256.Create(-Farthest)), Vector256.Create(Farthest));

    /// <summary>Adds to each feature its part of the sum.</summary>
    public void Explain(ReadOnlySpan<float> row, Span<double> moved)
    {
        for (var index = 0; index < Weights.Length; index++) moved[index] += Weights[index] * Standard(row[index], Means[index], Scales[index]);
    }

    private static double Standard(float value, float mean, float scale) => Math.Clamp(((double)value - mean) / scale, -Farthest, Farthest);
}
