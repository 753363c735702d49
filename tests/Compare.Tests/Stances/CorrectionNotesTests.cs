namespace Compare;

[TestFixture]
internal sealed class CorrectionNotesTests
{
    private static IReadOnlyList<string> TakenBack(string note, string headline = "Shed burns down")
    {
        var article = SmallCorpus.Article("a", "Bell", $"{headline}\n\nThe shed burned down on Friday.\n\n{note}") with { Published = TimeReader.Read("2025-03-16T17:00+01:00") };
        return [.. CorrectionNotes.Of(ArticleSegmenter.Segment(article)).Select(sentence => sentence.TakenBack?.Of(article.Text).Trim() ?? "–")];
    }

    [TestCase("An earlier version of this article said that 40 containers were lost.", "40 containers were lost.")]
    [TestCase("Correction: An earlier version of this story gave the number of containers as 40; it is 64.", "the number of containers as 40")]
    [TestCase("Correction, 17 March, 09:20: A previous version of our report named Castell as the operator.", "Castell as the operator.")]
    [TestCase("Clarification (17 March 2025): We said that the gates were locked, when they were open.", "the gates were locked")]
    [TestCase("Editor’s note: This article wrongly stated that two men were held. None was.", "two men were held.|–")]
    [TestCase("This article was amended on 17 March 2025 to remove a claim that the gates were locked.", "a claim that the gates were locked.")]
    [TestCase("This article was corrected on 17 March because an earlier version of this article misstated the number of containers as 40.", "40.")]
    [TestCase("Erratum – our first report also named Castell as the operator, but the shed is Norvane’s.", "Castell as the operator")]
    public void A_note_takes_back_what_it_says_was_said(string note, string expected) =>
        Assert.That(string.Join("|", TakenBack(note)), Is.EqualTo(expected));

    [TestCase("Correction: An earlier version of this article did not say that the gates were locked.")]
    [TestCase("Correction: This article should have said that the gates were locked.")]
    [TestCase("Correction: An earlier version of this article misstated the number of containers. It was 64.")]
    [TestCase("This article was amended on 17 March to make clear that the gates were locked.")]
    public void What_was_added_or_only_named_is_not_taken_back(string note) => Assert.That(TakenBack(note), Is.All.EqualTo("–").And.Not.Empty);

    [TestCase("Correction officers said that the gates were locked.")]
    [TestCase("The correction in oil prices went on, traders said.")]
    [TestCase("We said that the gates were locked, the union repeated.")]
    [TestCase("An earlier version of the boat was said to leak.")]
    [TestCase("The article said that the gates were locked, a judge found.")]
    [TestCase("This article was updated at noon.")]
    public void Other_sentences_are_no_note(string sentence) => Assert.That(TakenBack(sentence), Is.Empty);

    [Test]
    public void A_label_in_a_line_of_its_own_stands_above_the_next_block_only() =>
        Assert.That(TakenBack("Corrections and clarifications\n\nWe said that the gates were locked.\n\nWe said on Monday that rain was coming."), Is.EqualTo(new[] { "–", "the gates were locked." }));

    [Test]
    public void An_article_whose_headline_is_labelled_is_a_note_from_end_to_end() =>
        Assert.That(TakenBack("We also wrote that the gates were locked.", "Correction: the gates of Shed 14"), Is.EqualTo(new[] { "–", "the gates were locked." }));

    [TestCase("Correction, 17 March, 09:20: we said it rained.", ExpectedResult = "2025-03-17T09:20+01:00")]
    [TestCase("Correction: we said it rained. ", ExpectedResult = "2025-03-16T18:00+01:00")]
    [TestCase("This article was amended on May 3, 2026 to remove a name.", ExpectedResult = "2026-05-03")]
    [TestCase("This story was corrected on 2nd January to remove a name.", ExpectedResult = "2025-03-16T18:00+01:00")]
    [TestCase("Correction: we said that twelve people died on 14 March.", ExpectedResult = "2025-03-16T18:00+01:00")]
    public string? The_time_of_a_note_is_its_own_or_that_of_the_update(string note)
    {
        var article = SmallCorpus.Article("a", "Bell", $"Shed burns\n\n{note}") with { Published = TimeReader.Read("2025-03-16T17:00+01:00"), Updated = TimeReader.Read("2025-03-16T18:00+01:00") };
        return CorrectionNotes.Of(ArticleSegmenter.Segment(article))[0].Correction.At?.ToString();
    }

    [Test]
    public void A_day_without_year_is_in_the_next_one_where_the_article_was_updated_there()
    {
        var article = SmallCorpus.Article("a", "Bell", "Shed burns\n\nThis story was corrected on 2nd January to remove a name.") with { Published = TimeReader.Read("2025-12-30"), Updated = TimeReader.Read("2026-01-02") };
        Assert.That(CorrectionNotes.Of(ArticleSegmenter.Segment(article))[0].Correction.At?.ToString(), Is.EqualTo("2026-01-02"));
    }

    [Test]
    public void A_day_without_year_in_an_undated_article_is_not_known()
    {
        var article = SmallCorpus.Article("a", "Bell", "Shed burns\n\nCorrection, 31 February: we said it rained. Correction, 17 March: we said it snowed.");
        Assert.That(CorrectionNotes.Of(ArticleSegmenter.Segment(article)).Select(sentence => sentence.Correction.At?.ToString() ?? "not known"), Is.EqualTo(new[] { "not known", "not known" }));
    }

    [Test]
    public void Endless_notes_are_read_at_once()
    {
        var note = "Correction: " + string.Join(" ", Enumerable.Repeat("an earlier version of this article, (17 March 2025, which we", 30_000));
        Assert.That(() => TakenBack(note), Throws.Nothing);
    }
}
