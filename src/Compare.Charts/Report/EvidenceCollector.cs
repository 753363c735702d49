using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>From a coverage to the data of its opened cells, with each needed stretch of text once.</summary>
/// <param name="coverage">What to show.</param>
/// <param name="slugs">The outlets' names in links, in the corpus's order.</param>
/// <param name="sources">The sources that can be chosen.</param>
/// <param name="places">Whether sentences are shown, or only their places and digests.</param>
internal sealed class EvidenceCollector(Coverage coverage, ImmutableArray<string> slugs, SourceIndex sources, SentencePlaces places)
{
    /// <summary>The most passages that one article's cell shows; <c>evidence.csv</c> holds all.</summary>
    private const int PassagesShown = 8;

    /// <summary>The most outlets that are named as first.</summary>
    private const int FirstShown = 3;

    /// <summary>The most articles of one outlet's cell that are shown: those in which something was found, and others. <c>cells.csv</c> holds all.</summary>
    private const int TouchedShown = 12, OthersShown = 3;

    private readonly Dictionary<string, Article> articles = coverage.Corpus.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
    private readonly ILookup<string, ArticleCopy> copies = coverage.Copies.ToLookup(copy => copy.ArticleId, StringComparer.Ordinal);
    private readonly SeriesIndex series = coverage.SeriesIndex;
    private readonly Dictionary<string, int> articleIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, ContextWindow Window), int> windowIndex = [];
    private readonly HashSet<string> wireCopies = coverage.Copies.Where(copy => copy.Kind == CopyKind.Wire).Select(copy => copy.ArticleId).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> unread = coverage.Corpus.Problems.Where(problem => problem is { IsFatal: true, Outlet: not null }).Select(problem => problem.Outlet!).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly List<ArticleRow> articleRows = [];
    private readonly List<WindowRow> windowRows = [];

    /// <summary>The data, in the order of claims, outlets and cells.</summary>
    public EvidenceData Collect()
    {
        var states = ReportStates.All.Select(state => new StateRow(state.State.ToString(), state.Sign, state.Label, state.CssClass, state.Means)).ToList();
        var outlets = coverage.Corpus.Outlets.Select((outlet, index) => new OutletRow(outlet.Name, slugs[index])).ToList();
        return new EvidenceData(Key(), states, [.. coverage.Claims.Select(Row)], outlets, articleRows, windowRows);
    }

    /// <summary>Another collection, or other claims, give another key.</summary>
    private string Key()
    {
        var parts = coverage.Claims.Select(claim => $"{claim.Id} {claim.Text}").Concat(coverage.Corpus.Articles.Select(article => $"{article.Id} {article.Digest}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];
    }

    private ClaimRow Row(AlignedClaim claim)
    {
        var parts = ReachParts.Of(claim);
        var reach = $"Carried by {parts.All} of {ReportWording.Count(claim.Outlets.Length, "outlet")}";
        if (parts.Independent != parts.All) reach += $" ({parts.Independent} counting copied text once)";
        var first = claim.FirstOutlets.Take(FirstShown).ToList();
        if (claim.FirstOutlets.Length > FirstShown) first.Add($"{claim.FirstOutlets.Length - FirstShown} more");
        var time = claim.FirstPublished is { } published ? ReportWording.Time(published) : null;
        long? at = claim.FirstPublished is { } known ? new DateTimeOffset(DateTime.SpecifyKind(known.EarliestUtc, DateTimeKind.Utc)).ToUnixTimeMilliseconds() : null;
        return new ClaimRow(
            claim.Id, claim.Rank, claim.Text, reach, claim.Counts.Reach.Each, claim.Outlets.Count(IsOwnCarrier), first.Count > 0 ? first : null, time, at, sources.Of(claim), [.. claim.Outlets.Select(Row)]);
    }

    private CellRow Row(OutletCell cell)
    {
        var shown = Shown(cell);
        return new CellRow(cell.State.ToString(), Own(cell), cell.IsContested, cell.IsCorrected, Note(cell), [.. cell.Cells.Where(part => shown.Contains(part.ArticleId)).Select(Row)], Rest(cell, shown));
    }

    private string? Own(OutletCell cell)
    {
        var own = cell.Current.Where(part => !wireCopies.Contains(part.ArticleId)).Select(part => part.State).ToList();
        if (own.Count == cell.Current.Length) return null;
        if (own.Count == 0) return "";
        var state = OutletStates.Of(own);
        // What stands in a file that could not be read is not known: an absence beside it is no omission.
        if (state is CoverageState.Omits or CoverageState.Predates && unread.Contains(cell.Outlet)) state = CoverageState.NotJudged;
        return state == cell.State ? null : state.ToString();
    }

    private bool IsOwnCarrier(OutletCell cell) => (Own(cell) ?? cell.State.ToString()) == nameof(CoverageState.Carries);

    /// <summary>The articles to show: of those in which nothing was found the ones that come nearest.</summary>
    private static HashSet<string> Shown(OutletCell cell) =>
        cell.Cells.Where(part => part.State.IsTouched()).Take(TouchedShown)
            .Concat(cell.Cells.Where(part => !part.State.IsTouched()).OrderByDescending(part => part.Nearest?.Score ?? 0).Take(OthersShown))
            .Select(part => part.ArticleId).ToHashSet(StringComparer.Ordinal);

    private static string? Rest(OutletCell cell, HashSet<string> shown)
    {
        var rest = cell.Cells.Where(part => !shown.Contains(part.ArticleId)).ToList();
        if (rest.Count == 0) return null;
        var states = ReportStates.All
            .Select(state => (state.Label, Count: rest.Count(part => part.State == state.State)))
            .Where(entry => entry.Count > 0)
            .Select(entry => $"{entry.Label} {entry.Count}");
        return $"{ReportWording.Count(rest.Count, "more article")}: {string.Join(", ", states)}.";
    }

    private static string? Note(OutletCell cell)
    {
        if (cell.Reason is not null) return $"Reason: {cell.Reason}.";
        if (Wording.OfCorrection(cell, ReportWording.Time) is { } correction) return $"{char.ToUpperInvariant(correction[0])}{correction[1..]}.";
        return cell.FirstState is { } first && cell.LastState is { } last && first != last
            ? $"First {ReportStates.Of(first).Label.ToLowerInvariant()}, last {ReportStates.Of(last).Label.ToLowerInvariant()}."
            : null;
    }

    private ArticleCellRow Row(Cell cell)
    {
        var article = articles[cell.ArticleId];
        var passages = cell.Evidence.Take(PassagesShown).Select(evidence => Passage(article, evidence)).ToList();
        if (cell.Nearest is { } nearest) passages.Add(Passage(article, nearest));
        return new ArticleCellRow(
            IndexOf(article),
            cell.State.ToString(),
            cell.State == CoverageState.NotJudged ? null : Share(cell.Confidence),
            cell.DecidedBy,
            cell.Weighed.IsEmpty ? null : Wording.Of(cell.Weighed),
            Dispute(cell),
            cell.Reason,
            cell.Probabilities is { } p
                ? $"carries {Share(p.Carries)}, reports {Share(p.Reports)}, disputes {Share(p.Disputes)}, omits {Share(p.Omits)}"
                : null,
            passages.Count > 0 ? passages : null,
            Math.Max(0, cell.Evidence.Length - PassagesShown));
    }

    private static string? Dispute(Cell cell)
    {
        var parts = new[]
        {
            cell.DisputeKind is { } kind ? ReportWording.Kind(kind) : null,
            cell.DisputeVoice is { } voice ? ReportWording.VoiceOf(voice) : null,
        };
        var known = string.Join(", ", parts.Where(part => part is not null));
        return known.Length > 0 ? known : null;
    }

    private PassageRow Passage(Article article, Evidence evidence)
    {
        var role = evidence.Role == EvidenceRole.Supports ? "supports" : "contests";
        return Passage(article, evidence.Span, evidence.Core, role, evidence.Part, Source(evidence.Attribution), evidence.Score);
    }

    private PassageRow Passage(Article article, RejectedPassage nearest)
    {
        var part = article.Blocks.FirstOrDefault(block => block.Span.Overlaps(nearest.Span))?.Part ?? ArticlePart.Body;
        return Passage(article, nearest.Span, default, "nearest", part, null, nearest.Score);
    }

    private PassageRow Passage(Article article, TextSpan passage, TextSpan core, string role, ArticlePart articlePart, string? source, double score)
    {
        var part = articlePart.ToString().ToLowerInvariant();
        var sentence = ContextWindow.Inside(article.Text, passage);
        if (places.IsForPublication)
            return new PassageRow(null, null, null, places.Of(article, sentence), SentencePlaces.Digest(article, sentence), role, part, source, Share(score));
        var window = ContextWindow.Around(article, sentence);
        if (!windowIndex.TryGetValue((article.Id, window), out var index))
        {
            windowIndex[(article.Id, window)] = index = windowRows.Count;
            windowRows.Add(new WindowRow(window.Span.Of(article.Text), window.IsCutBefore, window.IsCutAfter));
        }

        int[] Inside(TextSpan span) => [span.Start - window.Span.Start, span.End - window.Span.Start];
        var inside = core.Length > 0 && sentence.Contains(core) ? Inside(core) : null;
        return new PassageRow(index, Inside(sentence), inside, null, null, role, part, source, Share(score));
    }

    private static string? Source(Attribution? attribution)
    {
        if (attribution is null) return null;
        var (written, canonical) = (attribution.Source, attribution.CanonicalSource);
        if (written.Length == 0) return canonical.Length > 0 ? canonical : "no source named";
        return canonical.Length == 0 || canonical == written ? written : $"{canonical} (“{written}”)";
    }

    private int IndexOf(Article article)
    {
        if (articleIndex.TryGetValue(article.Id, out var index)) return index;
        articleIndex[article.Id] = index = articleRows.Count;
        articleRows.Add(new ArticleRow(article.Id, article.Headline, Facts(article), HtmlText.SafeUrl(article.Url), article.Language));
        return index;
    }

    private List<string> Facts(Article article)
    {
        var facts = new List<string> { article.Published is { } published ? ReportWording.Time(published) : "time not known" };
        if (article.Updated is { } updated) facts.Add($"updated {ReportWording.Time(updated)}");
        if (article.Genre is { } genre) facts.Add(genre);
        if (article.IsTruncated) facts.Add("text cut off");
        if (ReportWording.VersionOf(article.Id, series) is { } version) facts.Add(version);
        facts.AddRange(copies[article.Id].Select(copy => ReportWording.CopyOf(copy, articles)));
        return facts;
    }

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}
