using CsCheck;

namespace Compare;

/// <summary>What holds for every corpus, with texts of random words and marks.</summary>
public class CoveragePropertyTests
{
    private static readonly string[] Outlets = ["Courier", "Herald", "Gazette"];

    private static readonly Gen<Article[]> Corpora =
        Gen.Select(Gen.OneOf(Scraps.Texts(60), Scraps.Texts(60), Gen.String[0, 80]), Gen.Int[0, 2], Gen.Int[0, 30], Gen.Int[0, 9])
            .Select((text, outlet, day, cut) => (text, outlet, day, cut))
            .Array[0, 5]
            .Select(rows => rows.Select((row, index) => SmallCorpus.Article($"a{index}", Outlets[row.outlet], row.text) with
            {
                Published = row.day == 0 ? null : SmallCorpus.October(row.day),
                IsTruncated = row.cut == 0,
            }).ToArray());

    private static readonly Gen<Claim[]> Codebooks =
        Gen.Select(Scraps.Texts(15), Gen.Int[0, 30]).Array[1, 3]
            .Select(rows => rows.Select((row, index) => new Claim($"c{index}", row.Item1) { FirstKnown = row.Item2 == 0 ? null : SmallCorpus.October(row.Item2) }).ToArray());

    [Test]
    public void There_is_one_cell_for_every_claim_and_article_in_order() => Sample((corpus, coverage) =>
        Assert.That(
            coverage.Cells.Select(cell => (cell.ClaimId, cell.ArticleId)),
            Is.EqualTo(coverage.Claims.SelectMany(claim => corpus.Articles.Select(article => (claim.Id, article.Id))))));

    [Test]
    public void Evidence_lies_in_the_article_and_its_core_inside_it() => Sample((corpus, coverage) =>
    {
        foreach (var cell in coverage.Cells)
        {
            var text = coverage.Article(cell.ArticleId).Text;
            foreach (var passage in cell.Evidence)
            {
                Assert.That(new TextSpan(0, text.Length).Contains(passage.Span) && passage.Span.Length > 0, Is.True);
                Assert.That(passage.Span.Contains(passage.Core), Is.True);
                Assert.That(passage.Score, Is.InRange(0.0, 1.0));
            }

            if (cell.Nearest is { } nearest) Assert.That(new TextSpan(0, text.Length).Contains(nearest.Span), Is.True);
        }
    });

    [Test]
    public void Touched_cells_have_evidence_that_supports_them_and_others_have_none() => Sample((corpus, coverage) =>
    {
        foreach (var cell in coverage.Cells)
        {
            Assert.That(cell.State, Is.Not.EqualTo(CoverageState.Mixed));
            Assert.That(cell.Confidence, Is.InRange(0.0, 1.0));
            Assert.That(cell.Evidence.IsEmpty, Is.EqualTo(!cell.State.IsTouched()));
            if (cell.State.IsTouched() && cell.DisputeKind != DisputeKind.WholeStory) Assert.That(cell.Evidence[0].Role, Is.EqualTo(EvidenceRole.Supports));
            Assert.That(cell.DisputeKind is not null && cell.DisputeVoice is not null, Is.EqualTo(cell.State == CoverageState.Disputes));
            Assert.That(cell.Reason is null, Is.EqualTo(cell.State is not (CoverageState.Unsure or CoverageState.NotJudged)));
        }
    });

    [Test]
    public void Counts_of_outlets_add_up() => Sample((corpus, coverage) =>
    {
        foreach (var claim in coverage.Claims.Concat(coverage.SingleOutletClaims))
        {
            Assert.That(Enum.GetValues<CoverageState>().Sum(claim.Count), Is.EqualTo(corpus.Outlets.Length));
            Assert.That(claim.Outlets.Sum(outlet => outlet.Cells.Length), Is.EqualTo(corpus.Articles.Length));
            Assert.That(claim.ReachIndependent, Is.InRange(Math.Min(1, claim.Reach), claim.Reach));
            Assert.That(claim.Touched, Is.GreaterThanOrEqualTo(claim.Reach));
        }
    });

    [Test]
    public void Mentions_and_figures_lie_in_their_articles() => Sample((corpus, coverage) =>
    {
        var mentions = coverage.Claims.Concat(coverage.SingleOutletClaims).SelectMany(claim => claim.Mentions).Select(mention => (mention.ArticleId, mention.Span));
        foreach (var (article, span) in mentions.Concat(coverage.Figures.Select(figure => (figure.ArticleId, figure.Figure.Span))))
            Assert.That(new TextSpan(0, coverage.Article(article).Text.Length).Contains(span), Is.True);
    });

    [Test]
    public void The_flow_of_articles_adds_up() => Sample((corpus, coverage) =>
    {
        var flow = coverage.Flow;
        Assert.That(flow.Unread + flow.OffTopic + flow.OtherLanguage + flow.Judged, Is.EqualTo(flow.Found));
        Assert.That(flow.Found, Is.EqualTo(corpus.Articles.Length));
    });

    [Test]
    public void The_order_of_the_articles_changes_nothing() => Gen.Select(Corpora, Gen.Int).Sample((articles, seed) =>
    {
        var mixed = articles.ToArray();
        new Random(seed).Shuffle(mixed);
        Assert.That(Lines(SmallCorpus.Of(mixed).Compare()), Is.EqualTo(Lines(SmallCorpus.Of(articles).Compare())));
    });

    [Test]
    public void Ids_of_discovered_claims_are_unique() => Corpora.Sample(articles =>
    {
        var coverage = SmallCorpus.Of(articles).Compare();
        Assert.That(coverage.Claims.Concat(coverage.SingleOutletClaims).Select(claim => claim.Id), Is.Unique);
    });

    /// <summary>Every cell of a result in a form that does not depend on any order.</summary>
    private static List<string> Lines(Coverage coverage) =>
        [.. coverage.Claims.Concat(coverage.SingleOutletClaims)
            .SelectMany(claim => claim.Outlets.SelectMany(outlet => outlet.Cells).Select(cell => $"{claim.Rank} {claim.Text} {cell.ArticleId} {cell.State} {cell.Evidence.FirstOrDefault()?.Span}"))
            .Order(StringComparer.Ordinal)];

    /// <summary>Random corpora, once with a codebook and once without.</summary>
    private static void Sample(Action<Corpus, Coverage> check) => Gen.Select(Corpora, Codebooks).Sample((articles, codebook) =>
    {
        var corpus = SmallCorpus.Of(articles);
        check(corpus, corpus.Compare());
        if (articles.Length > 0) check(corpus, corpus.Compare(claims: codebook));
    });
}
