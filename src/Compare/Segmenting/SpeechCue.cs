namespace Compare;

/// <summary>An attribution inside one sentence, in token indexes, ends exclusive.</summary>
/// <param name="CueFrom">First token of the cue.</param>
/// <param name="CueTo">The token after the cue.</param>
/// <param name="SourceFrom">First token of the source; equal to <paramref name="SourceTo"/> where none is named.</param>
/// <param name="SourceTo">The token after the source.</param>
/// <param name="Content">The stretches said.</param>
internal sealed record SpeechCue(int CueFrom, int CueTo, int SourceFrom, int SourceTo, IReadOnlyList<(int From, int To)> Content)
{
    /// <summary>Whether a source is named.</summary>
    public bool HasSource => SourceTo > SourceFrom;
}
