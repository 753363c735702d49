using CsCheck;

namespace Compare;

public class PairStancesTests
{
    private const string Claim = "A bear attacked the mayor of Oldport.";

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 60],
        Scraps.Join(["bear", "mayor", "not", "denied", "\n\n", ".", "?", "\"", "said", "hoax", "Oldport", "12", "attacked"], 40));

    [TestCase("A bear attacked the mayor of Oldport", Stance.Agree, CoverageState.Carries)]
    [TestCase("The mayor of Oldport denies that a bear attacked", Stance.Disagree, CoverageState.Disputes)]
    [TestCase("Bear attack on Oldport mayor is a hoax", Stance.Disagree, CoverageState.Disputes)]
    [TestCase("A bear reportedly attacked the mayor of Oldport", Stance.Discuss, CoverageState.Reports)]
    public void A_headline_takes_a_stance(string text, Stance stance, CoverageState state)
    {
        var judged = Judge(Claim, text);
        Assert.That((judged.Stance, judged.State), Is.EqualTo(((Stance?)stance, state)));
    }

    [TestCase("")]
    [TestCase(" \n\n ")]
    [TestCase("Shares rose sharply in Tokyo")]
    public void A_text_about_something_else_takes_none(string text)
    {
        var judged = Judge(Claim, text);
        Assert.That((judged.Stance, judged.State), Is.EqualTo(((Stance?)null, CoverageState.Omits)));
        Assert.That(judged.Unrelated, Is.GreaterThan(0.5));
    }

    [Test]
    public void A_whole_article_that_states_the_claim_agrees() =>
        Assert.That(Judge(Claim, "A bear attacked the mayor of Oldport on Sunday.\n\nThe animal came out of the woods at noon.\n\nThe town hall was closed for the day. Schools stayed open.").Stance, Is.EqualTo(Stance.Agree));

    [Test]
    public void A_whole_article_that_puts_the_story_right_disagrees() =>
        Assert.That(
            Judge(Claim, "A story that a bear attacked the mayor of Oldport is a hoax.\n\nThe picture is fake and was taken years ago.\n\nThe town hall stayed open. Schools stayed open too.").Stance,
            Is.EqualTo(Stance.Disagree));

    [Test]
    public void A_whole_article_about_something_else_is_unrelated() =>
        Assert.That(Judge(Claim, "Shares rose in Tokyo on Monday.\n\nAnalysts had expected less.\n\nThe yen fell again. Bonds were flat.").Stance, Is.Null);

    [Test]
    public void A_claim_that_is_empty_is_spoken_of_by_no_text() =>
        Assert.That(Judge("", "A bear attacked the mayor of Oldport.").Stance, Is.Null);

    [TestCase(Scorer.Learned)]
    [TestCase(Scorer.Rules)]
    public void Probabilities_add_up_to_one(Scorer scorer) => Gen.Select(Texts, Texts).Sample((claim, text) =>
    {
        var judged = PairScoring.Stances([(claim, text)], scorer).Single();
        Assert.That(All(judged), Is.All.InRange(0.0, 1.0));
        Assert.That(All(judged).Sum(), Is.EqualTo(1).Within(1e-9));
    });

    [Test]
    public void A_text_is_unrelated_where_that_is_likelier_than_not() => Gen.Select(Texts, Texts).Sample((claim, text) =>
    {
        var judged = Judge(claim, text);
        Assert.That(judged.Stance is null, Is.EqualTo(All(judged)[3] > 0.5));
    });

    // Articles that disagree are rare; their probability counts more in the decision and is given as it is.
    [TestCase(new[] { 0.20, 0.13, 0.19, 0.48 }, 1)]
    [TestCase(new[] { 0.22, 0.13, 0.17, 0.48 }, 0)]
    [TestCase(new[] { 0.16, 0.12, 0.21, 0.51 }, 3)]
    [TestCase(new[] { 0.10, 0.11, 0.79, 0.00 }, 2)]
    public void A_related_article_takes_the_stance_with_the_highest_probability_times_its_factor(double[] probabilities, int decided) =>
        Assert.That(LearnedStances.Decide(probabilities, LearnedStances.ArticleFactors), Is.EqualTo(decided));

    [Test]
    public void The_order_of_the_pairs_changes_nothing()
    {
        (string, string)[] pairs = [(Claim, "The mayor of Oldport denies that a bear attacked"), ("Shares rose in Tokyo.", "Did shares rise in Tokyo?"), (Claim, "A bear attacked the mayor of Oldport")];
        Assert.That(PairScoring.Stances([.. pairs.Reverse()]).Reverse(), Is.EqualTo(PairScoring.Stances(pairs)));
    }

    [TestCase(Scorer.Learned)]
    [TestCase(Scorer.Rules)]
    public void A_hoax_is_a_dispute_to_models_and_rules_alike(Scorer scorer) =>
        Assert.That(PairScoring.Stances([(Claim, "Bear attack on Oldport mayor is a hoax")], scorer).Single().State, Is.EqualTo(CoverageState.Disputes));

    [Test]
    public void Each_pair_gets_its_answer_in_its_place()
    {
        var answers = PairScoring.Stances([(Claim, "Bear attack on Oldport mayor is a hoax"), (Claim, ""), (Claim, "A bear attacked the mayor of Oldport")]);
        Assert.That(answers.Select(answer => answer.Stance), Is.EqualTo(new Stance?[] { Stance.Disagree, null, Stance.Agree }));
    }

    private static double[] All(PairStance judged) => [judged.Agree, judged.Disagree, judged.Discuss, judged.Unrelated];

    private static PairStance Judge(string claim, string text) => PairScoring.Stances([(claim, text)]).Single();
}
