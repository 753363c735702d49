namespace Compare;

[TestFixture]
public sealed class ClaimRoutesTests
{
    private static string Line(ClaimRoute route) =>
        $"{route.From} > {route.To}: named {string.Join(",", route.NamedClaims)}; copied {string.Join(",", route.CopiedClaims)}{(route.IsDirectionCertain ? "" : "; uncertain")}";

    [Test]
    public void An_outlet_that_names_another_takes_from_it()
    {
        var routes = ClaimRoutes.Of(new CoverageByHand().Outlet("The Quay Courier").Outlet("Evening Post").Claim("c1").Claim("c2").Claim("c3")
            .Article("a", "Notes")
            .Cell("c1", "a", CoverageState.Reports).Mention("c1", "a", 20, Stance.Discuss, source: "the Courier")
            .Cell("c2", "a", CoverageState.Reports).Mention("c2", "a", 40, Stance.Discuss, source: "The Quay Courier, a local newspaper")
            .Cell("c3", "a", CoverageState.Omits).Mention("c3", "a", 60, Stance.Discuss, source: "the Evening Post")
            .Article("b", "Evening Post").Cell("c1", "b", CoverageState.Reports).Mention("c1", "b", 20, Stance.Discuss, source: "the Post").Mention("c1", "b", 20, Stance.Discuss, source: "a courier")
            .Build());
        Assert.That(routes.Select(Line), Is.EqualTo(new[] { "The Quay Courier > Notes: named c1,c2; copied " }));
    }

    [TestCase("2025-03-14T08:00Z", "2025-03-14T09:00Z", "")]
    [TestCase("2025-03-14", "2025-03-14T09:00Z", "; uncertain")]
    [TestCase("2025-03-14T08:00Z", null, "; uncertain")]
    public void A_copy_takes_from_its_original_and_the_direction_is_certain_only_when_the_times_say_so(string original, string? copy, string certainty)
    {
        var routes = ClaimRoutes.Of(new CoverageByHand().Claim("c1").Claim("c2")
            .Article("a", "First", original).Cell("c1", "a", CoverageState.Carries).Cell("c2", "a", CoverageState.Carries)
            .Article("b", "Second", copy).Cell("c1", "b", CoverageState.Carries).Cell("c2", "b", CoverageState.Omits)
            .Copy("b", "a").Build());
        Assert.That(routes.Select(Line), Is.EqualTo(new[] { "First > Second: named ; copied c1" + certainty }));
    }

    [Test]
    public void Two_copies_that_credit_an_agency_take_from_the_agency()
    {
        var routes = ClaimRoutes.Of(new CoverageByHand().Outlet("Northline").Claim("c1")
            .Article("a", "First", byline: "Northline").Cell("c1", "a", CoverageState.Carries)
            .Article("b", "Second", byline: "Northline").Cell("c1", "b", CoverageState.Carries)
            .Copy("b", "a").Build());
        Assert.That(routes.Select(Line), Is.EqualTo(new[] { "Northline > First: named ; copied c1", "Northline > Second: named ; copied c1" }));
    }

    [Test]
    public void Without_a_sign_there_is_no_route() => Assert.That(
        ClaimRoutes.Of(new CoverageByHand().Claim("c1").Article("a", "A").Cell("c1", "a", CoverageState.Carries).Article("b", "B").Cell("c1", "b", CoverageState.Carries).Build()),
        Is.Empty);

    [TestCase("the Post", null)]
    [TestCase("The Morning Post", "The Morning Post")]
    [TestCase("the morning post", "The Morning Post")]
    [TestCase("the Quay", "Quay")]
    [TestCase("Quayside residents", null)]
    [TestCase("", null)]
    public void An_outlet_is_found_by_its_name_or_by_a_word_that_is_nobody_elses(string source, string? expected) =>
        Assert.That(new OutletNames(["The Morning Post", "Evening Post", "Quay"]).Find(source), Is.EqualTo(expected));
}
