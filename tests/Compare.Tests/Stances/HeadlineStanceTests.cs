namespace Compare;

public class HeadlineStanceTests
{
    [TestCase("A bear attacked a mayor", "Bear attacks mayor in village square")]
    [TestCase("Nobody was hurt in the fire", "Nobody hurt in harbour fire")]
    [TestCase("The bear story is a hoax", "Bear story is a hoax")]
    [TestCase("The bear may have attacked a mayor", "Bear may have attacked mayor")]
    public void A_plain_headline_agrees(string claim, string headline) => Expect(claim, headline, Stance.Agree);

    [TestCase("Bear attack on mayor is a hoax")]
    [TestCase("No, a bear did not attack the mayor")]
    [TestCase("Mayor denies bear attack")]
    [TestCase("Story of bear attack on mayor debunked")]
    [TestCase("The bear attack was fake")]
    public void A_headline_that_turns_the_claim_down_disagrees(string headline) => Expect("A bear attacked a mayor", headline, Stance.Disagree);

    [TestCase("Did a bear attack the mayor?")]
    [TestCase("Bear may have attacked mayor")]
    [TestCase("Bear reportedly attacks mayor")]
    [TestCase("Police say bear attack on mayor still unconfirmed")]
    [TestCase("Mayor claims bear attack")]
    public void A_headline_that_hedges_discusses(string headline) => Expect("A bear attacked a mayor", headline, Stance.Discuss);

    private static void Expect(string claim, string headline, Stance expected) =>
        Assert.That(HeadlineStance.Of(ClaimReader.Sentence(claim), ClaimReader.Sentence(headline)), Is.EqualTo(expected));
}
