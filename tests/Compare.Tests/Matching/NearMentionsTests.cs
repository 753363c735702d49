namespace Compare;

public class NearMentionsTests
{
    [Test]
    public void A_mention_stands_with_those_near_to_it_at_each_radius()
    {
        using var scores = new MentionScores(4, [(0, 1, 0.9), (0, 2, 0.5), (0, 3, 0.42)]);
        Assert.That(
            NearMentions.Of(scores, 0.75).Select(members => string.Join(' ', members)),
            Is.EqualTo(new[] { "0 1", "0 1 2", "0 1 2 3", "0 1", "0 1", "0 1", "0 2", "0 2", "0 3" }));
    }

    [Test]
    public void What_is_near_to_forty_others_is_no_claim_of_its_own()
    {
        using var scores = new MentionScores(42, [.. Enumerable.Range(1, 41).Select(other => (0, other, 0.9))]);
        Assert.That(NearMentions.Of(scores, 0.75).Select(members => members.Length), Is.All.EqualTo(2));
    }
}
