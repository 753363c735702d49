using System.Collections.Immutable;

namespace Compare;

/// <summary>Whose words the outlets use.</summary>
/// <param name="Sources">The sources, by outlets that use them, then by sentences, then by name; at the end the row of unnamed ones, where there are any.</param>
/// <param name="Sentences">The number of sentences that mention a claim in somebody's words.</param>
public sealed record SourceUses(ImmutableArray<SourceUse> Sources, int Sentences)
{
    /// <summary>Counts the sentences that give a claim in somebody's words, by source and outlet.</summary>
    /// <remarks>
    /// A sentence that mentions several claims counts as one sentence and as several claims. Sources are brought together across articles by
    /// <see cref="SourceMerger"/>; a source that is left unnamed ("reportedly") or only a pronoun stands in the row of unnamed ones.
    /// </remarks>
    public static SourceUses Of(Coverage coverage)
    {
        var series = coverage.SeriesIndex;
        var attributed = coverage.Claims.SelectMany(claim => claim.Mentions).Where(mention => mention.Attribution is not null && !series.IsReplaced(mention.ArticleId)).ToList();
        var names = SourceMerger.Of(attributed.Select(mention => mention.Attribution!.CanonicalSource));
        var sources = attributed
            .GroupBy(mention => names.For(mention.Attribution!.CanonicalSource), StringComparer.Ordinal)
            .Select(group => new SourceUse(
                group.Key,
                [
                    .. group.GroupBy(mention => mention.Outlet, StringComparer.Ordinal)
                        .OrderBy(outlet => outlet.Key, StringComparer.Ordinal)
                        .Select(outlet => new OutletSourceUse(outlet.Key, CountSentences(outlet), outlet.Select(mention => mention.ClaimId).Distinct(StringComparer.Ordinal).Count())),
                ],
                group.Select(mention => mention.ClaimId).Distinct(StringComparer.Ordinal).Count()))
            .OrderBy(source => source.IsUnnamed)
            .ThenByDescending(source => source.Outlets.Length)
            .ThenByDescending(source => source.Sentences)
            .ThenBy(source => source.Source, StringComparer.Ordinal);
        return new SourceUses([.. sources], CountSentences(attributed));
    }

    private static int CountSentences(IEnumerable<Mention> mentions) => mentions.Select(mention => (mention.ArticleId, mention.Span)).Distinct().Count();
}

/// <summary>How often outlets use the words of one source.</summary>
/// <param name="Source">The longest name that any article has for it; empty for unnamed sources.</param>
/// <param name="Outlets">The outlets that use it, by name.</param>
/// <param name="Claims">The number of claims that are given in its words.</param>
public sealed record SourceUse(string Source, ImmutableArray<OutletSourceUse> Outlets, int Claims)
{
    /// <summary>The number of sentences that give a claim in its words.</summary>
    public int Sentences => Outlets.Sum(outlet => outlet.Sentences);

    /// <summary>Whether this is the row of sources without a name.</summary>
    public bool IsUnnamed => Source.Length == 0;
}

/// <summary>How often one outlet uses the words of one source.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Sentences">The number of sentences that give a claim in its words.</param>
/// <param name="Claims">The number of claims in them.</param>
public sealed record OutletSourceUse(string Outlet, int Sentences, int Claims);
