using System.Collections.Immutable;

namespace Compare;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters (with inner apostrophes).</summary>
    Word,
    /// <summary>Digits (with inner points and commas).</summary>
    Number,
    /// <summary>Anything else: one punctuation mark or sign.</summary>
    Mark,
}

/// <summary>One word, number or punctuation mark.</summary>
/// <param name="Span">Its place in the article's text.</param>
/// <param name="Lower">
/// Its text in lower case with straight quotation marks and apostrophes, without thousand separators and the points of acronyms. In other
/// languages than English a function word or word of saying as the English one that the rules know, any other word after a middle dot.
/// </param>
/// <param name="Stem">The stem of a word; the same as <paramref name="Lower"/> for anything else.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="IsCapitalised">Whether its first unit is an upper-case letter.</param>
public readonly record struct Token(TextSpan Span, string Lower, string Stem, TokenKind Kind, bool IsCapitalised)
{
    /// <summary>Whether the table of another language than English takes its form for a finite verb.</summary>
    public bool IsVerb { get; init; }
}

/// <summary>One sentence, headline, caption or list item with what was read out of it.</summary>
public sealed record Sentence
{
    /// <summary>Its place among the article's sentences, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Where in the article it stands.</summary>
    public required ArticlePart Part { get; init; }

    /// <summary>The language by whose table it was read; null for English.</summary>
    public string? Language { get; init; }

    /// <summary>The number of the block that holds it, from 0.</summary>
    public required int Block { get; init; }

    /// <summary>Its place in the article's text, without surrounding white space.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words, numbers and marks, in order.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>Its clauses: one where it states one thing; they do not overlap and stand in order.</summary>
    public required ImmutableArray<TextSpan> Clauses { get; init; }

    /// <summary>Who is said to have said what in it, outermost first.</summary>
    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>For each token the number of attributions that hold it: 0 is the article's own voice.</summary>
    public ImmutableArray<byte> Depths { get; init; } = [];

    /// <summary>Its figures, in order.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Its dates, in order.</summary>
    public ImmutableArray<DateMention> Dates { get; init; } = [];
}

/// <summary>An article with its sentences.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Its sentences in text order; every word of the text is in at most one.</param>
public sealed record SegmentedArticle(Article Article, ImmutableArray<Sentence> Sentences);
