using System.Collections.Immutable;

namespace Compare;

/// <summary>Collects the figures that articles give for the quantities of claims.</summary>
internal static class FigureCollector
{
    /// <summary>The figures of each claim's mentions that speak of one of the claim's quantities, by claim, then article, then place.</summary>
    public static ImmutableArray<FigureMention> Collect(ImmutableArray<AlignedClaim> claims, IReadOnlyList<ReadArticle> articles)
    {
        var byId = articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
        var figures = ImmutableArray.CreateBuilder<FigureMention>();
        foreach (var claim in claims)
        {
            var quantities = ClaimReader.Sentence(claim.Text).Figures;
            if (quantities.IsEmpty) continue;
            foreach (var mention in claim.Mentions)
            {
                var article = byId[mention.ArticleId];
                var sentence = article.Segmented.Sentences.First(sentence => sentence.Span == mention.Span);
                foreach (var figure in sentence.Figures.Where(figure => quantities.Any(quantity => FigureComparer.SameKind(quantity, figure))))
                {
                    figures.Add(new FigureMention(
                        claim.Id, mention.ArticleId, mention.Outlet, figure, mention.Attribution?.CanonicalSource, article.Article.Updated ?? article.Article.Published));
                }
            }
        }

        return figures.DrainToImmutable();
    }
}
