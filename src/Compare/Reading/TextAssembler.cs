using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>An article's text with its blocks and the way back to its source.</summary>
internal sealed record AssembledText(string Text, ImmutableArray<ArticleBlock> Blocks, SourceMap Source);

/// <summary>Joins blocks to the one text that every span is into: a blank line between blocks, a line break between items of a list.</summary>
internal static class TextAssembler
{
    public static AssembledText Assemble(SourceBlock? headline, ImmutableArray<SourceBlock> body)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var runs = ImmutableArray.CreateBuilder<SourceRun>();
        if (headline is not null) Append(headline with { Kind = BlockKind.Headline });
        foreach (var block in body) Append(block);
        return new AssembledText(text.ToString(), WithLead(blocks.ToImmutable()), new SourceMap(runs.ToImmutable()));

        void Append(SourceBlock block)
        {
            var (line, lineRuns) = TextCleaner.Compose(block.Pieces);
            if (line.Length == 0) return;
            if (blocks.Count > 0)
                text.Append(block.Kind == BlockKind.ListItem && blocks[^1].Kind == BlockKind.ListItem ? "\n" : "\n\n");
            var start = text.Length;
            text.Append(line);
            blocks.Add(new ArticleBlock(block.Kind, PartOf(block.Kind), new TextSpan(start, line.Length)));
            foreach (var run in lineRuns.Where(run => run.SourceStart >= 0))
                runs.Add(run with { Text = new TextSpan(start + run.Text.Start, run.Text.Length) });
        }
    }

    /// <summary>The blocks with the first paragraph of the body (or, where it has none, its first list item) as the lead.</summary>
    public static ImmutableArray<ArticleBlock> WithLead(ImmutableArray<ArticleBlock> blocks)
    {
        var lead = Array.FindIndex([.. blocks], block => block.Kind == BlockKind.Paragraph);
        if (lead < 0) lead = Array.FindIndex([.. blocks], block => block.Kind == BlockKind.ListItem);
        return lead < 0 ? blocks : blocks.SetItem(lead, blocks[lead] with { Part = ArticlePart.Lead });
    }

    private static ArticlePart PartOf(BlockKind kind) => kind switch
    {
        BlockKind.Headline => ArticlePart.Headline,
        BlockKind.Standfirst => ArticlePart.Lead,
        BlockKind.Quote => ArticlePart.Quote,
        BlockKind.Caption => ArticlePart.Caption,
        _ => ArticlePart.Body,
    };
}
