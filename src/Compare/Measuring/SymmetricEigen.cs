namespace Compare;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations in a fixed order.</summary>
/// <remarks>G. H. Golub, C. F. Van Loan, Matrix Computations, 4th edition, 2013, section 8.5.</remarks>
internal static class SymmetricEigen
{
    private const int LargestSweeps = 60;

    /// <summary>
    /// The eigenvalues, the largest first, and for each its unit vector, of which the largest entry (of equal ones the first) is positive.
    /// </summary>
    /// <param name="matrix">A symmetric matrix; it is not changed.</param>
    public static (double[] Values, double[][] Vectors) Of(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var rest = (double[,])matrix.Clone();
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++) vectors[i, i] = 1;
        for (var sweep = 0; sweep < LargestSweeps && !IsDiagonal(rest); sweep++)
        {
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++) Rotate(rest, vectors, p, q);
            }
        }

        var order = Enumerable.Range(0, size).OrderByDescending(i => rest[i, i]).ToArray();
        return ([.. order.Select(i => rest[i, i])], [.. order.Select(i => Turned([.. Enumerable.Range(0, size).Select(row => vectors[row, i])]))]);
    }

    private static bool IsDiagonal(double[,] matrix)
    {
        var (beside, all) = (0.0, 0.0);
        for (var i = 0; i < matrix.GetLength(0); i++)
        {
            for (var j = 0; j < matrix.GetLength(0); j++)
            {
                var square = matrix[i, j] * matrix[i, j];
                all += square;
                if (i != j) beside += square;
            }
        }

        return beside <= 1e-24 * all;
    }

    /// <summary>Turns the plane of two axes so that the entry between them becomes 0.</summary>
    private static void Rotate(double[,] matrix, double[,] vectors, int p, int q)
    {
        if (matrix[p, q] == 0) return;
        var slope = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        var tangent = (slope >= 0 ? 1 : -1) / (Math.Abs(slope) + Math.Sqrt((slope * slope) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        for (var i = 0; i < matrix.GetLength(0); i++)
        {
            (matrix[i, p], matrix[i, q]) = ((cosine * matrix[i, p]) - (sine * matrix[i, q]), (sine * matrix[i, p]) + (cosine * matrix[i, q]));
            (vectors[i, p], vectors[i, q]) = ((cosine * vectors[i, p]) - (sine * vectors[i, q]), (sine * vectors[i, p]) + (cosine * vectors[i, q]));
        }

        for (var i = 0; i < matrix.GetLength(0); i++)
            (matrix[p, i], matrix[q, i]) = ((cosine * matrix[p, i]) - (sine * matrix[q, i]), (sine * matrix[p, i]) + (cosine * matrix[q, i]));
    }

    private static double[] Turned(double[] vector)
    {
        var largest = 0;
        for (var i = 1; i < vector.Length; i++)
        {
            // Entries that differ by rounding alone are equal: the first of them decides on every machine.
            if (Math.Abs(vector[i]) > Math.Abs(vector[largest]) + 1e-9) largest = i;
        }

        return vector[largest] < 0 ? [.. vector.Select(entry => -entry)] : vector;
    }
}
