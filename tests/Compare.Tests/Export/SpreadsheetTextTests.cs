using CsCheck;

namespace Compare.Tests;

public sealed class SpreadsheetTextTests
{
    [TestCase("=1+1")]
    [TestCase("+49 30 1234")]
    [TestCase("-5 degrees")]
    [TestCase("@mayor wrote")]
    [TestCase("\tindented")]
    [TestCase("\rreturned")]
    [TestCase("  =1+1")]
    [TestCase("\"=1+1\"")]
    [TestCase("'=1+1")]
    [TestCase("\u00A0\u200B=1+1")]
    [TestCase("\uFEFF@x")]
    [TestCase("\uFF1D1+1")]
    [TestCase("\uFF0B1")]
    [TestCase("\uFF0D1")]
    [TestCase("\uFF20x")]
    public void Text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) =>
        Assert.That(SpreadsheetText.Neutralise(text), Is.EqualTo("'" + text));

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("Two people were hurt.")]
    [TestCase("\"We know,\" she said")]
    [TestCase("'Tis the season")]
    [TestCase("93 - 5 = 88")]
    [TestCase("– a dash for a pause")]
    [TestCase("עברית = שפה")]
    public void Other_text_stays_as_it_is(string text) => Assert.That(SpreadsheetText.Neutralise(text), Is.EqualTo(text));

    [Test]
    public void Any_text_comes_back_from_its_neutral_form() =>
        Gen.OneOf(Gen.String, Gen.Char["='+-@\t\r\n \"x\uFF1D"].Array.Select(letters => new string(letters)))
            .Sample(text => SpreadsheetText.Restore(SpreadsheetText.Neutralise(text)) == text);

    [Test]
    public void Neutral_text_is_never_run() => Gen.Char["='+-@\t\r\n \"x\uFF1D"].Array.Select(letters => new string(letters))
        .Sample(text => SpreadsheetText.Neutralise(text).TrimStart() is "" or [not ('=' or '+' or '-' or '@' or '\uFF1D'), ..]);
}
