namespace Compare;

/// <summary>For every gold claim that two articles or more touch: the best F1 between its evidence sentences and one found claim's mentions.</summary>
internal static class DiscoveryScores
{
    public static IEnumerable<double> Of(InEventCase one)
    {
        var coverage = one.Corpus.Compare();
        var found = coverage.Claims.Concat(coverage.SingleOutletClaims).ToList();
        var covered = found.Select(claim => claim.Mentions.SelectMany(mention => All(one, mention)).ToHashSet()).ToList();
        foreach (var claim in one.Gold.GroupBy(label => label.Claim))
        {
            var gold = claim.SelectMany(label => one.Evidence[(label.Article, label.Claim)].Select(span => (label.Article, span))).ToHashSet();
            if (claim.Count(label => label.Label != CoverageState.Omits) < 2 || gold.Count == 0) continue;
            yield return covered.Max(mentions => 2.0 * mentions.Count(gold.Contains) / (mentions.Count + gold.Count));
        }
    }

    /// <summary>The benchmark's sentences that a mention covers by half, or that it lies in by half.</summary>
    private static IEnumerable<(string Article, TextSpan Span)> All(InEventCase one, Mention mention) => one.Sentences[mention.ArticleId]
        .Where(span => 2 * Shared(span, mention.Span) >= Math.Min(span.Length, mention.Span.Length))
        .Select(span => (mention.ArticleId, span));

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
