using System.Text;
using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class TextCleanerTests
{
    [TestCase("  a \t\n b  ", "a b")]
    [TestCase("a\u00A0b\u2009c", "a b c")]
    [TestCase("wa\u00ADter\u200Bway", "waterway")]
    [TestCase("a\u0000b\u0007", "ab")]
    [TestCase("\uFEFFtext", "text")]
    [TestCase("e\u0301te\u0301", "été")]
    [TestCase("\u200Fنص", "نص")]
    [TestCase("می\u200Cخواهم", "می\u200Cخواهم", Description = "the joiner that Persian is written with stays")]
    [TestCase("a\u200Cb", "ab")]
    [TestCase("", "")]
    [TestCase(" \u200B ", "")]
    public void Text_is_cleaned(string text, string expected)
    {
        Assert.That(TextCleaner.Clean(text), Is.EqualTo(expected));
    }

    [Test]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.That(TextCleaner.Clean("a\uD800b"), Is.EqualTo("a\uFFFDb"));
    }

    [Test]
    public void Runs_lead_back_unit_for_unit()
    {
        const string source = "..one  two\nthree";
        var (text, runs) = TextCleaner.Compose([new SourcePiece(source[2..], 2, true)]);
        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo("one two three"));
            Assert.That(runs, Is.EqualTo(new[]
            {
                new SourceRun(new TextSpan(0, 4), 2, true),
                new SourceRun(new TextSpan(4, 3), 7, true),
                new SourceRun(new TextSpan(7, 1), 10, false),
                new SourceRun(new TextSpan(8, 5), 11, true),
            }));
        });
    }

    [Test]
    public void For_any_text_exact_runs_equal_the_source_and_the_whole_is_composed() =>
        Gen.String[Gen.Char["ab éè\u0301\u0327\n\t\u00A0\u00AD\u200B\u200C한\u1112\u1161\uD83D\uDE00\uD800ع"], 0, 40].Sample(source =>
        {
            var (text, runs) = TextCleaner.Compose([new SourcePiece(source, 0, true)]);
            return text.IsNormalized(NormalizationForm.FormC)
                && text == text.Trim() && !text.Contains("  ", StringComparison.Ordinal)
                && runs.Sum(run => run.Text.Length) == text.Length
                && runs.Where(run => run.IsExact).All(run => run.Text.Of(text) == source.Substring(run.SourceStart, run.Text.Length))
                && TextCleaner.Clean(text) == text;
        });
}
