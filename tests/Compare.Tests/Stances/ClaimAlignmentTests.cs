namespace Compare;

public class ClaimAlignmentTests
{
    [Test]
    public void A_word_of_the_claim_is_answered_by_its_own_stem_its_family_or_a_common_beginning() => Assert.Multiple(() =>
    {
        Assert.That(Align("Soldiers deny it.", "A soldier").Strengths[0], Is.EqualTo(1));
        Assert.That(Align("Refuted.", "The mayor rebuts it").Strengths[0], Is.EqualTo(1));
        Assert.That(Align("Castrated.", "Castration").Strengths[0], Is.GreaterThan(0.5));
        Assert.That(Align("Castrated.", "Castles").Strengths[0], Is.Zero);
    });

    [Test]
    public void Numbers_are_answered_whole_or_not_at_all() =>
        Assert.That(Align("1234567 coins.", "1234568 coins").Places, Is.EqualTo(new[] { -1, 1 }));

    [Test]
    public void Neighbours_in_order_are_kept_pairs() => Assert.Multiple(() =>
    {
        Assert.That(Align("Gold coins sank.", "Gold coins sank").PairShare(), Is.EqualTo(1));
        Assert.That(Align("Gold coins sank.", "Coins of gold").PairShare(), Is.Zero);
    });

    [Test]
    public void The_distance_is_to_the_nearest_answer() => Assert.Multiple(() =>
    {
        Assert.That(Align("Coins sank.", "Coins lie where boats sank").Distance(3, 9), Is.EqualTo(1));
        Assert.That(Align("Coins sank.", "Nothing of that").Distance(0, 9), Is.EqualTo(9));
    });

    private static ClaimAlignment Align(string claim, string text)
    {
        var reader = new StanceReader([(claim, text)]);
        return new ClaimAlignment(reader.Claim(claim), reader.AsOne(text));
    }
}
