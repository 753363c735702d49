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
            var wordings = new Dictionary<string, ImmutableArray<Figure>>(StringComparer.Ordinal);
            foreach (var mention in claim.Mentions)
            {
                var article = byId[mention.ArticleId];
                var quantities = QuantitiesOf(claim.Claim, article.Article.Language, wordings);
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

    /// <summary>The figures of a claim as it is worded in a language.</summary>
    private static ImmutableArray<Figure> QuantitiesOf(Claim claim, string? language, Dictionary<string, ImmutableArray<Figure>> wordings)
    {
        var asked = language ?? "en";
        if (wordings.TryGetValue(asked, out var known)) return known;
        var wording = claim.In(asked) ?? claim;
        return wordings[asked] = ClaimReader.Sentence(wording.Text, wording.Language).Figures;
    }
}
