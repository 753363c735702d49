using System.Security.Cryptography;

namespace Compare;

/// <summary>
/// Fetches pages into a folder that can be read as a corpus: each as an <c>.html</c> file with the bytes that the server sent, unpacked,
/// beside it <c>.response.json</c> with address, status, time, headers and digest; <c>collect.jsonl</c> says what became of each address. A run
/// that was stopped or killed is taken up by the next one. Nothing is ever overwritten.
/// </summary>
public sealed class PageCollector : IDisposable
{
    private readonly CollectingOptions options;
    private readonly CollectingClock clock;
    private readonly WebRequester requester;
    private readonly HostGates gates;
    private readonly PageFetcher fetcher;

    /// <summary>A collector; robots.txt files are remembered and hosts given their rest as long as it lives.</summary>
    /// <param name="options">How to fetch; the defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public PageCollector(CollectingOptions? options = null)
        : this(options ?? CollectingOptions.Default, CollectingClock.OfMachine, CollectingNetwork.OfMachine)
    {
    }

    internal PageCollector(CollectingOptions options, CollectingClock clock, CollectingNetwork network)
    {
        this.options = options.Validate();
        this.clock = clock;
        requester = new WebRequester(options, clock, network);
        gates = new HostGates(options.Delay, clock);
        var patient = new PatientRequester(requester, gates, options, clock);
        fetcher = new PageFetcher(new RobotsCatalog(patient, gates, options), patient, options);
    }

    /// <summary>Fetches pages into a folder, those of one host one after the other, several hosts at a time.</summary>
    /// <param name="pages">The pages; of several with one address the first counts.</param>
    /// <param name="folder">The folder, made where there is none.</param>
    /// <param name="progress">Is told what became of each address as soon as it is known, from any thread; or null.</param>
    /// <param name="stop">Stops between two steps: what is stored stays, and the next run goes on.</param>
    /// <returns>What became of each address, in the order of the pages.</returns>
    /// <exception cref="CollectingException">Another run is writing to the folder.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<IReadOnlyList<CollectedPage>> CollectAsync(IReadOnlyList<WantedPage> pages, string folder, IProgress<CollectedPage>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        using var journal = new CollectingJournal(folder);
        var store = new PageStore(folder);
        var wanted = pages.DistinctBy(page => WebAddress.Key(page.Address), StringComparer.Ordinal).ToList();
        var results = new CollectedPage[wanted.Count];
        var hosts = Enumerable.Range(0, wanted.Count).GroupBy(index => HostOf(wanted[index].Address), StringComparer.Ordinal);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = options.ParallelHosts, CancellationToken = stop }, async (host, halt) =>
        {
            foreach (var index in host)
            {
                var page = await Collect(wanted[index], store, journal, halt).ConfigureAwait(false);
                if (page.Outcome != CollectedOutcome.Done) journal.Add(page, clock.Now());
                results[index] = page;
                progress?.Report(page);
            }
        }).ConfigureAwait(false);
        return results;
    }

    /// <summary>Fetches a feed or list as politely as pages, whatever its media type.</summary>
    /// <exception cref="CollectingException">There is nothing to be had from the address.</exception>
    public async Task<byte[]> FetchAsync(string address, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return (await fetcher.Fetch(WebAddress.Read(address), null, wantsPage: false, stop).ConfigureAwait(false)).Body;
    }

    /// <summary>Ends connections.</summary>
    public void Dispose()
    {
        requester.Dispose();
        gates.Dispose();
    }

    private async Task<CollectedPage> Collect(WantedPage page, PageStore store, CollectingJournal journal, CancellationToken stop)
    {
        try
        {
            var asked = WebAddress.Read(page.Address);
            var stored = store.Latest(asked);
            if (!options.Again && (journal.IsDone(asked.AbsoluteUri, out var file) || stored is not null))
                return new CollectedPage(asked.AbsoluteUri, CollectedOutcome.Done, file ?? stored?.File, null);
            var answer = await fetcher.Fetch(asked, stored?.Response, wantsPage: true, stop).ConfigureAwait(false);
            var response = ResponseOf(page, asked, answer);
            if (stored is not null && (answer.Status == 304 || response.Sha256 == stored.Response.Sha256))
                return new CollectedPage(asked.AbsoluteUri, CollectedOutcome.Unchanged, stored.File, null);
            return new CollectedPage(asked.AbsoluteUri, CollectedOutcome.Stored, store.Store(asked, response, answer.Body).File, null);
        }
        catch (CollectingException failure)
        {
            return new CollectedPage(page.Address, CollectedOutcome.Failed, null, failure.Message);
        }
    }

    private StoredResponse ResponseOf(WantedPage page, Uri asked, WebAnswer answer) => new(
        asked.AbsoluteUri,
        answer.Address.AbsoluteUri,
        answer.Status,
        clock.Now(),
        answer.Body.Length,
        Convert.ToHexString(SHA256.HashData(answer.Body)).ToLowerInvariant(),
        answer.Headers)
    {
        Listed = page is { Outlet: null, Headline: null, Published: null } ? null : new ListedAs(page.Outlet, page.Headline, page.Published?.ToString()),
    };

    private static string HostOf(string address) => Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) ? WebAddress.HostKey(uri) : "";
}
