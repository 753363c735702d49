using System.Collections.Immutable;

namespace Compare;

/// <summary>The whole program: from a corpus to its coverage.</summary>
public sealed class CoverageAnalyzer
{
    /// <summary>The models were trained on events of six articles with ten claims and more; below this they are not asked.</summary>
    private const int FewestArticles = 3, FewestClaims = 3;

    private readonly CoverageOptions options;

    /// <summary>An analyser with the given numbers.</summary>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public CoverageAnalyzer(CoverageOptions options) => this.options = options.Validate();

    /// <summary>The model that scores pairs in discovery; the shipped one where null.</summary>
    internal LearnedModel? PairModel { get; init; }

    /// <summary>Hears how far the comparison is, from several threads; null where nobody listens.</summary>
    public IProgress<CoverageProgress>? Progress { get; init; }

    /// <summary>Compares the articles of a corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="codebook">The claims to look for; where null, they are discovered.</param>
    /// <param name="reference">
    /// An earlier run whose numbers hold: cells whose article text and claim wording are its own come out as they did. Null for none.
    /// </param>
    /// <exception cref="ArgumentException">Two claims have one id; there is a reference but no codebook, or another scorer judged the reference.</exception>
    public Coverage Analyze(Corpus corpus, IReadOnlyList<Claim>? codebook = null, EventReference? reference = null)
    {
        if (reference is not null) RefuseDiscovery(codebook);
        if (codebook is not null) RefuseTwins(codebook);
        if (options.Until is { } date) corpus = corpus.Until(date);
        // What is copied bears on no judgement, and much of finding claims runs on one core.
        var copying = Task.Run(() => (CopyFinder.Find(corpus, options.CopyRule), VersionFinder.Find(corpus, options.VersionShare)));
        var (readable, aside) = Segment(corpus);
        var quoting = Task.Run(() => AlignQuotations(readable, corpus, copying));
        var given = codebook is null ? null : OtherLanguages.WithLanguage(codebook);
        // English is judged by itself, as the models know nothing else.
        var english = JudgeEnglish(readable.FindAll(IsEnglish), given, reference);
        var others = new OtherLanguages(options, Progress).Judge(readable.FindAll(article => !IsEnglish(article)), given);
        IReadOnlyList<Claim> wanted = given ?? [.. english.Claims, .. others.Claims];
        IReadOnlyList<ReadArticle> read = [.. english.Articles, .. others.Articles];
        IReadOnlyList<Cell> cells = others.Articles.IsEmpty ? english.Judgement.Cells : [.. Predating.AcrossLanguages(wanted, english.Judgement.Cells.AddRange(others.Cells), read)];
        var (copies, series) = copying.GetAwaiter().GetResult();
        var all = Align(corpus, wanted, [.. cells, .. UnjudgedCells.Of(wanted, readable, cells)], english.Judgement.Mentions.AddRange(others.Mentions), aside, copies, series);
        var (shared, single) = given is not null ? (all, []) : Part(all, new SeriesIndex(corpus.Articles, series));
        return new Coverage
        {
            Corpus = corpus,
            Claims = shared,
            SingleOutletClaims = single,
            Cells = [.. shared.SelectMany(claim => claim.Outlets.SelectMany(outlet => outlet.Cells).OrderBy(cell => cell.ArticleId, StringComparer.Ordinal))],
            Figures = FigureCollector.Collect([.. shared, .. single], read),
            Copies = copies,
            Series = series,
            Quotations = quoting.GetAwaiter().GetResult(),
            Flow = FlowOf(corpus, aside, copies, new SeriesIndex(corpus.Articles, series), readable.FindAll(article => given is null or [] || given.Any(claim => claim.In(article.Article.Language) is not null))),
            Options = options,
            JudgedBy = english.Scorer,
            IsCodebook = given is not null,
            Reference = given is not null ? reference ?? ReferenceOf(english) : null,
        };
    }

    /// <summary>The articles with their sentences, in the order of their ids, so that the order of the corpus changes not even the last digit of a sum.</summary>
    private (List<SegmentedArticle> Readable, List<UnjudgedArticle> Aside) Segment(Corpus corpus)
    {
        var step = ProgressStep.Of(Progress, "Reading sentences", corpus.Articles.Length);
        return Aboutness.Part(
        [
            .. corpus.Articles.OrderBy(article => article.Id, StringComparer.Ordinal).AsParallel().AsOrdered().Select(article =>
            {
                var segmented = ArticleSegmenter.Segment(article);
                step.Advance();
                return segmented;
            }),
        ]);
    }

    /// <summary>What outlets give as one statement, when it is known what is copied; it bears on no judgement either.</summary>
    private async Task<ImmutableArray<AlignedQuotation>> AlignQuotations(List<SegmentedArticle> readable, Corpus corpus, Task<(ImmutableArray<ArticleCopy>, ImmutableArray<ArticleSeries>)> copying)
    {
        var (copies, series) = await copying.ConfigureAwait(false);
        return new QuotationAligner(options).Align(readable, copies, new SeriesIndex(corpus.Articles, series));
    }

    /// <summary>What the English articles do with the claims, given or discovered.</summary>
    private EnglishPart JudgeEnglish(List<SegmentedArticle> judged, IReadOnlyList<Claim>? given, EventReference? reference)
    {
        List<Claim>? asked = given is null ? null : [.. given.Select(claim => claim.In("en")).OfType<Claim>()];
        var vocabulary = reference is not null ? Vocabulary.From(reference.Words) : Vocabulary.From(judged, [.. (asked ?? []).Select(claim => ClaimReader.Sentence(claim.Text))]);
        var articles = judged.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)])).ToList();
        var found = asked is null ? new ClaimDiscoverer(options, PairModel).Discover(articles) : null;
        var claims = asked ?? [.. found!.Select(claim => claim.Claim)];
        var members = found?.Select(claim => claim.Members.ToHashSet()).ToList();
        var distinct = members is null ? claims.Count : VariantFinder.Find(members).Count(other => other < 0);
        var scorer = UsedFor(reference?.Articles.Count ?? articles.Count, reference?.Claims.Length ?? distinct);
        if (reference is not null && reference.Scorer != scorer) throw new ArgumentException($"the reference was judged by {reference.Scorer}, expected {scorer} as in this run", nameof(reference));
        var step = ProgressStep.Of(Progress, "Judging claims", claims.Count);
        var judgement = JudgeOf(scorer, articles, vocabulary, reference).Judge(claims, members, step);
        return new EnglishPart(articles, claims, vocabulary, scorer, OwnCorrections.Mark(judgement, claims, articles, vocabulary));
    }

    private static bool IsEnglish(SegmentedArticle article) => article.Article.Language is null or "en";

    private static void RefuseTwins(IReadOnlyList<Claim> codebook)
    {
        if (codebook.GroupBy(claim => claim.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twins)
            throw new ArgumentException($"{twins.Count()} claims have the id \"{twins.Key}\", expected ids of their own", nameof(codebook));
    }

    private static void RefuseDiscovery(IReadOnlyList<Claim>? codebook)
    {
        if (codebook is null) throw new ArgumentException("a reference needs given claims, but the claims would be discovered anew: give those of the reference", nameof(codebook));
    }

    private static EventReference ReferenceOf(EnglishPart english) => new()
    {
        Scorer = english.Scorer,
        Words = english.Vocabulary.Words(),
        Articles = english.Articles.ToImmutableSortedDictionary(article => article.Article.Id, article => CellCompany.DigestOf(article.Article), StringComparer.Ordinal),
        Claims = english.Judgement.Numbers,
        Rivals = english.Judgement.Rivals,
    };

    /// <summary>The models compare articles and claims with each other: where there are too few of either, the rules judge.</summary>
    private Scorer UsedFor(int articles, int claims) => articles < FewestArticles || claims < FewestClaims ? Scorer.Rules : options.Scorer;

    private ICellJudge JudgeOf(Scorer scorer, IReadOnlyList<ReadArticle> articles, Vocabulary vocabulary, EventReference? reference) =>
        scorer == Scorer.Rules ? new RuleCellJudge(options, articles, vocabulary, reference) : new LearnedCellJudge(options, articles, vocabulary, reference);

    private ImmutableArray<AlignedClaim> Align(
        Corpus corpus, IReadOnlyList<Claim> claims, IEnumerable<Cell> cells, ImmutableArray<Mention> found, List<UnjudgedArticle> aside, ImmutableArray<ArticleCopy> copies, ImmutableArray<ArticleSeries> series)
    {
        var notJudged = claims.SelectMany(claim => aside.Select(article => UnjudgedCells.Of(claim, article.Article, article.Reason)));
        var places = new CopiedPlaces(copies);
        var mentions = found.Select(mention => places.At(mention.ArticleId, mention.Span) is { } copy ? mention with { CopiedFrom = copy.OriginalId ?? copy.Credited } : mention);
        return CoverageAssembler.Align(corpus, claims, cells.Concat(notJudged), mentions, copies, series, options.Wire);
    }

    /// <summary>
    /// Discovered claims that two outlets or more touch, be it with a copied text, ranked by outlets touched, then by prominence, for which
    /// versions that were replaced do not count, and variants of others last; and those that one outlet alone touches.
    /// </summary>
    private (ImmutableArray<AlignedClaim> Shared, ImmutableArray<AlignedClaim> Single) Part(ImmutableArray<AlignedClaim> claims, SeriesIndex series)
    {
        List<Mention> Current(AlignedClaim claim) => [.. claim.Mentions.Where(mention => !series.IsReplaced(mention.ArticleId))];
        IReadOnlyList<AlignedClaim> Ordered(IEnumerable<AlignedClaim> some) =>
        [
            .. some
                .OrderByDescending(claim => claim.Touched)
                .ThenByDescending(claim => Current(claim).Select(mention => mention.Prominence).DefaultIfEmpty().Max())
                .ThenByDescending(claim => Current(claim).Count)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal),
        ];
        ImmutableArray<AlignedClaim> Ranked(IEnumerable<AlignedClaim> some) => [.. some.Take(options.MaximumClaims).Select((claim, index) => claim with { Rank = index + 1 })];
        return (Ranked(ClaimVariants.Last(Ordered(claims.Where(claim => claim.Counts.Touched.Each > 1)))), Ranked(Ordered(claims.Where(claim => claim.Counts.Touched.Each <= 1))));
    }

    private static CoverageFlow FlowOf(Corpus corpus, List<UnjudgedArticle> aside, ImmutableArray<ArticleCopy> copies, SeriesIndex series, List<SegmentedArticle> judged)
    {
        var counted = series.Count(judged.Select(article => article.Article));
        return new CoverageFlow(
            Found: corpus.FilesFound,
            Unread: corpus.FilesFound - corpus.Articles.Length - corpus.LeftOut.Length,
            Duplicates: copies.Count(copy => copy.Kind == CopyKind.Duplicate),
            WireCopies: copies.Count(copy => copy.Kind == CopyKind.Wire),
            OffTopic: aside.Count(article => article.IsOffTopic),
            OtherLanguage: corpus.Articles.Length - aside.Count(article => article.IsOffTopic) - judged.Count,
            Judged: counted)
        {
            Versions = judged.Count - counted,
            AfterUntil = corpus.LeftOut.Length,
        };
    }

    /// <summary>The English articles with what they do with the claims.</summary>
    private sealed record EnglishPart(List<ReadArticle> Articles, IReadOnlyList<Claim> Claims, Vocabulary Vocabulary, Scorer Scorer, Judgement Judgement);
}
