using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Compare;

/// <summary>Thrown where asking again later makes sense: a connection that broke, a server that is busy.</summary>
internal sealed class PassingFailureException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>Sends single requests and reads their answers up to the limits; follows no redirect, keeps no cookie, uses no proxy.</summary>
internal sealed class WebRequester : IDisposable
{
    /// <summary>The program's name in robots.txt and in front of its version.</summary>
    public const string Agent = "compare-coverage";

    private const int HeaderKilobytes = 64, BlockBytes = 81_920;
    private readonly HttpClient client;
    private readonly CollectingOptions options;
    private readonly CollectingClock clock;

    public WebRequester(CollectingOptions options, CollectingClock clock, CollectingNetwork network)
    {
        (this.options, this.clock) = (options, clock);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would connect to whatever it likes.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new PublicConnector(options.AllowPrivate, network).ConnectAsync,
            MaxResponseHeadersLength = HeaderKilobytes,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        };
        client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(options.Contact));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    }

    /// <summary>Name, version and contact as servers see them.</summary>
    public static string UserAgent(string? contact)
    {
        var version = typeof(WebRequester).Assembly.GetName().Version!.ToString(3);
        return contact is null ? $"{Agent}/{version}" : $"{Agent}/{version} (+{contact})";
    }

    /// <summary>Asks once.</summary>
    /// <exception cref="CollectingException">The answer can never be used.</exception>
    /// <exception cref="PassingFailureException">There was no whole answer.</exception>
    public async Task<WebAnswer> Send(WebQuestion question, CancellationToken stop)
    {
        using var deadline = clock.Deadline(options.Timeout);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            using var request = RequestFor(question);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, late.Token).ConfigureAwait(false);
            var answer = new WebAnswer(question.Address, (int)response.StatusCode, HeadersOf(response), []);
            if (!answer.IsGood || (question.WantsPage && !answer.MayBePage)) return answer;
            return answer with { Body = await Read(response.Content, question, late.Token).ConfigureAwait(false) };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new PassingFailureException(string.Create(CultureInfo.InvariantCulture, $"gave no whole answer within {options.Timeout.TotalSeconds:0.###} seconds, expected one"));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or SocketException or InvalidDataException or InvalidOperationException)
        {
            stop.ThrowIfCancellationRequested();
            if (Refusal(failure) is { } refusal) throw new CollectingException(refusal.Message, refusal);
            if (IsLasting(failure)) throw new CollectingException(Reason(failure), failure);
            throw new PassingFailureException(Reason(failure), failure);
        }
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage RequestFor(WebQuestion question)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, question.Address);
        if (question.Known?.Headers is not { } known) return request;
        if (known.TryGetValue("ETag", out var tag)) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.TryGetValue("Last-Modified", out var time)) request.Headers.TryAddWithoutValidation("If-Modified-Since", time);
        return request;
    }

    private static ImmutableSortedDictionary<string, string> HeadersOf(HttpResponseMessage response)
    {
        var headers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            // Cookies may be a key to somebody's account, and are no use here.
            if (!name.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase)) headers[name] = string.Join(", ", values);
        }

        return headers.ToImmutable();
    }

    /// <summary>The body, counted as it is unpacked: no more of it than allowed is ever held.</summary>
    private static async Task<byte[]> Read(HttpContent content, WebQuestion question, CancellationToken stop)
    {
        var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await using var closed = stream.ConfigureAwait(false);
        using var body = new MemoryStream();
        var block = new byte[BlockBytes];
        while (await stream.ReadAsync(block, stop).ConfigureAwait(false) is > 0 and var count)
        {
            var room = question.MostBytes - body.Length;
            body.Write(block, 0, (int)Math.Min(count, room));
            if (count <= room) continue;
            if (question.CutsOff) break;
            throw new CollectingException(string.Create(CultureInfo.InvariantCulture, $"has more than {question.MostBytes:N0} bytes, expected at most that"));
        }

        return body.ToArray();
    }

    private static CollectingException? Refusal(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is CollectingException refusal) return refusal;
        }

        return null;
    }

    /// <summary>Whether asking again would meet the same.</summary>
    private static bool IsLasting(Exception failure) =>
        failure is HttpRequestException { InnerException: AuthenticationException } or HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded };

    /// <summary>What went wrong, without words that differ between systems.</summary>
    private static string Reason(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "has no valid certificate or no common way to encrypt, expected a secure connection",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => $"has headers of more than {HeaderKilobytes} kB, expected at most that",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => "did not answer as HTTP has it, expected an HTTP server",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "has an unknown host, expected a known one",
        _ when Socket(failure) is { } socket => socket.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain
            ? "has an unknown host, expected a known one"
            : $"cannot be reached ({socket.SocketErrorCode}), expected a server that answers",
        InvalidDataException or InvalidOperationException => "has a body that cannot be unpacked, expected gzip, deflate or Brotli as announced",
        _ => "broke off in the middle, expected a whole answer",
    };

    private static SocketException? Socket(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is SocketException socket) return socket;
        }

        return null;
    }
}
