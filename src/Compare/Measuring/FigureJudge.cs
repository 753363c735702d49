using System.Collections.Immutable;

namespace Compare;

/// <summary>Says of every figure of a quantity where it stands among the others.</summary>
internal static class FigureJudge
{
    /// <summary>The figures of a pool in time order, each with its standing.</summary>
    public static FigureSpread Judge(FigurePool pool, ImmutableArray<ArticleCopy> copies)
    {
        var unit = pool.Figures[0].Own.Unit;
        var values = Distinct(pool.Figures, unit);
        var claims = pool.Figures.Select(figure => figure.Claim).Distinct().OrderBy(claim => claim.Rank).ToImmutableArray();
        var isGrowing = unit.Length == 0 && claims.Any(claim => GrowingCounts.IsOne(ClaimReader.Sentence(claim.Text, claim.Claim.Language)));
        var stated = values.FindAll(value => value.Standing != FigureStanding.Denied);
        var common = stated.Count == 0 ? null : isGrowing ? stated[0] : MostCommon(stated, copies);
        return new FigureSpread(
            claims,
            pool.Figures.Select(figure => figure.Own.Quantity).Concat(values.Select(value => value.Figure.Quantity)).FirstOrDefault(noun => noun.Length > 0, ""),
            unit,
            [.. values.Select(value => value with { Standing = Standing(value, common, stated, isGrowing) })],
            isGrowing)
        {
            HasRivalClaims = pool.HasRivalClaims,
        };
    }

    /// <summary>
    /// Each article's values once, in time order. A value that one passage states and another rejects is stated; and so is one in whose
    /// place the article states no other: what it rejects then is not the figure.
    /// </summary>
    private static List<FigureValue> Distinct(ImmutableArray<PickedFigure> figures, string unit)
    {
        var values = InOrder(figures, unit);
        bool HasAnother(FigureValue denied) => values.Exists(value =>
            value.ArticleId == denied.ArticleId && value.Standing != FigureStanding.Denied && !CanStandBeside(value.Figure, denied.Figure));
        return values.ConvertAll(value => value.Standing == FigureStanding.Denied && !HasAnother(value) ? value with { Standing = FigureStanding.Common } : value);
    }

    /// <summary>Whether both can hold; "more than 12" and "up to 12", which meet in one point only, cannot.</summary>
    private static bool CanStandBeside(Figure a, Figure b) => FigureComparer.CanBothHold(a, b) && !MeetInAPoint(a, b) && !MeetInAPoint(b, a);

    private static bool MeetInAPoint(Figure above, Figure below) =>
        double.IsPositiveInfinity(above.High) && double.IsNegativeInfinity(below.Low) && above.Low >= below.High * (1 - 1e-9);

    private static List<FigureValue> InOrder(ImmutableArray<PickedFigure> figures, string unit) =>
    [
        .. figures
            .Select(figure => (Picked: figure, Figure: FigureComparer.In(figure.Mention.Figure, unit)))
            .GroupBy(entry => (entry.Picked.Mention.ArticleId, entry.Figure.Low, entry.Figure.High))
            .Select(group => group.OrderBy(entry => entry.Picked.IsDenied).First())
            .Select(entry => new FigureValue(
                entry.Picked.Mention.Outlet,
                entry.Picked.Mention.ArticleId,
                entry.Figure,
                entry.Picked.Mention.Source,
                entry.Picked.Mention.AsOf,
                entry.Picked.IsDenied ? FigureStanding.Denied : FigureStanding.Common))
            .OrderBy(value => value.AsOf?.EarliestUtc ?? DateTime.MaxValue)
            .ThenBy(value => value.ArticleId, StringComparer.Ordinal)
            .ThenBy(value => value.Figure.Low)
            .ThenBy(value => value.Figure.High),
    ];

    private static FigureValue MostCommon(List<FigureValue> stated, ImmutableArray<ArticleCopy> copies)
    {
        var places = new CopiedPlaces(copies);
        var outletOf = stated.GroupBy(value => value.ArticleId, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Outlet, StringComparer.Ordinal);
        string Voice(FigureValue value) =>
            places.At(value.ArticleId, value.Figure.Span)?.OriginalId is { } original && outletOf.TryGetValue(original, out var outlet) ? outlet : value.Outlet;
        var voices = stated.ConvertAll(Voice);
        // Many outlets give one value: what can stand beside it is looked for once.
        var known = new Dictionary<Figure, int>();
        int VoicesBeside(Figure figure)
        {
            var value = figure with { Span = default, Quantity = "" };
            if (!known.TryGetValue(value, out var count)) known[value] = count = voices.Where((_, place) => CanStandBeside(figure, stated[place].Figure)).Distinct(StringComparer.Ordinal).Count();
            return count;
        }

        return stated.MaxBy(value => VoicesBeside(value.Figure))!;
    }

    private static FigureStanding Standing(FigureValue value, FigureValue? common, List<FigureValue> stated, bool isGrowing)
    {
        if (value.Standing == FigureStanding.Denied) return FigureStanding.Denied;
        if (CanStandBeside(value.Figure, common!.Figure)) return FigureStanding.Common;
        return isGrowing && IsLater(value, common, stated) ? FigureStanding.LaterCount : FigureStanding.Rival;
    }

    /// <summary>Whether a value is higher than the first one and lower than none that is certainly older; without a time nothing is later.</summary>
    private static bool IsLater(FigureValue value, FigureValue first, List<FigureValue> stated) =>
        IsHigher(value, first)
        && value.AsOf is { } time && first.AsOf is { } start && !time.IsCertainlyBefore(start)
        && !stated.Exists(other => IsHigher(other, value) && other.AsOf?.IsCertainlyBefore(time) == true);

    private static bool IsHigher(FigureValue value, FigureValue other) =>
        value.Figure.Low > other.Figure.High && !FigureComparer.CanBothHold(value.Figure, other.Figure);
}
