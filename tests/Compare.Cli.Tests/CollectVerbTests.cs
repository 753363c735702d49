using System.Diagnostics;
using System.Text;

namespace Compare.Tests;

/// <summary>The verb collect against a real server.</summary>
public sealed class CollectVerbTests
{
    private Scratch scratch = null!;
    private TestServer server = null!;

    private string Into => scratch.At("ferry");

    [SetUp]
    public void Make()
    {
        scratch = new Scratch();
        server = new TestServer();
        foreach (var name in new[] { "one", "two" })
        {
            server.On($"/{name}", TestServer.Page(
                $"<html><head><title>Ferry {name}</title></head><body><article><h1>Ferry {name}</h1><p>The ferry Isolde ran aground off Lorn early on Friday, the coast guard said.</p><p>Four passengers were hurt, and nobody knows yet why it left its course.</p></article></body></html>"));
        }
    }

    [TearDown]
    public void Remove()
    {
        server.Dispose();
        scratch.Dispose();
    }

    [Test]
    public void Pages_of_a_list_become_a_corpus()
    {
        var list = scratch.File("urls.txt", $"# ferry\n{server.At("/one")}\n{server.At("/gone")}\n{server.At("/two")}\n");
        using var ran = Collect(list, "--into", Into);
        Assert.That((ran.ExitCode, Shown(ran.Error), Shown(ran.Output)), Is.EqualTo((
            0,
            "failed: http://127.0.0.1:PORT/gone: answered with status 404, expected 200\n",
            "3 addresses: 2 stored, 1 failed; pages and collect.jsonl are in FOLDER/ferry\n")));
        using var check = CommandLineHarness.Run("check", Into);
        Assert.That((check.ExitCode, check.Error), Is.EqualTo((0, "")));
        Assert.That(check.Output, Does.Contain("2 articles of 1 outlet\n").And.Contain($"  url       {server.At("/one")}  [response]\n"));
    }

    [Test]
    public void The_same_command_goes_on_and_again_looks_for_changes()
    {
        using var first = Collect("-", "--into", Into);
        Assert.That(Shown(first.Output), Is.EqualTo("1 address: 1 stored; pages and collect.jsonl are in FOLDER/ferry\n"));
        using var second = Collect("-", "--into", Into);
        Assert.That((second.ExitCode, Shown(second.Output)), Is.EqualTo((0, "1 address: 1 stored before; pages and collect.jsonl are in FOLDER/ferry\n")));
        using var third = Collect("-", "--into", Into, "--again");
        Assert.That((third.ExitCode, Shown(third.Output)), Is.EqualTo((0, "1 address: 1 unchanged; pages and collect.jsonl are in FOLDER/ferry\n")));
    }

    [Test]
    public void Without_a_page_the_exit_code_is_1()
    {
        var list = scratch.File("urls.txt", server.At("/gone"));
        using var ran = Collect(list, "--into", Into);
        Assert.That((ran.ExitCode, Shown(ran.Output)), Is.EqualTo((1, "1 address: 1 failed; pages and collect.jsonl are in FOLDER/ferry\n")));
    }

    [Test]
    public void Without_the_flag_nothing_private_is_asked()
    {
        var list = scratch.File("urls.txt", server.At("/one"));
        using var ran = CommandLineHarness.Run("collect", list, "--into", Into);
        Assert.That((ran.ExitCode, Shown(ran.Error)), Is.EqualTo((1, "failed: http://127.0.0.1:PORT/one: has a host with a private or otherwise special address (127.0.0.1), expected a public one or --allow-private\n")));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public void A_feed_is_read_from_a_file_or_from_its_address()
    {
        var feed = Feed();
        server.On("/feed", TestServer.Body(200, Encoding.UTF8.GetBytes(feed), "Content-Type: application/rss+xml"));
        using var fetched = Collect(server.At("/feed"), "--into", Into);
        using var read = Collect(scratch.File("feed.rss", feed), "--into", scratch.At("other"));
        Assert.That((fetched.Error, Shown(fetched.Output)), Is.EqualTo(("", "2 addresses: 2 stored; pages and collect.jsonl are in FOLDER/ferry\n")));
        Assert.That((read.Error, Shown(read.Output)), Is.EqualTo(("", "2 addresses: 2 stored; pages and collect.jsonl are in FOLDER/other\n")));
        Assert.That(Corpus.TryLoad(Into).Articles.Select(article => article.Outlet.Name), Is.All.EqualTo("Morning Bell"));
    }

    [Test]
    public void What_files_of_a_folder_list_is_fetched_into_it()
    {
        scratch.File("ferry/feed.xml", Feed());
        using var ran = Collect(Into);
        Assert.That((ran.ExitCode, ran.Error, Shown(ran.Output)), Is.EqualTo((0, "", "2 addresses: 2 stored; pages and collect.jsonl are in FOLDER/ferry\n")));
        using var again = Collect(Into);
        Assert.That((again.ExitCode, again.Error, Shown(again.Output)), Is.EqualTo((0, "", "FOLDER/ferry: nothing to collect, no file in it lists an article without text\n")));
        using var check = CommandLineHarness.Run("check", Into);
        Assert.That((check.ExitCode, check.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void A_manifest_that_does_not_name_the_new_pages_is_pointed_out()
    {
        scratch.File("ferry/articles.csv", "file\n");
        using var ran = Collect("-", "--into", Into);
        Assert.That(Shown(ran.Error), Is.EqualTo("note: FOLDER/ferry holds an articles.csv, and a stored page is read only when it has a row there\n"));
    }

    [TestCase("collect FOLDER/nowhere.txt --into FOLDER/x", 1, ExpectedResult = "error: FOLDER/nowhere.txt: does not exist, expected a list of addresses (.txt), a feed, or an export that lists articles\n")]
    [TestCase("collect FOLDER/urls.txt --into FOLDER/urls.txt", 1, ExpectedResult = "error: FOLDER/urls.txt: is a file, expected a folder or a new name\n")]
    [TestCase("collect FOLDER/urls.txt --into FOLDER/x", 1, ExpectedResult = "error: FOLDER/urls.txt: names no page to collect, expected a list of addresses (.txt), a feed, or an export that lists articles\n")]
    [TestCase("collect http://127.0.0.1:PORT/gone --allow-private --into FOLDER/x", 1, ExpectedResult = "error: http://127.0.0.1:PORT/gone: answered with status 404, expected 200\n")]
    [TestCase("collect http://127.0.0.1:PORT/one --allow-private --delay 0 --into FOLDER/x", 1, ExpectedResult = "error: http://127.0.0.1:PORT/one: names no page to collect, expected a list of addresses (.txt), a feed, or an export that lists articles\n")]
    [TestCase("collect FOLDER/urls.txt", 2, ExpectedResult = "error: --into is missing, expected the folder to store pages in\n")]
    [TestCase("collect FOLDER/urls.txt --into FOLDER/x --delay -1", 2, ExpectedResult = "error: --delay is -1, expected 0 or more\n")]
    [TestCase("collect FOLDER/urls.txt --into FOLDER/x --timeout 1e9", 2, ExpectedResult = "error: --timeout is \"1e9\", expected a number such as 0.5\n")]
    [TestCase("collect FOLDER/urls.txt --into FOLDER/x --timeout 1000000", 2, ExpectedResult = "error: --timeout is 1000000, expected at most 86400\n")]
    [TestCase("collect FOLDER/urls.txt --into FOLDER/x --contact (me)", 2, ExpectedResult = "error: --contact is \"(me)\", expected an address or page without blanks and brackets\n")]
    public string What_cannot_be_collected_is_said_before_anything_is_stored(string line, int code)
    {
        scratch.File("urls.txt", "# nothing\n");
        using var ran = CommandLineHarness.Run(line.Replace("FOLDER", scratch.Root, StringComparison.Ordinal).Replace("PORT", $"{server.Port}", StringComparison.Ordinal).Split(' '));
        Assert.That((ran.ExitCode, ran.Output), Is.EqualTo((code, "")));
        Assert.That(Directory.Exists(scratch.At("x")), Is.False);
        return Shown(ran.Error).Replace("Try: compare-coverage collect --help\n", "", StringComparison.Ordinal);
    }

    [Test]
    public void A_program_that_is_killed_again_and_again_loses_nothing()
    {
        string[] paths = [.. Enumerable.Range(0, 12).Select(number => $"/page{number}")];
        var list = scratch.File("urls.txt", string.Join('\n', paths.Select(path => server.At(path))));
        Process? running = null;
        var (asked, end) = (0, 0);
        foreach (var path in paths)
        {
            server.On(path, _ => async (connection, stop) =>
            {
                // Now before, now after the page has come.
                var isLast = Interlocked.Increment(ref asked) == end;
                if (isLast && end % 2 == 0) running!.Kill();
                await TestServer.Page($"<p>{path}</p>")(connection, stop);
                if (isLast) running!.Kill();
            });
        }

        foreach (var count in new[] { 3, 2, 4 })
        {
            (asked, end) = (0, count);
            using var program = running = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "collect", list, "--into", Into, "--allow-private", "--delay", "0"]) { RedirectStandardError = true })!;
            program.WaitForExit();
            Assert.That((program.ExitCode, asked), Is.Not.EqualTo((0, 0)));
        }

        end = 0;
        var known = Directory.GetFiles(Into, "*.html").ToDictionary(page => page, File.ReadAllText);
        using var last = Collect(list, "--into", Into);
        Assert.That((last.ExitCode, last.Error), Is.EqualTo((0, "")));
        Assert.That(known, Has.Count.GreaterThanOrEqualTo(4), "each run went on from the one before");
        Assert.That(known, Is.SubsetOf(Directory.GetFiles(Into, "*.html").ToDictionary(page => page, File.ReadAllText)));
        Assert.That(Directory.GetFiles(Into, "*.html").Select(File.ReadAllText), Is.EquivalentTo(paths.Select(path => $"<p>{path}</p>")));
        Assert.That(Directory.GetFiles(Into), Has.Length.EqualTo((2 * paths.Length) + 1));
    }

    private CommandLineHarness Collect(params string[] arguments) => CommandLineHarness.RunWith(server.At("/one"), ["collect", .. arguments, "--allow-private", "--delay", "0", "--retries", "0"]);

    private string Feed() =>
        $"<rss><channel><title>Morning Bell</title><item><title>One</title><link>{server.At("/one")}</link></item><item><title>Two</title><link>{server.At("/two")}</link></item></channel></rss>";

    private string Shown(string text) => text.Replace(scratch.Root, "FOLDER", StringComparison.Ordinal).Replace($":{server.Port}", ":PORT", StringComparison.Ordinal);
}
