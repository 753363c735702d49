using CsCheck;

namespace Compare;

public class PairScorerTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Scraps.Texts(15), Gen.String[0, 30]);

    private static readonly PairScorer Scorer = PairScorer.ForTexts();

    [Test]
    public void Scores_are_symmetric_and_lie_between_0_and_1() => Texts.Array[2, 8].Sample(texts =>
    {
        var loaded = LoadedPairs.Read([.. texts.Select(PairText.Of)]);
        var score = Scorer.Score(loaded, 0, 1);
        Assert.That(score, Is.InRange(0.0, 1.0));
        Assert.That(Scorer.Score(loaded, 1, 0), Is.EqualTo(score));
    });

    [Test]
    public void Scores_of_pairs_do_not_depend_on_the_order_of_the_pairs() => Gen.Select(Texts, Texts).Array[1, 6].Sample(pairs =>
        Assert.That(PairScoring.Score([.. pairs.Reverse()]).Reverse(), Is.EqualTo(PairScoring.Score(pairs))));

    [TestCase("Two boats sank in the harbour.")]
    [TestCase("The fire hurt 12 workers.")]
    [TestCase("Погибли два человека.")]
    public void A_text_is_like_itself(string text) => Assert.That(PairScoring.Score([(text, text), (text, "The mayor resigned.")])[0], Is.EqualTo(1));

    [TestCase("", "")]
    [TestCase("", "Two boats sank.")]
    [TestCase("?!", "…")]
    public void Nothing_is_like_nothing(string a, string b) => Assert.That(PairScoring.Score([(a, b)]).Single(), Is.Zero);

    [Test]
    public void The_same_in_other_words_scores_higher_than_another_thing_of_the_same_people()
    {
        var scores = PairScoring.Score(
        [
            ("Two ferries collide off Oldport, dozens hurt", "Dozens hurt as two ferries collide off Oldport"),
            ("Two ferries collide off Oldport, dozens hurt", "Oldport ferries to sail later on Sundays"),
            ("Mayor Ana Brandt denies that she will resign", "Ana Brandt to resign as mayor"),
            ("Mayor Ana Brandt denies that she will resign", "Beekeepers harvest less honey"),
        ]);
        Assert.That(scores[0], Is.GreaterThan(0.7).And.GreaterThan(scores[1]));
        Assert.That(scores[2], Is.GreaterThan(scores[3]));
        Assert.That(scores[3], Is.LessThan(0.1));
    }

    [Test]
    public void Candidates_are_scored_as_pairs_are() => Texts.Array[2, 8].Sample(texts =>
    {
        var loaded = LoadedPairs.Read([.. texts.Select(PairText.Of)]);
        foreach (var (a, b, score) in Scorer.ScoreCandidates(loaded)) Assert.That(score, Is.EqualTo(Scorer.Score(loaded, a, b)));
    });

    [Test]
    public void Where_there_are_too_many_only_the_pairs_most_alike_are_scored()
    {
        var loaded = LoadedPairs.Read([PairText.Of("Two boats sank off Oldport"), PairText.Of("Two boats sank near Oldport"), PairText.Of("Boats for sale")]);
        Assert.That(Scorer.ScoreCandidates(loaded), Has.Length.GreaterThan(1));
        Assert.That(Scorer.ScoreCandidates(loaded, mostScored: 1).Select(pair => (pair.A, pair.B)), Is.EqualTo(new[] { (0, 1) }));
    }

    [Test]
    public void The_models_fit_the_features()
    {
        Assert.That(ShippedModels.Get(PairScorer.TextModel).Features, Is.EqualTo(PairFeatures.Names));
        Assert.That(ShippedModels.Get(PairScorer.EventModel).Features, Is.EqualTo(PairFeatures.EventNames));
    }
}
