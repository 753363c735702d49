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

    /// <summary>Compares the articles of a corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="codebook">The claims to look for; where null, they are discovered.</param>
    /// <param name="reference">
    /// An earlier run whose numbers hold: cells whose article text and claim wording are its own come out as they did. Null for none.
    /// </param>
    /// <exception cref="ArgumentException">There is a reference but no codebook, or another scorer judged the reference.</exception>
    public Coverage Analyze(Corpus corpus, IReadOnlyList<Claim>? codebook = null, EventReference? reference = null)
    {
        if (reference is not null) RefuseDiscovery(codebook);
        var copies = CopyFinder.Find(corpus, options.CopyRule);
        // Sums over articles are added in the order of their ids, so that the order of the corpus changes not even the last digit.
        var (judged, aside) = Aboutness.Part([.. corpus.Articles.OrderBy(article => article.Id, StringComparer.Ordinal).AsParallel().AsOrdered().Select(ArticleSegmenter.Segment)]);
        var vocabulary = reference is not null ? Vocabulary.From(reference.Words) : Vocabulary.From(judged, [.. (codebook ?? []).Select(claim => ClaimReader.Sentence(claim.Text))]);
        var articles = judged.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)])).ToList();
        var found = codebook is null ? new ClaimDiscoverer(options, PairModel).Discover(articles) : null;
        var claims = codebook ?? [.. found!.Select(claim => claim.Claim)];
        var scorer = UsedFor(reference?.Articles.Count ?? articles.Count, reference?.Claims.Length ?? claims.Count);
        if (reference is not null && reference.Scorer != scorer) throw new ArgumentException($"the reference was judged by {reference.Scorer}, expected {scorer} as in this run", nameof(reference));
        var judgement = JudgeOf(scorer, articles, vocabulary, reference).Judge(claims, found?.Select(claim => claim.Members.ToHashSet()).ToList());
        var all = Align(corpus, claims, judgement, aside, copies);
        var (shared, single) = found is null ? (all, []) : Part(all);
        return new Coverage
        {
            Corpus = corpus,
            Claims = shared,
            SingleOutletClaims = single,
            Cells = [.. shared.SelectMany(claim => claim.Outlets.SelectMany(outlet => outlet.Cells).OrderBy(cell => cell.ArticleId, StringComparer.Ordinal))],
            Figures = FigureCollector.Collect([.. shared, .. single], articles),
            Copies = copies,
            Flow = FlowOf(corpus, aside, copies, articles.Count),
            Options = options,
            JudgedBy = scorer,
            IsCodebook = found is null,
            Reference = found is null ? reference ?? ReferenceOf(scorer, articles, vocabulary, judgement) : null,
        };
    }

    private static void RefuseDiscovery(IReadOnlyList<Claim>? codebook)
    {
        if (codebook is null) throw new ArgumentException("a reference needs given claims, but the claims would be discovered anew: give those of the reference", nameof(codebook));
    }

    private static EventReference ReferenceOf(Scorer scorer, List<ReadArticle> articles, Vocabulary vocabulary, Judgement judgement) => new()
    {
        Scorer = scorer,
        Words = vocabulary.Words(),
        Articles = articles.ToImmutableSortedDictionary(article => article.Article.Id, article => CellCompany.DigestOf(article.Article), StringComparer.Ordinal),
        Claims = judgement.Numbers,
        Rivals = judgement.Rivals,
    };

    /// <summary>The models compare articles and claims with each other: where there are too few of either, the rules judge.</summary>
    private Scorer UsedFor(int articles, int claims) => articles < FewestArticles || claims < FewestClaims ? Scorer.Rules : options.Scorer;

    private ICellJudge JudgeOf(Scorer scorer, IReadOnlyList<ReadArticle> articles, Vocabulary vocabulary, EventReference? reference) =>
        scorer == Scorer.Rules ? new RuleCellJudge(options, articles, vocabulary, reference) : new LearnedCellJudge(options, articles, vocabulary, reference);

    private ImmutableArray<AlignedClaim> Align(
        Corpus corpus, IReadOnlyList<Claim> claims, Judgement judgement, List<UnjudgedArticle> aside, ImmutableArray<ArticleCopy> copies)
    {
        var notJudged = claims.SelectMany(claim => aside.Select(article => new Cell
        {
            ClaimId = claim.Id,
            ArticleId = article.Article.Id,
            Outlet = article.Article.Outlet.Name,
            State = CoverageState.NotJudged,
            DecidedBy = "not judged",
            Reason = article.Reason,
        }));
        var places = new CopiedPlaces(copies);
        var mentions = judgement.Mentions.Select(mention => places.At(mention.ArticleId, mention.Span) is { } copy ? mention with { CopiedFrom = copy.OriginalId ?? copy.Credited } : mention);
        return CoverageAssembler.Align(corpus, claims, judgement.Cells.Concat(notJudged), mentions, copies, options.Wire);
    }

    /// <summary>
    /// Discovered claims that two outlets or more touch, be it with a copied text, ranked by outlets touched, then by prominence; and those
    /// that one outlet alone touches.
    /// </summary>
    private (ImmutableArray<AlignedClaim> Shared, ImmutableArray<AlignedClaim> Single) Part(ImmutableArray<AlignedClaim> claims)
    {
        ImmutableArray<AlignedClaim> Rank(IEnumerable<AlignedClaim> some) =>
        [
            .. some
                .OrderByDescending(claim => claim.Touched)
                .ThenByDescending(claim => claim.Mentions.Select(mention => mention.Prominence).DefaultIfEmpty().Max())
                .ThenByDescending(claim => claim.Mentions.Length)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .Take(options.MaximumClaims)
                .Select((claim, index) => claim with { Rank = index + 1 }),
        ];
        return (Rank(claims.Where(claim => claim.Counts.Touched.Each > 1)), Rank(claims.Where(claim => claim.Counts.Touched.Each <= 1)));
    }

    private static CoverageFlow FlowOf(Corpus corpus, List<UnjudgedArticle> aside, ImmutableArray<ArticleCopy> copies, int judged) => new(
        Found: corpus.FilesFound,
        Unread: corpus.FilesFound - corpus.Articles.Length,
        Duplicates: copies.Count(copy => copy.Kind == CopyKind.Duplicate),
        WireCopies: copies.Count(copy => copy.Kind == CopyKind.Wire),
        OffTopic: aside.Count(article => article.IsOffTopic),
        OtherLanguage: aside.Count(article => !article.IsOffTopic),
        Judged: judged);
}
