namespace Compare;

public class PolarityReaderTests
{
    private const string Claim = "The company paid the workers.";

    [TestCase("The company did not pay the workers.", true)]
    [TestCase("The company never paid the workers.", true)]
    [TestCase("The company failed to pay the workers.", true)]
    [TestCase("The company refused to pay the workers.", true)]
    [TestCase("The company can't pay the workers.", true)]
    [TestCase("The company paid the workers.", false)]
    [TestCase("The company not only paid the workers but thanked them.", false)]
    [TestCase("The company no doubt paid the workers.", false)]
    [TestCase("The town was not warned; the company paid the workers.", false)]
    [TestCase("The mayor did not come, but the company paid the workers.", false)]
    public void A_negation_covers_what_follows_it_in_its_clause(string passage, bool expected) =>
        Assert.That(Read(passage).Negated > 0.5, Is.EqualTo(expected));

    [TestCase("The owner denied that the company paid the workers.", true)]
    [TestCase("The owner disputed that the company paid the workers.", true)]
    [TestCase("The owner said that the company paid the workers.", false)]
    public void A_verb_of_denial_covers_what_is_denied(string passage, bool expected) =>
        Assert.That(Read(passage).Denied > 0.5, Is.EqualTo(expected));

    [TestCase("That the company paid the workers is false.", 0)]
    [TestCase("It is not true that the company paid the workers.", 0)]
    [TestCase("It was a hoax that the company paid the workers.", 0)]
    [TestCase("The owner said it was untrue that the company paid the workers.", 1)]
    [TestCase("That the company paid the workers could be false.", -1)]
    [TestCase("It is true that the company paid the workers.", -1)]
    [TestCase("The company paid the workers with fake notes.", -1)]
    public void A_word_of_falsehood_has_the_depth_of_who_says_it(string passage, int depth) => Assert.That(Read(passage).FalsehoodDepth, Is.EqualTo(depth));

    [TestCase("The company did not pay the workers.", true)]
    [TestCase("The company paid the workers.", false)]
    [TestCase("No boats sank.", true)]
    public void A_claim_may_be_negative_itself(string claim, bool expected) =>
        Assert.That(PolarityReader.IsNegative(SmallCorpus.Read(SmallCorpus.Article("a", "A", "Nothing."), claim).Claim), Is.EqualTo(expected));

    private static Polarity Read(string passage)
    {
        var (article, claim) = SmallCorpus.Read(SmallCorpus.Article("a", "A", passage), Claim);
        var statement = article.Statements.Single();
        return PolarityReader.Read(claim, statement, ClaimPassageScorer.Score(claim, statement, null));
    }
}
