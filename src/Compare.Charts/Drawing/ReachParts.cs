namespace Compare;

/// <summary>What is shown of a claim's reach: with copies beside without, unless copies were left out altogether.</summary>
/// <param name="Touched">Outlets that touch it.</param>
/// <param name="All">Outlets that carry it.</param>
/// <param name="Independent">Outlets that carry it, those that only carry the same copied text counted once.</param>
internal sealed record ReachParts(int Touched, int All, int Independent)
{
    public static ReachParts Of(AlignedClaim claim) => claim.Wire == WireChoice.Drop
        ? new ReachParts(claim.Touched, claim.Reach, claim.Reach)
        : new ReachParts(claim.Counts.Touched.Each, claim.Counts.Reach.Each, claim.ReachIndependent);
}
