using System.Collections.Immutable;

namespace Compare;

/// <summary>A piece of a block as it stands in the source, before any cleaning.</summary>
/// <param name="Text">The text.</param>
/// <param name="SourceStart">Where it starts in the decoded file, or the start of the element that holds it; −1 where it stands in no file.</param>
/// <param name="IsExact">Whether the text stands unit for unit in the file.</param>
internal readonly record struct SourcePiece(string Text, int SourceStart, bool IsExact);

/// <summary>A block of a source file: pieces that follow each other directly.</summary>
internal sealed record SourceBlock(BlockKind Kind, ImmutableArray<SourcePiece> Pieces)
{
    public SourceBlock(BlockKind kind, string text, int sourceStart, bool isExact)
        : this(kind, [new SourcePiece(text, sourceStart, isExact)])
    {
    }

    /// <summary>The cleaned text on one line.</summary>
    public string Line { get; } = TextCleaner.Clean(string.Concat(Pieces.Select(piece => piece.Text)));
}

/// <summary>What a reader of one format makes of a file.</summary>
/// <param name="Fields">What the file says about the article.</param>
/// <param name="Headline">The block that is the headline, or null.</param>
/// <param name="Body">The other blocks in order; none is blank.</param>
internal sealed record SourceDocument(ArticleFields Fields, SourceBlock? Headline, ImmutableArray<SourceBlock> Body)
{
    /// <summary>Whether the file itself shows that its text was cut.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Whether it is one post of a live blog.</summary>
    public bool IsLivePost { get; init; }

    /// <summary>When it was collected, or null.</summary>
    public PublicationTime? Collected { get; init; }
}
