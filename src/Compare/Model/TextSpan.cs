namespace Compare;

/// <summary>A stretch of an article's text, in UTF-16 units, end exclusive.</summary>
/// <param name="Start">First unit of the stretch, 0 or more.</param>
/// <param name="Length">Number of units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit after the last one of the stretch.</summary>
    public int End => Start + Length;

    /// <summary>A span from its two ends, <paramref name="end"/> exclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end stands before the start.</exception>
    public static TextSpan Between(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>The text of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves <paramref name="text"/>.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
