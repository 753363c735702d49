using System.CommandLine;

namespace Compare;

/// <summary>collect: pages from the web into a folder of articles.</summary>
internal static class CollectVerb
{
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("source")
        {
            Description = "A list of addresses (.txt, one a line, # for comments, or - for standard input); a feed or export that lists articles without text "
                + "(a file, or an address for a feed); or a folder that holds such files.",
        };
        var into = new Option<string>("--into") { Description = "The folder to store pages in; without it, where the source is a folder, that one.", HelpName = "folder" };
        OutputFile.RequireName(into, "a folder");
        var verb = new Verb(
            "collect",
            "Fetches the pages of articles into a folder that check and run read: politely (robots.txt, one request at a time to a host, with a delay), "
            + "each page as the server sent it, with a .response.json beside it. Nothing is overwritten; the same command goes on where an earlier one stopped. "
            + "Exit code 1 if no page could be had.",
            ("compare-coverage collect urls.txt --into corpus/ferry --contact me@example.org", "Fetch a list of addresses."),
            ("compare-coverage collect https://example.org/feed.xml --into corpus/ferry", "Fetch what a feed lists."),
            ("compare-coverage collect corpus/ferry", "Fetch the articles that files in a folder list without text."),
            ("compare-coverage collect urls.txt --into corpus/ferry --again", "Look for changed pages; each is stored as a further version."))
        {
            source, into,
        };
        var tuning = new CollectingTuning().AddTo(verb);
        verb.SetAction((arguments, stop) =>
        {
            var options = tuning.Read(arguments);
            var given = arguments.GetValue(source)!;
            var folder = arguments.GetValue(into) ?? (Directory.Exists(given) ? given : throw new UsageException("--into is missing, expected the folder to store pages in"));
            // The program can be stopped only while this method has returned.
            return Task.Run(() => Collect(given, folder, options, terminal, stop), CancellationToken.None);
        });
        return verb;
    }

    private static int Collect(string source, string folder, CollectingOptions options, Terminal terminal, CancellationToken stop)
    {
        if (File.Exists(folder)) throw new BadInputException($"{folder}: is a file, expected a folder or a new name");
        using var collector = new PageCollector(options);
        try
        {
            var pages = new CollectSource(collector, terminal).Read(source, stop);
            if (pages.Count == 0)
            {
                terminal.Say($"{source}: nothing to collect, no file in it lists an article without text");
                return 0;
            }

            var results = terminal.While("Collecting", say =>
                collector.CollectAsync(pages, folder, terminal.ShowsProgress ? new CollectingProgress(pages.Count, say) : null, stop).GetAwaiter().GetResult());
            return Report(results, folder, terminal);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Complain("stopped: what was stored stays, and the same command goes on from there");
            return 1;
        }
    }

    private static int Report(IReadOnlyList<CollectedPage> results, string folder, Terminal terminal)
    {
        int Count(CollectedOutcome outcome) => results.Count(page => page.Outcome == outcome);
        foreach (var page in results.Where(page => page.Outcome == CollectedOutcome.Failed)) terminal.Complain($"failed: {page}");
        var stored = Count(CollectedOutcome.Stored);
        if (stored > 0 && File.Exists(Path.Combine(folder, "articles.csv")))
            terminal.Complain($"note: {folder} holds an articles.csv, and a stored page is read only when it has a row there");
        (int Count, string What)[] parts = [(stored, "stored"), (Count(CollectedOutcome.Unchanged), "unchanged"), (Count(CollectedOutcome.Done), "stored before"), (Count(CollectedOutcome.Failed), "failed")];
        var words = string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.What}"));
        terminal.Say($"{results.Count} {(results.Count == 1 ? "address" : "addresses")}: {words}; pages and collect.jsonl are in {folder}");
        return results.Any(page => page.Outcome != CollectedOutcome.Failed) ? 0 : 1;
    }
}
