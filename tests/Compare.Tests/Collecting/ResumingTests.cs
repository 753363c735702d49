using CsCheck;

namespace Compare;

/// <summary>Runs that are stopped, killed, or repeated.</summary>
public sealed class ResumingTests : CollectingTests
{
    [Test]
    public void What_is_done_is_not_asked_for_again()
    {
        Bench.Server.On("/1", TestServer.Page("one")).On("/2", TestServer.Status(404));
        Bench.Collect(Bench.At("/1"), Bench.At("/2"));
        Bench.Server.Requests.Clear();
        Bench.Server.On("/2", TestServer.Page("two"));
        var pages = Bench.Collect(Bench.At("/1"), Bench.At("/2"));
        Assert.That(pages.Select(page => page.Outcome), Is.EqualTo(new[] { CollectedOutcome.Done, CollectedOutcome.Stored }), "what failed is tried again");
        Assert.That(Bench.Server.Paths, Is.EqualTo(new[] { "/2" }));
        Assert.That(pages.Select(page => page.File), Is.EquivalentTo(Bench.Pages));
    }

    [Test]
    public void A_page_that_was_deleted_by_hand_comes_back_only_when_asked_for_again()
    {
        Bench.Server.On("/1", TestServer.Page("one"));
        var file = Bench.Collect(Bench.At("/1")).Single().File!;
        File.Delete(Path.Combine(Bench.Folder.Path, file));
        Assert.That(Bench.Collect(Bench.At("/1")).Single().Outcome, Is.EqualTo(CollectedOutcome.Done));
        Bench.Options = Bench.Options with { Again = true };
        Assert.That(Bench.Collect(Bench.At("/1")).Single().Outcome, Is.EqualTo(CollectedOutcome.Stored));
        Assert.That(Bench.Server.Requests.Last().Headers, Does.Not.ContainKey("If-None-Match"));
    }

    [Test]
    public void A_server_is_told_what_is_there_and_304_keeps_it()
    {
        Bench.Options = Bench.Options with { Again = true };
        Bench.Server.On("/1", request => request.Headers.ContainsKey("If-None-Match") ? TestServer.Status(304) : TestServer.Page("one", "ETag: W/\"v1\"", "Last-Modified: Fri, 02 May 2025 06:00:00 GMT"));
        Bench.Collect(Bench.At("/1"));
        var page = Bench.Collect(Bench.At("/1")).Single();
        Assert.That((page.Outcome, page.File), Is.EqualTo((CollectedOutcome.Unchanged, Bench.Pages.Single())));
        var headers = Bench.Server.Requests.Last().Headers;
        Assert.That((headers["If-None-Match"], headers["If-Modified-Since"]), Is.EqualTo(("W/\"v1\"", "Fri, 02 May 2025 06:00:00 GMT")));
    }

    [Test]
    public void A_changed_page_becomes_a_further_file_and_the_same_bytes_none()
    {
        Bench.Options = Bench.Options with { Again = true };
        string[] versions = ["one", "one", "two", "two", "one"];
        var outcomes = versions.Select(text => Bench.Server.On("/1", TestServer.Page(text))).Select(_ => Bench.Collect(Bench.At("/1")).Single().Outcome).ToList();
        Assert.That(outcomes, Is.EqualTo(new[] { CollectedOutcome.Stored, CollectedOutcome.Unchanged, CollectedOutcome.Stored, CollectedOutcome.Unchanged, CollectedOutcome.Stored }));
        Assert.That(Bench.Pages.Select(Bench.Text), Is.EqualTo(new[] { "one", "two", "one" }));
        Assert.That(Bench.Pages.Select(page => page[^8..]), Is.EqualTo(new[] { Bench.Pages[0][^8..], ".v2.html", ".v3.html" }));
    }

    [Test]
    public void A_file_of_somebody_else_is_never_overwritten()
    {
        var name = PageNames.Of(new Uri(Bench.At("/1")));
        Bench.Folder.With(name + ".html", "mine").With(name + ".v2.response.json", "mine too");
        Bench.Server.On("/1", TestServer.Page("one"));
        Assert.That(Bench.Collect(Bench.At("/1")).Single().File, Is.EqualTo(name + ".v3.html"));
        Assert.That((Bench.Text(name + ".html"), Bench.Text(name + ".v2.response.json"), Bench.Text(name + ".v3.html")), Is.EqualTo(("mine", "mine too", "one")));
    }

    [Test]
    public void Two_runs_never_write_to_one_folder()
    {
        using var journal = new CollectingJournal(Bench.Folder.Path);
        Assert.That(() => Bench.Collect(Bench.At("/1")), Throws.TypeOf<CollectingException>().With.Message.EqualTo(
            $"{Path.Combine(Bench.Folder.Path, "collect.jsonl")}: cannot be opened, expected a journal that no other run is writing"));
        Assert.That(Bench.Server.Requests, Is.Empty);
    }

    [TestCase("file written, nothing moved")]
    [TestCase("response moved")]
    [TestCase("page moved")]
    [TestCase("line cut")]
    public void A_run_that_was_killed_while_storing_is_taken_up(string moment)
    {
        Bench.Server.On("/1", TestServer.Page("one")).On("/2", TestServer.Page("two"));
        Bench.Collect(Bench.At("/1"), Bench.At("/2"));
        var (before, line) = (Bench.Pages.ToDictionary(page => page, Bench.Text), Bench.Text("collect.jsonl"));
        var last = PageNames.Of(new Uri(Bench.At("/2")));
        var firstLine = line[..(line.IndexOf('\n', StringComparison.Ordinal) + 1)];
        Bench.Folder.With("collect.jsonl", moment == "line cut" ? line[..^30] : firstLine);
        if (moment is "file written, nothing moved") File.Delete(Path.Combine(Bench.Folder.Path, last + ".response.json"));
        if (moment is "file written, nothing moved" or "response moved")
        {
            File.Delete(Path.Combine(Bench.Folder.Path, last + ".html"));
            Bench.Folder.With(".collect-0123", "tw");
        }

        Assert.That(Bench.Collect(Bench.At("/1"), Bench.At("/2")).Select(page => page.Outcome), Is.All.Not.EqualTo(CollectedOutcome.Failed));
        AssertWhole(2);
        Assert.That(Bench.Pages.ToDictionary(page => page, Bench.Text), Is.EqualTo(before));
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

    private void AssertWhole(int pages) => AssertWhole(Bench, pages);

    /// <summary>As many pages as addresses, each as its response says, and nothing unfinished.</summary>
    private static void AssertWhole(CollectingBench Bench, int pages)
    {
        Assert.That(Bench.Pages, Has.Count.EqualTo(pages));
        foreach (var page in Bench.Pages)
            Assert.That(Bench.Response(page).GetProperty("sha256").GetString(), Is.EqualTo(CorpusFolder.DigestOf(File.ReadAllBytes(Path.Combine(Bench.Folder.Path, page)))));
        Assert.That(Directory.GetFiles(Bench.Folder.Path), Has.Length.EqualTo((2 * pages) + 1));
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
