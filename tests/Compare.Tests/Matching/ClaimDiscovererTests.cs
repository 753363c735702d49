namespace Compare;

public class ClaimDiscovererTests
{
    private static readonly Article[] Articles =
    [
        SmallCorpus.Article("a", "Courier",
            "Fire at Oldport harbour\n\nThe fire at Oldport harbour destroyed forty containers on Sunday night.\n\nWho would burn down a warehouse full of containers?\n\nAna Brandt, the mayor, promised an inquiry into the pumps."),
        SmallCorpus.Article("b", "Herald",
            "Containers lost\n\nPolice said that the fire at Oldport harbour destroyed forty containers on Sunday night.\n\nMayor Ana Brandt promised an inquiry into the pumps on Monday."),
        SmallCorpus.Article("c", "Gazette",
            "Blaze\n\nThe fire at Oldport harbour destroyed forty containers on Sunday night, according to police.\n\nThe ferry company cancelled all crossings to the islands."),
    ];

    private static readonly Article Unrelated = SmallCorpus.Article("z", "Zeitung", "Bees\n\nBeekeepers in the southern valleys harvested less honey this summer than in any year since records began.");

    [Test]
    public void A_claim_that_all_outlets_state_comes_first_worded_without_attribution()
    {
        var coverage = SmallCorpus.Of(Articles).Compare();
        Assert.That(coverage.Claims[0].Text, Is.EqualTo("The fire at Oldport harbour destroyed forty containers on Sunday night."));
        Assert.That(
            coverage.Claims[0].Outlets.Select(cell => (cell.Outlet, cell.State)),
            Is.EqualTo(new[] { ("Courier", CoverageState.Carries), ("Gazette", CoverageState.Reports), ("Herald", CoverageState.Reports) }));
        Assert.That(coverage.Claims[0].Claim.IsDiscovered, Is.True);
    }

    [Test]
    public void Shared_claims_stand_apart_from_those_of_one_outlet()
    {
        var coverage = SmallCorpus.Of(Articles).Compare();
        Assert.That(coverage.Claims.Select(claim => claim.Touched), Is.All.GreaterThan(1));
        Assert.That(coverage.WithoutVariants().Claims.Select(claim => claim.Touched), Is.Ordered.Descending);
        Assert.That(coverage.Claims.Select(claim => claim.VariantOf is null ? 0 : 1), Is.Ordered.Ascending, "variants come last");
        Assert.That(coverage.SingleOutletClaims.Select(claim => claim.Touched), Is.All.LessThanOrEqualTo(1));
        Assert.That(coverage.SingleOutletClaims.Select(claim => claim.Text), Does.Contain("The ferry company cancelled all crossings to the islands."));
        Assert.That(coverage.Claims.Select(claim => claim.Rank), Is.EqualTo(Enumerable.Range(1, coverage.Claims.Length)));
    }

    [Test]
    public void A_shared_claim_that_nobody_words_for_itself_is_a_whole_sentence_with_who_said_it()
    {
        var coverage = SmallCorpus.Of(
            SmallCorpus.Article("a", "Courier", "Harbour\n\nMayor Ana Brandt said: \"We will never sell the harbour of Oldport to foreign investors.\""),
            SmallCorpus.Article("b", "Herald", "Council\n\nMayor Ana Brandt said: \"We will never sell the harbour of Oldport to foreign investors.\"\n\n\"We are tired of waiting for our new pumps,\" said one fisherman.")).Compare();
        Assert.That(coverage.Claims.Select(claim => claim.Text), Is.EqualTo(new[] { "Mayor Ana Brandt said: \"We will never sell the harbour of Oldport to foreign investors.\"" }));
        Assert.That(coverage.SingleOutletClaims.Select(claim => claim.Text), Has.None.Contain("tired of waiting"));
    }

    [Test]
    public void No_two_claims_have_one_wording() => Assert.Multiple(() =>
    {
        foreach (var name in new[] { "harbour-fire", "crypto-93-million", "fabricated-broadcast" })
        {
            var coverage = Corpus.Load(Path.Combine(TestFolder.Root, "corpus", name)).Compare();
            Assert.That(coverage.Claims.Concat(coverage.SingleOutletClaims).Select(claim => claim.Text), Is.Unique, name);
        }
    });

    [Test]
    public void Questions_are_no_claims()
    {
        var coverage = SmallCorpus.Of(Articles).Compare();
        Assert.That(coverage.Claims.Concat(coverage.SingleOutletClaims).Where(claim => claim.Text.Contains('?', StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void An_added_article_about_something_else_leaves_ids_and_cells_as_they_are()
    {
        var before = SmallCorpus.Of(Articles).Compare();
        var after = SmallCorpus.Of([.. Articles, Unrelated]).Compare();
        Assert.That(after.Claims.Select(claim => (claim.Id, claim.Text)), Is.EqualTo(before.Claims.Select(claim => (claim.Id, claim.Text))));
        Assert.That(after.Cells.Where(cell => cell.ArticleId != "z").Select(cell => (cell.ClaimId, cell.ArticleId, cell.State)), Is.EqualTo(before.Cells.Select(cell => (cell.ClaimId, cell.ArticleId, cell.State))));
    }

    [Test]
    public void At_most_the_asked_number_of_claims_is_compared() =>
        Assert.That(SmallCorpus.Of(Articles).Compare(CoverageOptions.Default with { MaximumClaims = 1 }).Claims, Has.Length.EqualTo(1));

    [Test]
    public void Discovered_claims_given_back_as_a_codebook_keep_their_first_states()
    {
        var corpus = SmallCorpus.Of(Articles);
        var found = corpus.Compare().Claims[0];
        var given = corpus.Compare(claims: [found.Claim]).Claims[0];
        Assert.That(given.Outlets.Select(cell => cell.State), Is.EqualTo(found.Outlets.Select(cell => cell.State)));
    }
}
