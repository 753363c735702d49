using CsCheck;

namespace Compare;

[TestFixture]
internal sealed class VersionFinderTests
{
    private static readonly string Story = Sentences(1, 12);

    private static string Sentences(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(" ", Enumerable.Range(0, count).Select(_ => string.Join(" ", Enumerable.Range(0, 12).Select(_ => "w" + random.Next(4000))) + "."));
    }

    private static Article ArticleOf(string id, string outlet, string text, string? published = null, string? updated = null, string? url = null) =>
        SmallCorpus.Article(id, outlet, "A headline\n\n" + text) with { File = id + ".html", Published = TimeReader.Read(published), Updated = TimeReader.Read(updated), Url = url };

    private static IEnumerable<string> Find(params Article[] articles) =>
        VersionFinder.Find(SmallCorpus.Of(articles), CoverageOptions.Default.VersionShare).Select(series => $"{series.Kind}: {string.Join(" ", series.ArticleIds)}");

    [Test]
    public void One_address_in_one_outlet_is_one_article_however_different_its_texts() => Assert.That(
        Find(
            ArticleOf("b", "Bell", Sentences(2, 9), "2025-03-14T10:00Z", "2025-03-14T18:00Z", "http://www.bell.example/fire/?utm_source=x"),
            ArticleOf("a", "Bell", Sentences(3, 9), "2025-03-14T10:00Z", "2025-03-15T08:00Z", "https://bell.example/fire#top"),
            ArticleOf("c", "bell", Sentences(4, 9), "2025-03-14T10:00Z", null, "https://bell.example/fire"),
            ArticleOf("d", "Bell", Sentences(5, 9), "2025-03-14T10:00Z", null, "https://bell.example/ferry")),
        Is.EqualTo(new[] { "Versions: c b a" }));

    [Test]
    public void One_address_in_two_outlets_is_two_articles() => Assert.That(
        Find(ArticleOf("a", "Bell", Story, url: "https://bell.example/fire"), ArticleOf("b", "Post", Sentences(2, 9), url: "https://bell.example/fire")), Is.Empty);

    [Test]
    public void The_address_of_a_site_tells_no_article() => Assert.That(
        Find(ArticleOf("a", "Bell", Story, url: "https://bell.example/"), ArticleOf("b", "Bell", Sentences(2, 9), url: "https://bell.example")), Is.Empty);

    [Test]
    public void Nearly_the_same_text_in_one_outlet_is_a_version()
    {
        Assert.That(Find(ArticleOf("a", "Bell", Story, "2025-03-15"), ArticleOf("b", "Bell", Story + " Correction: seven, not five.", "2025-03-14")), Is.EqualTo(new[] { "Versions: b a" }));
        Assert.That(Find(ArticleOf("a", "Bell", Story), ArticleOf("b", "Post", Story + " Correction: seven, not five.")), Is.Empty);
    }

    [Test]
    public void A_digest_that_holds_a_report_whole_is_no_version_of_it() =>
        Assert.That(Find(ArticleOf("a", "Bell", Story), ArticleOf("b", "Bell", Story + " " + Sentences(2, 14))), Is.Empty);

    [Test]
    public void Texts_that_share_their_background_only_are_two_articles() =>
        Assert.That(Find(ArticleOf("a", "Bell", Sentences(2, 4) + " " + Story), ArticleOf("b", "Bell", Sentences(3, 4) + " " + Story)), Is.Empty);

    [Test]
    public void Exactly_equal_texts_are_duplicates_and_versions_only_beside_another_text()
    {
        var first = ArticleOf("a", "Bell", Story, "2025-03-14", url: "https://bell.example/fire");
        var second = ArticleOf("b", "Bell", Story, "2025-03-16", url: "https://bell.example/fire");
        Assert.That(Find(first, second), Is.Empty);
        Assert.That(Find(first, second, ArticleOf("c", "Bell", Sentences(2, 9), "2025-03-15", url: "https://bell.example/fire")), Is.EqualTo(new[] { "Versions: a c b" }));
    }

    [Test]
    public void Pages_collected_under_one_name_stand_in_the_order_of_their_collecting()
    {
        var names = new[] { "bell-fire-1f.v10", "bell-fire-1f", "bell-fire-1f.v2", "bell-fire-1f.v3" };
        var pages = names.Select((name, index) => ArticleOf(name, "Bell", Sentences(index + 2, 9), "2025-03-14")).ToArray();
        Assert.That(Find(pages), Is.EqualTo(new[] { "Versions: bell-fire-1f bell-fire-1f.v2 bell-fire-1f.v3 bell-fire-1f.v10" }));
        var reversed = pages.Select((page, index) => page with { Collected = TimeReader.Read($"2025-03-1{4 + index}T10:00Z") }).ToArray();
        Assert.That(Find(reversed), Is.EqualTo(new[] { "Versions: bell-fire-1f.v10 bell-fire-1f bell-fire-1f.v2 bell-fire-1f.v3" }));
    }

    [Test]
    public void Undated_versions_stand_before_dated_ones() => Assert.That(
        Find(ArticleOf("a", "Bell", Story, "2025-03-14", url: "https://bell.example/fire"), ArticleOf("b", "Bell", Sentences(2, 9), url: "https://bell.example/fire")),
        Is.EqualTo(new[] { "Versions: b a" }));

    [Test]
    public void An_update_before_the_publication_does_not_make_a_version_older() => Assert.That(
        Find(ArticleOf("a", "Bell", Story, "2025-03-16", "2025-03-10", "https://bell.example/fire"), ArticleOf("b", "Bell", Sentences(2, 9), "2025-03-14", "2025-03-15", "https://bell.example/fire")),
        Is.EqualTo(new[] { "Versions: b a" }));

    [Test]
    public void Posts_of_one_page_and_of_its_later_copy_are_one_live_blog()
    {
        Article Post(string id, string page, int hour) => ArticleOf(id, "Bell", Sentences(hour, 4), $"2025-03-14T{hour}:00Z", url: "https://bell.example/live") with { LivePage = page };
        Assert.That(
            Find(Post("live#2", "live.html", 11), Post("live#1", "live.html", 12), Post("live.v2#1", "live.v2.html", 14)),
            Is.EqualTo(new[] { "Live: live#2 live#1 live.v2#1" }));
    }

    [Test]
    public void Live_posts_that_repeat_each_other_are_no_versions()
    {
        Article Post(string id, string page) => ArticleOf(id, "Bell", Story + " " + id) with { LivePage = page };
        Assert.That(Find(Post("a#1", "a.html"), Post("b#1", "b.html")), Is.Empty);
    }

    [Test]
    public void A_thousand_versions_are_one_article()
    {
        var versions = Enumerable.Range(0, 1000).Select(index => ArticleOf($"fire.v{index}", "Bell", $"{Story} Status {index}.", $"2025-03-14T{index / 60:00}:{index % 60:00}Z")).ToArray();
        var series = VersionFinder.Find(SmallCorpus.Of(versions), 0.8).Single();
        Assert.That((series.ArticleIds.Length, series.Id, series.LatestId), Is.EqualTo((1000, "fire.v0", "fire.v999")));
    }

    [Test]
    public void Articles_without_words_are_no_versions() => Assert.That(Find(ArticleOf("a", "Bell", ""), ArticleOf("b", "Bell", "…"), ArticleOf("c", "Bell", "Fire.")), Is.Empty);

    [Test]
    public void The_order_of_articles_changes_nothing_and_each_is_in_one_series_at_most() => Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[1, 9]).Array[0, 12].Sample(rows =>
    {
        var articles = rows.Select((row, index) => ArticleOf(
            $"a{index}", "Outlet " + row.Item1, Sentences(row.Item4, 6), row.Item3 == 0 ? null : $"2025-03-1{row.Item3}", row.Item4 > 6 ? $"2025-03-1{row.Item4}" : null, row.Item2 == 0 ? null : $"https://bell.example/{row.Item2}")).ToArray();
        var found = Find(articles).ToList();
        Assert.That(Find([.. articles.Reverse()]), Is.EqualTo(found));
        var ids = found.SelectMany(series => series.Split(' ').Skip(1)).ToList();
        Assert.That(ids, Is.Unique);
    }, iter: 100);
}
