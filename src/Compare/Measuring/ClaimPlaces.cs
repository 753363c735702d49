using System.Collections.Immutable;

namespace Compare;

/// <summary>Where an outlet places a claim most prominently.</summary>
/// <param name="ClaimId">The claim's id.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="ArticleId">The article's id.</param>
/// <param name="State">What that article does with the claim.</param>
/// <param name="Part">Headline, lead, body, quote or caption.</param>
/// <param name="BodyShare">The share of the text below the headline that stands before it, 0–1; 0 in the headline.</param>
/// <param name="Prominence">How prominent the place is, 0–1, as <see cref="Mention.Prominence"/>.</param>
public sealed record ClaimPlace(string ClaimId, string Outlet, string ArticleId, CoverageState State, ArticlePart Part, double BodyShare, double Prominence)
{
    /// <summary>The most prominent mention of each claim in each outlet, by claim's rank, then by outlet; of equally prominent ones the first by article and place.</summary>
    /// <remarks>Articles in which something was found but not counted (Omits, Predates) are left out.</remarks>
    public static ImmutableArray<ClaimPlace> Of(Coverage coverage)
    {
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return
        [
            .. from claim in coverage.Claims
               from outlet in claim.Outlets
               let states = outlet.Current.Where(cell => cell.State.IsTouched()).ToDictionary(cell => cell.ArticleId, cell => cell.State, StringComparer.Ordinal)
               where states.Count > 0
               let mention = claim.Mentions.Where(mention => states.ContainsKey(mention.ArticleId)).MaxBy(mention => mention.Prominence)
               where mention is not null
               select new ClaimPlace(
                   claim.Id, outlet.Outlet, mention.ArticleId, states[mention.ArticleId], mention.Part, ShareBefore(mention, articles[mention.ArticleId]), mention.Prominence),
        ];
    }

    private static double ShareBefore(Mention mention, Article article)
    {
        var start = article.Blocks.FirstOrDefault(block => block.Part != ArticlePart.Headline)?.Span.Start ?? 0;
        return Math.Clamp((double)(mention.Span.Start - start) / Math.Max(1, article.Text.Length - start), 0, 1);
    }
}
