namespace Compare;

[TestFixture]
internal sealed class KnowledgeDateTests
{
    private static Article ArticleOf(string id, string? published = null, string? updated = null) =>
        SmallCorpus.Article(id, "Bell " + id, "Fire") with { Published = TimeReader.Read(published), Updated = TimeReader.Read(updated) };

    private static Corpus Until(string date, params Article[] articles) => SmallCorpus.Of(articles).Until(TimeReader.Read(date)!);

    [TestCase("2025", "2026-01-01")]
    [TestCase("2025-03", "2025-04-01T00:00")]
    [TestCase("2025-03-14", "2025-03-15T00:00+01:00")]
    [TestCase("2025-03-14T10:00+01:00", "2025-03-14T09:01Z")]
    [TestCase("2025-03-14T10:00", "2025-03-14T10:01-05:00", TestName = "a date without a zone is read in the article's")]
    public void What_was_published_after_the_date_is_left_out(string date, string published)
    {
        var corpus = Until(date, ArticleOf("a", published), ArticleOf("b", "2024"));
        Assert.That(corpus.Articles.Select(article => article.Id), Is.EqualTo(new[] { "b" }));
        Assert.That((corpus.LeftOut.Single().Id, corpus.Problems.Length), Is.EqualTo(("a", 0)));
    }

    [TestCase("2025", "2025-12-31T23:59-05:00")]
    [TestCase("2025-03-14", "2025-03-14T23:59+01:00")]
    [TestCase("2025-03-14T10:00+01:00", "2025-03-14T09:00Z")]
    public void What_was_published_by_then_stays(string date, string published)
    {
        var corpus = Until(date, ArticleOf("a", published, published));
        Assert.That((corpus.Articles.Length, corpus.LeftOut.Length, corpus.Problems.Length), Is.EqualTo((1, 0, 0)));
    }

    [Test]
    public void A_text_that_was_updated_later_is_left_out_and_said()
    {
        var corpus = Until("2025-03-15", ArticleOf("a", "2025-03-14", "2025-03-17T09:20+01:00"), ArticleOf("b", null, "2025-03-17"));
        Assert.That(corpus.Articles, Is.Empty);
        Assert.That(corpus.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[]
        {
            "a.txt: updated: 2025-03-17T09:20+01:00 is after 2025-03-15: left out, because its text may be younger, expected a version of that date",
            "b.txt: updated: 2025-03-17 is after 2025-03-15, and no other time is known: left out, because its text may be younger, expected a version of that date",
        }));
    }

    [Test]
    public void What_has_no_time_or_one_that_does_not_tell_stays_and_is_said()
    {
        var corpus = Until("2025-03-15T10:00+01:00", ArticleOf("a"), ArticleOf("b", "2025-03-15"), ArticleOf("c", "2025-03-15T03:00"), ArticleOf("d", "2025-03-14"));
        Assert.That(corpus.Articles, Has.Length.EqualTo(4));
        Assert.That(corpus.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[]
        {
            "a.txt: published: no time is known: kept, though it may be younger than 2025-03-15T10:00+01:00, expected a time",
            "b.txt: published: 2025-03-15 does not tell whether it is after 2025-03-15T10:00+01:00: kept, expected a finer time or one with a zone",
            "c.txt: published: 2025-03-15T03:00 does not tell whether it is after 2025-03-15T10:00+01:00: kept, expected a finer time or one with a zone",
            "d.txt: published: 2025-03-14 does not tell whether it is after 2025-03-15T10:00+01:00: kept, expected a finer time or one with a zone",
        }));
    }

    [Test]
    public void To_do_it_twice_changes_nothing()
    {
        var once = Until("2025-03-15", ArticleOf("a", "2025-03-16"), ArticleOf("b"), ArticleOf("c", "2025-03-14"));
        var twice = once.Until(TimeReader.Read("2025-03-15")!);
        Assert.That((twice.Articles.Length, twice.LeftOut.Length, twice.Problems.Length), Is.EqualTo((once.Articles.Length, once.LeftOut.Length, once.Problems.Length)).And.EqualTo((2, 1, 1)));
    }

    [Test]
    public void A_comparison_until_a_date_counts_what_it_left_out_and_its_outlet_is_not_judged()
    {
        var corpus = SmallCorpus.Of(ArticleOf("a", "2025-03-16"), ArticleOf("b", "2025-03-14"));
        var coverage = corpus.Compare(new CoverageOptions { Until = TimeReader.Read("2025-03-15") }, [new Claim("c1", "The shed burned.")]);
        Assert.That((coverage.Flow.Found, coverage.Flow.Unread, coverage.Flow.AfterUntil, coverage.Flow.Judged), Is.EqualTo((2, 0, 1, 1)));
        Assert.That(coverage.Claims[0].Outlets[0].Reason, Is.EqualTo("its articles are younger than the date compared"));
        Assert.That(RunRecord.Of(coverage).ToJson(), Does.Contain("\"until\": \"2025-03-15\"").And.Contain("\"after_until\": 1"));
    }
}
