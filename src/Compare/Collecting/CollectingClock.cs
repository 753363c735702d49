namespace Compare;

/// <summary>The time and the waits between requests: those of the machine, or of a test.</summary>
/// <param name="Now">The time.</param>
/// <param name="Wait">Waits so long, or until it is stopped.</param>
/// <param name="Deadline">Gives what is cancelled after so long.</param>
internal sealed record CollectingClock(Func<DateTimeOffset> Now, Func<TimeSpan, CancellationToken, Task> Wait, Func<TimeSpan, CancellationTokenSource> Deadline)
{
    /// <summary>The clock of the machine.</summary>
    public static CollectingClock OfMachine { get; } = new(() => DateTimeOffset.UtcNow, Task.Delay, time => new CancellationTokenSource(time));
}
