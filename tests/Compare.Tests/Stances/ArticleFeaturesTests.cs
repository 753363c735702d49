using CsCheck;

namespace Compare;

public class ArticleFeaturesTests
{
    private const string Claim = "Two hikers found 40 gold coins near Marlow.";

    private const string Debunked = """
        Marlow had a busy week.

        Two hikers found 40 gold coins near Marlow, a blog wrote on Monday.

        The story is a hoax. The picture is fake, and the museum denied it.

        Rain is expected.
        """;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[1, 80],
        Scraps.Join(["hikers", "coins", "not", "denied", "\n\n", ". ", "?", "\"", "said", "hoax", "Marlow", "40", "41", "Monday"], 60));

    [Test]
    public void Every_feature_has_a_name_of_its_own() => Assert.That(ArticleFeatures.Names, Is.Unique.And.All.Contains(": "));

    [Test]
    public void A_row_has_a_finite_value_for_every_name() => Gen.Select(Texts, Texts).Sample((claim, text) =>
    {
        var reader = new StanceReader([(claim, text)]);
        if (reader.Text(text).Statements.Length == 0) return;
        Assert.That(Row(claim, text), Has.Length.EqualTo(ArticleFeatures.Names.Length).And.All.Matches<float>(float.IsFinite));
    });

    [TestCase("article: best sentence", 1)]
    [TestCase("article: place of the best", 0.2f)]
    [TestCase("article: sentences", 5)]
    [TestCase("best: share of the claim's words", 1)]
    [TestCase("beside the best: words of refute", 1)]
    [TestCase("lead: words of refute", 1)]
    [TestCase("whole: sentences with words of refute", 2)]
    [TestCase("whole: place of the first word of refute", 0.4f)]
    [TestCase("whole: sentences from the best to words of refute", 1)]
    [TestCase("whole: sentences from the best to words of deny", 2)]
    [TestCase("whole: puts a story right", 1)]
    public void An_article_has_its_signs(string name, float value)
    {
        var place = ArticleFeatures.Names.IndexOf(name);
        Assert.That(place, Is.GreaterThanOrEqualTo(0), name);
        Assert.That(Row(Claim, Debunked)[place], Is.EqualTo(value).Within(1e-6));
    }

    [TestCase(Claim, 1, 0)]
    [TestCase("The story of 40 gold coins near Marlow is a hoax.", 0, 1)]
    public void What_an_article_turns_down_is_read_against_what_the_claim_turns_down(string claim, float alone, float both) => Assert.Multiple(() =>
    {
        Assert.That(Row(claim, Debunked)[ArticleFeatures.Names.IndexOf("article alone: puts a story right")], Is.EqualTo(alone));
        Assert.That(Row(claim, Debunked)[ArticleFeatures.Names.IndexOf("article and claim: puts a story right")], Is.EqualTo(both));
    });

    private static float[] Row(string claim, string text)
    {
        var reader = new StanceReader([(claim, text)]);
        return ArticleFeatures.Of(reader.Claim(claim), reader.Text(text));
    }
}
