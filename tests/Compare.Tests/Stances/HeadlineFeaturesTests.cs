using CsCheck;

namespace Compare;

public class HeadlineFeaturesTests
{
    private const string Claim = "Two hikers found 40 gold coins near Marlow.";

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 60],
        Scraps.Join(["hikers", "coins", "not", "denied", ".", "?", ":", "\"", "said", "hoax", "Marlow", "40", "41", "Monday"], 30));

    [Test]
    public void Every_feature_has_a_name_of_its_own() => Assert.That(HeadlineFeatures.Names, Is.Unique.And.All.Contains(": "));

    [Test]
    public void A_row_has_a_finite_value_for_every_name() => Gen.Select(Texts, Texts).Sample((claim, text) =>
    {
        var row = Row(claim, text);
        Assert.That(row, Has.Length.EqualTo(HeadlineFeatures.Names.Length).And.All.Matches<float>(float.IsFinite));
    });

    [TestCase("Two hikers found 40 gold coins near Marlow", "text: share of the claim's words", 1)]
    [TestCase("Shares fell in Tokyo", "text: share of the claim's words", 0)]
    [TestCase("Police deny that two hikers found 40 gold coins near Marlow", "text: denied share", 1)]
    [TestCase("Two hikers found 40 gold coins near Marlow", "text: denied share", 0)]
    [TestCase("Did two hikers find 40 gold coins near Marlow?", "text: ends in a question mark", 1)]
    [TestCase("Did two hikers find 40 gold coins near Marlow?", "text: opens with a question", 1)]
    [TestCase("No, two hikers didn't find gold coins near Marlow", "text: opens with no", 1)]
    [TestCase("Two hikers found 4 gold coins near Marlow", "text: rival figure", 1)]
    [TestCase("Two hikers found 40 gold coins near Marlow", "text: rival figure", 0)]
    [TestCase("Hikers found gold coins near Marlow", "text: missing figure", 1)]
    [TestCase("Story of gold coins near Marlow is a hoax", "text: words of refute", 1)]
    [TestCase("Two hikers reportedly found 40 gold coins near Marlow", "text: words of hearsay", 1)]
    [TestCase("Marlow coins: \"two hikers found 40\"", "text: quotation marks", 2)]
    [TestCase("Two hikers found 40 gold coins near Marlow, police say", "text: ends in a verb of saying", 1)]
    public void A_text_has_its_signs(string text, string name, float value) => Assert.That(Value(Claim, text, name), Is.EqualTo(value));

    [Test]
    public void Words_of_a_group_that_the_claim_has_too_are_no_more_than_the_claims() => Assert.Multiple(() =>
    {
        Assert.That(Value("The mayor of Oldport did not resign.", "The mayor of Oldport did not resign", "text: more words of negate than the claim"), Is.Zero);
        Assert.That(Value("The mayor of Oldport resigned.", "The mayor of Oldport did not resign", "text: more words of negate than the claim"), Is.EqualTo(1));
    });

    [Test]
    public void An_opposite_stands_where_the_claims_word_is_missing() => Assert.Multiple(() =>
    {
        Assert.That(Value("The pilot survived the crash.", "Pilot dies in crash", "text: opposite words"), Is.EqualTo(1));
        Assert.That(Value("The pilot survived the crash.", "Pilot survived crash", "text: opposite words"), Is.Zero);
    });

    [Test]
    public void Claim_and_text_are_not_exchangeable() =>
        Assert.That(Row(Claim, "Hikers deny they found coins"), Is.Not.EqualTo(Row("Hikers deny they found coins", Claim)));

    private static float Value(string claim, string text, string name)
    {
        var place = HeadlineFeatures.Names.IndexOf(name);
        Assert.That(place, Is.GreaterThanOrEqualTo(0), name);
        return Row(claim, text)[place];
    }

    private static float[] Row(string claim, string text)
    {
        var reader = new StanceReader([(claim, text)]);
        return HeadlineFeatures.Of(reader.Claim(claim), reader.AsOne(text));
    }
}
