namespace Compare;

public class FigureMatcherTests
{
    private const string Claim = "The fire hurt 12 workers.";

    [TestCase("The fire hurt 12 workers.")]
    [TestCase("The fire hurt twelve workers.")]
    [TestCase("The fire hurt at least 10 workers.")]
    [TestCase("The fire hurt between 10 and 15 workers.")]
    public void A_figure_that_can_hold_beside_the_claims_answers_it(string passage)
    {
        var matcher = Matcher(Claim, passage);
        Assert.That((matcher.IsMissing, matcher.Rival is null), Is.EqualTo((false, true)));
    }

    [TestCase("The fire hurt 40 workers.", 40)]
    [TestCase("The fire hurt three workers.", 3)]
    [TestCase("The fire hurt 40, not 12, workers.", 40)]
    public void A_figure_that_cannot_hold_beside_the_claims_is_its_rival(string passage, double rival)
    {
        var matcher = Matcher(Claim, passage);
        Assert.That(matcher.IsMissing, Is.False);
        Assert.That(matcher.Rival?.Passage.Low, Is.EqualTo(rival));
        Assert.That(matcher.Rival?.Claim.Low, Is.EqualTo(12));
    }

    [TestCase("The fire hurt several workers.")]
    [TestCase("The fire cost $40 million.")]
    [TestCase("The fire burned for 12 hours.")]
    public void A_passage_without_a_figure_of_the_kind_misses_it(string passage)
    {
        var matcher = Matcher(Claim, passage);
        Assert.That((matcher.IsMissing, matcher.Rival is null), Is.EqualTo((true, true)));
    }

    [Test]
    public void A_claim_without_a_figure_misses_none() => Assert.That(Matcher("The fire hurt workers.", "The mayor resigned.").IsMissing, Is.False);

    private static FigureMatcher Matcher(string claim, string passage)
    {
        var (article, statement) = SmallCorpus.Read(SmallCorpus.Article("a", "A", passage), claim);
        return new FigureMatcher(statement, article.Statements.Single());
    }
}
