namespace Compare;

[TestFixture]
public sealed class ClaimPlacesTests
{
    [Test]
    public void The_most_prominent_mention_of_an_outlet_counts_with_its_share_of_the_body()
    {
        var places = ClaimPlace.Of(new CoverageByHand().Claim("c1")
            .Article("a", "A").Cell("c1", "a", CoverageState.Carries).Mention("c1", "a", 87, Stance.Agree).Mention("c1", "a", 62, Stance.Agree)
            .Article("b", "B").Cell("c1", "b", CoverageState.Reports).Mention("c1", "b", 62, Stance.Discuss).Mention("c1", "b", 0, Stance.Discuss, ArticlePart.Headline)
            .Article("c", "B").Cell("c1", "c", CoverageState.Carries).Mention("c1", "c", 12, Stance.Agree, ArticlePart.Lead).Build());
        // The body begins at 12 and has 100 units.
        Assert.That(places.Select(place => (place.Outlet, place.ArticleId, place.State, place.Part, place.BodyShare)), Is.EqualTo(new[]
        {
            ("A", "a", CoverageState.Carries, ArticlePart.Body, 0.5), ("B", "b", CoverageState.Reports, ArticlePart.Headline, 0),
        }));
    }

    [Test]
    public void What_was_found_but_does_not_count_has_no_place() => Assert.That(
        ClaimPlace.Of(new CoverageByHand().Claim("c1").Article("a", "A").Cell("c1", "a", CoverageState.Omits).Mention("c1", "a", 40, Stance.Agree).Build()),
        Is.Empty);
}
