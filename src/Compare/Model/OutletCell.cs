using System.Collections.Immutable;

namespace Compare;

/// <summary>What one outlet does with one claim, from the cells of its articles.</summary>
/// <param name="ClaimId">The claim's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="State">The strongest state of its articles, of versions that of the latest; see <see cref="OutletStates"/>.</param>
/// <param name="Cells">The cells of its articles and of all their versions, by time, undated last; empty where the outlet has no article here.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record OutletCell(string ClaimId, string Outlet, CoverageState State, ImmutableArray<Cell> Cells) : INotebookOutput
{
    /// <summary>Why the outlet was not judged, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The cells that speak for its articles: one for each article, the latest of versions, the one that decides of a live blog's posts.</summary>
    public ImmutableArray<Cell> Current { get; init; } = Cells;

    /// <summary>
    /// The state of the outlet's earliest dated article or version that touches the claim; Carries where nothing earlier is here than a note
    /// which corrects it; or null.
    /// </summary>
    public CoverageState? FirstState { get; init; }

    /// <summary>The state of the outlet's latest dated article or version that touches the claim, or null.</summary>
    public CoverageState? LastState { get; init; }

    /// <summary>The time of <see cref="FirstState"/>, or null.</summary>
    public PublicationTime? FirstStateAt { get; init; }

    /// <summary>The time of <see cref="LastState"/>, of a correction that of its note, or null.</summary>
    public PublicationTime? LastStateAt { get; init; }

    /// <summary>Whether the outlet first carried or reported the claim and later corrected it: by a note, or in a later version of the same article.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether posts of one live blog dispute what others of it carry or report.</summary>
    public bool HasOpposedPosts { get; init; }

    /// <summary>Whether one of the articles prints the opposite of its own state too.</summary>
    public bool IsContested => HasOpposedPosts || Current.Any(cell => cell.IsContested);

    /// <summary>The number of the outlet's articles in the given state, versions and posts of one article counted once.</summary>
    public int Count(CoverageState state) => Current.Count(cell => cell.State == state);

    /// <summary>The state and that of each article, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookLines.Html(this);

    string INotebookOutput.ToText() => NotebookLines.Text(this);
}
