using System.IO.Compression;
using System.Net;
using System.Text;

namespace Compare;

/// <summary>Answers that are slow, broken, endless, too large, or lead where nobody should go.</summary>
public sealed class HostileServerTests
{
    private const string Html = "Content-Type: text/html";
    private CollectingBench bench = null!;

    [SetUp]
    public void Make()
    {
        bench = new CollectingBench();
        bench.Options = bench.Options with { MaximumBytes = 100_000, MaximumRedirects = 3 };
    }

    [TearDown]
    public void Remove() => bench.Dispose();

    [Test]
    public void A_server_that_says_nothing_is_left_after_the_time_for_a_request()
    {
        bench.Server.On("/ferry", _ => async (_, stop) =>
        {
            bench.Time.Expire();
            await Task.Delay(Timeout.Infinite, stop);
        });
        Assert.That(bench.Failure(bench.At("/ferry")), Is.EqualTo("gave no whole answer within 60 seconds, expected one"));
    }

    [Test]
    public void A_server_that_stops_in_the_middle_of_a_body_is_left_too()
    {
        bench.Server.On("/ferry", _ => async (connection, stop) =>
        {
            await connection.WriteAsync(TestServer.Head(200, Html, "Content-Length: 1000"), stop);
            await connection.WriteAsync("<html>"u8.ToArray(), stop);
            bench.Time.Expire();
            await Task.Delay(Timeout.Infinite, stop);
        });
        Assert.That(bench.Failure(bench.At("/ferry")), Is.EqualTo("gave no whole answer within 60 seconds, expected one"));
    }

    [TestCase("/short", ExpectedResult = "broke off in the middle, expected a whole answer")]
    [TestCase("/chunks", ExpectedResult = "broke off in the middle, expected a whole answer")]
    [TestCase("/nothing", ExpectedResult = "broke off in the middle, expected a whole answer")]
    [TestCase("/noise", ExpectedResult = "did not answer as HTTP has it, expected an HTTP server")]
    [TestCase("/nozip", ExpectedResult = "has a body that cannot be unpacked, expected gzip, deflate or Brotli as announced")]
    [TestCase("/headers", ExpectedResult = "has headers of more than 64 kB, expected at most that")]
    public string? A_broken_answer_is_no_page(string path)
    {
        bench.Server
            .On("/short", TestServer.Raw([.. TestServer.Head(200, Html, "Content-Length: 1000"), .. "<html>only this"u8]))
            .On("/chunks", TestServer.Raw([.. TestServer.Head(200, Html, "Transfer-Encoding: chunked"), .. "10\r\n<html>"u8]))
            .On("/nothing", TestServer.Raw([]))
            .On("/noise", TestServer.Raw("SSH-2.0-server\r\n\r\n"u8.ToArray()))
            .On("/nozip", TestServer.Body(200, "<html>not packed at all</html>"u8.ToArray(), Html, "Content-Encoding: gzip"))
            .On("/headers", TestServer.Raw(TestServer.Head(200, "X-Long: " + new string('x', 100_000))));
        return bench.Failure(bench.At(path));
    }

    [Test]
    public void A_server_that_is_not_there_is_said()
    {
        var address = $"http://a.example:{UnusedPort()}/";
        Assert.That(bench.Collect(address).Single().Message, Does.EndWith("/robots.txt cannot be reached (ConnectionRefused), expected a server that answers"));
    }

    [Test]
    public void An_unknown_host_is_said()
    {
        bench.Network = bench.Network with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([]) };
        Assert.That(bench.Failure("http://a.example/"), Is.EqualTo("cannot be asked for now, because http://a.example/robots.txt has an unknown host, expected a known one"));
    }

    [Test]
    public void What_follows_the_announced_length_is_no_part_of_the_page()
    {
        bench.Server.On("/ferry", TestServer.Raw([.. TestServer.Head(200, Html, "Content-Length: 6"), .. "<html>and more"u8]));
        Assert.That(bench.Text(bench.Collect(bench.At("/ferry")).Single().File!), Is.EqualTo("<html>"));
    }

    [Test]
    public void An_endless_body_is_cut_off_at_the_limit()
    {
        bench.Server.On("/ferry", _ => async (connection, stop) =>
        {
            await connection.WriteAsync(TestServer.Head(200, Html), stop);
            while (true) await connection.WriteAsync(new byte[10_000], stop);
        });
        Assert.That(bench.Failure(bench.At("/ferry")), Is.EqualTo("has more than 100,000 bytes, expected at most that"));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    public void A_small_packed_body_that_grows_is_counted_as_it_grows(string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding == "br" ? new BrotliStream(packed, CompressionLevel.Optimal) : new GZipStream(packed, CompressionLevel.Optimal)) packer.Write(new byte[20_000_000]);
        Assert.That(packed.ToArray(), Has.Length.LessThan(bench.Options.MaximumBytes));
        bench.Server.On("/ferry", TestServer.Body(200, packed.ToArray(), Html, $"Content-Encoding: {encoding}"));
        Assert.That(bench.Failure(bench.At("/ferry")), Is.EqualTo("has more than 100,000 bytes, expected at most that"));
    }

    [Test]
    public void A_packed_page_is_stored_unpacked()
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Optimal)) packer.Write(Encoding.UTF8.GetBytes(CollectingBench.Html("Aground")));
        bench.Server.On("/ferry", TestServer.Body(200, packed.ToArray(), Html, "Content-Encoding: gzip"));
        Assert.That(bench.Text(bench.Collect(bench.At("/ferry")).Single().File!), Is.EqualTo(CollectingBench.Html("Aground")));
    }

    [Test]
    public void A_body_of_exactly_the_limit_is_a_page()
    {
        bench.Server.On("/ferry", TestServer.Page(new string('x', 100_000)));
        Assert.That(bench.Collect(bench.At("/ferry")).Single().Outcome, Is.EqualTo(CollectedOutcome.Stored));
    }

    [TestCase("/self", ExpectedResult = "redirects in a circle, expected a page")]
    [TestCase("/ping", ExpectedResult = "redirects in a circle, expected a page")]
    [TestCase("/1", ExpectedResult = "redirects more than 3 times, expected a page")]
    public string? Redirects_come_to_an_end(string path)
    {
        bench.Server.On("/self", TestServer.Redirect("/self")).On("/ping", TestServer.Redirect("/pong")).On("/pong", TestServer.Redirect("/ping"));
        for (var i = 1; i < 10; i++) bench.Server.On($"/{i}", TestServer.Redirect($"/{i + 1}"));
        return bench.Failure(bench.At(path));
    }

    [TestCase("127.0.0.1")]
    [TestCase("[::1]")]
    [TestCase("[::ffff:169.254.169.254]")]
    [TestCase("2130706433")]
    [TestCase("0x7f.1")]
    public void A_private_address_is_never_connected_to(string host)
    {
        Assert.That(bench.Failure(bench.At("/", host)), Does.Match(@"^has a host with a private or otherwise special address \(.+\), expected a public one or --allow-private$"));
        Assert.That(bench.Connected, Is.Empty);
    }

    [Test]
    public void A_name_of_a_private_address_is_never_connected_to()
    {
        bench.Network = bench.Network with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.1"), IPAddress.IPv6Loopback]) };
        Assert.That(bench.Failure(bench.At("/")), Is.EqualTo("has a host with a private or otherwise special address (a.example), expected a public one or --allow-private"));
        Assert.That(bench.Connected, Is.Empty);
    }

    [Test]
    public void A_redirect_to_a_private_address_is_refused()
    {
        bench.Server.On("/ferry", TestServer.Redirect(bench.At("/inside", "127.0.0.1"))).On("/inside", TestServer.Page("secret"));
        Assert.That(bench.Failure(bench.At("/ferry")), Is.EqualTo(
            "redirects to http://127.0.0.1:PORT/inside, which has a host with a private or otherwise special address (127.0.0.1), expected a public one or --allow-private"));
        Assert.That(bench.Server.Paths, Is.EqualTo(new[] { "/ferry" }));
    }

    [Test]
    public void A_redirect_of_robots_txt_to_a_private_address_is_refused_too()
    {
        bench.Server.On("/robots.txt", request => request.Host == "a.example" ? TestServer.Redirect(bench.At("/inside", "127.0.0.1")) : TestServer.Status(404)).On("/inside", TestServer.Text(""));
        Assert.That(bench.Failure(bench.At("/ferry")), Does.StartWith("has a host with a private or otherwise special address (127.0.0.1)"));
        Assert.That(bench.Server.Paths, Is.Empty);
    }

    [Test]
    public void A_name_that_turns_private_after_the_first_look_is_refused()
    {
        var looks = 0;
        bench.Network = bench.Network with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(looks++ == 0 ? "93.184.216.34" : "192.168.0.1")]) };
        bench.Server.On("/ferry", TestServer.Page(CollectingBench.Html("Aground")));
        Assert.That(bench.Failure(bench.At("/ferry")), Does.StartWith("has a host with a private"));
        Assert.That(bench.Connected, Is.EqualTo(new[] { IPAddress.Parse("93.184.216.34") }));
    }

    [Test]
    public void Private_addresses_are_fine_where_they_are_allowed()
    {
        bench.Options = bench.Options with { AllowPrivate = true };
        bench.Server.On("/ferry", TestServer.Page(CollectingBench.Html("Aground")));
        Assert.That(bench.Collect(bench.At("/ferry", "127.0.0.1")).Single().Outcome, Is.EqualTo(CollectedOutcome.Stored));
    }

    /// <summary>A port where nobody listens any more.</summary>
    private static int UnusedPort()
    {
        using var server = new TestServer();
        return server.Port;
    }
}
