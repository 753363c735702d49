namespace Compare;

/// <summary>What a person says that one article does with one claim.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Event">The event, or null where the file has no such column.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Article">The article as written: its id or file.</param>
/// <param name="Label">Carries, Reports, Disputes, Omits or Predates.</param>
public sealed record GoldLabel(int Line, string? Event, string Claim, string Article, CoverageState Label)
{
    /// <summary>Words of the passage that shows it, or null.</summary>
    public string? EvidenceText { get; init; }

    /// <summary>The place of that passage in the article's text, or null.</summary>
    public TextSpan? EvidenceSpan { get; init; }
}
