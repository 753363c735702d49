using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;

namespace Compare;

public class SegmentingPropertyTests
{
    private static readonly string[] Scraps =
    [
        "Mr. ", "the ", "U.S. ", "end.", " Next ", "\"", "“", "”", "‘", "’", "„", "«", "»", "(", ")", "[1]", "...", "…", "?", "!", "。", "؟", "।", "\n", "\n\n", "\r\n", " ",
        "3,000", "5", "-", "–", " to ", " between ", " and ", "$", "£", "%", " million", "m", "km", " two ", "hundred ", "half a ", "about ", "at least ", "one ", "dozens ", "people ",
        "October ", "7", "Monday ", "2011", "/", ":", ".", ",", "a", "B", "’s", "@", "#", "http://x.y/z", "½", "\ud83d", "\ude00", "\0", "\u200b", "in ", "year-old", "°C", "+", "or so", "12", " 500",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]).Array[0, 30].Select(scraps => string.Concat(scraps)), Gen.String[0, 60]);

    [Test]
    public void Every_character_that_is_not_white_space_is_in_exactly_one_sentence() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var sentence in SplitterCases.Split(text))
        {
            var span = sentence.Span;
            Assert.That(text.AsSpan(end, span.Start - end).IsWhiteSpace(), Is.True, "nothing is left out");
            Assert.That(span.Length, Is.GreaterThan(0));
            Assert.That(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), Is.False, "no surrounding white space");
            end = span.End;
        }

        Assert.That(text.AsSpan(end).IsWhiteSpace(), Is.True);
    });

    [Test]
    public void Sentences_of_several_blocks_stay_inside_them() => Gen.Select(Texts, Texts).Sample((first, second) =>
    {
        var text = first + second;
        var blocks = new[] { new TextSpan(0, first.Length), TextSpan.Between(first.Length, text.Length) }
            .Where(span => span.Length > 0)
            .Select(span => new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, span))
            .ToImmutableArray();
        Assert.That(SentenceSplitter.Split(text, blocks).All(sentence => blocks[sentence.Block].Span.Contains(sentence.Span)), Is.True);
    });

    [Test]
    public void Figures_lie_inside_the_stretch_in_order_and_their_ends_are_in_order() => Gen.Select(Texts, Gen.Int[0, 20], Gen.Int[0, 200]).Sample((text, from, length) =>
    {
        var start = Math.Min(from, text.Length);
        var within = TextSpan.Between(start, Math.Min(start + length, text.Length));
        var end = within.Start;
        foreach (var figure in FigureReader.Read(text, within))
        {
            Assert.That(within.Contains(figure.Span) && figure.Span.Start >= end && figure.Span.Length > 0, Is.True);
            Assert.That(figure.Low, Is.LessThanOrEqualTo(figure.High));
            end = figure.Span.End;
        }
    });

    [Test]
    public void Dates_lie_inside_the_stretch_in_order_and_say_something() => Gen.Select(Texts, Gen.Int[0, 20]).Sample((text, from) =>
    {
        var within = TextSpan.Between(Math.Min(from, text.Length), text.Length);
        var end = within.Start;
        foreach (var date in DateReader.Read(text, within))
        {
            Assert.That(within.Contains(date.Span) && date.Span.Start >= end && date.Span.Length > 0, Is.True);
            Assert.That((date.Year ?? date.Month ?? date.Day ?? (int?)date.Weekday).HasValue, Is.True);
            Assert.That(date.Month is null or (>= 1 and <= 12) && date.Day is null or (>= 1 and <= 31), Is.True);
            end = date.Span.End;
        }
    });

    [Test]
    public void Comparing_figures_is_symmetric_and_a_figure_agrees_with_itself() => Gen.Select(Texts, Texts).Sample((first, second) =>
    {
        foreach (var a in FigureReader.Read(first, new TextSpan(0, first.Length)))
        {
            Assert.That(FigureComparer.SameKind(a, a) && FigureComparer.CanBothHold(a, a), Is.True);
            foreach (var b in FigureReader.Read(second, new TextSpan(0, second.Length)))
            {
                Assert.That(FigureComparer.SameKind(a, b), Is.EqualTo(FigureComparer.SameKind(b, a)));
                Assert.That(FigureComparer.CanBothHold(a, b), Is.EqualTo(FigureComparer.CanBothHold(b, a)));
            }
        }
    });

    [TestCase("a")]
    [TestCase("1,")]
    [TestCase("1-")]
    [TestCase("1 000 ")]
    [TestCase("((((")]
    [TestCase("....")]
    [TestCase(". ")]
    [TestCase(".(")]
    [TestCase("\".")]
    [TestCase("\n")]
    [TestCase("a\n")]
    [TestCase("two hundred and ")]
    [TestCase("between 1 and ")]
    [TestCase("about ")]
    [TestCase("October 7 to ")]
    [TestCase("U.S. ")]
    [TestCase("1 to ")]
    [TestCase("million ")]
    public void A_megabyte_of_one_scrap_is_read_in_seconds(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
        var all = new TextSpan(0, text.Length);
        var clock = Stopwatch.StartNew();
        var sentences = SentenceSplitter.Split(text, [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, all)]);
        var figures = FigureReader.Read(text, all);
        var dates = DateReader.Read(text, all);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(8)), $"{sentences.Length} sentences, {figures.Length} figures, {dates.Length} dates");
    }
}
