using CsCheck;

namespace Compare;

[TestFixture]
public sealed class TextBlockTests
{
    private static readonly TextLook Look = new(12, "#000000");

    [Test]
    public void A_text_that_fits_stays_on_one_line()
    {
        var block = TextBlock.Wrap("One firefighter died", Look, 400, 3);
        Assert.That(block.Lines, Is.EqualTo(["One firefighter died"]));
        Assert.That(block.IsCut, Is.False);
    }

    [Test]
    public void A_long_text_breaks_between_words()
    {
        var block = TextBlock.Wrap("Residents were told to keep their windows closed", Look, 150, 3);
        Assert.That(block.Lines, Has.Count.EqualTo(2));
        Assert.That(string.Join(" ", block.Lines), Is.EqualTo("Residents were told to keep their windows closed"));
    }

    [Test]
    public void Even_lines_do_not_leave_the_last_word_alone()
    {
        const string text = "The fire broke out in a warehouse on the north quay shortly before midnight";
        var width = TextSetter.Default.Width(text, Look) - 20;
        Assert.That(TextBlock.Wrap(text, Look, width, 2).Lines[1], Is.EqualTo("midnight"));
        Assert.That(TextBlock.WrapEvenly(text, Look, width, 2).Lines[1], Has.Length.GreaterThan(30));
    }

    [Test]
    public void What_does_not_fit_ends_with_an_ellipsis()
    {
        var block = TextBlock.Wrap("Residents were told to keep their windows closed", Look, 80, 2);
        Assert.That(block.IsCut, Is.True);
        Assert.That(block.Lines, Has.Count.EqualTo(2));
        Assert.That(block.Lines[1], Does.EndWith("…"));
    }

    [Test]
    public void A_word_wider_than_the_line_is_broken_inside() =>
        Assert.That(TextBlock.Wrap(new string('m', 40), Look, 100, 9).Lines, Has.Count.GreaterThan(3));

    [Test]
    public void Chinese_breaks_without_spaces() =>
        Assert.That(TextBlock.Wrap("火灾于午夜前不久在北码头的一个仓库中发生", Look, 60, 20).Lines, Has.Count.GreaterThan(1));

    [Test]
    public void An_empty_text_has_no_line() => Assert.That(TextBlock.Wrap(" \n ", Look, 100, 3).Lines, Is.Empty);

    [Test]
    public void No_line_is_wider_than_asked_for_and_none_is_missing() =>
        Gen.Select(Gen.String[Gen.Char["abcde  -/fgאב港口\u0301\t"], 0, 60], Gen.Int[40, 200], Gen.Int[1, 4]).Sample((text, width, lines) =>
        {
            var block = TextBlock.Wrap(text, Look, width, lines);
            var kept = string.Concat(block.Lines).Replace(" ", "", StringComparison.Ordinal);
            return block.Lines.Count <= lines
                && block.Width <= width + 0.5f
                && (block.IsCut || kept == TextCharacters.Clean(text).Replace(" ", "", StringComparison.Ordinal));
        });
}
