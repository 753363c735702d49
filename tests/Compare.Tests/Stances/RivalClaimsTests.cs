namespace Compare;

public class RivalClaimsTests
{
    [TestCase("The fire destroyed 40 containers.", "The fire destroyed 65 containers.", DisputeKind.RivalFigure)]
    [TestCase("The bridge opened on Monday.", "The bridge opened on Friday.", DisputeKind.RivalDayOrPlace)]
    [TestCase("The council approved the plan.", "The council rejected the plan.", DisputeKind.Refutation)]
    [TestCase("The firm was run from the office of Brandt.", "The firm was run from the office of Keller.", DisputeKind.RivalName)]
    public void Claims_that_differ_in_one_critical_detail_are_rivals_of_each_other(string one, string other, DisputeKind kind)
    {
        var found = Find(new Claim("c1", one), new Claim("c2", other));
        Assert.That(found.Select(rivals => rivals.Single().Kind), Is.All.EqualTo(kind));
        Assert.That(found.Select(rivals => rivals.Single().Rival), Is.EqualTo(new[] { 1, 0 }));
    }

    [TestCase("The fire destroyed 40 containers.", "The mayor resigned on Monday.")]
    [TestCase("The fire destroyed 40 containers.", "The fire destroyed 40 containers.")]
    [TestCase("The fire destroyed 40 containers.", "The fire destroyed containers.")]
    public void Claims_that_can_stand_beside_each_other_are_none(string one, string other) =>
        Assert.That(Find(new Claim("c1", one), new Claim("c2", other)), Is.All.Empty);

    [Test]
    public void A_codebook_that_names_rivals_names_them_all()
    {
        var found = Find(
            new Claim("c1", "The fire destroyed 40 containers.") { RivalOf = "c2" },
            new Claim("c2", "The fire destroyed 65 containers."),
            new Claim("c3", "The council approved the plan."),
            new Claim("c4", "The council rejected the plan."));
        Assert.That(found.Select(rivals => rivals.Length), Is.EqualTo(new[] { 1, 1, 0, 0 }));
    }

    [Test]
    public void An_article_that_states_the_rival_disputes_the_claim()
    {
        Claim[] claims = [new("c1", "The owner of the warehouse was the Brandt company of Oldport."), new("c2", "The owner of the warehouse was the Keller company of Oldport.") { RivalOf = "c1" }];
        var article = SmallCorpus.Article("a", "Courier", "Warehouse\n\nThe owner of the warehouse was the Keller company of Oldport.");
        Assert.That(SmallCorpus.Of(article).Compare(claims: claims).Cells.Select(cell => cell.State), Is.EqualTo(new[] { CoverageState.Disputes, CoverageState.Carries }));
    }

    private static Rivalry[][] Find(params Claim[] claims)
    {
        var text = string.Join(' ', claims.Select(claim => claim.Text)) + " Then Brandt met Keller.";
        var vocabulary = Vocabulary.From([ArticleSegmenter.Segment(SmallCorpus.Article("a", "A", text))], [.. claims.Select(claim => ClaimReader.Sentence(claim.Text))]);
        return RivalClaims.Find(claims, [.. claims.Select(claim => ClaimReader.Read(claim, vocabulary))]);
    }
}
