using System.Globalization;

namespace Compare;

/// <summary>One line of <c>copied-passages.csv</c>: a stretch of a copy that stands in the original too, small edits aside.</summary>
/// <param name="Article">The copy.</param>
/// <param name="Start">First UTF-16 unit in the copy's text.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Original">The original; empty where it is an agency's of which no article is at hand.</param>
/// <param name="OriginalStart">First UTF-16 unit in the original's text.</param>
/// <param name="OriginalEnd">The unit after the last one.</param>
/// <param name="Words">The number of the copy's words in it that the original has in the same order.</param>
/// <param name="Text">The passage as the copy has it.</param>
public sealed record CopiedPassageRecord(string Article, int Start, int End, string? Original, int? OriginalStart, int? OriginalEnd, int Words, string Text);

/// <summary>One line of <c>wire-changes.csv</c>: what a copy did with one claim of either text.</summary>
/// <param name="Article">The copy.</param>
/// <param name="Original">The original.</param>
/// <param name="Kind"><c>wire</c> or <c>partial</c>.</param>
/// <param name="Claim">The claim's id; empty for the headline as such.</param>
/// <param name="Change"><c>kept</c>, <c>cut</c>, <c>added</c>, <c>reattributed</c>, <c>stance changed</c>, <c>unsure</c>; <c>headline</c> where the headline is another one.</param>
/// <param name="Detail">What changed, in words.</param>
/// <param name="OriginalState">What the original does with the claim.</param>
/// <param name="CopyState">What the copy does with it.</param>
/// <param name="OriginalSource">Whose words the original gives; empty in its own voice.</param>
/// <param name="CopySource">Whose words the copy gives; empty in its own voice.</param>
/// <param name="OriginalHeadline">Whether the original states the claim in its headline.</param>
/// <param name="CopyHeadline">Whether the copy states it in its headline.</param>
/// <param name="OriginalStart">First UTF-16 unit of the evidence in the original's text, of the nearest passage where the claim was not found.</param>
/// <param name="OriginalEnd">The unit after its last one.</param>
/// <param name="OriginalText">That sentence.</param>
/// <param name="CopyStart">First UTF-16 unit of the evidence in the copy's text, of the nearest passage where the claim was not found.</param>
/// <param name="CopyEnd">The unit after its last one.</param>
/// <param name="CopyText">That sentence.</param>
public sealed record WireChangeRecord(
    string Article,
    string Original,
    CopyKind Kind,
    string? Claim,
    WireChangeKind Change,
    string? Detail,
    CoverageState? OriginalState,
    CoverageState? CopyState,
    string? OriginalSource,
    string? CopySource,
    bool OriginalHeadline,
    bool CopyHeadline,
    int? OriginalStart,
    int? OriginalEnd,
    string? OriginalText,
    int? CopyStart,
    int? CopyEnd,
    string? CopyText);

/// <summary>One line of <c>wire-counts.csv</c>: a count of a claim over outlets, with copied texts counted in each way.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Measure"><c>reach</c>, <c>touched</c>, a state, or <c>first_outlet</c>.</param>
/// <param name="Once">Outlets that only hold the same copied text counted once.</param>
/// <param name="Each">Every outlet counted.</param>
/// <param name="Drop">What stands in copied text not counted.</param>
public sealed record WireCountRecord(string Claim, string Measure, string Once, string Each, string Drop);

/// <summary>What is known of copies as flat rows.</summary>
public static class CopyRecords
{
    /// <summary>The lines of <c>copied-passages.csv</c>.</summary>
    public static IEnumerable<CopiedPassageRecord> Passages(Coverage coverage)
    {
        var texts = Texts(coverage);
        return coverage.Copies.SelectMany(copy => copy.Passages.Select(passage => new CopiedPassageRecord(
            copy.ArticleId,
            passage.Span.Start,
            passage.Span.End,
            copy.OriginalId,
            passage.OriginalSpan?.Start,
            passage.OriginalSpan?.End,
            passage.Words,
            passage.Span.Of(texts[copy.ArticleId]))));
    }

    /// <summary>The lines of <c>wire-changes.csv</c>.</summary>
    public static IEnumerable<WireChangeRecord> Changes(Coverage coverage)
    {
        var texts = Texts(coverage);
        return coverage.WireChanges().Select(change => new WireChangeRecord(
            change.Copy.ArticleId,
            change.Copy.OriginalId!,
            change.Copy.Kind,
            change.ClaimId,
            change.Kind,
            change.Detail,
            change.Original?.State,
            change.Changed?.State,
            SourceOf(change.Original),
            SourceOf(change.Changed),
            change.IsInOriginalHeadline,
            change.IsInCopyHeadline,
            change.OriginalSpan?.Start,
            change.OriginalSpan?.End,
            change.OriginalSpan?.Of(texts[change.Copy.OriginalId!]),
            change.CopySpan?.Start,
            change.CopySpan?.End,
            change.CopySpan?.Of(texts[change.Copy.ArticleId])));
    }

    /// <summary>The lines of <c>wire-counts.csv</c>, those of single-outlet claims after the others.</summary>
    public static IEnumerable<WireCountRecord> Counts(Coverage coverage) =>
        coverage.Claims.Concat(coverage.SingleOutletClaims).SelectMany(claim => claim.Counts.States
            .Select(state => Count(claim, Wording.Column(state.Key.ToString()), state.Value))
            .Append(Count(claim, "touched", claim.Counts.Touched))
            .Append(Count(claim, "reach", claim.Counts.Reach))
            .Append(new WireCountRecord(claim.Id, "first_outlet", First(claim, WireChoice.Once), First(claim, WireChoice.Each), First(claim, WireChoice.Drop))));

    private static WireCountRecord Count(AlignedClaim claim, string measure, OutletCount count) =>
        new(claim.Id, measure, Number(count.Once), Number(count.Each), Number(count.Drop));

    private static string First(AlignedClaim claim, WireChoice wire) => string.Join("; ", claim.Counts.First(wire).Outlets);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string? SourceOf(Cell? cell) => cell is null || cell.Evidence.IsEmpty ? null : cell.Evidence[0].Attribution?.CanonicalSource;

    private static Dictionary<string, string> Texts(Coverage coverage) =>
        coverage.Corpus.Articles.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
}
