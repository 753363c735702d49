namespace Compare;

/// <summary>How prominent a place in an article is.</summary>
internal static class ProminenceMeter
{
    /// <summary>1 in the headline, 0.9 in the lead, then falling evenly with the position in the text from 0.8 to 0.2.</summary>
    public static double Of(Sentence sentence, Article article) => sentence.Part switch
    {
        ArticlePart.Headline => 1,
        ArticlePart.Lead => 0.9,
        _ => Math.Round(0.8 - (0.6 * sentence.Span.Start / Math.Max(1, article.Text.Length)), 4),
    };
}
