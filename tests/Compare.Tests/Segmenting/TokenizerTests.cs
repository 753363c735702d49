using CsCheck;

namespace Compare;

public class TokenizerTests
{
    private static readonly string[] Scraps =
    [
        "U.S.", "F.B.I.", "Brandt’s", "o'clock", "3,000", "1.5", "well-known", " ", " ", "\n", ".", ",", "'", "’", "\"", "«", "”", "e\u0301", "\u0301", "\ud83d\ude00", "\ud835\udc00", "\ud83d",
        "\ude00", "\u05d0\u05d1", "\u200f", "\u0643\u0644\u0645\u0629", "\u0663", "s", "a", "Z", "5", "\0", "日本", "—", "$", "%",
    ];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Int[0, Scraps.Length - 1].Select(index => Scraps[index]).Array[0, 20].Select(scraps => string.Concat(scraps)), Gen.String[0, 40]);

    [TestCase("The pier burned.", "the|pier|burned|.")]
    [TestCase("It’s Brandt’s pier, isn't it?", "it|'s|brandt|'s|pier|,|isn't|it|?")]
    [TestCase("don’t", "don't")]
    [TestCase("the workers’ boats", "the|workers|'|boats")]
    [TestCase("“Yes,” she said", "\"|yes|,|\"|she|said")]
    [TestCase("«Ja», „nein“", "\"|ja|\"|,|\"|nein|\"")]
    [TestCase("a well-known pier — burned", "a|well|-|known|pier|-|burned")]
    [TestCase("3,000 boats and 1.5 million", "3000|boats|and|1.5|million")]
    [TestCase("$93 million, 40% more", "$|93|million|,|40|%|more")]
    [TestCase("The U.S. and the US and the USA", "the|u.s.|and|the|u.s.|and|the|u.s.")]
    [TestCase("the F.B.I. agents", "the|fbi|agents")]
    [TestCase("tell us", "tell|us")]
    [TestCase("in 2023.", "in|2023|.")]
    [TestCase("Nothing, e\u0301tude", "nothing|,|e\u0301tude")]
    [TestCase("a\ud83d\ude00b", "a|\ud83d\ude00|b")]
    [TestCase("", "")]
    [TestCase(" \n\t ", "")]
    public void A_text_falls_into_words_numbers_and_marks(string text, string expected) =>
        Assert.That(string.Join('|', Tokens(text).Select(token => token.Lower)), Is.EqualTo(expected));

    [TestCase("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", 2)]
    [TestCase("\u0643\u0644\u0645\u0629 \u0623\u062e\u0631\u0649\u060c", 2)]
    [TestCase("\ud835\udc00\ud835\udc01 word", 2)]
    public void Words_of_other_scripts_are_words(string text, int words) =>
        Assert.That(Tokens(text).Count(token => token.Kind == TokenKind.Word), Is.EqualTo(words));

    [Test]
    public void A_possessive_ending_is_a_mark_and_not_a_word()
    {
        var ending = Tokens("Brandt's pier")[1];
        Assert.That((ending.Lower, ending.Kind, ending.Span), Is.EqualTo(("'s", TokenKind.Mark, new TextSpan(6, 2))));
    }

    [Test]
    public void Only_words_that_open_with_a_capital_are_capitalised() =>
        Assert.That(Tokens("Ana the iPhone 7 É").Select(token => token.IsCapitalised), Is.EqualTo(new[] { true, false, false, false, true }));

    [Test]
    public void Only_the_stretch_asked_for_is_read()
    {
        var tokens = Tokenizer.Tokenize("The pier burned down", new TextSpan(4, 11));
        Assert.That(tokens.Select(token => token.Span), Is.EqualTo(new[] { new TextSpan(4, 4), new TextSpan(9, 6) }));
    }

    [Test]
    public void A_word_that_ends_with_the_stretch_is_cut_there() =>
        Assert.That(Tokenizer.Tokenize("burned", new TextSpan(0, 4)).Single().Lower, Is.EqualTo("burn"));

    [Test]
    public void Tokens_stand_in_order_and_leave_out_nothing_but_white_space() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var token in Tokens(text))
        {
            Assert.That(text.AsSpan(end, token.Span.Start - end).IsWhiteSpace(), Is.True, "every letter, digit and mark is in a token");
            Assert.That(token.Span.Length, Is.GreaterThan(0));
            Assert.That(token.Span.Of(text).Any(char.IsWhiteSpace), Is.False);
            end = token.Span.End;
        }

        Assert.That(text.AsSpan(end).IsWhiteSpace(), Is.True);
    });

    [Test]
    public void Letters_and_digits_never_stand_in_marks() => Texts.Sample(text =>
        Assert.That(Tokens(text).Where(token => token.Kind == TokenKind.Mark && token.Lower != "'s").All(token => !token.Span.Of(text).Any(char.IsLetterOrDigit)), Is.True));

    [Test]
    public void A_token_never_cuts_a_surrogate_pair() => Texts.Sample(text =>
    {
        foreach (var token in Tokens(text))
            Assert.That(token.Span.Start > 0 && char.IsSurrogatePair(text[token.Span.Start - 1], text[token.Span.Start]), Is.False);
    });

    private static System.Collections.Immutable.ImmutableArray<Token> Tokens(string text) => Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
}
