using System.Collections.Concurrent;

namespace Compare;

/// <summary>Lets one request at a time to a host, with a delay between the end of one and the start of the next.</summary>
internal sealed class HostGate(TimeSpan usualDelay, CollectingClock clock) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly object times = new();
    private DateTimeOffset free = DateTimeOffset.MinValue;
    private TimeSpan delay = usualDelay;

    /// <summary>Does a request when it is its turn.</summary>
    public async Task<T> Run<T>(Func<Task<T>> request, CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            // Somebody may have put the next turn off while this one waited.
            for (var wait = Left(); wait > TimeSpan.Zero; wait = Left()) await clock.Wait(wait, stop).ConfigureAwait(false);
            return await request().ConfigureAwait(false);
        }
        finally
        {
            lock (times) Hold(clock.Now() + delay);
            turn.Release();
        }
    }

    /// <summary>Keeps the host free of requests for so long at least.</summary>
    public void Rest(TimeSpan wait)
    {
        lock (times) Hold(clock.Now() + wait);
    }

    /// <summary>Makes the delay so long at least.</summary>
    public void SlowDown(TimeSpan atLeast)
    {
        lock (times)
        {
            if (atLeast <= delay) return;
            if (free > DateTimeOffset.MinValue) free += atLeast - delay;
            delay = atLeast;
        }
    }

    public void Dispose() => turn.Dispose();

    private TimeSpan Left()
    {
        lock (times) return free - clock.Now();
    }

    private void Hold(DateTimeOffset until)
    {
        if (until > free) free = until;
    }
}

/// <summary>The gates of all hosts.</summary>
internal sealed class HostGates(TimeSpan delay, CollectingClock clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<HostGate>> gates = new(StringComparer.Ordinal);

    /// <summary>The gate of an address's host.</summary>
    public HostGate Of(Uri address) => gates.GetOrAdd(WebAddress.HostKey(address), _ => new Lazy<HostGate>(() => new HostGate(delay, clock))).Value;

    public void Dispose()
    {
        foreach (var gate in gates.Values.Where(gate => gate.IsValueCreated)) gate.Value.Dispose();
    }
}
