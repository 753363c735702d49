namespace Compare.Tests;

public sealed class GroupMixTests
{
    private static readonly Outlet[] Outlets = [new("A", "press"), new("B", "Press "), new("C", "blogs"), new("D")];

    [Test]
    public void Shares_are_of_judged_cells_and_intervals_over_claims()
    {
        var groups = GroupMix.Of(LetteredCoverage.Of(Outlets, [9, 9, 9, 9], "C R O D", "C O O N", "P U O C").Matrix);
        Assert.That(groups.Select(group => (group.Group, group.Claims, group.Cells)), Is.EqualTo([("press", 3, 5), ("blogs", 3, 3), ((string?)null, 2, 2)]));
        Assert.That(groups[0].Outlets, Is.EqualTo(["A", "B"]));
        Assert.That(groups[0].Shares.Select(share => (share.State, share.Cells)), Is.EqualTo([
            (CoverageState.Carries, 2), (CoverageState.Reports, 1), (CoverageState.Mixed, 0), (CoverageState.Disputes, 0), (CoverageState.Unsure, 1), (CoverageState.Omits, 1)]));
        Assert.That(groups[0].Shares[0].Share, Is.EqualTo(ScoreInterval.Of(0.4, 3)));
        Assert.That(groups[0].Touched, Is.EqualTo(0.8).Within(1e-12));
        Assert.That(groups[0].Shares.Sum(share => share.Share.Value), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Without_groups_there_is_nothing() =>
        Assert.That(GroupMix.Of(LetteredCoverage.Of([9, 9], "C C").Matrix), Is.Empty);

    [Test]
    public void A_group_in_which_nothing_was_judged_is_left_out() =>
        Assert.That(GroupMix.Of(LetteredCoverage.Of(Outlets[1..], [9, 9, 9], "C N N").Matrix).Select(group => group.Group), Is.EqualTo(["Press"]));
}
