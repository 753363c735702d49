using System.Collections.Immutable;

namespace Compare;

/// <summary>From the cells of articles to what is shown: outlet cells, counts, reach, ranks.</summary>
public static class CoverageAssembler
{
    /// <summary>One aligned claim for each claim, in the given order, with the given cells and mentions.</summary>
    /// <param name="corpus">What was compared.</param>
    /// <param name="claims">The claims in their final order.</param>
    /// <param name="cells">The cells of all claims and judged articles, in any order.</param>
    /// <param name="mentions">The mentions of all claims, in any order.</param>
    /// <param name="copies">Which articles are copies of which.</param>
    /// <param name="series">Which articles are versions or posts of one article; none where null.</param>
    public static ImmutableArray<AlignedClaim> Align(
        Corpus corpus,
        IReadOnlyList<Claim> claims,
        IEnumerable<Cell> cells,
        IEnumerable<Mention> mentions,
        IReadOnlyCollection<ArticleCopy> copies,
        IReadOnlyCollection<ArticleSeries>? series = null)
    {
        var cellsOf = cells.ToLookup(cell => (cell.ClaimId, cell.Outlet));
        var mentionsOf = mentions.ToLookup(mention => mention.ClaimId);
        var index = new SeriesIndex(corpus.Articles, series ?? []);
        var unread = corpus.Problems.Where(problem => problem is { IsFatal: true, Outlet: not null })
            .GroupBy(problem => problem.Outlet!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var left = corpus.LeftOut.ToLookup(article => article.Outlet.Name, StringComparer.OrdinalIgnoreCase);
        var readings = corpus.Outlets.Select(outlet => new OutletReading(outlet.Name, unread.GetValueOrDefault(outlet.Name), left[outlet.Name].Count())).ToList();
        var originals = copies.ToDictionary(copy => copy.ArticleId, copy => copy.OriginalId);
        return
        [
            .. claims.Select((claim, place) =>
            {
                var outlets = readings.Select(outlet => OutletStates.Combine(claim.Id, outlet, cellsOf[(claim.Id, outlet.Name)], index)).ToImmutableArray();
                var (firstOutlets, firstPublished) = First(outlets, index);
                return new AlignedClaim(claim, place + 1, outlets)
                {
                    Mentions =
                    [
                        .. mentionsOf[claim.Id]
                            .OrderBy(mention => mention.ArticleId, StringComparer.Ordinal)
                            .ThenBy(mention => mention.Span.Start)
                            .ThenBy(mention => mention.Span.Length),
                    ],
                    ReachIndependent = CountIndependent(outlets, originals),
                    FirstOutlets = firstOutlets,
                    FirstPublished = firstPublished,
                };
            }),
        ];
    }

    /// <summary>Outlets that carry, those that only carry the same copied text counted once.</summary>
    private static int CountIndependent(ImmutableArray<OutletCell> outlets, Dictionary<string, string> originals)
    {
        var carrying = outlets
            .Select(outlet => outlet.Current
                .Where(cell => cell.State == CoverageState.Carries)
                .Select(cell => originals.GetValueOrDefault(cell.ArticleId, cell.ArticleId))
                .ToHashSet(StringComparer.Ordinal))
            .Where(texts => texts.Count > 0)
            .ToList();

        // An outlet with a text of its own counts for itself; the others count once for each text that none of those has.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var texts in carrying.OrderByDescending(texts => texts.Count))
        {
            if (texts.IsSubsetOf(seen)) continue;
            count++;
            seen.UnionWith(texts);
        }

        return count;
    }

    private static (ImmutableArray<string> Outlets, PublicationTime? Published) First(
        ImmutableArray<OutletCell> outlets, SeriesIndex index)
    {
        var dated = outlets
            .SelectMany(outlet => outlet.Cells.Where(cell => cell.State.IsTouched()).Select(cell => (outlet.Outlet, Time: index.TimeOf(cell.ArticleId))))
            .Where(entry => entry.Time is not null)
            .Select(entry => (entry.Outlet, Time: entry.Time!))
            .ToList();
        if (dated.Count == 0) return ([], null);
        var earliest = dated.MinBy(entry => entry.Time.EarliestUtc).Time;
        var first = dated
            .Where(entry => !dated.Any(other => other.Outlet != entry.Outlet && other.Time.IsCertainlyBefore(entry.Time)))
            .Select(entry => entry.Outlet)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        return (first, earliest);
    }
}
