using System.Collections.Immutable;

namespace Compare;

/// <summary>Questions about the kinds of disputes.</summary>
public static class DisputeKindExtensions
{
    /// <summary>Whether somebody says that the claim is wrong (denial, refutation, correction, whole story), and not only gives another detail.</summary>
    public static bool IsExplicit(this DisputeKind kind) =>
        kind is DisputeKind.Denial or DisputeKind.Refutation or DisputeKind.Correction or DisputeKind.WholeStory;
}

/// <summary>An outlet that disputes a claim.</summary>
/// <param name="Outlet">Its name.</param>
/// <param name="Kind">The kind of its strongest dispute, explicit ones before rival details; null where the program does not tell the kind.</param>
public sealed record DisputingOutlet(string Outlet, DisputeKind? Kind);

/// <summary>Who disputes a claim: who denies it, apart from who only gives another detail.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Explicit">Outlets that deny, refute or correct it, or reject the whole story, by name.</param>
/// <param name="Rival">Outlets that only give another figure, name, day or place, by name.</param>
/// <param name="Untold">Outlets that dispute it in a way that the program does not name, by name.</param>
public sealed record DisputeCounts(
    AlignedClaim Claim, ImmutableArray<DisputingOutlet> Explicit, ImmutableArray<DisputingOutlet> Rival, ImmutableArray<DisputingOutlet> Untold)
{
    /// <summary>Every kind, explicit ones first, from the strongest on.</summary>
    public static ImmutableArray<DisputeKind> Kinds { get; } =
    [
        DisputeKind.Denial, DisputeKind.Refutation, DisputeKind.Correction, DisputeKind.WholeStory,
        DisputeKind.RivalFigure, DisputeKind.RivalName, DisputeKind.RivalDayOrPlace,
    ];

    /// <summary>The claims that at least one article disputes: those first that most outlets deny, then that most give rival details to, then by rank.</summary>
    public static ImmutableArray<DisputeCounts> Of(IEnumerable<AlignedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return
        [
            .. claims.Select(Of)
                .Where(counts => !counts.Explicit.IsEmpty || !counts.Rival.IsEmpty || !counts.Untold.IsEmpty)
                .OrderByDescending(counts => counts.Explicit.Length)
                .ThenByDescending(counts => counts.Rival.Length)
                .ThenByDescending(counts => counts.Untold.Length)
                .ThenBy(counts => counts.Claim.Rank),
        ];
    }

    private static DisputeCounts Of(AlignedClaim claim)
    {
        var outlets = claim.Outlets
            .Where(outlet => outlet.Count(CoverageState.Disputes) > 0)
            .Select(outlet => new DisputingOutlet(outlet.Outlet, Strongest(outlet)))
            .OrderBy(outlet => outlet.Outlet, StringComparer.Ordinal)
            .ToList();
        return new DisputeCounts(
            claim,
            [.. outlets.Where(outlet => outlet.Kind?.IsExplicit() == true)],
            [.. outlets.Where(outlet => outlet.Kind?.IsExplicit() == false)],
            [.. outlets.Where(outlet => outlet.Kind is null)]);
    }

    private static DisputeKind? Strongest(OutletCell outlet)
    {
        var kinds = outlet.Current.Where(cell => cell.State == CoverageState.Disputes).Select(cell => cell.DisputeKind).OfType<DisputeKind>().ToList();
        return kinds.Count == 0 ? null : kinds.MinBy(kind => Kinds.IndexOf(kind));
    }
}
