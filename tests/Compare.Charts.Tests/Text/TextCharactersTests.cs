namespace Compare;

[TestFixture]
public sealed class TextCharactersTests
{
    [TestCase("two\r\nlines\tand  spaces ", "two lines and spaces")]
    [TestCase("\u202Eevil\u202C name", "evil name")]
    [TestCase("zero\u0000byte", "zero byte")]
    [TestCase("half \uD83D pair", "half pair")]
    public void A_label_becomes_one_line_without_characters_that_would_disturb_it(string text, string expected) =>
        Assert.That(TextCharacters.Clean(text), Is.EqualTo(expected));
}
