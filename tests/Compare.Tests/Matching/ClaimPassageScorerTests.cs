using CsCheck;

namespace Compare;

public class ClaimPassageScorerTests
{
    private const string Claim = "The fire at the port destroyed 40 containers.";

    [Test]
    public void Scores_lie_between_0_and_1_and_matches_point_at_terms() => Gen.Select(Scraps.Texts(15), Scraps.Texts(30)).Sample((claim, text) =>
    {
        var (article, statement) = SmallCorpus.Read(SmallCorpus.Article("a", "A", text), claim);
        for (var index = 0; index < article.Statements.Length; index++)
        {
            var match = ClaimPassageScorer.Score(statement, article.Statements[index], index > 0 ? article.Statements[index - 1] : null);
            Assert.That(match.Score, Is.InRange(0.0, 1.0));
            Assert.That(match.Terms.All(term => term.Claim >= 0 && term.Claim < statement.Terms.Length && term.Passage >= -1 && term.Passage < article.Statements[index].Terms.Length), Is.True);
        }
    });

    [TestCase(Claim)]
    [TestCase("“The fire at the port destroyed 40 containers,” police said.")]
    [TestCase("Police said the fire at the port destroyed forty containers.")]
    public void A_passage_that_holds_the_whole_claim_scores_near_1(string passage) => Assert.That(Score(passage), Is.GreaterThan(0.9));

    [Test]
    public void Half_of_the_claim_scores_less_than_the_whole_and_nothing_of_it_scores_0()
    {
        Assert.That(Score("The fire at the port went on all night."), Is.InRange(0.1, 0.75));
        Assert.That(Score("The mayor resigned."), Is.Zero);
    }

    [Test]
    public void A_passage_without_the_claims_figure_scores_less() =>
        Assert.That(Score("The fire at the port destroyed containers."), Is.LessThan(0.8 * Score(Claim)));

    [Test]
    public void A_very_long_claim_is_answered_word_by_word()
    {
        var text = $"The inspectors listed {string.Join(", ", Enumerable.Range(0, 150).Select(number => $"item{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}"))} in the hold.";
        var (article, statement) = SmallCorpus.Read(SmallCorpus.Article("a", "A", text), text);
        var match = ClaimPassageScorer.Score(statement, article.Statements[0], null);
        Assert.That(statement.Terms, Has.Length.GreaterThan(150));
        Assert.That(match.Terms, Has.Length.EqualTo(statement.Terms.Length));
    }

    [Test]
    public void A_statement_holds_its_concepts_and_no_others() => Scraps.Texts(20).Sample(text =>
    {
        var statement = SmallCorpus.Read(SmallCorpus.Article("a", "A", text), text).Claim;
        Assert.That(Enumerable.Range(0, 200).Where(statement.Holds), Is.EquivalentTo(statement.Concepts.Where(concept => concept < 200)));
    });

    [Test]
    public void The_same_figure_in_other_words_scores_as_the_figure_itself() =>
        Assert.That(Score("The fire at the port destroyed forty containers."), Is.EqualTo(Score(Claim)).Within(0.05));

    [Test]
    public void Words_that_lie_far_apart_score_less_than_words_that_stand_together()
    {
        const string Scattered = "The fire, which began late on Sunday while most of the town was asleep and the wind blew hard, at the port in the end, as all had feared, destroyed 40 containers.";
        Assert.That(Score(Scattered), Is.LessThan(Score(Claim)));
    }

    [Test]
    public void A_pronoun_brings_in_the_sentence_before()
    {
        var (article, claim) = SmallCorpus.Read(SmallCorpus.Article("a", "A", "The fire at the port was fierce. It destroyed 40 containers."), Claim);
        var alone = ClaimPassageScorer.Score(claim, article.Statements[1], null).Score;
        Assert.That(ClaimPassageScorer.Score(claim, article.Statements[1], article.Statements[0]).Score, Is.GreaterThan(alone));
    }

    [Test]
    public void A_claim_without_content_matches_nothing() => Assert.That(Score("It was there.", "It was."), Is.Zero);

    private static double Score(string passage, string claim = Claim)
    {
        var (article, statement) = SmallCorpus.Read(SmallCorpus.Article("a", "A", passage), claim);
        return article.Statements.Max(read => ClaimPassageScorer.Score(statement, read, null).Score);
    }
}
