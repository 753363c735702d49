using CsCheck;

namespace Compare;

public class ClaimWordingTests
{
    [TestCase("Two boats sank in the harbour.", "Two boats sank in the harbour.")]
    [TestCase("Police said that two boats sank in the harbour.", "Two boats sank in the harbour.")]
    [TestCase("Two boats sank in the harbour, police said.", "Two boats sank in the harbour.")]
    [TestCase("Two boats sank in the harbour, according to police.", "Two boats sank in the harbour.")]
    [TestCase("\"Two boats sank in the harbour,\" said Ana Brandt.", "Two boats sank in the harbour.")]
    [TestCase("“Two boats sank in the harbour,” said Ana Brandt.", "Two boats sank in the harbour.")]
    [TestCase("Ana Brandt said: \"Two boats sank in the harbour.\"", "Two boats sank in the harbour.")]
    [TestCase("Harbour fire sinks two boats", "Harbour fire sinks two boats.")]
    [TestCase("Two boats  sank in\tthe harbour.", "Two boats sank in the harbour.")]
    public void A_claim_is_worded_without_who_said_it(string text, string expected) =>
        Assert.That(ClaimWording.Of(ArticleSegmenter.SegmentText(text).Single(), text), Is.EqualTo(expected));

    [TestCase("The mayor praised the crews.")]
    [TestCase("Police spoke of arson.")]
    public void What_is_no_sentence_of_its_own_stays_with_its_speaker(string text) =>
        Assert.That(ClaimWording.Of(ArticleSegmenter.SegmentText(text).Single(), text), Is.EqualTo(text));

    [Test]
    public void A_plain_wording_is_clearer_than_a_negated_or_a_dangling_one()
    {
        double Quality(string text) => ClaimWording.Quality(text, ArticleSegmenter.SegmentText(text).Single());
        var plain = Quality("The fire at the port destroyed forty containers on Sunday night.");
        Assert.That(Quality("The fire at the port never destroyed forty containers on Sunday night."), Is.LessThan(plain));
        Assert.That(Quality("But it also destroyed forty of the containers there on Sunday night."), Is.LessThan(plain));
    }

    [Test]
    public void A_wording_is_never_empty_and_is_one_line() => Scraps.Texts(30).Sample(text =>
    {
        foreach (var sentence in ArticleSegmenter.SegmentText(text).Where(sentence => sentence.Tokens.Any(token => token.Kind == TokenKind.Word)))
        {
            var wording = ClaimWording.Of(sentence, text);
            Assert.That(wording, Is.Not.Empty);
            Assert.That(wording.Contains('\n', StringComparison.Ordinal), Is.False);
        }
    });
}
