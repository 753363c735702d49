namespace Compare;

/// <summary>Says how far collecting is, to a person who watches.</summary>
/// <param name="total">How many addresses there are.</param>
/// <param name="say">Shows a line in place of the one before.</param>
internal sealed class CollectingProgress(int total, Action<string> say) : IProgress<CollectedPage>
{
    private int seen;

    public void Report(CollectedPage value) => say($"Collecting: {Interlocked.Increment(ref seen)} of {total}, last {value.Address}");
}
