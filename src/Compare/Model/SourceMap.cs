using System.Collections.Immutable;

namespace Compare;

/// <summary>One stretch of an article's text and where it came from.</summary>
/// <param name="Text">The stretch in the article's text.</param>
/// <param name="SourceStart">Where it starts in the decoded source file, in UTF-16 units.</param>
/// <param name="IsExact">Whether the stretch runs unit for unit in the source; if not, only its start is known (the element that holds it).</param>
public readonly record struct SourceRun(TextSpan Text, int SourceStart, bool IsExact);

/// <summary>The way back from an article's text to its source file.</summary>
/// <param name="Runs">Stretches in text order that do not overlap.</param>
public sealed record SourceMap(ImmutableArray<SourceRun> Runs)
{
    /// <summary>A map that knows nothing.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The place in the decoded source file for a place in the text: exact inside an exact run, the start of the holding element elsewhere, null where nothing is known.</summary>
    public int? ToSource(int position)
    {
        var low = 0;
        var high = Runs.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = Runs[middle];
            if (position < run.Text.Start) high = middle - 1;
            else if (position >= run.Text.End) low = middle + 1;
            else return run.IsExact ? run.SourceStart + position - run.Text.Start : run.SourceStart;
        }

        return null;
    }
}
