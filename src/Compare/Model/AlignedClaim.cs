using System.Collections.Immutable;

namespace Compare;

/// <summary>A claim with what every outlet does with it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Rank">From 1: by outlets touched, then by prominence; the codebook's order in codebook mode.</param>
/// <param name="Outlets">One cell for each outlet of the corpus, in the corpus's order.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record AlignedClaim(Claim Claim, int Rank, ImmutableArray<OutletCell> Outlets) : INotebookOutput
{
    /// <summary>Where the claim is stated or denied, by article and place.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;

    /// <summary>The claim in words.</summary>
    public string Text => Claim.Text;

    /// <summary>Outlets with at least one article that carries the claim, wire copies included.</summary>
    public int Reach => Outlets.Count(outlet => outlet.Count(CoverageState.Carries) > 0);

    /// <summary>As <see cref="Reach"/>, but outlets that only carry the same copied text count once.</summary>
    public int ReachIndependent { get; init; }

    /// <summary>Outlets that may have been first to touch it: none other is certainly earlier. Empty where no touching article is dated.</summary>
    public ImmutableArray<string> FirstOutlets { get; init; } = [];

    /// <summary>The earliest known time of an article that touches the claim, or null.</summary>
    public PublicationTime? FirstPublished { get; init; }

    /// <summary>Outlets in which something of the claim was found: Carries, Reports, Disputes, Mixed or Unsure.</summary>
    public int Touched => Outlets.Count(outlet => outlet.State.IsTouched());

    /// <summary>Whether at least one outlet disputes it.</summary>
    public bool IsDisputed => Outlets.Any(outlet => outlet.State is CoverageState.Disputes or CoverageState.Mixed);

    /// <summary>The number of outlets in the given state; over all states these add up to the number of outlets.</summary>
    public int Count(CoverageState state) => Outlets.Count(outlet => outlet.State == state);

    /// <summary>The claim and its outlets by state, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookLines.Html(this);

    string INotebookOutput.ToText() => NotebookLines.Text(this);
}
