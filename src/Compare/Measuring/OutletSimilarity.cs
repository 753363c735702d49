using System.Collections.Immutable;

namespace Compare;

/// <summary>How alike every two outlets treat the claims, by <see cref="StateLikeness"/> over their states.</summary>
public sealed class OutletSimilarity
{
    private readonly ImmutableArray<ImmutableArray<StateLikeness>> rows;

    private OutletSimilarity(ImmutableArray<Outlet> outlets, ImmutableArray<ImmutableArray<StateLikeness>> rows) => (Outlets, this.rows) = (outlets, rows);

    /// <summary>Rows and columns, by name.</summary>
    public ImmutableArray<Outlet> Outlets { get; }

    /// <summary>The likeness of two outlets, both from 0: the same in both directions, 1 with itself, undefined where no claim tells.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such outlet.</exception>
    public StateLikeness this[int a, int b] => rows[a][b];

    /// <summary>Compares every two outlets of a matrix.</summary>
    public static OutletSimilarity Of(CoverageMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var states = matrix.Outlets.Select((_, column) => matrix.Claims.Select(claim => claim.Outlets[column].State).ToArray()).ToList();
        return new OutletSimilarity(matrix.Outlets, [.. states.Select(a => states.Select(b => StateLikeness.Of(a, b)).ToImmutableArray())]);
    }
}
