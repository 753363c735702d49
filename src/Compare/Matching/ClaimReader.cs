namespace Compare;

/// <summary>Reads a claim's words as matching sees them.</summary>
internal static class ClaimReader
{
    /// <summary>The claim as one statement, whatever stops its text holds.</summary>
    public static Statement Read(Claim claim, Vocabulary vocabulary) => ClaimEmphasis.Apply(vocabulary.Read(Sentence(claim.Text, claim.Language)));

    /// <summary>The claim's text as one sentence.</summary>
    public static Sentence Sentence(string text) => Sentence(text, null);

    /// <summary>The claim's text as one sentence of a language; null for English.</summary>
    public static Sentence Sentence(string text, string? language)
    {
        var sentences = ArticleSegmenter.SegmentText(text, language);
        if (sentences.Length == 1) return sentences[0];
        return new Sentence
        {
            Index = 0,
            Language = LanguageWords.For(language)?.Language,
            Part = ArticlePart.Lead,
            Block = 0,
            Span = new TextSpan(0, text.Length),
            Clauses = [new TextSpan(0, text.Length)],
            Tokens = [.. sentences.SelectMany(sentence => sentence.Tokens)],
            Attributions = [.. sentences.SelectMany(sentence => sentence.Attributions)],
            Depths = [.. sentences.SelectMany(sentence => sentence.Depths)],
            Figures = [.. sentences.SelectMany(sentence => sentence.Figures)],
            Dates = [.. sentences.SelectMany(sentence => sentence.Dates)],
        };
    }
}
