using System.Collections.Immutable;

namespace Compare;

/// <summary>What an outlet did with a claim of a text that it copied.</summary>
public enum WireChangeKind
{
    /// <summary>Both have it in the same state and from the same source.</summary>
    Kept,
    /// <summary>The original has it, the copy does not.</summary>
    Cut,
    /// <summary>The copy has it, the original does not.</summary>
    Added,
    /// <summary>The attribution was dropped or added, or names another source.</summary>
    Reattributed,
    /// <summary>One disputes what the other carries or reports.</summary>
    StanceChanged,
    /// <summary>One of the two cells is Unsure.</summary>
    Unsure,
    /// <summary>The headline is another one; the change is about no claim.</summary>
    Headline,
}

/// <summary>What a copy did with one claim of its original.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="ClaimId">The claim's id; null for the headline as such.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Detail">What changed, in words; null where there is nothing to add.</param>
public sealed record WireChange(ArticleCopy Copy, string? ClaimId, WireChangeKind Kind, string? Detail)
{
    /// <summary>The original's cell; null for the headline as such.</summary>
    public Cell? Original { get; init; }

    /// <summary>The copy's cell; null for the headline as such.</summary>
    public Cell? Changed { get; init; }

    /// <summary>The place in the original: the evidence, else the nearest passage, or the headline; null where there is none.</summary>
    public TextSpan? OriginalSpan { get; init; }

    /// <summary>The place in the copy; null where there is none.</summary>
    public TextSpan? CopySpan { get; init; }

    /// <summary>Whether the original states the claim in its headline.</summary>
    public bool IsInOriginalHeadline { get; init; }

    /// <summary>Whether the copy states the claim in its headline.</summary>
    public bool IsInCopyHeadline { get; init; }
}

/// <summary>Compares copies with their originals, claim by claim.</summary>
public static class WireComparison
{
    /// <summary>
    /// What each copy of another outlet's text did with the claims of either, by copy, the headline first, then by the claims' rank.
    /// Claims for which one of the two articles was not judged, or could not have known, are left out.
    /// </summary>
    public static ImmutableArray<WireChange> WireChanges(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var copies = coverage.Copies.Where(copy => copy is { Kind: CopyKind.Wire or CopyKind.Partial, OriginalId: not null }).ToList();
        if (copies.Count == 0) return [];
        var articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var concerned = copies.SelectMany(copy => new[] { copy.ArticleId, copy.OriginalId! }).ToHashSet(StringComparer.Ordinal);
        var cells = coverage.Cells.Where(cell => concerned.Contains(cell.ArticleId)).ToDictionary(cell => (cell.ClaimId, cell.ArticleId));
        var headlines = coverage.Claims.SelectMany(claim => claim.Mentions).Where(mention => mention.Part == ArticlePart.Headline)
            .Select(mention => (mention.ClaimId, mention.ArticleId)).ToHashSet();
        return
        [
            .. copies.SelectMany(copy => HeadlineChange(copy, articles).Concat(coverage.Claims
                .Select(claim => (Original: cells.GetValueOrDefault((claim.Id, copy.OriginalId!)), Changed: cells.GetValueOrDefault((claim.Id, copy.ArticleId))))
                .Where(pair => pair is { Original: not null, Changed: not null })
                .Select(pair => ClaimChange(copy, pair.Original!, pair.Changed!, headlines)).OfType<WireChange>())),
        ];
    }

    private static IEnumerable<WireChange> HeadlineChange(ArticleCopy copy, Dictionary<string, Article> articles)
    {
        // A text that was saved without its headline tells nothing about it.
        if (HeadlineOf(articles[copy.OriginalId!]) is not { } original || HeadlineOf(articles[copy.ArticleId]) is not { } changed) yield break;
        var (was, now) = (original.Of(articles[copy.OriginalId!].Text), changed.Of(articles[copy.ArticleId].Text));
        if (TextForm.Key(was) != TextForm.Key(now)) yield return new WireChange(copy, null, WireChangeKind.Headline, null) { OriginalSpan = original, CopySpan = changed };
    }

    private static TextSpan? HeadlineOf(Article article) => article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Span;

    private static WireChange? ClaimChange(ArticleCopy copy, Cell original, Cell changed, HashSet<(string, string)> headlines)
    {
        if (Compare(original, changed) is not { } change) return null;
        return new WireChange(copy, original.ClaimId, change.Kind, change.Detail)
        {
            Original = original,
            Changed = changed,
            OriginalSpan = PlaceOf(original),
            CopySpan = PlaceOf(changed),
            IsInOriginalHeadline = headlines.Contains((original.ClaimId, original.ArticleId)),
            IsInCopyHeadline = headlines.Contains((changed.ClaimId, changed.ArticleId)),
        };
    }

    private static TextSpan? PlaceOf(Cell cell) => cell.Evidence.IsEmpty ? cell.Nearest?.Span : cell.Evidence[0].Span;

    private static (WireChangeKind Kind, string? Detail)? Compare(Cell original, Cell changed)
    {
        var (was, now) = (original.State, changed.State);
        if (!was.IsTouched() && !now.IsTouched()) return null;
        if (was is CoverageState.NotJudged or CoverageState.Predates || now is CoverageState.NotJudged or CoverageState.Predates) return null;
        if (now == CoverageState.Omits) return (WireChangeKind.Cut, null);
        if (was == CoverageState.Omits) return (WireChangeKind.Added, null);
        if (was == CoverageState.Unsure || now == CoverageState.Unsure) return (WireChangeKind.Unsure, null);
        if ((was == CoverageState.Disputes) != (now == CoverageState.Disputes)) return (WireChangeKind.StanceChanged, $"{was} became {now}");
        return Attributions(original, changed) is { } detail ? (WireChangeKind.Reattributed, detail) : (WireChangeKind.Kept, null);
    }

    /// <summary>How the attribution changed, or null where it did not: a source may be named by more or fewer of its words.</summary>
    private static string? Attributions(Cell original, Cell changed)
    {
        var (was, now) = (SourceOf(original), SourceOf(changed));
        if (original.State == CoverageState.Reports && changed.State == CoverageState.Carries) return was.Length > 0 ? $"attribution dropped: {was}" : "attribution dropped";
        if (original.State == CoverageState.Carries && changed.State == CoverageState.Reports) return now.Length > 0 ? $"attribution added: {now}" : "attribution added";
        if (original.State != CoverageState.Reports || was.Length == 0 || now.Length == 0) return null;
        var (wasWords, nowWords) = (TextForm.Key(was).Split(' '), TextForm.Key(now).Split(' '));
        return wasWords.All(nowWords.Contains) || nowWords.All(wasWords.Contains) ? null : $"source changed: {was} became {now}";
    }

    private static string SourceOf(Cell cell) => cell.Evidence.IsEmpty ? "" : cell.Evidence[0].Attribution?.CanonicalSource ?? "";
}
