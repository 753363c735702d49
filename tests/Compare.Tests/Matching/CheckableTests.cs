namespace Compare;

public class CheckableTests
{
    [TestCase("Two boats sank in the harbour on Sunday.")]
    [TestCase("Police said two boats sank.")]
    [TestCase("The mayor has resigned.")]
    [TestCase("The harbour fire spreads from one warehouse to the next.")]
    public void A_sentence_that_states_something_is_checkable(string text) => Assert.That(Checkable.Holds(ClaimReader.Sentence(text)), Is.True);

    [TestCase("Did two boats sink in the harbour?")]
    [TestCase("\"Who would burn down a warehouse?\"")]
    [TestCase("Read more about the harbour fire.")]
    [TestCase("Subscribe to our newsletter for daily news.")]
    [TestCase("Let us hope the harbour opens soon.")]
    [TestCase("Please share this story with friends.")]
    [TestCase("Boats, nets and crates.")]
    [TestCase("Not again.")]
    public void Questions_calls_and_scraps_are_not(string text) => Assert.That(Checkable.Holds(ClaimReader.Sentence(text)), Is.False);

    [Test]
    public void A_headline_needs_no_verb_that_shows()
    {
        var headline = ClaimReader.Sentence("Two boats lost in harbour fire") with { Part = ArticlePart.Headline };
        Assert.That(Checkable.Holds(headline), Is.True);
    }

    [Test]
    public void A_sentence_too_long_to_be_one_claim_is_not() =>
        Assert.That(Checkable.Holds(ClaimReader.Sentence("The boats sank " + string.Concat(Enumerable.Repeat("and sank ", 60)) + "again.")), Is.False);
}
