using System.Collections.Immutable;

namespace Compare.Tests;

/// <summary>A small result built by hand: three outlets, three articles, two claims, every kind of field in use.</summary>
internal static class SampleCoverage
{
    public const string AlphaText = "Shed burns\n\nThe harbour office said two people were hurt, the mayor denied it. +5 degrees were measured.";
    public const string AlphaLaterText = "Correction\n\nNobody was hurt.";
    public const string BetaText = "Brücke gesperrt\n\nThe bridge stayed closed.";

    public static Coverage Create()
    {
        var corpus = CreateCorpus();
        var cells = CreateCells();
        var claims = new[]
        {
            new Claim("c01", "Two people were hurt.") { FirstKnown = new PublicationTime(new DateTime(2024, 3, 1), TimePrecision.Day, null) },
            new Claim("c02", "=The fire cost 4.5 million.") { RivalOf = "c01" },
        };
        var mention = new Mention
        {
            ClaimId = "c01",
            ArticleId = "alpha-1",
            Outlet = "Alpha",
            Part = ArticlePart.Lead,
            Span = SpanOf(AlphaText, "two people were hurt"),
            Stance = Stance.Discuss,
            Score = 0.875,
            Attribution = Office,
            Prominence = 0.5,
        };
        var aligned = CoverageAssembler.Align(corpus, claims, cells, [mention], Copies);
        return new Coverage
        {
            Corpus = corpus,
            Claims = aligned,
            Cells = cells,
            Figures = [CreateFigure()],
            Copies = Copies,
            Flow = new CoverageFlow(4, 1, 0, 1, 0, 0, 3),
            Options = CoverageOptions.Default,
            IsCodebook = true,
        };
    }

    public static TextSpan SpanOf(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);

    private static ImmutableArray<ArticleCopy> Copies =>
    [
        new ArticleCopy("beta-1", "alpha-1", CopyKind.Wire, 0.91234)
        {
            KeptShare = 0.5,
            Credited = "Alpha",
            Passages = [new CopiedPassage(SpanOf(BetaText, "The bridge stayed closed."), SpanOf(AlphaText, "+5 degrees were measured."), 3)],
        },
    ];

    private static Attribution Office => new(
        "The harbour office",
        "Harbour Office of Example",
        SpanOf(AlphaText, "The harbour office"),
        SpanOf(AlphaText, "said"),
        [SpanOf(AlphaText, "two people were hurt")],
        AttributionKind.Indirect,
        1);

    private static Corpus CreateCorpus()
    {
        var alpha = new Outlet("Alpha", "north", "XA");
        var beta = new Outlet("Beta");
        return new Corpus
        {
            Event = new NewsEvent("harbour", "Fire in the harbour"),
            Outlets = [alpha, beta, new Outlet("Gamma")],
            Articles =
            [
                CreateArticle("alpha-1", alpha, AlphaText, 1) with
                {
                    Variables = ImmutableSortedDictionary<string, string>.Empty.Add("claim", "own").Add("desk", "-metro"),
                    Origins = ImmutableSortedDictionary<ArticleField, string>.Empty
                        .Add(ArticleField.Outlet, "manifest").Add(ArticleField.Published, "JSON-LD"),
                },
                CreateArticle("alpha-2", alpha, AlphaLaterText, 2),
                CreateArticle("beta-1", beta, BetaText, 1),
            ],
            Problems = [new ReadingProblem("gamma-1.html", null, "is empty, expected an article", true, "Gamma")],
            Digests = ImmutableSortedDictionary<string, string>.Empty.Add("alpha-1.txt", "aa").Add("beta-1.txt", "bb"),
            FilesFound = 4,
        };
    }

    private static Article CreateArticle(string id, Outlet outlet, string text, int day) => new()
    {
        Id = id,
        File = id + ".txt",
        Outlet = outlet,
        Text = text,
        Headline = text.Split('\n')[0],
        Language = "en",
        Blocks = [new ArticleBlock(BlockKind.Headline, ArticlePart.Headline, new TextSpan(0, text.IndexOf('\n', StringComparison.Ordinal)))],
        Published = new PublicationTime(new DateTime(2024, 3, day), TimePrecision.Day, null),
        Digest = "d" + id,
    };

    private static ImmutableArray<Cell> CreateCells()
    {
        var whole = SpanOf(AlphaText, "The harbour office said two people were hurt, the mayor denied it.");
        return
        [
            NewCell("c01", "alpha-1", "Alpha", CoverageState.Reports, "attributed voice") with
            {
                Confidence = 0.61239,
                Probabilities = new StateProbabilities(0.2, 0.6, 0.15, 0.05),
                Evidence =
                [
                    new Evidence(ArticlePart.Lead, whole, SpanOf(AlphaText, "two people were hurt"), EvidenceRole.Supports, Stance.Discuss, Office, 0.875),
                    new Evidence(ArticlePart.Lead, whole, SpanOf(AlphaText, "the mayor denied it"), EvidenceRole.Contests, Stance.Disagree, null, 0.4),
                ],
            },
            NewCell("c01", "alpha-2", "Alpha", CoverageState.Disputes, "denial") with
            {
                Confidence = 1,
                DisputeKind = DisputeKind.RivalFigure,
                DisputeVoice = Voice.Own,
                Evidence =
                [
                    new Evidence(
                        ArticlePart.Lead, SpanOf(AlphaLaterText, "Nobody was hurt."), SpanOf(AlphaLaterText, "Nobody was hurt"),
                        EvidenceRole.Supports, Stance.Disagree, null, 0.7),
                ],
            },
            NewCell("c01", "beta-1", "Beta", CoverageState.Omits, "not found") with
            {
                Confidence = 0.9,
                Nearest = new RejectedPassage(SpanOf(BetaText, "The bridge stayed closed."), 0.12),
            },
            NewCell("c02", "alpha-1", "Alpha", CoverageState.Omits, "not found"),
            NewCell("c02", "alpha-2", "Alpha", CoverageState.Predates, "older than the claim"),
            NewCell("c02", "beta-1", "Beta", CoverageState.NotJudged, "language") with { Reason = "language de has no support" },
        ];
    }

    private static Cell NewCell(string claim, string article, string outlet, CoverageState state, string decidedBy) =>
        new() { ClaimId = claim, ArticleId = article, Outlet = outlet, State = state, DecidedBy = decidedBy };

    private static FigureMention CreateFigure() => new(
        "c01",
        "alpha-1",
        "Alpha",
        new Figure(SpanOf(AlphaText, "two people"), 2, double.PositiveInfinity, true, "", "person"),
        "Harbour Office of Example",
        new PublicationTime(new DateTime(2024, 3, 1), TimePrecision.Month, null));
}
