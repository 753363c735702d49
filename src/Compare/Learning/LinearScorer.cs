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
        for (var index = 0; index < weights.Length; index++) sum += weights[index] * Standard(row[index], means[index], scales[index]);
        return sum;
    }

    /// <summary>Adds to each feature its part of the sum.</summary>
    public void Explain(ReadOnlySpan<float> row, Span<double> moved)
    {
        for (var index = 0; index < Weights.Length; index++) moved[index] += Weights[index] * Standard(row[index], Means[index], Scales[index]);
    }

    private static double Standard(float value, float mean, float scale) => Math.Clamp(((double)value - mean) / scale, -Farthest, Farthest);
}
