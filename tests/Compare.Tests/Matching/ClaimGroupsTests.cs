using CsCheck;

namespace Compare;

public class ClaimGroupsTests
{
    /// <summary>Two pairs that are almost one thing each, and rather one thing across.</summary>
    private static readonly (int A, int B, double Score)[] TwoDetailsOfOneThing =
        [(0, 1, 0.9), (0, 2, 0.6), (0, 3, 0.6), (1, 2, 0.6), (1, 3, 0.6), (2, 3, 0.9)];

    /// <summary>Scores of all pairs of up to nine mentions, in steps of 1/64 so that sums are exact; 0 stands for no score.</summary>
    private static readonly Gen<(int Count, (int A, int B, double Score)[] Scored)> Scores =
        Gen.Int[0, 9].SelectMany(count => Gen.Int[-32, 64].Array[count * count].Select(steps => (count, (
            from a in Enumerable.Range(0, count)
            from b in Enumerable.Range(a + 1, count - a - 1)
            where steps[(a * count) + b] > 0
            select (a, b, steps[(a * count) + b] / 64.0)).ToArray())));

    [Test]
    public void A_broader_claim_stands_beside_the_details_that_it_gathers() =>
        Assert.That(Members(TwoDetailsOfOneThing, 4), Is.EquivalentTo(new[] { "0 1", "2 3", "0 1 2 3" }));

    [Test]
    public void Without_overlapping_claims_every_mention_stands_in_one_group() =>
        Assert.That(Members(TwoDetailsOfOneThing, 4, canOverlap: false), Is.EquivalentTo(new[] { "0 1", "2 3" }));

    [Test]
    public void A_sentence_that_states_two_things_stands_with_both() =>
        Assert.That(Members([(0, 1, 0.9), (1, 2, 0.9)], 3), Is.EquivalentTo(new[] { "0 1", "1 2" }));

    [Test]
    public void A_group_in_which_one_mention_does_not_belong_is_none() =>
        Assert.That(Members([(0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.9), (0, 3, 0.9), (1, 3, 0.3), (2, 3, 0.3)], 4), Does.Not.Contain("0 1 2 3"));

    [Test]
    public void Of_two_groups_that_hold_nearly_the_same_the_better_parted_one_stays()
    {
        var five = Members([.. from a in Enumerable.Range(0, 6) from b in Enumerable.Range(a + 1, 5 - a) select (a, b, b == 5 ? 0.7 : 0.95)], 6).ToList();
        Assert.That(five, Does.Contain("0 1 2 3 4 5"));
        Assert.That(five, Does.Not.Contain("0 1 2 3 4"), "it lies as near to the sixth as the six lie together");
    }

    [Test]
    public void Mentions_that_are_rather_not_one_claim_stay_apart() =>
        Assert.That(Members([(0, 1, 0.5), (0, 2, 0.5), (1, 2, 0.5)], 3), Is.EquivalentTo(new[] { "0", "1", "2" }));

    [Test]
    public void The_best_parted_group_comes_first_and_single_mentions_last() =>
        Assert.That(Members([(0, 1, 0.6), (2, 3, 0.9)], 5), Is.EqualTo(new[] { "2 3", "0 1", "4" }));

    [Test]
    public void Likeness_is_the_sum_of_the_scores_inside_the_group() => Assert.That(
        ClaimGroups.Find(4, TwoDetailsOfOneThing, 0.75, true).Single(group => group.Members.Length == 4).Likeness, Is.EqualTo(new[] { 2.1, 2.1, 2.1, 2.1 }).Within(1e-9));

    [Test]
    public void Every_mention_stands_somewhere_and_every_member_belongs() => Scores.Sample(table =>
    {
        var groups = ClaimGroups.Find(table.Count, table.Scored, 0.75, true);
        Assert.That(groups.SelectMany(group => group.Members).Distinct(), Is.EquivalentTo(Enumerable.Range(0, table.Count)));
        foreach (var group in groups.Where(group => group.Members.Length > 1))
        {
            Assert.That(group.Members, Is.Ordered.Ascending);
            Assert.That(group.Likeness.Min() / (group.Members.Length - 1), Is.GreaterThanOrEqualTo(0.7 * 0.75));
        }
    });

    [Test]
    public void No_two_groups_hold_nearly_the_same_mentions() => Scores.Sample(table =>
    {
        var groups = ClaimGroups.Find(table.Count, table.Scored, 0.75, true);
        foreach (var (one, other) in groups.SelectMany((one, at) => groups.Skip(at + 1).Select(other => (one.Members, other.Members))))
            Assert.That(one.Intersect(other).Count(), Is.LessThan(0.8 * one.Union(other).Count()));
    });

    [Test]
    public void The_order_of_the_pairs_changes_nothing() => Gen.Select(Scores, Gen.Int).Sample((table, seed) =>
    {
        var shuffled = table.Scored.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.That(Members(shuffled, table.Count), Is.EqualTo(Members(table.Scored, table.Count)));
    });

    private static IEnumerable<string> Members((int A, int B, double Score)[] scored, int count, bool canOverlap = true) =>
        ClaimGroups.Find(count, scored, 0.75, canOverlap).Select(group => string.Join(' ', group.Members));
}
