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
    /// <param name="wire">What copied texts do to counts over outlets.</param>
    public static ImmutableArray<AlignedClaim> Align(
        Corpus corpus,
        IReadOnlyList<Claim> claims,
        IEnumerable<Cell> cells,
        IEnumerable<Mention> mentions,
        IReadOnlyCollection<ArticleCopy> copies,
        IReadOnlyCollection<ArticleSeries>? series = null,
        WireChoice wire = WireChoice.Once)
    {
        var cellsOf = cells.ToLookup(cell => (cell.ClaimId, cell.Outlet));
        var mentionsOf = mentions.ToLookup(mention => mention.ClaimId);
        var index = new SeriesIndex(corpus.Articles, series ?? []);
        var unread = corpus.Problems.Where(problem => problem is { IsFatal: true, Outlet: not null })
            .GroupBy(problem => problem.Outlet!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var left = corpus.LeftOut.ToLookup(article => article.Outlet.Name, StringComparer.OrdinalIgnoreCase);
        var readings = corpus.Outlets.Select(outlet => new OutletReading(outlet.Name, unread.GetValueOrDefault(outlet.Name), left[outlet.Name].Count())).ToList();
        var places = new CopiedPlaces(copies);
        return
        [
            .. claims.AsParallel().AsOrdered().Select((claim, place) =>
            {
                var outlets = readings.Select(outlet => OutletStates.Combine(claim.Id, outlet, cellsOf[(claim.Id, outlet.Name)], index)).ToImmutableArray();
                return new AlignedClaim(claim, place + 1, outlets)
                {
                    Mentions =
                    [
                        .. mentionsOf[claim.Id]
                            .OrderBy(mention => mention.ArticleId, StringComparer.Ordinal)
                            .ThenBy(mention => mention.Span.Start)
                            .ThenBy(mention => mention.Span.Length),
                    ],
                    Wire = wire,
                    Counts = new ClaimCounter(outlets, places, index.TimeOf).Count(),
                };
            }),
        ];
    }
}
