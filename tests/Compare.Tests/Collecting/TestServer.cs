using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Compare;

/// <summary>A request as the test server saw it.</summary>
internal sealed record TestRequest(string Host, string Path, IReadOnlyDictionary<string, string> Headers, DateTimeOffset Time);

/// <summary>Writes an answer, well or badly formed, to a connection that is closed afterwards.</summary>
internal delegate Task TestAnswer(Stream connection, CancellationToken stop);

/// <summary>A server on loopback that answers one request a connection with exactly the bytes it is told to; 404 where it is told nothing.</summary>
internal sealed class TestServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentDictionary<string, Func<TestRequest, TestAnswer>> answers = new();
    private readonly ConcurrentDictionary<string, int> working = new();
    private readonly Func<DateTimeOffset> now;
    private readonly Task accepting;

    public TestServer(Func<DateTimeOffset>? now = null)
    {
        this.now = now ?? (() => DateTimeOffset.UtcNow);
        listener.Start();
        accepting = Task.Run(Accept);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The requests so far, in the order in which they came.</summary>
    public ConcurrentQueue<TestRequest> Requests { get; } = new();

    /// <summary>Requests that came to a host while another one was at work there.</summary>
    public ConcurrentQueue<string> Overlaps { get; } = new();

    /// <summary>The most requests that were at work at the same time, on all hosts.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>The paths that were asked for, robots.txt left out.</summary>
    public IEnumerable<string> Paths => Requests.Select(request => request.Path).Where(path => path != "/robots.txt");

    public string At(string path, string host = "127.0.0.1") => $"http://{host}:{Port}{path}";

    public TestServer On(string path, TestAnswer answer) => On(path, _ => answer);

    public TestServer On(string path, Func<TestRequest, TestAnswer> answer)
    {
        answers[path] = answer;
        return this;
    }

    public static TestAnswer Page(string html, params string[] headers) => Body(200, Encoding.UTF8.GetBytes(html), [.. headers, .. headers.Any(header => header.StartsWith("Content-Type", StringComparison.Ordinal)) ? [] : new[] { "Content-Type: text/html; charset=utf-8" }]);

    public static TestAnswer Text(string text) => Body(200, Encoding.UTF8.GetBytes(text), "Content-Type: text/plain");

    public static TestAnswer Status(int status, params string[] headers) => Body(status, [], headers);

    public static TestAnswer Redirect(string to) => Status(302, $"Location: {to}");

    public static TestAnswer Body(int status, byte[] body, params string[] headers) => Raw([.. Head(status, [.. headers, $"Content-Length: {body.Length}"]), .. body]);

    /// <summary>Bytes as they are, and then the end of the connection.</summary>
    public static TestAnswer Raw(byte[] bytes) => async (connection, stop) => await connection.WriteAsync(bytes, stop);

    /// <summary>Status line and headers.</summary>
    public static byte[] Head(int status, params string[] headers) => Encoding.Latin1.GetBytes($"HTTP/1.1 {status} Some words\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n");

    public void Dispose()
    {
        over.Cancel();
        listener.Stop();
        accepting.Wait(TimeSpan.FromSeconds(10));
        over.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(over.Token);
                _ = Task.Run(() => Serve(client));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var closed = client;
        try
        {
            var connection = client.GetStream();
            if (await Read(connection) is not { } request) return;
            Requests.Enqueue(request);
            if (working.AddOrUpdate(request.Host, 1, (_, count) => count + 1) > 1) Overlaps.Enqueue(request.Path);
            lock (working) MostAtOnce = Math.Max(MostAtOnce, working.Values.Sum());
            var answer = answers.TryGetValue(request.Path, out var made) ? made(request) : Status(404);
            // Others that should have waited get their chance to come.
            await Task.Delay(1, over.Token);
            working.AddOrUpdate(request.Host, 0, (_, count) => count - 1);
            await answer(connection, over.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            // Closing with something unread would cut what was sent.
            while (await connection.ReadAsync(new byte[100], over.Token) > 0) { }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client went away, as some tests want it to.
        }
    }

    private async Task<TestRequest?> Read(NetworkStream connection)
    {
        var head = new StringBuilder();
        var block = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await connection.ReadAsync(block, over.Token);
            if (count == 0) return null;
            head.Append(Encoding.Latin1.GetString(block, 0, count));
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        return new TestRequest(headers["Host"].Split(':')[0], lines[0].Split(' ')[1], headers, now());
    }
}
