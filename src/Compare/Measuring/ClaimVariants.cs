namespace Compare;

/// <summary>Parts discovered claims that mostly repeat another one from the claims that stand for themselves.</summary>
internal static class ClaimVariants
{
    /// <summary>The claims that stand for themselves first, then the variants with the claim of which each is one, both in the order given.</summary>
    /// <param name="claims">By rank.</param>
    public static IEnumerable<AlignedClaim> Last(IReadOnlyList<AlignedClaim> claims)
    {
        var variantOf = VariantFinder.Find([.. claims.Select(claim => claim.Mentions.Select(mention => (mention.ArticleId, mention.Span)).ToHashSet())]);
        return claims.Select((claim, place) => variantOf[place] < 0 ? claim : claim with { VariantOf = claims[variantOf[place]].Id }).OrderBy(claim => claim.VariantOf is not null);
    }
}
