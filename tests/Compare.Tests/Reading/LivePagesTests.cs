using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Compare;

/// <summary>Pages of live blogs and their posts.</summary>
[TestFixture]
internal sealed class LivePagesTests
{
    private static readonly (string Time, string Headline, string Text)[] Posts =
    [
        ("2025-03-14T12:40+01:00", "Two men held", "Police are holding two men in Lornport, a spokesman says. They were seen near the shed before the fire began, and are being heard since noon."),
        ("2025-03-14T11:15+01:00", "Shed 9 gives way", "The roof of Shed 9 has come down. Nobody was below it when it fell, the fire service tells us, but the crews have drawn back to the quay wall."),
        ("2025-03-14T09:05+01:00", "Fire at the docks", "A fire has broken out at the docks of Lornport. Smoke can be seen from the hills, and the ring road is closed between the bridge and the market."),
    ];

    private static string Page(string posts, string head = "") =>
        $"""
        <html lang="en"><head><title>Lornport fire: live</title><meta property="og:site_name" content="Morning Bell"><meta property="og:title" content="Lornport fire: live">
        <link rel="canonical" href="https://bell.example/live-blog/lornport"><meta property="article:published_time" content="2025-03-14T09:00:00+01:00">{head}</head>
        <body><main><h1>Lornport fire: live</h1><div class="stream">{posts}</div></main></body></html>
        """;

    private static string Shown((string Time, string Headline, string Text) post) =>
        $"<div class=\"entry\"><time datetime=\"{post.Time}\">{post.Time[11..16]}</time><h2>{post.Headline}</h2><p>{post.Text}</p></div>";

    private static string Stated(IEnumerable<(string Time, string Headline, string Text)> posts) =>
        $$"""<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Lornport fire: live","liveBlogUpdate":{{JsonSerializer.Serialize(posts.Select(post => new Dictionary<string, string> { ["@type"] = "BlogPosting", ["headline"] = post.Headline, ["datePublished"] = post.Time, ["articleBody"] = post.Text }))}}}</script>""";

    private static Corpus Read(string html, string? manifest = null)
    {
        using var folder = new TestFolder().With("live.html", html);
        return (manifest is null ? folder : folder.With("articles.csv", manifest)).Read();
    }

    private static IEnumerable<string> Lines(Corpus corpus) =>
        corpus.Articles.Select(article => $"{article.Id} {article.Published} {article.Outlet.Name} {article.Genre}: {article.Text.Replace("\n\n", " | ", StringComparison.Ordinal)}");

    private static IEnumerable<string> Expected => Posts.Select((post, index) => $"live#{index + 1} {post.Time} Morning Bell live: {post.Headline} | {post.Text}");

    [Test]
    public void Posts_with_a_time_and_a_heading_of_their_own_are_articles()
    {
        var corpus = Read(Page(string.Concat(Posts.Select(Shown))));
        Assert.That(Lines(corpus), Is.EqualTo(Expected));
        Assert.That(corpus.Problems, Is.Empty);
        Assert.That((corpus.FilesFound, corpus.Accounts.Single().ToString()), Is.EqualTo((3, "live.html (live blog): 3 articles")));
        Assert.That(corpus.Articles.Select(article => article.LivePage), Is.All.EqualTo("live.html"));
    }

    [Test]
    public void Posts_that_the_pages_data_list_whole_are_articles() =>
        Assert.That(Lines(Read(Page(string.Concat(Posts.Select(post => $"<p>{post.Text}</p>")), Stated(Posts)))), Is.EqualTo(Expected));

    [Test]
    public void What_stands_above_the_posts_is_an_article_of_the_page()
    {
        const string Summary = "<p>What we know so far: a fire burns at the docks, nobody is hurt, and the ring road stays closed until the evening at least.</p>";
        var lines = Lines(Read(Page(Summary + string.Concat(Posts.Select(Shown))))).ToList();
        Assert.That(lines[0], Does.StartWith("live#0 2025-03-14T09:00+01:00 Morning Bell live: Lornport fire: live | What we know so far"));
        Assert.That(lines[1..], Is.EqualTo(Expected));
    }

    [Test]
    public void All_posts_are_one_article_of_the_outlet_and_the_strongest_speaks()
    {
        var corpus = Read(Page(string.Concat(Posts.Select(Shown))));
        var coverage = corpus.Compare(claims: [new Claim("c1", "The roof of Shed 9 has come down.")]);
        Assert.That(coverage.Series.Single().ArticleIds, Is.EqualTo(new[] { "live#3", "live#2", "live#1" }));
        Assert.That((coverage.Flow.Found, coverage.Flow.Versions, coverage.Flow.Judged), Is.EqualTo((3, 2, 1)));
        var cell = coverage.Claims[0].Outlets[0];
        Assert.That((cell.State, cell.Current.Single().ArticleId, cell.Cells.Length), Is.EqualTo((CoverageState.Carries, "live#2", 3)));
        Assert.That(CoverageRecords.Articles(coverage).Select(row => (row.Article, row.VersionOf, row.Version, row.Series)), Is.EqualTo(new[]
        {
            ("live#1", "live#3", (int?)3, (SeriesKind?)SeriesKind.Live), ("live#2", "live#3", 2, SeriesKind.Live), ("live#3", "live#3", 1, SeriesKind.Live),
        }));
        Assert.That(CoverageRecords.Outlets(coverage).Single().Articles, Is.EqualTo(1));
    }

    [TestCase("<time datetime=\"2025-03-14\">", TestName = "a day is no time of a post")]
    [TestCase("<time>", TestName = "a clock time says no day")]
    public void Times_that_are_not_sure_leave_the_page_one_article(string time)
    {
        var html = Page(string.Concat(Posts.Select(post => Shown(post).Replace($"<time datetime=\"{post.Time}\">", time, StringComparison.Ordinal))));
        Assert.That(Read(html).Articles.Select(article => (article.Id, article.Genre)), Is.EqualTo(new[] { ("live", "live") }));
    }

    [Test]
    public void A_post_without_a_heading_leaves_the_page_one_article() =>
        Assert.That(Read(Page(string.Concat(Posts.Select(Shown)).Replace("<h2>Shed 9 gives way</h2>", "", StringComparison.Ordinal))).Articles.Select(article => article.Id), Is.EqualTo(new[] { "live" }));

    [Test]
    public void Data_that_list_only_part_of_the_text_do_not_split_it() =>
        Assert.That(Read(Page(string.Concat(Enumerable.Range(0, 30).Select(index => $"<p>At {index} o’clock the crews changed again and nothing new was heard of number {index}.</p>")), Stated(Posts))).Articles.Select(article => article.Id), Is.EqualTo(new[] { "live" }));

    [Test]
    public void Cards_of_other_pages_do_not_split_it()
    {
        var text = string.Concat(Enumerable.Range(0, 12).Select(index => $"<p>Paragraph {index} of the one report on the fire, which goes on and on about ladder {index}.</p>"));
        Assert.That(Read(Page(text + string.Concat(Posts.Select(Shown)))).Articles.Select(article => article.Id), Is.EqualTo(new[] { "live" }));
    }

    [Test]
    public void A_page_that_is_no_live_blog_is_not_split() =>
        Assert.That(Read(Page(string.Concat(Posts.Select(Shown))).Replace("/live-blog/", "/news/", StringComparison.Ordinal)).Articles.Select(article => article.Id), Is.EqualTo(new[] { "live" }));

    [Test]
    public void A_manifest_may_keep_the_page_whole_or_correct_single_posts()
    {
        var html = Page(string.Concat(Posts.Select(Shown)));
        Assert.That(Read(html, "file,genre\nlive.html,news\n").Articles.Select(article => (article.Id, article.Genre)), Is.EqualTo(new[] { ("live", "news") }));
        var whole = Read(html, "file,outlet,published,headline\nlive.html,Evening Bell,2025-01-01,Other\n");
        Assert.That(Lines(whole), Is.EqualTo(Expected.Select(line => line.Replace("Morning", "Evening", StringComparison.Ordinal))), "its time and headline are those of the page, not of a post");
        var single = Read(html, "file,headline\nlive.html#2,Roof down\n");
        Assert.That(single.Articles.Select(article => (article.Id, article.Headline)), Is.EqualTo(new[] { ("live#2", "Roof down") }));
        Assert.That(single.Problems.Single().ToString(), Does.Contain("2 of its articles are not listed in articles.csv"));
    }

    [Test]
    public void A_post_that_a_manifest_names_and_the_page_has_not_is_a_problem() =>
        Assert.That(Read(Page(string.Concat(Posts.Select(Shown))), "file\nlive.html\nlive.html#7\n").Problems.Select(problem => problem.ToString()), Has.Some.Contains("\"live.html#7\" does not exist, expected an article that was read in live.html"));

    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("\"text\"")]
    [TestCase("[1, null, [[]], {\"datePublished\": 7, \"articleBody\": {}}]")]
    [TestCase("[{\"articleBody\": \"<p>\"}, {\"articleBody\": \"x\", \"datePublished\": \"never\"}, {}]")]
    public void Broken_data_leave_the_page_one_article(string updates)
    {
        var html = Page(string.Concat(Posts.Select(post => $"<p>{post.Text}</p>")), $$"""<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":{{updates}}}</script>""");
        Assert.That(Read(html).Articles.Select(article => (article.Id, article.Genre)), Is.EqualTo(new[] { ("live", "live") }));
    }

    [Test]
    public void A_blog_without_end_stays_one_article()
    {
        var posts = new StringBuilder();
        for (var index = 0; index < 2500; index++) posts.Append(Shown(($"2025-03-14T09:{index % 60:00}+01:00", "Post " + index.ToString(CultureInfo.InvariantCulture), $"Report number {index} says that the fire goes on at place {index} of the docks.")));
        Assert.That(Read(Page(posts.ToString())).Articles, Has.Length.EqualTo(1));
    }
}
