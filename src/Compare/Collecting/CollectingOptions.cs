using System.Globalization;

namespace Compare;

/// <summary>How pages are fetched: how politely, and up to which limits.</summary>
public sealed record CollectingOptions
{
    /// <summary>The defaults.</summary>
    public static CollectingOptions Default { get; } = new();

    /// <summary>Time between the end of one request and the start of the next to the same host. Default 2 seconds.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>A longer <c>Crawl-delay</c> of a robots.txt counts as this. Default 30 seconds.</summary>
    public TimeSpan MaximumCrawlDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many hosts are asked at the same time. Default 4.</summary>
    public int ParallelHosts { get; init; } = 4;

    /// <summary>The longest time for one request, its whole body included. Default 60 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Larger bodies are refused, bytes when unpacked. Default 10 MB, what the reading of articles allows too.</summary>
    public long MaximumBytes { get; init; } = ReadableBytes;

    /// <summary>The most redirects from an address to its page. Default 10.</summary>
    public int MaximumRedirects { get; init; } = 10;

    /// <summary>How often a request is repeated that met a busy server or a broken connection. Default 3.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first repetition, doubled for each further one. Default 5 seconds.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A server that asks for a longer wait (<c>Retry-After</c>) is left alone in this run. Default 5 minutes.</summary>
    public TimeSpan MaximumRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>An address or page of whoever collects, sent with every request, or null.</summary>
    public string? Contact { get; init; }

    /// <summary>Ask again for pages that were stored before; a changed one becomes a new file. Default false.</summary>
    public bool Again { get; init; }

    /// <summary>Connect to private, loopback and other special addresses too. Default false.</summary>
    public bool AllowPrivate { get; init; }

    private const long ReadableBytes = 10_000_000;

    /// <summary>These options, if every number is in its range.</summary>
    /// <exception cref="ArgumentException">One is not; the message names all that are not.</exception>
    public CollectingOptions Validate()
    {
        var faults = new List<string>();
        AtLeast(nameof(Delay), Delay.TotalSeconds, 0);
        AtLeast(nameof(MaximumCrawlDelay), MaximumCrawlDelay.TotalSeconds, 0);
        AtLeast(nameof(ParallelHosts), ParallelHosts, 1);
        AtLeast(nameof(Timeout), Timeout.TotalSeconds, 0.001);
        AtLeast(nameof(MaximumBytes), MaximumBytes, 1);
        AtLeast(nameof(MaximumRedirects), MaximumRedirects, 0);
        AtLeast(nameof(Retries), Retries, 0);
        AtLeast(nameof(FirstBackOff), FirstBackOff.TotalSeconds, 0);
        AtLeast(nameof(MaximumRetryAfter), MaximumRetryAfter.TotalSeconds, 0);
        if (Contact is { } contact && !contact.All(letter => letter is > ' ' and <= '~' and not ('(' or ')' or '\\')))
            faults.Add($"Contact is \"{contact}\", expected an address or page without blanks and brackets");
        return faults.Count == 0 ? this : throw new ArgumentException(string.Join("; ", faults));

        void AtLeast(string name, double value, double least)
        {
            if (!(value >= least)) faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}, expected {least} or more"));
        }
    }
}
