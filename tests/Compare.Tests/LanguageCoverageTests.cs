namespace Compare;

/// <summary>Corpora in several languages, from folders and articles to cells.</summary>
public class LanguageCoverageTests
{
    private static readonly Claim Burned = new("c1", "The fire at Oldport destroyed 40 containers.");

    private static readonly Claim InBoth = Burned with { Texts = Burned.Texts.Add("de", "Das Feuer in Oldport zerstörte 40 Container.") };

    private static readonly Article English = SmallCorpus.Article("courier", "Courier", "Fire at Oldport\n\nThe fire at Oldport destroyed 40 containers on Sunday night.") with { Published = SmallCorpus.October(5) };

    private static readonly Article German = SmallCorpus.Article("kurier", "Kurier", "Feuer in Oldport\n\nDas Feuer in Oldport zerstörte 40 Container, teilte die Polizei mit.") with { Language = "de", Published = SmallCorpus.October(6) };

    private static readonly Article Silent = SmallCorpus.Article("bote", "Bote", "Fähren fahren wieder\n\nDie Fähren fahren seit Dienstag wieder nach Plan.") with { Language = "de" };

    private static string FerryFolder => Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Languages", "ferry");

    [Test]
    public void An_event_in_three_languages_is_judged_in_each_by_the_wording_of_its_own()
    {
        var corpus = Corpus.Load(FerryFolder);
        Assert.That(corpus.Articles.Select(article => (article.Id, article.Language)), Is.EquivalentTo(new[]
        {
            ("bote", "de"), ("kueste", "de"), ("echo", "fr"), ("nord", "fr"), ("morska", "uk"), ("visnyk", "uk"),
        }));
        var coverage = corpus.Compare(claims: corpus.Claims);
        var gold = File.ReadAllLines(Path.Combine(FerryFolder, "gold.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(field => (field[0], field[1]), field => field[2]);
        var wrong = coverage.Cells.Where(cell => gold[(cell.ClaimId, cell.ArticleId)] != cell.State.ToString()).Select(cell => $"{cell.ClaimId} {cell.ArticleId} {cell.State}").ToList();
        TestContext.Out.WriteLine($"{coverage.Cells.Length - wrong.Count} of {coverage.Cells.Length}; wrong: {string.Join(", ", wrong)}");
        Assert.That((coverage.Cells.Length, wrong.Count), Is.EqualTo((30, 2)));
        Assert.That(coverage.Cells.Select(cell => cell.Probabilities), Is.All.Null);
        Assert.That(Shown(coverage, "c5", "bote"), Is.EqualTo("Ein Sprecher der Polizei sagte: „Der Kapitän war nicht betrunken.“"));
        Assert.That(Shown(coverage, "c3", "visnyk"), Is.EqualTo("За словами капітана Ореста Бойка, у порома відмовив двигун."));
        Assert.That(coverage.Cells.Single(cell => cell is { ClaimId: "c2", ArticleId: "echo" }).Evidence[0].Attribution?.Source, Is.EqualTo("les pompiers"));
        Assert.That(coverage.Figures.Select(figure => (figure.ClaimId, figure.ArticleId, figure.Figure.Low)), Is.SupersetOf(new[] { ("c4", "kueste", 2.5e6), ("c4", "nord", 2.5e6), ("c4", "visnyk", 2.5e6) }));
    }

    [Test]
    public void An_article_is_compared_with_the_wording_of_its_own_language()
    {
        var cells = Cells([InBoth], English, German, Silent);
        Assert.That(cells.Select(cell => (cell.ArticleId, cell.State)), Is.EqualTo(new[]
        {
            ("bote", CoverageState.Omits), ("courier", CoverageState.Carries), ("kurier", CoverageState.Reports),
        }));
        Assert.That(cells[2].Evidence[0].Attribution?.CanonicalSource, Is.EqualTo("die Polizei"));
    }

    [Test]
    public void English_cells_are_the_same_with_and_without_articles_in_other_languages()
    {
        var alone = Cells([Burned], English).Single();
        var beside = Cells([InBoth], English, German).Single(cell => cell.ArticleId == "courier");
        Assert.That((beside.State, beside.Confidence, beside.DecidedBy, beside.Evidence[0]), Is.EqualTo((alone.State, alone.Confidence, alone.DecidedBy, alone.Evidence[0])));
    }

    [Test]
    public void Without_a_wording_in_its_language_an_article_is_not_judged_and_never_omits()
    {
        var cells = Cells([Burned], English, German, Silent);
        Assert.That((cells[0].State, cells[0].Reason, cells[0].Nearest), Is.EqualTo((CoverageState.NotJudged, "the claim has no text in \"de\" (column text_de)", (RejectedPassage?)null)));
        Assert.That((cells[2].State, cells[2].Reason), Is.EqualTo((CoverageState.NotJudged, "the claim has no text in \"de\" (column text_de); one passage has its names and figures")));
        Assert.That(cells[2].Nearest!.Span.Of(German.Text), Is.EqualTo("Das Feuer in Oldport zerstörte 40 Container, teilte die Polizei mit."));
    }

    [TestCase("it", "language \"it\" is not supported, only \"de\", \"en\", \"es\", \"fr\", \"ru\", \"uk\"")]
    [TestCase("und", "its language, which could not be told, is not supported, only \"de\", \"en\", \"es\", \"fr\", \"ru\", \"uk\"")]
    public void An_article_in_a_language_without_a_table_is_not_judged(string language, string reason)
    {
        var foreign = SmallCorpus.Article("gazzetta", "Gazzetta", "Incendio\n\nIl fuoco ha distrutto 40 container.") with { Language = language };
        var cell = Cells([Burned with { Texts = Burned.Texts.Add(language, "Il fuoco ha distrutto 40 container.") }], English, foreign).Single(cell => cell.ArticleId == "gazzetta");
        Assert.That((cell.State, cell.Reason), Is.EqualTo((CoverageState.NotJudged, reason)));
    }

    [Test]
    public void A_codebook_in_German_alone_judges_German_articles_and_no_English_ones()
    {
        var claims = new[] { new Claim("c1", "Das Feuer in Oldport zerstörte in der Nacht vierzig Container im Hafen der Stadt."), new Claim("c2", "Die Fähren fahren seit Dienstag wieder nach Plan, und die Schulen sind offen.") };
        var cells = Cells(claims, English, German, Silent);
        Assert.That(cells.Where(cell => cell.ArticleId == "courier").Select(cell => (cell.State, cell.Reason)), Is.All.EqualTo((CoverageState.NotJudged, "the claim has no text in \"en\" (column text_en)")));
        Assert.That(cells.Single(cell => cell is { ClaimId: "c2", ArticleId: "bote" }).State, Is.EqualTo(CoverageState.Carries));
    }

    [Test]
    public void What_an_article_in_another_language_carried_first_an_older_one_predates()
    {
        var later = English with { Published = SmallCorpus.October(9) };
        var older = Silent with { Published = SmallCorpus.October(7) };
        Assert.That(Cells([InBoth], later, older).Single(cell => cell.ArticleId == "bote").State, Is.EqualTo(CoverageState.Predates));
        Assert.That(Cells([InBoth], English, older, German with { Published = SmallCorpus.October(8) }).Single(cell => cell.ArticleId == "bote").State, Is.EqualTo(CoverageState.Omits), "the English article had it before");
    }

    [Test]
    public void Claims_are_found_within_each_language_and_not_across()
    {
        var second = German with { Id = "blatt", File = "blatt.txt", Outlet = new Outlet("Blatt"), Text = German.Text };
        var other = English with { Id = "herald", File = "herald.txt", Outlet = new Outlet("Herald") };
        var coverage = SmallCorpus.Of(English, other, German, second).Compare();
        Assert.That(coverage.Claims.Select(claim => claim.Claim.Language).Distinct(), Is.EquivalentTo(new[] { null, "de" }));
        var german = coverage.Claims.First(claim => claim.Claim.Language == "de");
        Assert.That(german.Id, Does.EndWith("-de"));
        var cells = coverage.Cells.Where(cell => cell.ClaimId == german.Id).ToList();
        Assert.That(cells.Where(cell => cell.ArticleId is "courier" or "herald").Select(cell => (cell.State, cell.Reason)), Is.All.EqualTo((CoverageState.NotJudged, "the claim was found in articles in \"de\"; claims are not looked for across languages")));
        Assert.That(cells.Where(cell => cell.ArticleId is "kurier" or "blatt").Select(cell => cell.State), Is.All.EqualTo(CoverageState.Reports));
    }

    [Test]
    public void The_flow_counts_articles_without_any_wording_as_not_judged()
    {
        var flow = SmallCorpus.Of(English, German, Silent).Compare(claims: [Burned]).Flow;
        Assert.That((flow.Judged, flow.OtherLanguage, flow.OffTopic), Is.EqualTo((1, 2, 0)));
    }

    [Test]
    public void A_table_of_claims_with_their_wordings_is_a_codebook_again()
    {
        using var folder = new TestFolder();
        var target = Path.Combine(folder.Path, "out");
        SmallCorpus.Of(English, German).Compare(claims: [InBoth]).SaveCsv(target);
        var again = ClaimsReader.Read(Path.Combine(target, "aligned-claims.csv")).Claims.Single();
        Assert.That((again.Text, again.In("de")?.Text, again.In("en")?.Text, again.In("fr")), Is.EqualTo((InBoth.Text, InBoth.Texts["de"], InBoth.Text, (Claim?)null)));
    }

    [Test]
    public void A_table_of_claims_found_in_another_language_says_it()
    {
        using var folder = new TestFolder();
        var target = Path.Combine(folder.Path, "out");
        var coverage = SmallCorpus.Of(German, German with { Id = "blatt", File = "blatt.txt", Outlet = new Outlet("Blatt") }).Compare();
        coverage.SaveCsv(target);
        var again = ClaimsReader.Read(Path.Combine(target, "aligned-claims.csv")).Claims;
        Assert.That(again.Select(claim => (claim.Text, claim.Language)), Is.EqualTo(coverage.Claims.Select(claim => (claim.Text, "de"))).And.Not.Empty);
    }

    private static List<Cell> Cells(IReadOnlyList<Claim> claims, params Article[] articles) =>
        [.. SmallCorpus.Of(articles).Compare(claims: claims).Cells.OrderBy(cell => cell.ArticleId, StringComparer.Ordinal)];

    private static string Shown(Coverage coverage, string claim, string article)
    {
        var cell = coverage.Cells.Single(cell => cell.ClaimId == claim && cell.ArticleId == article);
        return cell.Evidence[0].Span.Of(coverage.Corpus.Articles.Single(one => one.Id == article).Text);
    }
}
