using System.Collections.Immutable;

namespace Compare;

/// <summary>Claims in rows, outlets in columns: what charts and tables are drawn from.</summary>
/// <param name="Event">What the articles are about.</param>
/// <param name="Claims">The rows, by rank.</param>
/// <param name="Outlets">The columns, by name.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record CoverageMatrix(NewsEvent Event, ImmutableArray<AlignedClaim> Claims, ImmutableArray<Outlet> Outlets) : INotebookOutput
{
    /// <summary>The articles that the cells were read from, by id; empty where a matrix was made without them.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>Which of them are versions or posts of one article.</summary>
    public ImmutableArray<ArticleSeries> Series { get; init; } = [];

    /// <summary>The cell in a row and a column, both from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row or column.</exception>
    public OutletCell this[int claim, int outlet] => Claims[claim].Outlets[outlet];

    /// <summary>The matrix with those claims only that fit; all outlets stay.</summary>
    public CoverageMatrix Where(Func<AlignedClaim, bool> fits) => this with { Claims = [.. Claims.Where(fits)] };

    /// <summary>The matrix as a table, as a notebook shows it: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookTables.Html(this);

    string INotebookOutput.ToText() => NotebookTables.Text(this);
}
