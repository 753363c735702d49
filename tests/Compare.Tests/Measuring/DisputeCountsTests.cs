using System.Collections.Immutable;

namespace Compare.Tests;

public sealed class DisputeCountsTests
{
    [Test]
    public void Explicit_denials_stand_apart_from_rival_details()
    {
        var claims = Claims(("c1", [Disputes("A", DisputeKind.RivalFigure), Disputes("B", DisputeKind.Denial), Disputes("C", null)]), ("c2", [Disputes("A", DisputeKind.RivalDayOrPlace)]), ("c3", []));
        var counts = DisputeCounts.Of(claims);
        Assert.That(counts.Select(count => count.Claim.Id), Is.EqualTo(["c1", "c2"]));
        Assert.That(counts[0].Explicit, Is.EqualTo([new DisputingOutlet("B", DisputeKind.Denial)]));
        Assert.That(counts[0].Rival, Is.EqualTo([new DisputingOutlet("A", DisputeKind.RivalFigure)]));
        Assert.That(counts[0].Untold, Is.EqualTo([new DisputingOutlet("C", null)]));
    }

    [Test]
    public void An_outlet_counts_once_by_its_strongest_kind_explicit_before_rival()
    {
        var claims = Claims(("c1", [Disputes("A", DisputeKind.RivalName), Disputes("A", DisputeKind.Correction), Disputes("A", DisputeKind.WholeStory)]));
        Assert.That(DisputeCounts.Of(claims).Single().Explicit, Is.EqualTo([new DisputingOutlet("A", DisputeKind.Correction)]));
    }

    [Test]
    public void Claims_stand_by_explicit_denials_then_by_rival_details()
    {
        var claims = Claims(
            ("c1", [Disputes("A", DisputeKind.RivalName), Disputes("B", DisputeKind.RivalName)]),
            ("c2", [Disputes("A", DisputeKind.Refutation)]),
            ("c3", [Disputes("A", DisputeKind.Refutation), Disputes("B", DisputeKind.RivalFigure)]));
        Assert.That(DisputeCounts.Of(claims).Select(count => count.Claim.Id), Is.EqualTo(["c3", "c2", "c1"]));
    }

    [Test]
    public void Every_kind_is_explicit_or_a_rival_detail()
    {
        Assert.That(DisputeCounts.Kinds, Is.EquivalentTo(Enum.GetValues<DisputeKind>()));
        Assert.That(DisputeCounts.Kinds.Where(kind => !kind.IsExplicit()), Is.EqualTo([DisputeKind.RivalFigure, DisputeKind.RivalName, DisputeKind.RivalDayOrPlace]));
    }

    private static (string Outlet, DisputeKind? Kind) Disputes(string outlet, DisputeKind? kind) => (outlet, kind);

    private static ImmutableArray<AlignedClaim> Claims(params (string Id, (string Outlet, DisputeKind? Kind)[] Disputes)[] claims) =>
        [.. claims.Select((claim, index) => Claim(claim.Id, index + 1, claim.Disputes))];

    private static AlignedClaim Claim(string id, int rank, (string Outlet, DisputeKind? Kind)[] disputes)
    {
        ImmutableArray<OutletCell> outlets =
        [
            .. disputes.GroupBy(dispute => dispute.Outlet).Select(outlet => new OutletCell(id, outlet.Key, CoverageState.Disputes, [
                .. outlet.Select((dispute, article) => new Cell { ClaimId = id, ArticleId = outlet.Key + article, Outlet = outlet.Key, State = CoverageState.Disputes, DecidedBy = "sample", DisputeKind = dispute.Kind })])),
        ];
        return new AlignedClaim(new Claim(id, id), rank, outlets) { Counts = new ClaimCounter(outlets, new CopiedPlaces([]), _ => null).Count() };
    }
}
