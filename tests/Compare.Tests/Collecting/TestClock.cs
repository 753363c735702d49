namespace Compare;

/// <summary>A clock that moves only when somebody waits, and then at once.</summary>
internal sealed class TestClock
{
    private readonly object moving = new();
    private readonly List<CancellationTokenSource> deadlines = [];
    private DateTimeOffset now = new(2025, 5, 2, 8, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now
    {
        get
        {
            lock (moving) return now;
        }
    }

    public CollectingClock Clock => new(() => Now, Wait, Deadline);

    /// <summary>Lets all deadlines pass that are running.</summary>
    public void Expire()
    {
        lock (moving)
        {
            foreach (var deadline in deadlines)
            {
                try
                {
                    deadline.Cancel();
                }
                catch (ObjectDisposedException)
                {
                    // Met in time.
                }
            }

            deadlines.Clear();
        }
    }

    private async Task Wait(TimeSpan time, CancellationToken stop)
    {
        await Task.Yield();
        stop.ThrowIfCancellationRequested();
        lock (moving) now += time;
    }

    private CancellationTokenSource Deadline(TimeSpan time)
    {
        var deadline = new CancellationTokenSource();
        lock (moving) deadlines.Add(deadline);
        return deadline;
    }
}
