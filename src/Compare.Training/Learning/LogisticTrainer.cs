using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Compare;

/// <summary>
/// Trains logistic regression with a ridge penalty. Each step uses one bound of the curvature that never changes, so that the penalised
/// likelihood rises with every step (D. Böhning, "Multinomial logistic regression algorithm", Ann. Inst. Statist. Math. 44, 1992).
/// </summary>
internal static class LogisticTrainer
{
    private const int Steps = 150;

    /// <summary>One scorer for two classes (the log-odds of the second), else one for each class.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="ridge">Penalty on the squared weights, above 0.</param>
    public static LinearScorer[] Train(TrainingSet set, double ridge)
    {
        Control.UseSingleThread();
        var (means, scales) = Moments(set);
        var columns = set.Features.Length;
        var data = Matrix<double>.Build.Dense(set.Rows.Length, columns + 1, (row, column) =>
            column == columns ? 1 : Math.Clamp(((double)set.Rows[row][column] - means[column]) / scales[column], -LinearScorer.Farthest, LinearScorer.Farthest));
        var outputs = set.Classes.Length == 2 ? 1 : set.Classes.Length;
        var bound = data.TransposeThisAndMultiply(Matrix<double>.Build.Dense(data.RowCount, columns + 1, (row, column) => data[row, column] * set.Weights[row]))
            * (outputs == 1 ? 0.25 : 0.5);
        for (var column = 0; column < columns; column++) bound[column, column] += ridge;
        bound[columns, columns] += 1e-6;
        var curvature = bound.Cholesky();
        var weights = Matrix<double>.Build.Dense(columns + 1, outputs);
        for (var step = 0; step < Steps; step++)
        {
            var residuals = Residuals(set, data * weights);
            var gradient = data.TransposeThisAndMultiply(residuals);
            for (var column = 0; column < columns; column++)
            {
                for (var output = 0; output < outputs; output++) gradient[column, output] -= ridge * weights[column, output];
            }

            weights += curvature.Solve(gradient);
        }

        return
        [
            .. Enumerable.Range(0, outputs).Select(output => new LinearScorer(
                (float)weights[columns, output],
                [.. Enumerable.Range(0, columns).Select(column => (float)weights[column, output])],
                means,
                scales)),
        ];
    }

    private static Matrix<double> Residuals(TrainingSet set, Matrix<double> scores)
    {
        for (var row = 0; row < scores.RowCount; row++)
        {
            if (scores.ColumnCount == 1)
            {
                scores[row, 0] = set.Weights[row] * (set.Labels[row] - (1 / (1 + Math.Exp(-scores[row, 0]))));
                continue;
            }

            var shares = scores.Row(row);
            var highest = shares.Maximum();
            shares.MapInplace(score => Math.Exp(score - highest));
            shares /= shares.Sum();
            for (var output = 0; output < scores.ColumnCount; output++)
                scores[row, output] = set.Weights[row] * ((set.Labels[row] == output ? 1 : 0) - shares[output]);
        }

        return scores;
    }

    private static (float[] Means, float[] Scales) Moments(TrainingSet set)
    {
        var means = new float[set.Features.Length];
        var scales = new float[set.Features.Length];
        for (var column = 0; column < means.Length; column++)
        {
            var mean = set.Rows.Average(row => (double)row[column]);
            var variance = set.Rows.Average(row => (row[column] - mean) * (row[column] - mean));
            means[column] = (float)mean;
            scales[column] = variance > 1e-12 ? (float)Math.Sqrt(variance) : 1;
        }

        return (means, scales);
    }
}
