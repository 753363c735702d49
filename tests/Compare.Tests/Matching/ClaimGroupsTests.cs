namespace Compare;

public class ClaimGroupsTests
{
    /// <summary>Two pairs that are almost one thing each, and alike by half across.</summary>
    private static readonly (int A, int B, double Score)[] TwoDetailsOfOneThing =
        [(0, 1, 0.9), (0, 2, 0.5), (0, 3, 0.5), (1, 2, 0.5), (1, 3, 0.5), (2, 3, 0.9)];

    [Test]
    public void A_broader_claim_stands_beside_the_details_that_it_gathers() =>
        Assert.That(Members(TwoDetailsOfOneThing, 4, true), Is.EqualTo(new[] { "0 1", "2 3", "0 1 2 3" }));

    [Test]
    public void Without_broader_claims_every_mention_stands_in_one_group() =>
        Assert.That(Members(TwoDetailsOfOneThing, 4, false), Is.EqualTo(new[] { "0 1", "2 3" }));

    [Test]
    public void A_group_that_adds_little_to_a_narrow_one_is_left_out()
    {
        (int, int, double)[] threeAndOne = [(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9), (0, 3, 0.5), (1, 3, 0.5), (2, 3, 0.5)];
        Assert.That(Members(threeAndOne, 4, true), Is.EqualTo(new[] { "0 1 2", "3" }));
    }

    [Test]
    public void A_pair_that_is_rather_one_claim_than_not_stands_beside_its_mentions() =>
        Assert.That(Members([(0, 1, 0.6)], 2, true), Is.EqualTo(new[] { "0", "1", "0 1" }));

    [Test]
    public void Three_mentions_that_are_rather_not_one_claim_stay_apart() =>
        Assert.That(Members([(0, 1, 0.5), (0, 2, 0.5), (1, 2, 0.5)], 3, true), Is.EqualTo(new[] { "0", "1", "2" }));

    [Test]
    public void A_claim_that_an_already_broader_one_says_is_left_out()
    {
        (int, int, double)[] pairAndTwo = [(0, 1, 0.6), (0, 2, 0.6), (1, 2, 0.6), (0, 3, 0.4), (1, 3, 0.4), (2, 3, 0.4)];
        Assert.That(Members(pairAndTwo, 4, true), Is.EqualTo(new[] { "0", "1", "2", "3", "0 1 2" }));
    }

    [Test]
    public void A_lenient_threshold_of_narrow_claims_leaves_no_room_for_broader_ones() =>
        Assert.That(ClaimGroups.Find(2, [(0, 1, 0.6)], 0.3, true).Select(group => group.Members), Is.EqualTo(new[] { new[] { 0, 1 } }));

    [Test]
    public void Likeness_is_the_sum_of_the_scores_inside_the_group() =>
        Assert.That(ClaimGroups.Find(4, TwoDetailsOfOneThing, 0.75, true)[^1].Likeness, Is.EqualTo(new[] { 1.9, 1.9, 1.9, 1.9 }).Within(1e-9));

    private static IEnumerable<string> Members((int A, int B, double Score)[] scored, int count, bool withBroader) =>
        ClaimGroups.Find(count, scored, 0.75, withBroader).Select(group => string.Join(' ', group.Members));
}
