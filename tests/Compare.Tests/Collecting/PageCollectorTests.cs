using System.Security.Cryptography;
using System.Text;

namespace Compare;

public sealed class PageCollectorTests : CollectingTests
{
    [Test]
    public void A_page_is_stored_as_it_came_with_what_was_answered_beside_it()
    {
        var html = CollectingBench.Html("Aground");
        Bench.Server.On("/ferry", TestServer.Page(html, "ETag: \"v1\"", "Set-Cookie: key=secret"));
        var page = Bench.Collect(Bench.At("/ferry#part")).Single();
        Assert.That(page, Is.EqualTo(new CollectedPage(Bench.At("/ferry"), CollectedOutcome.Stored, Bench.Pages.Single(), null)));
        Assert.That(Bench.Text(page.File!), Is.EqualTo(html));
        var beside = Bench.Response(page.File!);
        Assert.Multiple(() =>
        {
            Assert.That(beside.GetProperty("asked").GetString(), Is.EqualTo(Bench.At("/ferry")));
            Assert.That(beside.GetProperty("answered").GetString(), Is.EqualTo(Bench.At("/ferry")));
            Assert.That(beside.GetProperty("status").GetInt32(), Is.EqualTo(200));
            Assert.That(beside.GetProperty("fetched").GetDateTimeOffset(), Is.EqualTo(Bench.Time.Now).Within(TimeSpan.FromSeconds(3)));
            Assert.That(beside.GetProperty("bytes").GetInt64(), Is.EqualTo(Encoding.UTF8.GetByteCount(html)));
            Assert.That(beside.GetProperty("sha256").GetString(), Is.EqualTo(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html))).ToLowerInvariant()));
            Assert.That(beside.GetProperty("headers").GetProperty("ETag").GetString(), Is.EqualTo("\"v1\""));
            Assert.That(beside.GetRawText(), Does.Not.Contain("secret"));
            Assert.That(Bench.Text("collect.jsonl"), Is.EqualTo(
                $"{{\"address\":\"{Bench.At("/ferry")}\",\"time\":\"2025-05-02T08:00:02+00:00\",\"outcome\":\"stored\",\"file\":\"{page.File}\"}}\n"));
        });
    }

    [Test]
    public void Servers_see_name_version_and_contact()
    {
        Bench.Options = Bench.Options with { Contact = "me@a.example" };
        Bench.Server.On("/ferry", TestServer.Page(CollectingBench.Html("Aground")));
        Bench.Collect(Bench.At("/ferry"));
        Assert.That(Bench.Server.Requests.Select(request => request.Headers["User-Agent"]), Is.All.Match(@"^compare-coverage/\d+\.\d+\.\d+ \(\+me@a\.example\)$").And.Exactly(2).Items);
    }

    [Test]
    public void Redirects_are_followed_and_both_addresses_kept()
    {
        Bench.Server.On("/short", TestServer.Redirect("/middle")).On("/middle", TestServer.Redirect(Bench.At("/ferry#x", "b.example"))).On("/ferry", TestServer.Page(CollectingBench.Html("Aground")));
        var page = Bench.Collect(Bench.At("/short")).Single();
        Assert.That(page.Address, Is.EqualTo(Bench.At("/short")));
        Assert.That(Bench.Response(page.File!).GetProperty("answered").GetString(), Is.EqualTo(Bench.At("/ferry", "b.example")));
        Assert.That(Bench.Server.Requests.Select(request => request.Host + request.Path), Is.EqualTo(new[] { "a.example/robots.txt", "a.example/short", "a.example/middle", "b.example/robots.txt", "b.example/ferry" }));
    }

    [Test]
    public void An_address_that_is_named_twice_is_asked_for_once()
    {
        Bench.Server.On("/ferry", TestServer.Page(CollectingBench.Html("Aground")));
        Assert.That(Bench.Collect(Bench.At("/ferry"), Bench.At("/ferry#two")), Has.Count.EqualTo(1));
        Assert.That(Bench.Server.Paths, Is.EqualTo(new[] { "/ferry" }));
    }

    [Test]
    public void One_failure_stops_no_other_page_and_results_stand_in_the_order_of_addresses()
    {
        Bench.Server.On("/1", TestServer.Page(CollectingBench.Html("One"))).On("/2", TestServer.Page(CollectingBench.Html("Two")));
        string[] addresses = [Bench.At("/1", "b.example"), Bench.At("/gone"), "ftp://a.example/x", Bench.At("/2")];
        var pages = Bench.Collect(addresses);
        Assert.That(pages.Select(page => (page.Address, page.Outcome)), Is.EqualTo(addresses.Zip([CollectedOutcome.Stored, CollectedOutcome.Failed, CollectedOutcome.Failed, CollectedOutcome.Stored])));
        Assert.That(File.ReadLines(Path.Combine(Bench.Folder.Path, "collect.jsonl")).Count(), Is.EqualTo(4));
    }

    [TestCase("ftp://a.example/x", ExpectedResult = "has the scheme ftp, expected http or https")]
    [TestCase("file:///etc/passwd", ExpectedResult = "has the scheme file, expected http or https")]
    [TestCase("www.a.example/x", ExpectedResult = "is no address, expected one with http or https")]
    [TestCase("http://", ExpectedResult = "is no address, expected one with http or https")]
    [TestCase("http://me:pass@a.example/", ExpectedResult = "holds a user name or password, expected an address that everybody may read")]
    [TestCase("http://a\uFFFD.example/", ExpectedResult = "has a host that no server can have, expected a name after http:// or https://")]
    public string? What_is_no_address_is_never_asked_for(string address)
    {
        var message = Bench.Failure(address);
        Assert.That(Bench.Server.Requests, Is.Empty);
        return message;
    }

    [TestCase("/404", ExpectedResult = "answered with status 404, expected 200")]
    [TestCase("/500", ExpectedResult = "answered with status 500, expected 200")]
    [TestCase("/206", ExpectedResult = "answered with status 206, expected 200")]
    [TestCase("/304", ExpectedResult = "answered with status 304, expected 200")]
    [TestCase("/pdf", ExpectedResult = "is application/pdf, expected a page (text/html)")]
    [TestCase("/empty", ExpectedResult = "is empty, expected a page")]
    [TestCase("/nowhere", ExpectedResult = "redirects without saying where, expected an address")]
    [TestCase("/ftp", ExpectedResult = "redirects to an address that has the scheme ftp, expected http or https")]
    [TestCase("/gone", ExpectedResult = "redirects to http://a.example:PORT/404, which answered with status 404, expected 200")]
    public string? What_is_no_page_is_said_and_not_stored(string path)
    {
        Bench.Server.On("/500", TestServer.Status(500)).On("/206", TestServer.Status(206)).On("/304", TestServer.Status(304))
            .On("/pdf", TestServer.Body(200, "%PDF"u8.ToArray(), "Content-Type: application/pdf")).On("/empty", TestServer.Page(""))
            .On("/nowhere", TestServer.Status(302)).On("/ftp", TestServer.Redirect("ftp://a.example/x")).On("/gone", TestServer.Redirect("/404"));
        return Bench.Failure(Bench.At(path));
    }

    [Test]
    public void A_page_that_does_not_say_what_it_is_is_taken_for_a_page()
    {
        Bench.Server.On("/ferry", TestServer.Body(200, Encoding.UTF8.GetBytes(CollectingBench.Html("Aground"))));
        Assert.That(Bench.Collect(Bench.At("/ferry")).Single().Outcome, Is.EqualTo(CollectedOutcome.Stored));
    }

    [Test]
    public async Task A_feed_is_fetched_whatever_its_type_and_as_politely()
    {
        Bench.Server.On("/feed", TestServer.Body(200, "<rss/>"u8.ToArray(), "Content-Type: application/rss+xml")).On("/robots.txt", TestServer.Text("User-agent: *\nDisallow: /closed"));
        using var collector = new PageCollector(Bench.Options, Bench.Time.Clock, Bench.Network);
        Assert.That(await collector.FetchAsync(Bench.At("/feed")), Is.EqualTo("<rss/>"u8.ToArray()));
        Assert.That(() => collector.FetchAsync(Bench.At("/closed")), Throws.TypeOf<CollectingException>());
    }

    [Test]
    public void Options_out_of_range_are_named_together() =>
        Assert.That(
            () => new PageCollector(new CollectingOptions { ParallelHosts = 0, Delay = TimeSpan.FromSeconds(-1), Contact = "a b" }),
            Throws.ArgumentException.With.Message.EqualTo("Delay is -1, expected 0 or more; ParallelHosts is 0, expected 1 or more; Contact is \"a b\", expected an address or page without blanks and brackets"));
}
