namespace Compare;

/// <summary>Shows a bar of how far a comparison is, to a person who watches.</summary>
/// <param name="say">Shows a line in place of the one before.</param>
internal sealed class ComparingProgress(Action<string> say) : IProgress<CoverageProgress>
{
    public void Report(CoverageProgress value) => say(value.ToString());
}
