namespace Compare;

/// <summary>How far a comparison is.</summary>
/// <param name="Step">What is being done, in words.</param>
/// <param name="Done">How much of it is done, 0 to <paramref name="Total"/>.</param>
/// <param name="Total">How much there is to do, 1 or more.</param>
public readonly record struct CoverageProgress(string Step, int Done, int Total)
{
    private const int BarWidth = 24;

    /// <summary>A bar with the step and the counts: "[████████────────] Judging claims: 40 of 80".</summary>
    public override string ToString()
    {
        var filled = (int)((long)BarWidth * Done / Total);
        return $"[{new string('█', filled)}{new string('─', BarWidth - filled)}] {Step}: {Done} of {Total}";
    }
}

/// <summary>One step of a comparison, which several threads go on with.</summary>
internal sealed class ProgressStep
{
    private readonly IProgress<CoverageProgress>? listener;
    private readonly string name;
    private readonly int total;
    private int done;

    private ProgressStep(IProgress<CoverageProgress>? listener, string name, int total) => (this.listener, this.name, this.total) = (listener, name, total);

    /// <summary>A step that begins now.</summary>
    public static ProgressStep Of(IProgress<CoverageProgress>? listener, string name, int total)
    {
        if (total > 0) listener?.Report(new CoverageProgress(name, 0, total));
        return new ProgressStep(listener, name, total);
    }

    /// <summary>One more is done.</summary>
    public void Advance() => listener?.Report(new CoverageProgress(name, Interlocked.Increment(ref done), total));
}

/// <summary>Writes a bar to the terminal or the notebook, a line each time a step begins or another tenth of it is done.</summary>
/// <remarks>Notebooks keep every line that a cell prints: that is why a step has eleven lines at most.</remarks>
public sealed class ProgressLines : IProgress<CoverageProgress>
{
    private const int Lines = 10;

    private readonly object gate = new();
    private readonly TextWriter output;
    private (string? Step, int Tenth) last;

    /// <param name="output">Where the lines go; the terminal's standard output where null.</param>
    public ProgressLines(TextWriter? output = null) => this.output = output ?? Console.Out;

    /// <inheritdoc/>
    public void Report(CoverageProgress value)
    {
        var tenth = (int)((long)Lines * value.Done / value.Total);
        lock (gate)
        {
            // Claims are judged at the same time, and their reports may overtake each other.
            if (value.Step == last.Step && tenth <= last.Tenth) return;
            last = (value.Step, tenth);
            output.WriteLine(value);
        }
    }
}
