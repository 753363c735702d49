using System.Collections.Immutable;

namespace Compare;

/// <summary>Cuts articles into sentences and reads attributions, figures and dates out of them.</summary>
public static class ArticleSegmenter
{
    /// <summary>The article with its sentences.</summary>
    public static SegmentedArticle Segment(Article article) => new(article, SegmentText(article.Text, article.Blocks));

    /// <summary>A text of its own, such as a claim, as one paragraph.</summary>
    internal static ImmutableArray<Sentence> SegmentText(string text) =>
        SegmentText(text, text.Length == 0 ? [] : [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, new TextSpan(0, text.Length))]);

    private static ImmutableArray<Sentence> SegmentText(string text, ImmutableArray<ArticleBlock> blocks)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var place in SentenceSplitter.Split(text, blocks))
        {
            var tokens = Tokenizer.Tokenize(text, place.Span);
            var sentence = new Sentence
            {
                Index = sentences.Count,
                Part = place.Part,
                Block = place.Block,
                Span = place.Span,
                Tokens = tokens,
                Clauses = ClauseSplitter.Split(tokens, place.Span),
                Figures = FigureReader.Read(text, place.Span),
                Dates = DateReader.Read(text, place.Span),
            };
            sentences.Add(sentence);
        }

        return new AttributionReader(text).Read(sentences);
    }
}
