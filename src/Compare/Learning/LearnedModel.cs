using System.Buffers;

namespace Compare;

/// <summary>A trained model: from visible features to a probability for each class.</summary>
/// <remarks>
/// Boosted trees and logistic regression, their probabilities averaged: the trees see combinations, the regression keeps a straight
/// line where there are few rows, and the mean of both is better calibrated than either.
/// </remarks>
/// <param name="Name">What it judges.</param>
/// <param name="Features">The names of the features, in the order of a row.</param>
/// <param name="Classes">The names of the classes, two or more; of two the second one is what the single score speaks for.</param>
/// <param name="Trees">One for each class, or one for two classes.</param>
/// <param name="Linear">As many as <paramref name="Trees"/>.</param>
/// <param name="TreeShare">The weight of the trees' probabilities in the average, 0–1.</param>
internal sealed record LearnedModel(
    string Name, string[] Features, string[] Classes, BoostedTrees[] Trees, LinearScorer[] Linear, float TreeShare)
{
    /// <summary>The probability of each class, 0–1; they add up to 1.</summary>
    /// <param name="row">One value for each feature.</param>
    /// <exception cref="ArgumentException">The row has another number of values.</exception>
    public double[] Predict(ReadOnlySpan<float> row)
    {
        if (row.Length != Features.Length) throw new ArgumentException($"{row.Length} values, expected {Features.Length} for {Name}", nameof(row));
        Span<double> trees = stackalloc double[Trees.Length];
        Span<double> linear = stackalloc double[Trees.Length];
        for (var output = 0; output < Trees.Length; output++)
        {
            trees[output] = Trees[output].Evaluate(row);
            linear[output] = Linear[output].Evaluate(row);
        }

        var first = new double[Math.Max(2, Trees.Length)];
        Span<double> second = stackalloc double[first.Length];
        WriteProbabilities(trees, first);
        WriteProbabilities(linear, second);
        for (var index = 0; index < first.Length; index++) first[index] = (TreeShare * first[index]) + ((1 - TreeShare) * second[index]);
        return first;
    }

    /// <summary>For each feature how far it moved the score of a class, in log-odds; positive speaks for the class.</summary>
    /// <param name="row">One value for each feature.</param>
    /// <param name="class">The index of the class.</param>
    public double[] Explain(ReadOnlySpan<float> row, int @class)
    {
        var moved = new double[Features.Length];
        // Rented: cells are explained by the hundred thousand.
        var room = ArrayPool<double>.Shared.Rent(2 * moved.Length);
        var trees = room.AsSpan(0, moved.Length);
        var linear = room.AsSpan(moved.Length, moved.Length);
        for (var output = 0; output < Trees.Length; output++)
        {
            trees.Clear();
            linear.Clear();
            Trees[output].Explain(row, trees);
            Linear[output].Explain(row, linear);
            // Of several outputs the others' mean is taken away: what moves every class alike speaks for none.
            var sign = Trees.Length == 1 ? (@class == 1 ? 1.0 : -1.0) : output == @class ? 1.0 : -1.0 / (Trees.Length - 1);
            for (var index = 0; index < moved.Length; index++) moved[index] += sign * ((TreeShare * trees[index]) + ((1 - TreeShare) * linear[index]));
        }

        ArrayPool<double>.Shared.Return(room);
        return moved;
    }

    private static void WriteProbabilities(ReadOnlySpan<double> scores, Span<double> shares)
    {
        if (scores.Length == 1)
        {
            shares[1] = 1 / (1 + Math.Exp(-scores[0]));
            shares[0] = 1 - shares[1];
            return;
        }

        var highest = double.NegativeInfinity;
        foreach (var score in scores) highest = Math.Max(highest, score);
        var sum = 0.0;
        for (var index = 0; index < shares.Length; index++)
        {
            shares[index] = Math.Exp(scores[index] - highest);
            sum += shares[index];
        }

        foreach (ref var share in shares) share /= sum;
    }
}
