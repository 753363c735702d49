namespace Compare;

/// <summary>The cells of articles that could not be judged for a claim, each with its reason.</summary>
internal static class UnjudgedCells
{
    /// <summary>The cells of claims and articles for which there is none.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="articles">The articles that can be judged, of all languages.</param>
    /// <param name="cells">The cells that there are.</param>
    public static IEnumerable<Cell> Of(IReadOnlyList<Claim> claims, IReadOnlyList<SegmentedArticle> articles, IReadOnlyCollection<Cell> cells)
    {
        // Each claim and article has one cell at most; in a large event of one language there are too many to look through in vain.
        if (cells.Count == claims.Count * articles.Count) yield break;
        var judged = cells.Select(cell => (cell.ClaimId, cell.ArticleId)).ToHashSet();
        foreach (var claim in claims)
        {
            ForeignHint? hint = null;
            foreach (var article in articles)
            {
                if (judged.Contains((claim.Id, article.Article.Id))) continue;
                hint ??= new ForeignHint(claim);
                yield return Without(claim, article, hint);
            }
        }
    }

    /// <summary>A cell that was not judged.</summary>
    public static Cell Of(Claim claim, Article article, string reason) => CellParts.Empty(claim, article) with { State = CoverageState.NotJudged, DecidedBy = "not judged", Reason = reason };

    /// <summary>
    /// Where the claim has no wording in the article's language: names, figures and days alone show no state, but where all of them
    /// agree the passage is shown.
    /// </summary>
    private static Cell Without(Claim claim, SegmentedArticle article, ForeignHint hint)
    {
        var language = article.Article.Language ?? "en";
        if (claim.IsDiscovered) return Of(claim, article.Article, $"the claim was found in articles in \"{claim.Language ?? "en"}\"; claims are not looked for across languages");
        var reason = $"the claim has no text in \"{language}\" (column {ClaimsReader.TextColumn}{language})";
        return hint.Find(article) is { } passage
            ? Of(claim, article.Article, $"{reason}; one passage has its names and figures") with { Nearest = passage }
            : Of(claim, article.Article, reason);
    }
}
