using CsCheck;

namespace Compare;

public sealed class PolitenessTests : CollectingTests
{
    [Test]
    public void What_robots_txt_closes_is_not_asked_for()
    {
        Bench.Server.On("/robots.txt", TestServer.Text("User-agent: *\nDisallow: /closed")).On("/closed", TestServer.Page("x")).On("/open", TestServer.Page("x"));
        var pages = Bench.Collect(Bench.At("/closed"), Bench.At("/open"));
        Assert.That(pages.Select(page => page.Outcome), Is.EqualTo(new[] { CollectedOutcome.Failed, CollectedOutcome.Stored }));
        Assert.That(pages[0].Message, Is.EqualTo($"is closed to programs by http://a.example:{Bench.Server.Port}/robots.txt, expected an open address"));
        Assert.That(Bench.Server.Requests.Select(request => request.Path), Is.EqualTo(new[] { "/robots.txt", "/open" }), "robots.txt is asked for once, the closed page never");
    }

    [Test]
    public void A_redirect_to_what_robots_txt_closes_is_not_followed()
    {
        Bench.Server.On("/robots.txt", request => request.Host == "b.example" ? TestServer.Text("User-agent: *\nDisallow: /") : TestServer.Status(404))
            .On("/open", TestServer.Redirect(Bench.At("/closed", "b.example"))).On("/closed", TestServer.Page("x"));
        Assert.That(Bench.Failure(Bench.At("/open")), Is.EqualTo("redirects to http://b.example:PORT/closed, which is closed to programs by http://b.example:PORT/robots.txt, expected an open address"));
        Assert.That(Bench.Server.Paths, Is.EqualTo(new[] { "/open" }));
    }

    [TestCase(401, ExpectedResult = null)]
    [TestCase(403, ExpectedResult = null)]
    [TestCase(404, ExpectedResult = null)]
    [TestCase(429, ExpectedResult = "cannot be asked for now, because http://a.example:PORT/robots.txt answered with status 429, expected 200")]
    [TestCase(500, ExpectedResult = "cannot be asked for now, because http://a.example:PORT/robots.txt answered with status 500, expected rules or 404")]
    [TestCase(503, ExpectedResult = "cannot be asked for now, because http://a.example:PORT/robots.txt answered with status 503, expected 200")]
    public string? A_missing_robots_txt_closes_nothing_and_an_unknown_one_everything(int status)
    {
        Bench.Server.On("/robots.txt", TestServer.Status(status)).On("/ferry", TestServer.Page("x"));
        return Bench.Collect(Bench.At("/ferry")).Single().Message?.Replace($":{Bench.Server.Port}", ":PORT", StringComparison.Ordinal);
    }

    [Test]
    public void A_robots_txt_elsewhere_is_followed_there()
    {
        Bench.Server.On("/robots.txt", request => request.Host == "a.example" ? TestServer.Redirect(Bench.At("/rules", "b.example")) : TestServer.Status(404)).On("/rules", TestServer.Text("User-agent: *\nDisallow: /"));
        Assert.That(Bench.Failure(Bench.At("/ferry")), Does.StartWith("is closed to programs"));
    }

    [Test]
    public void Of_a_robots_txt_without_end_the_beginning_counts()
    {
        Bench.Server.On("/ferry", TestServer.Page("x")).On("/robots.txt", _ => async (connection, stop) =>
        {
            await connection.WriteAsync(TestServer.Head(200), stop);
            await connection.WriteAsync("User-agent: *\nDisallow: /ferry\n"u8.ToArray(), stop);
            while (true) await connection.WriteAsync(new byte[10_000], stop);
        });
        Assert.That(Bench.Failure(Bench.At("/ferry")), Does.StartWith("is closed to programs"));
    }

    [TestCase("7", ExpectedResult = 7)]
    [TestCase("1", ExpectedResult = 2)]
    [TestCase("3600", ExpectedResult = 30)]
    public double The_delay_that_robots_txt_asks_for_is_kept_up_to_a_limit(string seconds)
    {
        Bench.Server.On("/robots.txt", TestServer.Text($"User-agent: *\nCrawl-delay: {seconds}")).On("/1", TestServer.Page("x")).On("/2", TestServer.Page("x"));
        Bench.Collect(Bench.At("/1"), Bench.At("/2"));
        var times = Bench.Server.Requests.Select(request => request.Time).ToList();
        Assert.That(times[1] - times[0], Is.EqualTo(times[2] - times[1]), "it holds from the first page on");
        return (times[2] - times[1]).TotalSeconds;
    }

    [TestCase(429)]
    [TestCase(503)]
    public void A_busy_server_is_asked_again_no_sooner_than_it_says(int status)
    {
        Bench.Options = Bench.Options with { Retries = 2 };
        var asked = 0;
        Bench.Server.On("/ferry", _ => asked++ == 0 ? TestServer.Status(status, "Retry-After: 42") : TestServer.Page("x"));
        Assert.That(Bench.Collect(Bench.At("/ferry")).Single().Outcome, Is.EqualTo(CollectedOutcome.Stored));
        var times = Bench.Server.Requests.Select(request => request.Time).ToList();
        Assert.That(times[2] - times[1], Is.EqualTo(TimeSpan.FromSeconds(42)));
    }

    [Test]
    public void The_date_in_Retry_After_counts_too()
    {
        Bench.Options = Bench.Options with { Retries = 1 };
        var asked = 0;
        Bench.Server.On("/ferry", _ => asked++ == 0 ? TestServer.Status(503, "Retry-After: Fri, 02 May 2025 08:01:00 GMT") : TestServer.Page("x"));
        Bench.Collect(Bench.At("/ferry"));
        Assert.That(Bench.Server.Requests.Last().Time, Is.EqualTo(new DateTimeOffset(2025, 5, 2, 8, 1, 0, TimeSpan.Zero)));
    }

    [Test]
    public void Waits_grow_and_come_to_an_end()
    {
        Bench.Options = Bench.Options with { Retries = 3 };
        Bench.Server.On("/ferry", TestServer.Status(503));
        Assert.That(Bench.Failure(Bench.At("/ferry")), Is.EqualTo("answered with status 503, expected 200"));
        var times = Bench.Server.Requests.Select(request => request.Time).Skip(1).ToList();
        Assert.That(times.Zip(times.Skip(1), (earlier, later) => (later - earlier).TotalSeconds), Is.EqualTo(new[] { 5, 10, 20 }));
    }

    [Test]
    public void A_broken_connection_is_tried_again()
    {
        Bench.Options = Bench.Options with { Retries = 1 };
        var asked = 0;
        Bench.Server.On("/ferry", _ => asked++ == 0 ? TestServer.Raw([.. TestServer.Head(200, "Content-Type: text/html", "Content-Length: 100"), .. "<html>"u8]) : TestServer.Page("whole"));
        Assert.That(Bench.Text(Bench.Collect(Bench.At("/ferry")).Single().File!), Is.EqualTo("whole"));
    }

    [Test]
    public void An_answer_that_will_not_change_is_not_asked_for_again()
    {
        Bench.Options = Bench.Options with { Retries = 3 };
        Bench.Collect(Bench.At("/gone"));
        Assert.That(Bench.Server.Paths, Is.EqualTo(new[] { "/gone" }));
    }

    [Test]
    public void A_host_that_asks_for_a_long_wait_is_left_alone()
    {
        Bench.Options = Bench.Options with { Retries = 3 };
        Bench.Server.On("/1", TestServer.Status(429, "Retry-After: 3600")).On("/2", TestServer.Page("x"));
        var pages = Bench.Collect(Bench.At("/1"), Bench.At("/2"));
        Assert.That(pages.Select(page => page.Message), Is.All.EqualTo("answered with status 429 and asks to wait 3,600 seconds, expected at most 300; the host is left alone in this run"));
        Assert.That(Bench.Server.Paths, Is.EqualTo(new[] { "/1" }));
    }

    [Test]
    public void Several_hosts_are_asked_at_the_same_time_up_to_a_number()
    {
        using var both = new CountdownEvent(2);
        Bench.Options = Bench.Options with { ParallelHosts = 2 };
        TestAnswer Meet(TestRequest request) => async (connection, stop) =>
        {
            if (!both.IsSet) both.Signal();
            // Neither is answered before both have asked.
            while (!both.IsSet) await Task.Delay(1, stop);
            await TestServer.Page("x")(connection, stop);
        };
        Bench.Server.On("/ferry", Meet);
        var pages = Bench.Collect([.. "abcd".Select(letter => Bench.At("/ferry", $"{letter}.example"))]);
        Assert.That(pages.Select(page => page.Outcome), Is.All.EqualTo(CollectedOutcome.Stored));
        Assert.That(Bench.Server.MostAtOnce, Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void Whatever_is_asked_for_a_host_sees_one_request_at_a_time_with_the_delay_between()
    {
        // Redirects lead from host to host, some pages are busy: turns must hold across all of it.
        Bench.Options = Bench.Options with { Retries = 1, Again = true };
        for (var i = 0; i < 4; i++)
        {
            var here = i;
            Bench.Server.On($"/page{i}", TestServer.Page($"page {i}")).On($"/busy{i}", TestServer.Status(503)).On($"/cross{i}", request => TestServer.Redirect(Bench.At($"/page{here}", request.Host == "a.example" ? "www.b.example" : "a.example")));
        }

        string[] hosts = ["a.example", "www.a.example", "b.example", "c.example"], kinds = ["page", "busy", "cross"];
        var addresses = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 3], (host, kind, number) => Bench.At($"/{kinds[kind]}{number}", hosts[host])).Array[1, 12];
        addresses.Sample(
            wanted =>
            {
                Bench.Server.Requests.Clear();
                Bench.Collect(wanted);
                Assert.That(Bench.Server.Overlaps, Is.Empty);
                foreach (var host in Bench.Server.Requests.GroupBy(request => request.Host.Replace("www.", "", StringComparison.Ordinal)))
                {
                    var times = host.Select(request => request.Time).ToList();
                    Assert.That(times.Zip(times.Skip(1), (earlier, later) => (later - earlier).TotalSeconds), Is.All.GreaterThanOrEqualTo(2), host.Key);
                }
            },
            iter: 20,
            threads: 1);
    }
}
