using CsCheck;

namespace Compare;

public class RulePairScorerTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Scraps.Texts(15), Gen.String[0, 30]);

    [Test]
    public void Scores_are_symmetric_and_lie_between_0_and_1() => Gen.Select(Texts, Texts).Sample((a, b) =>
    {
        var profiles = Profiles(a, b);
        var score = RulePairScorer.Score(profiles[0], profiles[1]);
        Assert.That(score, Is.InRange(0.0, 1.0));
        Assert.That(RulePairScorer.Score(profiles[1], profiles[0]), Is.EqualTo(score));
    });

    [TestCase("Two boats sank in the harbour.")]
    [TestCase("The fire hurt 12 workers.")]
    [TestCase("Погибли два человека.")]
    public void A_text_is_like_itself(string text)
    {
        var profiles = Profiles(text, text, "The mayor resigned.");
        Assert.That(RulePairScorer.Score(profiles[0], profiles[1]), Is.EqualTo(1).Within(0.001));
    }

    [Test]
    public void Case_marks_and_inflection_do_not_matter_much()
    {
        var scores = PairScoring.Score([("Two boats sank in the harbour.", "“Two Boats Sink in Harbour”"), ("Two boats sank in the harbour.", "The mayor resigned on Monday.")], Scorer.Rules);
        Assert.That(scores[0], Is.GreaterThan(0.7));
        Assert.That(scores[1], Is.LessThan(0.15));
    }

    [Test]
    public void Other_numbers_make_texts_less_alike()
    {
        var scores = PairScoring.Score([("The fire hurt 12 workers.", "The fire hurt 12 workers today."), ("The fire hurt 12 workers.", "The fire hurt 40 workers today.")], Scorer.Rules);
        Assert.That(scores[0], Is.GreaterThan(scores[1]));
    }

    [TestCase("", "")]
    [TestCase("", "Two boats sank.")]
    [TestCase("?!", "…")]
    public void Nothing_is_like_nothing(string a, string b) => Assert.That(PairScoring.Score([(a, b)], Scorer.Rules).Single(), Is.Zero);

    private static IReadOnlyList<TextProfile> Profiles(params string[] texts) =>
        new TextVectors().Read([.. texts.Select(text => (IReadOnlyList<Token>)Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))]);
}
