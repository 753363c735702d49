namespace Compare;

[TestFixture]
internal sealed class SeriesIndexTests
{
    private static SeriesIndex IndexOf(SeriesKind kind, params Article[] articles) => new([.. articles], [new ArticleSeries(kind, [.. articles.Where(article => article.Id != "other").Select(article => article.Id)])]);

    private static Article ArticleOf(string id, string? published = null, string? updated = null, string? collected = null) => SmallCorpus.Article(id, "Bell", "Fire") with
    {
        Published = TimeReader.Read(published),
        Updated = TimeReader.Read(updated),
        Collected = TimeReader.Read(collected),
    };

    [Test]
    public void A_series_counts_once_and_its_last_version_stands_for_it()
    {
        var articles = new[] { ArticleOf("a"), ArticleOf("b"), ArticleOf("other") };
        var index = IndexOf(SeriesKind.Versions, articles);
        Assert.That((index.Count(articles), index.IsReplaced("a"), index.IsReplaced("b"), index.IsReplaced("other")), Is.EqualTo((2, true, false, false)));
        Assert.That((index.NumberOf("a"), index.NumberOf("b"), index.NumberOf("other"), index.KeyOf("b"), index.KeyOf("other")), Is.EqualTo(((int?)1, (int?)2, (int?)null, "a", "other")));
        Assert.That(IndexOf(SeriesKind.Live, articles).IsReplaced("a"), Is.False, "a post is replaced by none");
    }

    [TestCase("2025-03-14", "2025-03-15", null, ExpectedResult = "2025-03-15", TestName = "the update of a later version")]
    [TestCase("2025-03-16", null, "2025-03-17", ExpectedResult = "2025-03-16", TestName = "a publication of its own")]
    [TestCase("2025-03-14", null, "2025-03-17", ExpectedResult = "2025-03-17", TestName = "the collecting, where the time of publication is the first one's")]
    [TestCase(null, null, null, ExpectedResult = null, TestName = "nothing")]
    public string? A_later_version_says_what_it_says_from_its_own_time_on(string? published, string? updated, string? collected) =>
        IndexOf(SeriesKind.Versions, ArticleOf("a", "2025-03-14"), ArticleOf("b", published, updated, collected)).TimeOf("b")?.ToString();

    [Test]
    public void The_first_version_and_what_stands_for_itself_are_as_old_as_their_publication()
    {
        var index = IndexOf(SeriesKind.Versions, ArticleOf("a", null, "2025-03-15", "2025-03-16"), ArticleOf("b", "2025-03-14"), ArticleOf("other", "2025-03-13", "2025-03-18"));
        Assert.That((index.TimeOf("a")?.ToString(), index.TimeOf("other")?.ToString()), Is.EqualTo(("2025-03-16", "2025-03-13")));
    }
}
