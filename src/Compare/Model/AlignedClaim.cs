using System.Collections.Immutable;

namespace Compare;

/// <summary>A claim with what every outlet does with it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Rank">From 1: by outlets touched, then by prominence, variants of others last; the codebook's order in codebook mode.</param>
/// <param name="Outlets">One cell for each outlet of the corpus, in the corpus's order.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record AlignedClaim(Claim Claim, int Rank, ImmutableArray<OutletCell> Outlets) : INotebookOutput
{
    /// <summary>Where the claim is stated or denied, by article and place.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>The id of the better ranked claim that a discovered one mostly repeats, in narrower or broader words; null for claims that stand for themselves.</summary>
    public string? VariantOf { get; init; }

    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;

    /// <summary>The claim in words.</summary>
    public string Text => Claim.Text;

    /// <summary>What copied texts do to <see cref="Reach"/>, <see cref="Touched"/> and the first outlets.</summary>
    public WireChoice Wire { get; init; }

    /// <summary>The counts with copied texts counted once, each and not at all.</summary>
    public required ClaimCounts Counts { get; init; }

    /// <summary>Outlets with at least one article that carries the claim, copied texts as chosen.</summary>
    public int Reach => Counts.Reach.By(Wire);

    /// <summary>As <see cref="Reach"/>, but outlets that only carry the same copied text count once, whatever was chosen.</summary>
    public int ReachIndependent => Counts.Reach.Once;

    /// <summary>Outlets that may have been first to touch it: none other is certainly earlier. Empty where no touching article is dated.</summary>
    public ImmutableArray<string> FirstOutlets => Counts.First(Wire).Outlets;

    /// <summary>The earliest known time of an article that touches the claim, or null.</summary>
    public PublicationTime? FirstPublished => Counts.First(Wire).Published;

    /// <summary>Outlets in which something of the claim was found (Carries, Reports, Disputes, Mixed or Unsure), copied texts as chosen.</summary>
    public int Touched => Counts.Touched.By(Wire);

    /// <summary>Whether at least one outlet disputes it.</summary>
    public bool IsDisputed => Outlets.Any(outlet => outlet.State is CoverageState.Disputes or CoverageState.Mixed);

    /// <summary>The number of outlets in the given state, copies included; over all states these add up to the number of outlets.</summary>
    public int Count(CoverageState state) => Outlets.Count(outlet => outlet.State == state);

    /// <summary>The claim and its outlets by state, as a notebook shows them: HTML without scripts, everything from an article escaped.</summary>
    public string ToHtml() => NotebookLines.Html(this);

    string INotebookOutput.ToText() => NotebookLines.Text(this);
}
