using System.Collections.Immutable;

namespace Compare;

/// <summary>A number of outlets, counted in three ways.</summary>
/// <param name="Once">Outlets that only hold the same copied text count once.</param>
/// <param name="Each">Every outlet counts.</param>
/// <param name="Drop">What stands in copied text does not count.</param>
public sealed record OutletCount(int Once, int Each, int Drop)
{
    /// <summary>The number by the given choice.</summary>
    public int By(WireChoice wire) => wire switch
    {
        WireChoice.Each => Each,
        WireChoice.Drop => Drop,
        _ => Once,
    };
}

/// <summary>Who may have been first with a claim.</summary>
/// <param name="Outlets">Outlets of which none other is certainly earlier; empty where no touching article is dated.</param>
/// <param name="Published">The earliest known time of an article that touches it, or null.</param>
public sealed record FirstSeen(ImmutableArray<string> Outlets, PublicationTime? Published);

/// <summary>The counts of one claim over outlets, with copied texts counted once, each and not at all.</summary>
public sealed record ClaimCounts
{
    /// <summary>Outlets with at least one article that carries the claim.</summary>
    public required OutletCount Reach { get; init; }

    /// <summary>Outlets in which something of the claim was found. One copied text counts once even where its copies differ in state.</summary>
    public required OutletCount Touched { get; init; }

    /// <summary>Outlets in each state.</summary>
    public required ImmutableSortedDictionary<CoverageState, OutletCount> States { get; init; }

    /// <summary>Who may have been first, for each choice in its order.</summary>
    public required ImmutableArray<FirstSeen> Firsts { get; init; }

    /// <summary>Who may have been first, by the given choice.</summary>
    public FirstSeen First(WireChoice wire) => Firsts[(int)wire];
}
