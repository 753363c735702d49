using System.Collections.Immutable;

namespace Compare;

/// <summary>What one outlet does with one claim, from the cells of its articles.</summary>
/// <param name="ClaimId">The claim's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="State">The strongest state of its articles; see <see cref="OutletStates"/>.</param>
/// <param name="Cells">The cells of its articles, by publication time, undated last; empty where the outlet has no article here.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record OutletCell(string ClaimId, string Outlet, CoverageState State, ImmutableArray<Cell> Cells) : INotebookOutput
{
    /// <summary>Why the outlet was not judged, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The state of the outlet's earliest dated article that touches the claim, or null.</summary>
    public CoverageState? FirstState { get; init; }

    /// <summary>The state of the outlet's latest dated article that touches the claim, or null.</summary>
    public CoverageState? LastState { get; init; }

    /// <summary>Whether one of the articles prints the opposite of its own state too.</summary>
    public bool IsContested => Cells.Any(cell => cell.IsContested);

    /// <summary>The number of the outlet's articles in the given state.</summary>
    public int Count(CoverageState state) => Cells.Count(cell => cell.State == state);

    /// <summary>The state and that of each article, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookLines.Html(this);

    string INotebookOutput.ToText() => NotebookLines.Text(this);
}
