using CsCheck;
using FuzzySharp;

namespace Compare;

public class TokenSetRatioTests
{
    private static readonly string[] Words =
    [
        "the", "fire", "fires", "firefighter", "7", "seven", "64", "container", "containers", "merrowhaven", "a", "lithium", "battery", "batteries", "warehouse",
        "shed", "14", "operator", "operated", "norvane", "logistics", "injured", "in", "harbour", "harbor", "straße", "пожар", "пожары", "火事", "zzz",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[1, 40].Select(words => string.Join(' ', words));

    [Test]
    public void It_is_FuzzySharps_ratio_of_token_sets() => Gen.Select(Texts, Texts).Sample((a, b) =>
        Assert.That(Ratio(a, b), Is.EqualTo(Fuzz.TokenSetRatio(a, b)), $"{a} / {b}"));

    [Test]
    public void It_is_FuzzySharps_ratio_for_words_of_any_letters()
    {
        var words = Gen.String[Gen.Char['a', 'h'], 1, 12].Array[1, 30].Select(word => string.Join(' ', word));
        Gen.Select(words, words).Sample((a, b) => Assert.That(Ratio(a, b), Is.EqualTo(Fuzz.TokenSetRatio(a, b)), $"{a} / {b}"));
    }

    [Test]
    public void It_is_symmetric_and_full_for_the_same_words() => Gen.Select(Texts, Texts).Sample((a, b) =>
    {
        Assert.That(Ratio(a, b), Is.EqualTo(Ratio(b, a)));
        Assert.That(Ratio(a, $"{a} {a}"), Is.EqualTo(100));
    });

    [TestCase("fire in shed", "shed in fire", 100)]
    [TestCase("fire", "fire in the harbour", 100)]
    [TestCase("abc", "xyz", 0)]
    public void Known_pairs(string a, string b, int ratio) => Assert.That(Ratio(a, b), Is.EqualTo(ratio));

    private static int Ratio(string a, string b) => TokenSetRatio.Of(TokenSetRatio.TokensOf(a.Split(' ')), TokenSetRatio.TokensOf(b.Split(' ')));
}
