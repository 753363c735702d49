namespace Compare;

/// <summary>How many things are done at the same time.</summary>
internal static class Cores
{
    /// <summary>
    /// As many as there are cores. Without a limit the thread pool takes a long loop for a stalled one and adds a thread every second, each of
    /// which holds what it works on in memory.
    /// </summary>
    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
