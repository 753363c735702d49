using System.Collections.Immutable;

namespace Compare;

/// <summary>Figures of one quantity.</summary>
/// <param name="Figures">The figures, by claim's rank, then by article and place.</param>
/// <param name="HasRivalClaims">Whether the codebook names two of its claims rivals and they give different values.</param>
internal sealed record FigurePool(ImmutableArray<PickedFigure> Figures, bool HasRivalClaims);

/// <summary>Brings claims that speak of one quantity together.</summary>
internal static class FigurePools
{
    /// <summary>The pools, by the rank of their first claim; each figure of a claim is in one.</summary>
    /// <param name="figures">The figures that answer a claim.</param>
    /// <param name="all">Every figure of a claim's kind in the passages that mention it.</param>
    public static ImmutableArray<FigurePool> Of(ImmutableArray<PickedFigure> figures, ImmutableArray<FigureMention> all)
    {
        var places = all.Select(figure => (figure.ClaimId, figure.ArticleId, figure.Figure.Span)).ToHashSet();
        var quantities = figures.GroupBy(figure => (figure.Claim.Id, figure.Own)).Select(group => group.ToList()).ToList();
        var pools = Enumerable.Range(0, quantities.Count).ToArray();
        var rivals = new HashSet<int>();
        for (var a = 0; a < quantities.Count; a++)
        {
            for (var b = a + 1; b < quantities.Count; b++)
            {
                var areRivals = AreRivals(quantities[a][0], quantities[b][0]);
                if (!areRivals && !ShareAPassage(quantities[a], quantities[b], places)) continue;
                var (kept, lost) = (Math.Min(pools[a], pools[b]), Math.Max(pools[a], pools[b]));
                for (var i = 0; i < pools.Length; i++)
                {
                    if (pools[i] == lost) pools[i] = kept;
                }

                if (areRivals && !SameValue(quantities[a][0].Own, quantities[b][0].Own)) rivals.Add(a);
            }
        }

        return
        [
            .. Enumerable.Range(0, quantities.Count).GroupBy(index => pools[index])
                .Select(pool => new FigurePool([.. pool.SelectMany(index => quantities[index])], pool.Any(rivals.Contains))),
        ];
    }

    private static bool AreRivals(PickedFigure a, PickedFigure b) =>
        a.Claim.Claim.IsRivalOf(b.Claim.Claim) && FigureComparer.SameKind(a.Own, b.Own);

    /// <summary>Whether a passage that answers one claim is near the other too, and counts a noun: "five injured" and "seven injured" are one count, two sums of money are not.</summary>
    private static bool ShareAPassage(List<PickedFigure> a, List<PickedFigure> b, HashSet<(string ClaimId, string ArticleId, TextSpan Span)> places)
    {
        bool Answers(List<PickedFigure> some, AlignedClaim other) => some.Exists(figure =>
            figure.Mention.Figure.Quantity.Length > 0 && places.Contains((other.Id, figure.Mention.ArticleId, figure.Mention.Figure.Span)));
        return FigureComparer.SameKind(a[0].Own, b[0].Own) && (Answers(a, b[0].Claim) || Answers(b, a[0].Claim));
    }

    private static bool SameValue(Figure a, Figure b) => a.Low.Equals(b.Low) && a.High.Equals(b.High);
}
