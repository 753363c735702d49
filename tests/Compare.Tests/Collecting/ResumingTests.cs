using CsCheck;

namespace Compare;

/// <summary>Runs that are stopped, killed, or repeated.</summary>
public sealed class ResumingTests
{
    private CollectingBench bench = null!;

    [SetUp]
    public void Make() => bench = new CollectingBench();

    [TearDown]
    public void Remove() => bench.Dispose();

    [Test]
    public void What_is_done_is_not_asked_for_again()
    {
        bench.Server.On("/1", TestServer.Page("one")).On("/2", TestServer.Status(404));
        bench.Collect(bench.At("/1"), bench.At("/2"));
        bench.Server.Requests.Clear();
        bench.Server.On("/2", TestServer.Page("two"));
        var pages = bench.Collect(bench.At("/1"), bench.At("/2"));
        Assert.That(pages.Select(page => page.Outcome), Is.EqualTo(new[] { CollectedOutcome.Done, CollectedOutcome.Stored }), "what failed is tried again");
        Assert.That(bench.Server.Paths, Is.EqualTo(new[] { "/2" }));
        Assert.That(pages.Select(page => page.File), Is.EquivalentTo(bench.Pages));
    }

    [Test]
    public void A_page_that_was_deleted_by_hand_comes_back_only_when_asked_for_again()
    {
        bench.Server.On("/1", TestServer.Page("one"));
        var file = bench.Collect(bench.At("/1")).Single().File!;
        File.Delete(Path.Combine(bench.Folder.Path, file));
        Assert.That(bench.Collect(bench.At("/1")).Single().Outcome, Is.EqualTo(CollectedOutcome.Done));
        bench.Options = bench.Options with { Again = true };
        Assert.That(bench.Collect(bench.At("/1")).Single().Outcome, Is.EqualTo(CollectedOutcome.Stored));
        Assert.That(bench.Server.Requests.Last().Headers, Does.Not.ContainKey("If-None-Match"));
    }

    [Test]
    public void A_server_is_told_what_is_there_and_304_keeps_it()
    {
        bench.Options = bench.Options with { Again = true };
        bench.Server.On("/1", request => request.Headers.ContainsKey("If-None-Match") ? TestServer.Status(304) : TestServer.Page("one", "ETag: W/\"v1\"", "Last-Modified: Fri, 02 May 2025 06:00:00 GMT"));
        bench.Collect(bench.At("/1"));
        var page = bench.Collect(bench.At("/1")).Single();
        Assert.That((page.Outcome, page.File), Is.EqualTo((CollectedOutcome.Unchanged, bench.Pages.Single())));
        var headers = bench.Server.Requests.Last().Headers;
        Assert.That((headers["If-None-Match"], headers["If-Modified-Since"]), Is.EqualTo(("W/\"v1\"", "Fri, 02 May 2025 06:00:00 GMT")));
    }

    [Test]
    public void A_changed_page_becomes_a_further_file_and_the_same_bytes_none()
    {
        bench.Options = bench.Options with { Again = true };
        string[] versions = ["one", "one", "two", "two", "one"];
        var outcomes = versions.Select(text => bench.Server.On("/1", TestServer.Page(text))).Select(_ => bench.Collect(bench.At("/1")).Single().Outcome).ToList();
        Assert.That(outcomes, Is.EqualTo(new[] { CollectedOutcome.Stored, CollectedOutcome.Unchanged, CollectedOutcome.Stored, CollectedOutcome.Unchanged, CollectedOutcome.Stored }));
        Assert.That(bench.Pages.Select(bench.Text), Is.EqualTo(new[] { "one", "two", "one" }));
        Assert.That(bench.Pages.Select(page => page[^8..]), Is.EqualTo(new[] { bench.Pages[0][^8..], ".v2.html", ".v3.html" }));
    }

    [Test]
    public void A_file_of_somebody_else_is_never_overwritten()
    {
        var name = PageNames.Of(new Uri(bench.At("/1")));
        bench.Folder.With(name + ".html", "mine").With(name + ".v2.response.json", "mine too");
        bench.Server.On("/1", TestServer.Page("one"));
        Assert.That(bench.Collect(bench.At("/1")).Single().File, Is.EqualTo(name + ".v3.html"));
        Assert.That((bench.Text(name + ".html"), bench.Text(name + ".v2.response.json"), bench.Text(name + ".v3.html")), Is.EqualTo(("mine", "mine too", "one")));
    }

    [Test]
    public void Two_runs_never_write_to_one_folder()
    {
        using var journal = new CollectingJournal(bench.Folder.Path);
        Assert.That(() => bench.Collect(bench.At("/1")), Throws.TypeOf<CollectingException>().With.Message.EqualTo(
            $"{Path.Combine(bench.Folder.Path, "collect.jsonl")}: cannot be opened, expected a journal that no other run is writing"));
        Assert.That(bench.Server.Requests, Is.Empty);
    }

    [TestCase("file written, nothing moved")]
    [TestCase("response moved")]
    [TestCase("page moved")]
    [TestCase("line cut")]
    public void A_run_that_was_killed_while_storing_is_taken_up(string moment)
    {
        bench.Server.On("/1", TestServer.Page("one")).On("/2", TestServer.Page("two"));
        bench.Collect(bench.At("/1"), bench.At("/2"));
        var (before, line) = (bench.Pages.ToDictionary(page => page, bench.Text), bench.Text("collect.jsonl"));
        var last = PageNames.Of(new Uri(bench.At("/2")));
        var firstLine = line[..(line.IndexOf('\n', StringComparison.Ordinal) + 1)];
        bench.Folder.With("collect.jsonl", moment == "line cut" ? line[..^30] : firstLine);
        if (moment is "file written, nothing moved") File.Delete(Path.Combine(bench.Folder.Path, last + ".response.json"));
        if (moment is "file written, nothing moved" or "response moved")
        {
            File.Delete(Path.Combine(bench.Folder.Path, last + ".html"));
            bench.Folder.With(".collect-0123", "tw");
        }

        Assert.That(bench.Collect(bench.At("/1"), bench.At("/2")).Select(page => page.Outcome), Is.All.Not.EqualTo(CollectedOutcome.Failed));
        AssertWhole(2);
        Assert.That(bench.Pages.ToDictionary(page => page, bench.Text), Is.EqualTo(before));
    }

    [Test]
    public void Stopped_anywhere_and_taken_up_every_page_is_there_once_and_whole() =>
        Gen.Select(Gen.Int[0, 14], Gen.Int[0, 40], Gen.Bool).Sample(
            (requests, bytes, isProgress) =>
            {
                using var one = new CollectingBench();
                string[] addresses = [.. Enumerable.Range(0, 6).Select(number => one.At($"/{number}", number % 2 == 0 ? "a.example" : "b.example"))];
                using (var stop = new CancellationTokenSource())
                {
                    // Stops while so many bytes of the answer to the so manieth request are on their way, or as soon as so many pages are reported.
                    var came = 0;
                    for (var i = 0; i < 6; i++)
                    {
                        var body = TestServer.Page($"<p>page {i}</p>");
                        one.Server.On($"/{i}", _ => async (connection, halt) =>
                        {
                            if (isProgress || Interlocked.Increment(ref came) != requests)
                            {
                                await body(connection, halt);
                                return;
                            }

                            await connection.WriteAsync(TestServer.Head(200, "Content-Type: text/html", "Content-Length: 40"), halt);
                            await connection.WriteAsync(new byte[bytes], halt);
                            await stop.CancelAsync();
                        });
                    }

                    try
                    {
                        one.Collect([.. addresses.Select(address => new WantedPage(address))], isProgress ? new Stopper(stop, requests % 6) : null, stop.Token);
                    }
                    catch (OperationCanceledException)
                    {
                        // As was to be.
                    }
                }

                for (var i = 0; i < 6; i++) one.Server.On($"/{i}", TestServer.Page($"<p>page {i}</p>"));
                var known = one.Pages.ToDictionary(page => page, one.Text);
                one.Server.Requests.Clear();
                var pages = one.Collect(addresses);
                Assert.That(pages.Select(page => page.Outcome), Is.All.AnyOf(CollectedOutcome.Stored, CollectedOutcome.Done));
                Assert.That(one.Server.Paths.Count(), Is.EqualTo(6 - known.Count), "what was stored is not asked for");
                Assert.That(pages.Select(page => one.Text(page.File!)), Is.EquivalentTo(Enumerable.Range(0, 6).Select(number => $"<p>page {number}</p>")));
                AssertWhole(one, 6);
            },
            iter: 30,
            threads: 1);

    private void AssertWhole(int pages) => AssertWhole(bench, pages);

    /// <summary>As many pages as addresses, each as its response says, and nothing unfinished.</summary>
    private static void AssertWhole(CollectingBench bench, int pages)
    {
        Assert.That(bench.Pages, Has.Count.EqualTo(pages));
        foreach (var page in bench.Pages)
            Assert.That(bench.Response(page).GetProperty("sha256").GetString(), Is.EqualTo(CorpusFolder.DigestOf(File.ReadAllBytes(Path.Combine(bench.Folder.Path, page)))));
        Assert.That(Directory.GetFiles(bench.Folder.Path), Has.Length.EqualTo((2 * pages) + 1));
    }

    private sealed class Stopper(CancellationTokenSource stop, int after) : IProgress<CollectedPage>
    {
        private int seen;

        public void Report(CollectedPage value)
        {
            if (Interlocked.Increment(ref seen) > after) stop.Cancel();
        }
    }
}
