using System.Collections.Immutable;

namespace Compare;

/// <summary>Claims that one outlet has from another.</summary>
/// <param name="From">The outlet that is named, credited or copied.</param>
/// <param name="To">The outlet that takes them.</param>
/// <param name="NamedClaims">The claims that it gives in the other's words, naming it, by id.</param>
/// <param name="CopiedClaims">The claims in texts that it copies or credits to the other, by id.</param>
/// <param name="IsDirectionCertain">
/// Whether the direction is certain: the other is named or credited, or its text is certainly older. If not, the two have the same text
/// and nothing says who copied whom.
/// </param>
public sealed record ClaimRoute(
    string From, string To, ImmutableSortedSet<string> NamedClaims, ImmutableSortedSet<string> CopiedClaims, bool IsDirectionCertain)
{
    /// <summary>The number of claims that go this way.</summary>
    public int Claims => NamedClaims.Union(CopiedClaims).Count;
}

/// <summary>Finds the ways that claims take from outlet to outlet.</summary>
public static class ClaimRoutes
{
    /// <summary>The routes, those with most claims first, then by names.</summary>
    /// <remarks>
    /// Two signs show a route: a mention whose source is another outlet of the corpus (by its whole name, or by its last word alone where no
    /// other outlet's name holds that word: "the Courier"), and a text that is another outlet's (<see cref="Coverage.Copies"/>) or that is
    /// credited to it. Of a copy that credits an outlet the credited one is the source, not the other that has the same text. Only claims
    /// that the taking article touches count. Claims that move without a trace are not seen.
    /// </remarks>
    public static ImmutableArray<ClaimRoute> Of(Coverage coverage)
    {
        var steps = Named(coverage).Concat(Copied(coverage)).Where(step => step.From != step.To);
        return
        [
            .. steps.GroupBy(step => (step.From, step.To))
                .Select(route => new ClaimRoute(
                    route.Key.From,
                    route.Key.To,
                    ClaimsOf(route.Where(step => !step.IsCopy)),
                    ClaimsOf(route.Where(step => step.IsCopy)),
                    route.Any(step => step.IsCertain)))
                .Where(route => route.Claims > 0)
                .OrderByDescending(route => route.Claims)
                .ThenBy(route => route.From, StringComparer.Ordinal)
                .ThenBy(route => route.To, StringComparer.Ordinal),
        ];
    }

    private static ImmutableSortedSet<string> ClaimsOf(IEnumerable<Step> steps) => steps.SelectMany(step => step.Claims).ToImmutableSortedSet(StringComparer.Ordinal);

    private static IEnumerable<Step> Named(Coverage coverage)
    {
        var names = new OutletNames([.. coverage.Corpus.Outlets.Select(outlet => outlet.Name)]);
        var touched = TouchedIn(coverage);
        foreach (var mention in coverage.Claims.SelectMany(claim => claim.Mentions))
        {
            if (mention.Attribution is { } attribution && names.Find(attribution.CanonicalSource) is { } outlet && touched[mention.ArticleId].Contains(mention.ClaimId))
                yield return new Step(outlet, mention.Outlet, [mention.ClaimId], IsCopy: false, IsCertain: true);
        }
    }

    private static IEnumerable<Step> Copied(Coverage coverage)
    {
        var credits = new AgencyCredits(coverage.Corpus.Outlets.Select(outlet => outlet.Name));
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var touched = TouchedIn(coverage);
        var outlets = coverage.Corpus.Outlets.Select(outlet => outlet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wire = coverage.Copies.Where(copy => copy is { Kind: CopyKind.Wire, OriginalId: not null }).Select(copy => (Copy: copy.ArticleId, Original: copy.OriginalId!)).ToList();
        var texts = wire.SelectMany(copy => new[] { copy.Copy, copy.Original }).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, id => credits.Of(articles[id]).Where(outlets.Contains).ToList(), StringComparer.Ordinal);
        foreach (var (id, credited) in texts)
        {
            foreach (var outlet in credited) yield return new Step(outlet, articles[id].Outlet.Name, touched[id], IsCopy: true, IsCertain: true);
        }

        foreach (var copy in wire.Where(copy => texts[copy.Copy].Count == 0))
        {
            var (original, taker) = (articles[copy.Original], articles[copy.Copy]);
            var isOlder = original.Published is { } first && taker.Published is { } second && first.IsCertainlyBefore(second);
            yield return new Step(original.Outlet.Name, taker.Outlet.Name, touched[copy.Copy], IsCopy: true, isOlder);
        }
    }

    /// <summary>The claims that each article touches.</summary>
    private static Dictionary<string, IReadOnlyCollection<string>> TouchedIn(Coverage coverage)
    {
        var cells = coverage.Claims.SelectMany(claim => claim.Outlets).SelectMany(outlet => outlet.Cells).Where(cell => cell.State.IsTouched()).ToLookup(cell => cell.ArticleId, cell => cell.ClaimId);
        return coverage.Corpus.Articles.ToDictionary(article => article.Id, article => (IReadOnlyCollection<string>)cells[article.Id].ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private sealed record Step(string From, string To, IReadOnlyCollection<string> Claims, bool IsCopy, bool IsCertain);
}
