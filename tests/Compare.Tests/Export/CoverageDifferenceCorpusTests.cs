namespace Compare.Tests;

/// <summary>Two runs over a small corpus of which one thing was changed in between.</summary>
public sealed class CoverageDifferenceCorpusTests
{
    private const string Star = "Ferry Isolde aground\n\nThe ferry Isolde ran aground off Lorn early on Friday. An officer wonders whether the captain slept.\n";

    private Scratch scratch = null!;

    [SetUp]
    public void RunOnce()
    {
        scratch = new Scratch();
        scratch.File("ferry/bell.txt", "Ferry runs aground off Lorn\n\nThe ferry Isolde ran aground off Lorn on Friday. Four passengers were hurt, the coast guard said.\n");
        scratch.File("ferry/star.txt", Star);
        scratch.File("ferry/articles.csv", "file,outlet,published\nbell.txt,Morning Bell,2025-05-02\nstar.txt,Evening Star,2025-05-02\n");
        scratch.File("ferry/claims.csv", "claim,text\nc01,The ferry Isolde ran aground off Lorn.\nc02,Four passengers were hurt.\nc03,The captain of the ferry slept on the bridge.\n");
        Run("old");
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void The_same_corpus_twice_gives_no_changes()
    {
        var difference = Difference();
        Assert.That((difference.Cells, difference.Changes.Length, difference.Runs.IsNone), Is.EqualTo((6, 0, true)));
    }

    [Test]
    public void A_changed_text_is_the_cause_of_its_own_cells()
    {
        scratch.File("ferry/star.txt", Star + "Four passengers were hurt.\n");
        var changes = Difference().Changes;
        var found = changes.Single(change => change is { Claim: "c02", Article: "star" });
        Assert.That((found.Old!.State, found.New!.State, found.New.Evidence), Is.EqualTo((CoverageState.Omits, CoverageState.Carries, "Four passengers were hurt.")));
        Assert.That(found.Detail, Does.Match("^SHA-256 was [0-9a-f]{12}, now [0-9a-f]{12}$"));
        foreach (var change in changes)
            Assert.That(change.Causes, Is.EqualTo(new[] { change.Article == "star" ? ChangeCause.Text : ChangeCause.Context }), $"{change.Claim} {change.Article}");
    }

    [Test]
    public void Another_wording_is_the_cause_of_the_claims_cells()
    {
        scratch.File("ferry/claims.csv", File.ReadAllText(scratch.At("ferry", "claims.csv")).Replace("Four passengers", "Sixty passengers", StringComparison.Ordinal));
        var changes = Difference().Changes;
        var change = changes.Single(change => change is { Claim: "c02", Article: "bell" });
        Assert.That(change.New!.State, Is.Not.EqualTo(change.Old!.State));
        Assert.That(change.Causes, Is.EqualTo(new[] { ChangeCause.Claim }));
        Assert.That(change.Detail, Is.EqualTo("text was \"Four passengers were hurt.\", now \"Sixty passengers were hurt.\""));
        Assert.That(changes.Where(other => other.Claim != "c02").SelectMany(other => other.Causes), Is.All.EqualTo(ChangeCause.Context));
    }

    [Test]
    public void Another_option_is_the_cause_of_every_change()
    {
        var changes = Difference(new CoverageOptions { UnsureBelow = 1 }).Changes;
        Assert.That(changes, Is.Not.Empty);
        Assert.That(changes.Select(change => change.New!.State), Is.All.EqualTo(CoverageState.Unsure));
        Assert.That(changes.SelectMany(change => change.Causes), Is.All.EqualTo(ChangeCause.Threshold));
        Assert.That(changes.Select(change => change.Detail), Is.All.EqualTo("unsure_below was 0.26, now 1"));
    }

    [Test]
    public void An_added_article_is_the_context_of_the_others()
    {
        scratch.File("ferry/gull.txt", "Captain slept\n\nThe captain of the ferry slept on the bridge when the Isolde ran aground off Lorn.\n");
        scratch.File("ferry/articles.csv", File.ReadAllText(scratch.At("ferry", "articles.csv")) + "gull.txt,Lorn Gull,2025-05-03\n");
        var changes = Difference().Changes;
        Assert.That(changes.Where(change => change.Article == "gull").Select(change => (change.Claim, change.Old, change.Causes.Single(), change.Detail)), Is.EqualTo(new[]
        {
            ("c01", (SavedCell?)null, ChangeCause.Text, "article added"),
            ("c02", null, ChangeCause.Text, "article added"),
            ("c03", null, ChangeCause.Text, "article added"),
        }));
        var bell = changes.Single(change => change is { Claim: "c03", Article: "bell" });
        Assert.That((bell.Old!.State, bell.New!.State), Is.EqualTo((CoverageState.Omits, CoverageState.Predates)));
        Assert.That((bell.Causes.Single(), bell.Detail), Is.EqualTo((ChangeCause.Context, "1 article added")));
    }

    [Test]
    public void A_date_corrected_in_the_manifest_is_named()
    {
        scratch.File("ferry/claims.csv", "claim,text,first_known\nc03,The captain of the ferry slept on the bridge.,2025-05-02\n");
        Run("old");
        scratch.File("ferry/articles.csv", "file,outlet,published\nbell.txt,Morning Bell,2025-05-01\nstar.txt,Evening Star,2025-05-02\n");
        var bell = Difference().Changes.Single(change => change.Article == "bell");
        Assert.That((bell.New!.State, bell.Causes.Single(), bell.Detail), Is.EqualTo((CoverageState.Predates, ChangeCause.Fields, "published was 2025-05-02, now 2025-05-01")));
    }

    private CoverageDifference Difference(CoverageOptions? options = null)
    {
        Run("new", options);
        return CoverageDifference.Between(scratch.At("old"), scratch.At("new"));
    }

    private void Run(string folder, CoverageOptions? options = null)
    {
        var corpus = Corpus.Load(scratch.At("ferry"));
        corpus.Compare((options ?? CoverageOptions.Default) with { Scorer = Scorer.Rules }, corpus.Claims).SaveCsv(scratch.At(folder));
    }
}
