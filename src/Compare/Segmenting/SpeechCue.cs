namespace Compare;

/// <summary>A run of tokens of one sentence.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
internal readonly record struct Stretch(int From, int To)
{
    /// <summary>No token.</summary>
    public static Stretch None { get; } = new(0, 0);

    /// <summary>Whether it holds no token.</summary>
    public bool IsEmpty => To <= From;

    /// <summary>Whether a token lies in it.</summary>
    public bool Contains(int index) => index >= From && index < To;
}

/// <summary>An attribution inside one sentence.</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Source">The source; empty where none is named.</param>
/// <param name="Content">The stretches said, in order.</param>
/// <param name="Act">What the source does.</param>
internal sealed record SpeechCue(Stretch Cue, Stretch Source, IReadOnlyList<Stretch> Content, AttributionAct Act)
{
    /// <summary>Whether it names no source because it goes on with the words of the last speaker.</summary>
    public bool GoesOn { get; init; }
}
