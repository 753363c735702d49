using System.Collections.Immutable;

namespace Compare;

/// <summary>What one sentence of an article gives as the words of a named speaker.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Source">The speaker as written ("she").</param>
/// <param name="CanonicalSource">The longest name of the speaker in the article ("Mayor Ana Brandt").</param>
/// <param name="Kind">Quoted, told in other words, or both.</param>
/// <param name="Span">The words attributed, from the first to the last.</param>
public sealed record QuotedStatement(string ArticleId, string Outlet, string Source, string CanonicalSource, AttributionKind Kind, TextSpan Span)
{
    /// <summary>The article's language tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>When the outlet said so, as far as it is known; or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The figures in the words attributed, in order.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>The dates in the words attributed, in order.</summary>
    public ImmutableArray<DateMention> Dates { get; init; } = [];

    /// <summary>The places of the figures, days, names and words that another statement of its quotation has too, in order.</summary>
    public ImmutableArray<TextSpan> Shared { get; init; } = [];

    /// <summary>The places of the figures for which another statement of its quotation gives another value of the same unit, in order.</summary>
    public ImmutableArray<TextSpan> Differing { get; init; } = [];
}
