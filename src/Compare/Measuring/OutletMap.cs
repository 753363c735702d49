using System.Collections.Immutable;

namespace Compare;

/// <summary>The place of an outlet on a map.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="X">From left to right, in units of unlikeness (1 less <see cref="StateLikeness.Value"/>).</param>
/// <param name="Y">From below to above, in the same units.</param>
public sealed record OutletPlace(Outlet Outlet, double X, double Y);

/// <summary>Outlets on a plane: the nearer two stand, the more alike they treat the claims.</summary>
/// <param name="Places">Those that have a place, by name.</param>
/// <param name="Unplaced">Those that share no telling claim with any other.</param>
/// <param name="Fit">
/// How much of the unlikeness the plane shows: its two eigenvalues' share in the sum of all positive ones, 0–1; NaN where nobody differs.
/// </param>
/// <param name="Guessed">The number of placed pairs whose likeness is undefined; they stand at the mean unlikeness of the others.</param>
public sealed record OutletMap(ImmutableArray<OutletPlace> Places, ImmutableArray<Outlet> Unplaced, double Fit, int Guessed)
{
    /// <summary>Places the outlets by classical scaling. Axes have no meaning of their own; their directions are always the same for the same data.</summary>
    /// <remarks>
    /// W. S. Torgerson, Psychometrika 17, 1952: with D² the squared unlikenesses and J the centring matrix, the coordinates are the first
    /// two eigenvectors of −½ J D² J, each times the root of its eigenvalue. The fit is that of K. V. Mardia, J. T. Kent, J. M. Bibby, Multivariate
    /// Analysis, 1979, section 14.4.
    /// </remarks>
    public static OutletMap Of(OutletSimilarity similarity)
    {
        ArgumentNullException.ThrowIfNull(similarity);
        var all = Enumerable.Range(0, similarity.Outlets.Length).ToList();
        var placed = all.Where(a => all.Any(b => a != b && similarity[a, b].IsDefined)).ToArray();
        ImmutableArray<Outlet> unplaced = [.. all.Except(placed).Select(index => similarity.Outlets[index])];
        if (placed.Length == 0) return new OutletMap([], unplaced, double.NaN, 0);
        var (distances, guessed) = Distances(similarity, placed);
        var (values, vectors) = SymmetricEigen.Of(Centred(distances));
        double Coordinate(int axis, int row) => axis < values.Length && values[axis] > 1e-12 ? Math.Sqrt(values[axis]) * vectors[axis][row] : 0;
        var spread = values.Where(value => value > 1e-12).Sum();
        return new OutletMap(
            [.. placed.Select((index, row) => new OutletPlace(similarity.Outlets[index], Coordinate(0, row), Coordinate(1, row)))],
            unplaced,
            spread > 0 ? values.Take(2).Sum(value => Math.Max(0, value)) / spread : double.NaN,
            guessed);
    }

    private static (double[,] Distances, int Guessed) Distances(OutletSimilarity similarity, int[] placed)
    {
        var pairs = placed.SelectMany((a, i) => placed.Skip(i + 1).Select(b => similarity[a, b])).ToList();
        var known = pairs.Where(pair => pair.IsDefined).Select(pair => 1 - pair.Value).ToList();
        var distances = new double[placed.Length, placed.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            for (var j = 0; j < placed.Length; j++)
            {
                if (i == j) continue;
                var pair = similarity[placed[i], placed[j]];
                distances[i, j] = pair.IsDefined ? 1 - pair.Value : known.Average();
            }
        }

        return (distances, pairs.Count - known.Count);
    }

    private static double[,] Centred(double[,] distances)
    {
        var size = distances.GetLength(0);
        double Square(int i, int j) => distances[i, j] * distances[i, j];
        var means = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Average(j => Square(i, j))).ToArray();
        var mean = means.Average();
        var centred = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++) centred[i, j] = -0.5 * (Square(i, j) - means[i] - means[j] + mean);
        }

        return centred;
    }
}
