using System.Collections.Immutable;

namespace Compare;

/// <summary>How one article's text is another's.</summary>
public enum CopyKind
{
    /// <summary>The same text twice in one outlet.</summary>
    Duplicate,
    /// <summary>The same text, or nearly, in another outlet: most often an agency's.</summary>
    Wire,
    /// <summary>A text of its own that takes passages over from another outlet's.</summary>
    Partial,
    /// <summary>The text of an agency, by its credit line, of which no article is at hand.</summary>
    Agency,
}

/// <summary>A stretch of an article that stands in another one too, small edits aside.</summary>
/// <param name="Span">Its place in the copy.</param>
/// <param name="OriginalSpan">Its place in the original; null where the original is not at hand.</param>
/// <param name="Words">The number of the copy's words in it that the original has in the same order.</param>
public sealed record CopiedPassage(TextSpan Span, TextSpan? OriginalSpan, int Words);

/// <summary>An article that copies another one, of the corpus or of an agency that is not in it.</summary>
/// <param name="ArticleId">The copy; never the original of another copy, unless its own original is not at hand.</param>
/// <param name="OriginalId">
/// The likely original: agency credit, then the earliest time, then the lowest id. Null for <see cref="CopyKind.Agency"/>: the article holds
/// an agency's text, and copies of it at hand name it as the nearest to an original.
/// </param>
/// <param name="Kind">Inside one outlet, across outlets wholly or in part, or from an agency that is not at hand.</param>
/// <param name="Share">The share of the copy's words that stand in the original, 0–1; null where the original is not at hand.</param>
public sealed record ArticleCopy(string ArticleId, string? OriginalId, CopyKind Kind, double? Share)
{
    /// <summary>The share of the original's words that the copy kept, 0–1; null where the original is not at hand.</summary>
    public double? KeptShare { get; init; }

    /// <summary>The outlets or agencies that the article, or for <see cref="CopyKind.Agency"/> one of those that share its text, credits, joined by "; "; null for none.</summary>
    public string? Credited { get; init; }

    /// <summary>
    /// What is copied, in the order of the copy. Empty where an agency is credited and no other article shares the text: then nothing tells
    /// which part is the agency's. A whole copy without passages is copied throughout.
    /// </summary>
    public ImmutableArray<CopiedPassage> Passages { get; init; } = [];

    /// <summary>Whether the article as a whole is a copy.</summary>
    public bool IsWhole => Kind is CopyKind.Duplicate or CopyKind.Wire;
}
