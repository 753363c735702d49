using System.Collections.Immutable;

namespace Compare;

/// <summary>Cuts articles into sentences and reads attributions, figures and dates out of them.</summary>
public static class ArticleSegmenter
{
    /// <summary>The article with its sentences.</summary>
    public static SegmentedArticle Segment(Article article) => new(article, SegmentText(article.Text, article.Blocks, LanguageWords.For(article.Language)));

    /// <summary>A text of its own, such as a claim, as one paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; one without a table is read as English.</param>
    internal static ImmutableArray<Sentence> SegmentText(string text, string? language = null) =>
        SegmentText(text, text.Length == 0 ? [] : [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Lead, new TextSpan(0, text.Length))], LanguageWords.For(language));

    private static ImmutableArray<Sentence> SegmentText(string text, ImmutableArray<ArticleBlock> blocks, LanguageWords? language)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var place in SentenceSplitter.Split(text, blocks, language))
        {
            var tokens = language is null ? Tokenizer.Tokenize(text, place.Span) : LanguageTokenizer.Tokenize(text, place.Span, language);
            var dates = language is null ? DateReader.Read(text, place.Span) : new LanguageDates(tokens, text, language).Read();
            var sentence = new Sentence
            {
                Language = language?.Language,
                Index = sentences.Count,
                Part = place.Part,
                Block = place.Block,
                Span = place.Span,
                Tokens = tokens,
                Clauses = ClauseSplitter.Split(tokens, place.Span),
                Figures = language is null ? FigureReader.Read(text, place.Span) : new LanguageFigures(tokens, text, language, dates).Read(),
                Dates = dates,
            };
            sentences.Add(sentence);
        }

        return new AttributionReader(text, language).Read(sentences);
    }
}
