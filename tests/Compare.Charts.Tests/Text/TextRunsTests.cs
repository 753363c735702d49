using CsCheck;

namespace Compare;

[TestFixture]
public sealed class TextRunsTests
{
    /// <summary>The runs from left to right, those written from right to left in angle brackets.</summary>
    private static string Show(string line) => string.Join("|", TextRuns
        .Of(line, TextRuns.IsRightToLeft(line), _ => ShippedFonts.Regular)
        .Select(run => run.IsRightToLeft ? $"<{run.Text}>" : run.Text));

    [TestCase("Harbour Gazette", "Harbour Gazette")]
    [TestCase("הארץ", "<הארץ>")]
    [TestCase("لפני 14 ימים", "< ימים>|14|<لפני >")]
    [TestCase("The paper הארץ said", "The paper |<הארץ>| said")]
    [TestCase("הארץ and BBC", "and BBC|<הארץ >")]
    [TestCase("הארץ, מעריב", "<הארץ, מעריב>")]
    [TestCase("3 dead", "3 dead")]
    public void A_line_is_ordered_as_it_is_written(string line, string expected) => Assert.That(Show(line), Is.EqualTo(expected));

    [Test]
    public void A_number_with_a_separator_stays_whole_among_right_to_left_letters() =>
        Assert.That(Show("כ 1,250 איש"), Is.EqualTo("< איש>|1,250|<כ >"));

    [Test]
    public void Runs_hold_all_characters_of_a_line_and_no_other() =>
        Gen.String[Gen.Char["abc 12,(אבג)ابج港口"], 0, 20].Sample(line =>
            TextRuns.Of(line, TextRuns.IsRightToLeft(line), _ => ShippedFonts.Regular).SelectMany(run => run.Text).Order().SequenceEqual(line.Order()));
}
