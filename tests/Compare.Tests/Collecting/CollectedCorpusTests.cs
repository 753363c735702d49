using System.Text;

namespace Compare;

/// <summary>What was collected is a corpus.</summary>
public sealed class CollectedCorpusTests : CollectingTests
{
    [Test]
    public void Pages_are_articles_and_what_lies_beside_them_is_none()
    {
        Bench.Server.On("/short", TestServer.Redirect(Bench.At("/2025/05/02/ferry"))).On("/2025/05/02/ferry", TestServer.Page(CollectingBench.Html("Ferry aground off Lorn")));
        Bench.Collect(Bench.At("/short"));
        var corpus = Bench.Folder.Read();
        Assert.That(corpus.Problems, Is.Empty);
        var article = corpus.Articles.Single();
        Assert.Multiple(() =>
        {
            Assert.That(article.Headline, Is.EqualTo("Ferry aground off Lorn"));
            Assert.That((article.Url, article.Origins[ArticleField.Url]), Is.EqualTo((Bench.At("/2025/05/02/ferry"), "response")));
            Assert.That((article.Outlet.Name, article.Origins[ArticleField.Outlet]), Is.EqualTo(("a.example", "host")));
            Assert.That(corpus.Digests.Keys, Is.EquivalentTo(new[] { article.File, StoredResponse.Beside(article.File) }));
        });
    }

    [Test]
    public void The_address_that_a_page_gives_itself_wins()
    {
        Bench.Server.On("/1", TestServer.Page(CollectingBench.Html("Aground").Replace("<head>", "<head><link rel=canonical href='https://morning.example/ferry'>", StringComparison.Ordinal)));
        Bench.Collect(Bench.At("/1"));
        Assert.That(Bench.Folder.Read().Articles.Single().Url, Is.EqualTo("https://morning.example/ferry"));
    }

    [Test]
    public void Outlet_and_time_that_a_list_gave_fill_what_a_page_does_not_say()
    {
        Bench.Server.On("/1", TestServer.Page(CollectingBench.Html("Aground")));
        Bench.Collect([new WantedPage(Bench.At("/1")) { Outlet = "Morning Bell", Headline = "Ferry", Published = TimeReader.Read("2025-05-02T08:00+02:00") }]);
        var article = Bench.Folder.Read().Articles.Single();
        Assert.That((article.Outlet.Name, article.Published?.ToString(), article.Headline), Is.EqualTo(("Morning Bell", TimeReader.Read("2025-05-02T08:00+02:00")!.ToString(), "Aground")));
        Assert.That((article.Origins[ArticleField.Outlet], article.Origins[ArticleField.Published]), Is.EqualTo(("list", "list")));
    }

    [Test]
    public void The_character_set_that_a_server_states_counts()
    {
        // Servers are believed before pages, as browsers do it.
        var html = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-5")!.GetBytes(CollectingBench.Html("The \u043f\u0430\u0440\u043e\u043c ran aground off Lorn").Replace("<head>", "<head><meta charset=windows-1252>", StringComparison.Ordinal));
        Bench.Server.On("/1", TestServer.Body(200, html, "Content-Type: text/html; charset=iso-8859-5"));
        Bench.Collect(Bench.At("/1"));
        Assert.That(Bench.Folder.Read().Articles.Single().Headline, Is.EqualTo("The \u043f\u0430\u0440\u043e\u043c ran aground off Lorn"));
    }

    [Test]
    public void An_article_that_was_listed_is_no_longer_missing_once_its_page_is_there()
    {
        var feed = $"<rss><channel><title>Morning Bell</title><item><title>One</title><link>{Bench.At("/1?from=feed")}</link></item><item><title>Two</title><link>{Bench.At("/2")}</link></item></channel></rss>";
        Bench.Folder.With("feed.xml", feed);
        Bench.Server.On("/1?from=feed", TestServer.Page(CollectingBench.Html("One").Replace("<head>", $"<head><link rel=canonical href='{Bench.At("/1")}'>", StringComparison.Ordinal)));
        Bench.Collect(WantedPage.Of(Bench.Folder.Read().Missing));
        var corpus = Bench.Folder.Read();
        Assert.That(corpus.Articles.Select(article => article.Outlet.Name), Is.EqualTo(new[] { "Morning Bell" }));
        Assert.That(corpus.Missing.Select(missing => missing.Url), Is.EqualTo(new[] { Bench.At("/2") }));
        Assert.That(corpus.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[] { $"feed.xml: text missing of 1 article, at {Bench.At("/2")}, expected its page as a file" }));
    }

    [Test]
    public void A_file_of_that_name_with_anything_else_in_it_changes_nothing()
    {
        Bench.Folder.With("bell.html", CollectingBench.Html("Aground")).With("bell.response.json", "{\"title\": \"x\", \"text\": \"y\", \"asked\": 1}").With("star.response.json", "[]");
        var corpus = Bench.Folder.Read();
        Assert.That(corpus.Problems, Is.Empty);
        Assert.That(corpus.Articles.Select(article => (article.File, article.Url)), Is.EqualTo(new[] { ("bell.html", (string?)null) }));
    }
}
