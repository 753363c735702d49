namespace Compare;

[TestFixture]
public sealed class PrecedenceTests
{
    [Test]
    public void Lags_are_counted_from_the_first_dated_article_and_undated_ones_are_never_first()
    {
        var claim = Precedence.Of(new CoverageByHand().Claim("c1")
            .Article("a", "Late", "2025-03-14T10:30Z").Cell("c1", "a", CoverageState.Reports)
            .Article("b", "Early", "2025-03-14T08:00Z").Cell("c1", "b", CoverageState.Carries)
            .Article("c", "Unknown").Cell("c1", "c", CoverageState.Carries)
            .Article("d", "Silent", "2025-03-14T07:00Z").Cell("c1", "d", CoverageState.Omits)
            .Build()).Single();
        Assert.That(claim.Touches.Select(touch => (touch.Outlet, touch.MayBeFirst, touch.LeastLag, touch.LargestLag)), Is.EqualTo(new (string, bool, TimeSpan?, TimeSpan?)[]
        {
            ("Early", true, TimeSpan.Zero, TimeSpan.Zero),
            ("Late", false, TimeSpan.FromHours(2.5), TimeSpan.FromHours(2.5)),
            ("Unknown", false, null, null),
        }));
        Assert.That(claim.MedianLag, Is.EqualTo(TimeSpan.FromHours(2.5)));
    }

    [Test]
    public void A_day_is_any_moment_of_it()
    {
        var touches = Precedence.Of(new CoverageByHand().Claim("c1")
            .Article("a", "Exact", "2025-03-14T06:00Z").Cell("c1", "a", CoverageState.Carries)
            .Article("b", "Daily", "2025-03-15").Cell("c1", "b", CoverageState.Carries)
            .Article("c", "Same day", "2025-03-14").Cell("c1", "c", CoverageState.Carries)
            .Build()).Single().Touches;
        // A day without a zone begins 14 hours before and ends 12 hours after the day in UTC; so the first moment lies between 13 March 10:00 and 14 March 06:00.
        Assert.That(touches.Select(touch => (touch.Outlet, touch.MayBeFirst, touch.LeastLag!.Value.TotalHours, touch.LargestLag!.Value.TotalHours)), Is.EqualTo(new[]
        {
            ("Exact", true, 0d, 20d), ("Same day", true, 0, 50), ("Daily", false, 4, 74),
        }));
    }

    [Test]
    public void Where_no_time_has_a_zone_days_are_days()
    {
        var touches = Precedence.Of(new CoverageByHand().Claim("c1")
            .Article("a", "First", "2025-03-14").Cell("c1", "a", CoverageState.Carries)
            .Article("b", "Second", "2025-03-16").Cell("c1", "b", CoverageState.Carries)
            .Build()).Single().Touches;
        Assert.That(touches.Select(touch => (touch.LeastLag!.Value.TotalHours, touch.LargestLag!.Value.TotalHours)), Is.EqualTo(new[] { (0d, 0d), (24, 72) }));
    }

    [Test]
    public void An_outlet_counts_with_its_first_article_and_an_update_is_told()
    {
        var touches = Precedence.Of(new CoverageByHand().Claim("c1")
            .Article("a", "First", "2025-03-14T08:00Z", updated: "2025-03-14T12:00Z").Cell("c1", "a", CoverageState.Disputes)
            .Article("b", "First", "2025-03-15T08:00Z").Cell("c1", "b", CoverageState.Carries)
            .Article("c", "Second", "2025-03-14T09:00Z", updated: "2025-03-14T09:00Z").Cell("c1", "c", CoverageState.Carries)
            .Build()).Single().Touches;
        Assert.That(touches.Select(touch => (touch.ArticleId, touch.State, touch.UpdateLag)), Is.EqualTo(new (string, CoverageState, TimeSpan?)[]
        {
            ("a", CoverageState.Disputes, TimeSpan.FromHours(4)), ("c", CoverageState.Carries, null),
        }));
    }

    [Test]
    public void A_claim_that_nobody_touches_has_no_entry_and_one_without_times_no_lag()
    {
        var claims = Precedence.Of(new CoverageByHand().Claim("c1").Claim("c2")
            .Article("a", "A").Cell("c1", "a", CoverageState.Omits).Cell("c2", "a", CoverageState.Unsure)
            .Build());
        Assert.That(claims.Select(claim => (claim.Claim.Id, claim.MedianLag)), Is.EqualTo(new (string, TimeSpan?)[] { ("c2", null) }));
        Assert.That(claims[0].Touches[0].MayBeFirst, Is.False);
    }
}
