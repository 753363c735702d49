using CsCheck;

namespace Compare.Tests;

internal sealed class ReportPartsTests
{
    [Test]
    public void Slugs_keep_letters_of_any_script_and_are_all_different()
    {
        var slugs = ReportSlugs.Of([new("Harbour Courier"), new("Harbour  Courier!"), new("Süddeutsche/“Blatt”"), new("東京新聞"), new("الجزيرة"), new("?!"), new("outlet")]);
        Assert.That(slugs, Is.EqualTo(new[] { "Harbour-Courier", "Harbour-Courier-2", "Süddeutsche-Blatt", "東京新聞", "الجزيرة", "outlet", "outlet-2" }));
    }

    [TestCase("2031", TimePrecision.Year, null, "2031")]
    [TestCase("2031-03", TimePrecision.Month, null, "Mar 2031")]
    [TestCase("2031-03-04", TimePrecision.Day, null, "4 Mar 2031")]
    [TestCase("2031-03-04T06:15", TimePrecision.Minute, null, "4 Mar 2031, 06:15 (zone not given)")]
    [TestCase("2031-03-04T06:15", TimePrecision.Minute, 0, "4 Mar 2031, 06:15 (UTC)")]
    [TestCase("2031-03-04T06:15", TimePrecision.Minute, -210, "4 Mar 2031, 06:15 (UTC−03:30)")]
    public void A_time_is_written_no_more_exactly_than_it_is_known(string local, TimePrecision precision, int? minutes, string expected)
    {
        var parts = local.Split('-', 'T', ':').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        int Part(int index, int otherwise) => index < parts.Length ? parts[index] : otherwise;
        var moment = new DateTime(parts[0], Part(1, 1), Part(2, 1), Part(3, 0), Part(4, 0), 0, DateTimeKind.Unspecified);
        Assert.That(ReportWording.Time(new PublicationTime(moment, precision, minutes is { } m ? TimeSpan.FromMinutes(m) : null)), Is.EqualTo(expected));
    }

    [TestCase(0, "claim", "0 claims")]
    [TestCase(1, "claim", "1 claim")]
    [TestCase(1200, "wire copy", "1,200 wire copies")]
    public void Counts_agree_with_their_nouns(int count, string noun, string expected) => Assert.That(ReportWording.Count(count, noun), Is.EqualTo(expected));

    [Test]
    public void A_one_sentence_paragraph_is_shown_with_its_neighbours_but_without_the_headline()
    {
        var article = Article("Headline", ["One.", "Two.", "Three."]);
        Assert.That(Shown(article, "Two."), Is.EqualTo("One.\n\nTwo.\n\nThree."));
        Assert.That(Shown(article, "One."), Is.EqualTo("One.\n\nTwo."));
        Assert.That(Shown(article, "Headline"), Is.EqualTo("Headline"));
    }

    [Test]
    public void A_long_paragraph_is_cut_between_words()
    {
        var words = string.Concat(Enumerable.Repeat("wordword ", 100));
        var article = Article(null, [words + "Here it is. " + words.TrimEnd()]);
        var window = ContextWindow.Around(article, Passage.Find(article, "Here it is."));
        var shown = window.Span.Of(article.Text);
        Assert.That(window.IsCutBefore && window.IsCutAfter, Is.True);
        Assert.That(shown, Does.StartWith("wordword ").And.EndsWith(" wordword"));
        Assert.That(shown, Has.Length.LessThan(700));
    }

    [Test]
    public void A_window_holds_its_passage_and_never_halves_a_character()
    {
        var paragraph = Gen.String["ab 🏗️東\n."].Array[1, 6].Select(parts => string.Concat(parts.Select(part => part + part + part + part)));
        Gen.Select(paragraph.Array[1, 5], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((paragraphs, from, share) =>
        {
            var article = Article(null, [.. paragraphs.Select(text => "x" + string.Concat(text.EnumerateRunes()) + "y")]);
            var start = Whole(article.Text, (int)(from * article.Text.Length));
            var end = Whole(article.Text, start + (int)(share * (article.Text.Length - start)));
            var passage = TextSpan.Between(start, Math.Max(start, end));
            var shown = ContextWindow.Around(article, passage).Span;
            return shown.Contains(passage) && Whole(article.Text, shown.Start) == shown.Start && Whole(article.Text, shown.End) == shown.End;
        });
    }

    [Test]
    public void A_passage_that_leaves_the_text_is_cut_off()
    {
        var article = Article(null, ["Short."]);
        Assert.That(ContextWindow.Around(article, new TextSpan(3, 900)).Span, Is.EqualTo(new TextSpan(0, 6)));
        Assert.That(ContextWindow.Around(article, new TextSpan(700, 3)).Span, Is.EqualTo(new TextSpan(6, 0)));
    }

    [Test]
    public void Every_state_has_its_own_sign_and_legible_ink()
    {
        Assert.That(ReportStates.All.Select(state => state.State), Is.EquivalentTo(Enum.GetValues<CoverageState>()));
        Assert.That(ReportStates.All.Select(state => state.Sign), Is.Unique);
        foreach (var state in ReportStates.All.Where(state => state.Colour is not null))
            Assert.That(Contrast(state.Colour!, state.Ink!), Is.GreaterThanOrEqualTo(4.5), state.Label);
    }

    private static Article Article(string? headline, string[] paragraphs)
    {
        var sketch = new CoverageSketch(new NewsEvent("e", "E")).Outlet("O");
        sketch.Article("a", "O", headline, null, paragraphs);
        return sketch.Build().Corpus.Articles[0];
    }

    private static string Shown(Article article, string passage) => ContextWindow.Around(article, Passage.Find(article, passage)).Span.Of(article.Text);

    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index - 1 : index;

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one) + 0.05, Luminance(other) + 0.05];
        return both.Max() / both.Min();
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
