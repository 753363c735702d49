namespace Compare;

/// <summary>A detail of a statement that can stand in another one too.</summary>
/// <param name="Key">What two of them share.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct StatementDetail(string Key, TextSpan Span);

/// <summary>A statement with what it is compared by.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">Whose it is.</param>
/// <param name="Language">The language of its words.</param>
internal sealed record StatementDetails(QuotedStatement Statement, SpeakerName Speaker, string Language)
{
    /// <summary>Its figures, each with the value that counts: one bound of an open one.</summary>
    public required Figure[] Figures { get; init; }

    /// <summary>Its dates; where day and month are written, with the weekday of the nearest such day.</summary>
    public required DateMention[] Days { get; init; }

    /// <summary>Its names by sound, each once.</summary>
    public required StatementDetail[] Names { get; init; }

    /// <summary>Its content words by stem or family of words, each once.</summary>
    public required StatementDetail[] Words { get; init; }

    /// <summary>All its words as written, in lower case.</summary>
    public required HashSet<string> Forms { get; init; }

    /// <summary>Whether it denies: a verb of denial and a negation take each other back.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>The publication's first and last moment where its day is known, else null.</summary>
    public (DateTime Earliest, DateTime Latest)? Time { get; } =
        Statement.Published is { Precision: TimePrecision.Day or TimePrecision.Minute } time ? (time.EarliestUtc, time.LatestUtc) : null;
}
