using System.Collections.Immutable;

namespace Compare;

/// <summary>Makes documents of texts that other programs have extracted.</summary>
internal static class EntryText
{
    /// <summary>How many blocks at the start may repeat the headline.</summary>
    private const int HeadBlocks = 3;

    /// <summary>The paragraphs of an extracted text.</summary>
    public static ImmutableArray<SourceBlock> Paragraphs(string text) =>
        [.. ParagraphSplitter.Split(text).Select(block => block with { Pieces = [.. block.Pieces.Select(piece => piece with { SourceStart = -1, IsExact = false })] })];

    /// <summary>A paragraph that stands in no decoded file.</summary>
    public static SourceBlock Block(BlockKind kind, string text) => new(kind, text, -1, isExact: false);

    /// <summary>The document: the stated headline on top, and not a second time among the first blocks.</summary>
    public static SourceDocument Assemble(ArticleFields fields, IReadOnlyList<SourceBlock> body)
    {
        SourceBlock? headline = null;
        var blocks = body.ToImmutableArray();
        if (fields.Headline is { } title)
        {
            headline = Block(BlockKind.Headline, title.Value);
            var key = TextForm.Key(headline.Line);
            if (blocks.Take(HeadBlocks).FirstOrDefault(block => TextForm.Key(block.Line) == key) is { } repeated && blocks.Length > 1) blocks = blocks.Remove(repeated);
        }

        return new SourceDocument(fields, headline, blocks) { IsTruncated = blocks.Length > 0 && Truncation.Shows(blocks[^1].Line) };
    }
}
