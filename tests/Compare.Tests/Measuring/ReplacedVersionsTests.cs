namespace Compare;

/// <summary>What a later version of an article replaced is no part of what its outlet says now.</summary>
public sealed class ReplacedVersionsTests
{
    private const string Rival = "The fire destroyed 40 containers.";

    /// <summary>The Post first headlined and carried 40 containers on the mayor's word, then omitted it; the Star carries it.</summary>
    private static Coverage Told(bool areVersions)
    {
        var hand = new CoverageByHand().Claim("c1", Rival)
            .Article("p1", "Post", "2025-03-14T08:00Z").Cell("c1", "p1", CoverageState.Reports)
            .Mention("c1", "p1", 0, Stance.Agree, ArticlePart.Headline).Mention("c1", "p1", 40, Stance.Disagree, source: "The mayor").Figure("c1", "p1", 40, 40, 40, "container")
            .Article("p2", "Post", "2025-03-14T08:00Z", updated: "2025-03-14T20:00Z").Cell("c1", "p2", CoverageState.Omits)
            .Article("s", "Star", "2025-03-14T12:00Z").Cell("c1", "s", CoverageState.Carries).Mention("c1", "s", 40, Stance.Agree).Figure("c1", "s", 40, 40, 40, "container");
        return (areVersions ? hand.Versions("p1", "p2") : hand).Build();
    }

    [Test]
    public void Its_figure_is_none_of_the_outlets_values() =>
        Assert.That((Outlets(Told(areVersions: true)), Outlets(Told(areVersions: false))), Is.EqualTo(("", "Post, Star")), "one outlet alone is no quantity to compare");

    [Test]
    public void What_it_held_does_not_hide_that_the_outlet_omits_the_claim()
    {
        Assert.That(OmissionRates.Of(Told(areVersions: true)).Single(rate => rate.Outlet == "Post").Omitted.Select(omitted => omitted.Claim.Id), Is.EqualTo(new[] { "c1" }));
        Assert.That(OmissionRates.Of(Told(areVersions: false)).Single(rate => rate.Outlet == "Post").Omitted, Is.Empty);
    }

    [Test]
    public void Its_headline_its_sources_and_its_places_do_not_count()
    {
        var (versions, articles) = (Told(areVersions: true), Told(areVersions: false));
        Assert.That((HeadlineOverstatements.Of(versions).Compared, HeadlineOverstatements.Of(articles).Compared), Is.EqualTo((0, 1)));
        Assert.That((SourceUses.Of(versions).Sentences, SourceUses.Of(articles).Sentences), Is.EqualTo((0, 1)));
        Assert.That((Places(versions), Places(articles)), Is.EqualTo(("Star", "Post, Star")));
    }

    [Test]
    public void A_claim_that_a_later_version_added_is_as_old_as_that_version()
    {
        var touches = Precedence.Of(new CoverageByHand().Claim("c1")
            .Article("p1", "Post", "2025-03-14T08:00Z").Cell("c1", "p1", CoverageState.Omits)
            .Article("p2", "Post", "2025-03-14T08:00Z", updated: "2025-03-14T20:00Z").Cell("c1", "p2", CoverageState.Carries)
            .Article("s", "Star", "2025-03-14T12:00Z").Cell("c1", "s", CoverageState.Carries)
            .Versions("p1", "p2").Build()).Single().Touches;
        Assert.That(touches.Select(touch => (touch.Outlet, touch.MayBeFirst, touch.LargestLag!.Value.TotalHours)), Is.EqualTo(new[] { ("Star", true, 0d), ("Post", false, 8) }));
    }

    private static string Outlets(Coverage coverage) => string.Join(", ", FigureSpreads.Of(coverage).SelectMany(spread => spread.Values).Select(value => value.Outlet).Distinct().Order());

    private static string Places(Coverage coverage) => string.Join(", ", ClaimPlace.Of(coverage).Select(place => place.Outlet));
}
