using System.Collections.Immutable;

namespace Compare;

/// <summary>Where a figure stands among those of its quantity.</summary>
public enum FigureStanding
{
    /// <summary>It can stand beside the value that most outlets give (copies counted once; of equally many the earliest); in a count that only grows, beside its first value.</summary>
    Common,
    /// <summary>A higher value of a count that only grows (the injured, the dead), in no article that is certainly older than the lower ones.</summary>
    LaterCount,
    /// <summary>It cannot stand beside the common value, and is no later count.</summary>
    Rival,
    /// <summary>A passage names the value to reject it, and the article gives another in its place.</summary>
    Denied,
}

/// <summary>The figures that outlets give for one quantity.</summary>
/// <param name="Claims">The claims that speak of it, by rank.</param>
/// <param name="Quantity">The noun counted, or empty.</param>
/// <param name="Unit">The unit of all <paramref name="Values"/>: currency code, % or unit of measure; empty for a bare count.</param>
/// <param name="Values">The figures in time order, those without a time last; each article's once.</param>
/// <param name="IsGrowing">Whether it is a count that news revises upwards while an event goes on.</param>
public sealed record FigureSpread(ImmutableArray<AlignedClaim> Claims, string Quantity, string Unit, ImmutableArray<FigureValue> Values, bool IsGrowing)
{
    /// <summary>Whether two outlets, or two claims of the codebook, give values that cannot stand beside each other; later counts do not dispute.</summary>
    public bool IsDisputed => Values.Any(value => value.Standing == FigureStanding.Rival) || HasRivalClaims;

    /// <summary>Whether the codebook names two of the claims rivals and they give different values.</summary>
    public bool HasRivalClaims { get; init; }

    /// <summary>Whether all outlets give the same value, as far as it was read.</summary>
    public bool IsUniform => !IsDisputed && Values.All(value => value.Standing == FigureStanding.Common);
}

/// <summary>A figure of one article.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Figure">The figure, in the unit of its <see cref="FigureSpread"/>; infinite where it is open at an end.</param>
/// <param name="Source">Whose figure it is, or null in the article's own voice.</param>
/// <param name="AsOf">The time the figure speaks of, or null.</param>
/// <param name="Standing">Where it stands among the others.</param>
public sealed record FigureValue(string Outlet, string ArticleId, Figure Figure, string? Source, PublicationTime? AsOf, FigureStanding Standing);

/// <summary>Brings the figures of a coverage together by quantity.</summary>
public static class FigureSpreads
{
    /// <summary>The quantities for which two articles or more give a figure: those with rivals first, then those with later counts, then by rank.</summary>
    /// <remarks>
    /// <see cref="Coverage.Figures"/> holds every figure of a claim's kind in the passages that mention it. Of these an article's figures
    /// are those with the claim's own number, or of one noun that can stand beside it; where it has none, the figure for which the article
    /// was judged to dispute the claim. Claims that the codebook calls rivals, and claims of one noun to which the same passage gives a figure, are one quantity.
    /// </remarks>
    public static ImmutableArray<FigureSpread> Of(Coverage coverage)
    {
        var picked = new FigurePicker(coverage).Pick();
        return
        [
            .. FigurePools.Of(picked, coverage.Figures)
                .Select(pool => FigureJudge.Judge(pool, coverage.Copies))
                .Where(spread => spread.Values.Select(value => value.ArticleId).Distinct(StringComparer.Ordinal).Count() > 1)
                .OrderByDescending(spread => spread.IsDisputed)
                .ThenBy(spread => spread.IsUniform)
                .ThenBy(spread => spread.Claims[0].Rank),
        ];
    }
}
