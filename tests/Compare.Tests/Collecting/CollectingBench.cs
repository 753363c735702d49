using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Compare;

/// <summary>A server, a clock, and a folder to collect into. Every host name stands for a public address that leads to the server.</summary>
internal sealed class CollectingBench : IDisposable
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    public CollectingBench()
    {
        Server = new TestServer(() => Time.Now);
        Network = new CollectingNetwork((_, _) => Task.FromResult<IPAddress[]>([Public]), Connect);
    }

    public TestClock Time { get; } = new();

    public TestServer Server { get; }

    public TestFolder Folder { get; } = new();

    public CollectingNetwork Network { get; set; }

    public CollectingOptions Options { get; set; } = CollectingOptions.Default with { Retries = 0 };

    /// <summary>Addresses that were connected to.</summary>
    public List<IPAddress> Connected { get; } = [];

    /// <summary>An article's page.</summary>
    public static string Html(string headline) =>
        $"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1><p>The ferry Isolde ran aground off Lorn early on Friday, the coast guard said.</p><p>Four passengers were hurt, and nobody knows yet why it left its course that night.</p></article></body></html>";

    public string At(string path, string host = "a.example") => Server.At(path, host);

    public IReadOnlyList<CollectedPage> Collect(params string[] addresses) => Collect([.. addresses.Select(address => new WantedPage(address))]);

    public IReadOnlyList<CollectedPage> Collect(IReadOnlyList<WantedPage> pages, IProgress<CollectedPage>? progress = null, CancellationToken stop = default)
    {
        using var collector = new PageCollector(Options, Time.Clock, Network);
        return collector.CollectAsync(pages, Folder.Path, progress, stop).GetAwaiter().GetResult();
    }

    /// <summary>What is said of an address that fails, the server's port written as PORT.</summary>
    public string? Failure(string address)
    {
        var page = Collect(address).Single();
        Assert.That((page.Outcome, page.File), Is.EqualTo((CollectedOutcome.Failed, (string?)null)));
        Assert.That(Pages, Is.Empty);
        return page.Message!.Replace($":{Server.Port}", ":PORT", StringComparison.Ordinal);
    }

    /// <summary>The names of the pages that are stored, in ordinal order.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.GetFiles(Folder.Path, "*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder.Path, file));

    /// <summary>What lies beside a page.</summary>
    public JsonElement Response(string page) => JsonSerializer.Deserialize<JsonElement>(Text(StoredResponse.Beside(page)));

    public void Dispose()
    {
        Server.Dispose();
        Folder.Dispose();
    }

    private async Task<Stream> Connect(IPEndPoint end, CancellationToken stop)
    {
        lock (Connected) Connected.Add(end.Address);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, end.Port), stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
