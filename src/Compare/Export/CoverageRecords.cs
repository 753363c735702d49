namespace Compare;

/// <summary>A result as flat rows: what the CSV files hold, line by line.</summary>
public static class CoverageRecords
{
    /// <summary>The lines of <c>aligned-claims.csv</c> for the given claims.</summary>
    public static IEnumerable<AlignedClaimRecord> AlignedClaims(IEnumerable<AlignedClaim> claims) =>
        claims.Select(claim => new AlignedClaimRecord(
            claim.Id,
            claim.Text,
            claim.Rank,
            claim.Outlets.Length,
            claim.Count(CoverageState.Carries),
            claim.Count(CoverageState.Reports),
            claim.Count(CoverageState.Disputes),
            claim.Count(CoverageState.Mixed),
            claim.Count(CoverageState.Omits),
            claim.Count(CoverageState.Predates),
            claim.Count(CoverageState.Unsure),
            claim.Count(CoverageState.NotJudged),
            claim.Touched,
            claim.Reach,
            claim.ReachIndependent,
            string.Join("; ", claim.FirstOutlets),
            claim.FirstPublished?.ToString(),
            claim.Claim.FirstKnown?.ToString(),
            claim.Claim.RivalOf,
            claim.VariantOf));

    /// <summary>The lines of <c>outlet-cells.csv</c>.</summary>
    public static IEnumerable<OutletCellRecord> OutletCells(Coverage coverage) =>
        coverage.Claims.SelectMany(claim => claim.Outlets).Select(cell => new OutletCellRecord(
            cell.ClaimId,
            cell.Outlet,
            cell.State,
            cell.FirstState,
            cell.LastState,
            cell.Current.Length,
            cell.Count(CoverageState.Carries),
            cell.Count(CoverageState.Reports),
            cell.Count(CoverageState.Disputes),
            cell.Count(CoverageState.Omits),
            cell.Count(CoverageState.Predates),
            cell.Count(CoverageState.Unsure),
            cell.Count(CoverageState.NotJudged),
            cell.IsContested,
            cell.Reason,
            cell.FirstStateAt?.ToString(),
            cell.LastStateAt?.ToString(),
            cell.IsCorrected));

    /// <summary>The lines of <c>outlets.csv</c>.</summary>
    public static IEnumerable<OutletRecord> Outlets(Coverage coverage)
    {
        var series = coverage.SeriesIndex;
        var articles = coverage.Corpus.Articles.ToLookup(article => article.Outlet.Name, StringComparer.OrdinalIgnoreCase);
        return coverage.Corpus.Outlets.Select((outlet, column) =>
        {
            int Count(CoverageState state) => coverage.Claims.Count(claim => claim.Outlets[column].State == state);
            return new OutletRecord(
                outlet.Name,
                outlet.Group,
                series.Count(articles[outlet.Name]),
                articles[outlet.Name].Where(article => !series.IsReplaced(article.Id)).Sum(article => article.WordCount),
                Count(CoverageState.Carries),
                Count(CoverageState.Reports),
                Count(CoverageState.Disputes),
                Count(CoverageState.Mixed),
                Count(CoverageState.Omits),
                Count(CoverageState.Predates),
                Count(CoverageState.Unsure),
                Count(CoverageState.NotJudged),
                outlet.Country);
        });
    }

    /// <summary>The lines of <c>cells.csv</c>.</summary>
    public static IEnumerable<CellRecord> Cells(Coverage coverage)
    {
        var texts = Texts(coverage);
        return coverage.Cells.Select(cell => CellRecord(cell, texts[cell.ArticleId]));
    }

    /// <summary>The lines of <c>mentions.csv</c>, those of single-outlet claims after the others.</summary>
    public static IEnumerable<MentionRecord> Mentions(Coverage coverage)
    {
        var texts = Texts(coverage);
        return coverage.Claims.Concat(coverage.SingleOutletClaims)
            .SelectMany(claim => claim.Mentions)
            .Select(mention => MentionRecord(mention, texts[mention.ArticleId]));
    }

    /// <summary>The lines of <c>evidence.csv</c>.</summary>
    public static IEnumerable<EvidenceRecord> Evidence(Coverage coverage)
    {
        var texts = Texts(coverage);
        return coverage.Cells.SelectMany(cell => cell.Evidence.Select((passage, index) => new EvidenceRecord(
            cell.ClaimId,
            cell.ArticleId,
            index + 1,
            passage.Role,
            passage.Span.Start,
            passage.Span.End,
            passage.Part,
            passage.Core.Start,
            passage.Core.End,
            passage.Stance,
            passage.Attribution?.CanonicalSource,
            passage.Score,
            passage.Span.Of(texts[cell.ArticleId]))));
    }

    /// <summary>The lines of <c>figures.csv</c>.</summary>
    public static IEnumerable<FigureRecord> Figures(Coverage coverage)
    {
        var texts = Texts(coverage);
        return coverage.Figures.Select(mention => new FigureRecord(
            mention.Figure.Quantity,
            mention.Figure.Low,
            mention.Figure.High,
            mention.Figure.IsApproximate,
            mention.Figure.Unit,
            mention.AsOf?.ToString(),
            mention.ClaimId,
            mention.Source,
            mention.Outlet,
            mention.ArticleId,
            mention.Figure.Span.Start,
            mention.Figure.Span.End,
            mention.Figure.Span.Of(texts[mention.ArticleId])));
    }

    /// <summary>The lines of <c>articles.csv</c> for a corpus that was not compared yet: nothing is known of versions and copies.</summary>
    public static IEnumerable<ArticleRecord> Articles(Corpus corpus)
    {
        var series = new SeriesIndex(corpus.Articles, []);
        return corpus.Articles.Select(article => ArticleRecord(article, series, null));
    }

    /// <summary>The lines of a result's <c>articles.csv</c>.</summary>
    public static IEnumerable<ArticleRecord> Articles(Coverage coverage)
    {
        var (series, copies) = (coverage.SeriesIndex, new CopiedPlaces(coverage.Copies));
        return coverage.Corpus.Articles.Select(article => ArticleRecord(article, series, copies.Of(article.Id)));
    }

    private static ArticleRecord ArticleRecord(Article article, SeriesIndex series, ArticleCopy? copy)
    {
        string? From(ArticleField field) => article.Origins.GetValueOrDefault(field);
        return new ArticleRecord(
            article.Id,
            article.File,
            article.Outlet.Name,
            article.Published?.ToString(),
            article.Updated?.ToString(),
            article.Url,
            article.Headline,
            article.Byline,
            article.Language,
            article.Genre,
            article.WordCount,
            article.IsTruncated,
            From(ArticleField.Outlet),
            From(ArticleField.Published),
            From(ArticleField.Updated),
            From(ArticleField.Url),
            From(ArticleField.Headline),
            From(ArticleField.Byline),
            From(ArticleField.Language),
            From(ArticleField.Genre),
            article.Digest,
            article.PublishedAsWritten,
            article.BylineAsWritten,
            series.Of(article.Id)?.Id,
            series.NumberOf(article.Id),
            series.Of(article.Id)?.Kind,
            copy?.OriginalId,
            copy?.Share,
            copy?.KeptShare,
            copy?.Credited);
    }

    /// <summary>The lines of <c>copies.csv</c>.</summary>
    public static IEnumerable<CopyRecord> Copies(Coverage coverage) =>
        coverage.Copies.Select(copy => new CopyRecord(copy.ArticleId, copy.OriginalId, copy.Kind, copy.Share, copy.KeptShare, copy.Credited));

    /// <summary>The lines of a manifest for the corpus.</summary>
    public static IEnumerable<ManifestRecord> Manifest(Corpus corpus) => corpus.Articles.Select(article => new ManifestRecord(
        article.File,
        article.Outlet.Name,
        article.Published?.ToString(),
        article.Updated?.ToString(),
        article.Url,
        article.Headline,
        article.Language,
        article.Genre));

    private static Dictionary<string, string> Texts(Coverage coverage) =>
        coverage.Corpus.Articles.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);

    private static CellRecord CellRecord(Cell cell, string text)
    {
        var proof = cell.Evidence.FirstOrDefault(passage => passage.Role == EvidenceRole.Supports);
        return new CellRecord(
            cell.ClaimId,
            cell.ArticleId,
            cell.Outlet,
            cell.State,
            cell.Confidence,
            cell.Probabilities?.Carries,
            cell.Probabilities?.Reports,
            cell.Probabilities?.Disputes,
            cell.Probabilities?.Omits,
            cell.IsContested,
            cell.DisputeKind,
            cell.DisputeVoice,
            proof?.Part,
            proof?.Span.Start,
            proof?.Span.End,
            proof?.Core.Start,
            proof?.Core.End,
            proof?.Span.Of(text),
            proof?.Attribution?.CanonicalSource,
            cell.DecidedBy,
            cell.Weighed.IsEmpty ? null : Wording.Of(cell.Weighed),
            cell.Nearest?.Span.Start,
            cell.Nearest?.Span.End,
            cell.Nearest?.Span.Of(text),
            cell.Nearest?.Score,
            cell.Reason);
    }

    private static MentionRecord MentionRecord(Mention mention, string text) => new(
        mention.ClaimId,
        mention.ArticleId,
        mention.Outlet,
        mention.Part,
        mention.Span.Start,
        mention.Span.End,
        mention.Span.Of(text),
        mention.Stance,
        mention.Attribution?.CanonicalSource,
        mention.Attribution?.Source,
        mention.Attribution?.CueSpan.Of(text),
        mention.Attribution?.Kind,
        mention.Attribution?.Depth ?? 0,
        mention.Prominence,
        mention.Score,
        mention.IsCopied,
        mention.CopiedFrom);
}
