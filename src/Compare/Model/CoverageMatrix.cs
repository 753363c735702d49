using System.Collections.Immutable;

namespace Compare;

/// <summary>Claims in rows, outlets in columns: what charts and tables are drawn from.</summary>
/// <param name="Event">What the articles are about.</param>
/// <param name="Claims">The rows, by rank.</param>
/// <param name="Outlets">The columns, by name.</param>
public sealed record CoverageMatrix(NewsEvent Event, ImmutableArray<AlignedClaim> Claims, ImmutableArray<Outlet> Outlets)
{
    /// <summary>The articles that the cells were read from, by id; empty where a matrix was made without them.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>The cell in a row and a column, both from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row or column.</exception>
    public OutletCell this[int claim, int outlet] => Claims[claim].Outlets[outlet];
}
