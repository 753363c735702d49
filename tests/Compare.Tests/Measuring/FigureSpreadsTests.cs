namespace Compare;

[TestFixture]
public sealed class FigureSpreadsTests
{
    private static string Line(FigureValue value) => $"{value.Outlet} {value.Figure.Low}-{value.Figure.High} {value.Standing}";

    [Test]
    public void Rival_claims_are_one_quantity_and_the_value_of_most_outlets_is_the_common_one()
    {
        var spread = FigureSpreads.Of(new CoverageByHand().Claim("c1", "The fire destroyed 40 containers.").Claim("c2", "The fire destroyed 64 containers.", rivalOf: "c1")
            .Article("a", "A", "2025-03-14T08:00Z").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 40, 40, "container")
            .Article("b", "B", "2025-03-14T09:00Z").Cell("c2", "b", CoverageState.Carries).Figure("c2", "b", 20, 64, 64, "container")
            .Article("c", "C").Cell("c2", "c", CoverageState.Carries).Figure("c2", "c", 20, 64, 64, "container")
            .Build()).Single();
        Assert.That(spread.Values.Select(Line), Is.EqualTo(new[] { "A 40-40 Rival", "B 64-64 Common", "C 64-64 Common" }));
        Assert.That((spread.Quantity, spread.IsDisputed, spread.HasRivalClaims, spread.IsGrowing), Is.EqualTo(("container", true, true, false)));
        Assert.That(spread.Claims.Select(claim => claim.Id), Is.EqualTo(new[] { "c1", "c2" }));
    }

    [Test]
    public void Of_two_figures_of_one_kind_in_a_claim_nothing_tells_which_one_is_answered()
    {
        CoverageByHand Told(string claim) => new CoverageByHand().Claim("c1", claim)
            .Article("a", "A", "2025-03-14T08:00Z").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 11, 11, "engine").Figure("c1", "a", 40, 2, 2, "engine")
            .Article("b", "B", "2025-03-14T09:00Z").Cell("c1", "b", CoverageState.Carries).Figure("c1", "b", 20, 11, 11, "engine");
        Assert.That(FigureSpreads.Of(Told("Eleven engines came, two engines of them from Ostrum.").Build()), Is.Empty);
        Assert.That(FigureSpreads.Of(Told("Eleven engines came.").Build()).Single().Values.Select(Line), Is.EqualTo(new[] { "A 11-11 Common", "B 11-11 Common" }));
    }

    [Test]
    public void A_copy_adds_no_weight_to_a_value()
    {
        var hand = new CoverageByHand().Claim("c1", "The fire destroyed 40 containers.").Claim("c2", "The fire destroyed 64 containers.", rivalOf: "c1")
            .Article("a", "A", "2025-03-14T08:00Z").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 40, 40, "container")
            .Article("b", "B", "2025-03-14T09:00Z").Cell("c2", "b", CoverageState.Carries).Figure("c2", "b", 20, 64, 64, "container")
            .Article("c", "C", "2025-03-14T10:00Z").Cell("c2", "c", CoverageState.Carries).Figure("c2", "c", 20, 64, 64, "container");
        // With the copy both values have one voice, and the earlier one stands first.
        Assert.That(FigureSpreads.Of(hand.Copy("c", "b").Build()).Single().Values.Select(Line), Is.EqualTo(new[] { "A 40-40 Common", "B 64-64 Rival", "C 64-64 Rival" }));
    }

    [Test]
    public void Counts_that_grow_are_later_counts_and_a_fall_is_a_rival()
    {
        var hand = new CoverageByHand().Claim("c1", "Five people were injured.").Claim("c2", "Seven people were injured.").Claim("c3", "Six people were injured.", rivalOf: "c2")
            .Article("a", "A", "2025-03-14T08:00Z").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 5, 5, "person").Figure("c2", "a", 20, 5, 5, "person")
            .Article("b", "B", "2025-03-14T12:00Z").Cell("c2", "b", CoverageState.Carries).Figure("c2", "b", 20, 7, 7, "person")
            .Article("c", "C", "2025-03-14T18:00Z").Cell("c3", "c", CoverageState.Carries).Figure("c3", "c", 20, 6, 6, "person")
            .Article("d", "D").Cell("c2", "d", CoverageState.Carries).Figure("c2", "d", 20, 7, 7, "person");
        var spread = FigureSpreads.Of(hand.Build()).Single();
        Assert.That(spread.Values.Select(Line), Is.EqualTo(new[] { "A 5-5 Common", "B 7-7 LaterCount", "C 6-6 Rival", "D 7-7 Rival" }), "without a time nothing is later");
        Assert.That(spread.IsGrowing, Is.True);
    }

    [Test]
    public void A_count_that_only_grows_is_not_disputed_by_growing()
    {
        var spread = FigureSpreads.Of(new CoverageByHand().Claim("c1", "Five people were injured.").Claim("c2", "Seven people were injured.")
            .Article("a", "A", "2025-03-14T08:00Z").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 5, 5, "person").Figure("c2", "a", 20, 5, 5, "person")
            .Article("b", "B", "2025-03-14T12:00Z").Cell("c2", "b", CoverageState.Carries).Figure("c2", "b", 20, 7, 7, "person").Build()).Single();
        Assert.That((spread.IsDisputed, spread.IsUniform), Is.EqualTo((false, false)));
    }

    [Test]
    public void Another_sum_beside_the_claims_is_no_value_of_it_unless_the_article_disputes_by_it()
    {
        var hand = new CoverageByHand().Claim("c1", "The damage was $12 million.")
            .Article("a", "A").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 12e6, 12e6, unit: "USD").Figure("c1", "a", 30, 130e6, double.PositiveInfinity, unit: "USD")
            .Article("b", "B").Cell("c1", "b", CoverageState.Carries).Figure("c1", "b", 20, 93e6, 93e6, unit: "USD").Figure("c1", "b", 40, double.NegativeInfinity, 90e6, unit: "USD")
            .Article("c", "C").Cell("c1", "c", CoverageState.Disputes, rival: new TextSpan(15, 20)).Figure("c1", "c", 20, 30e6, 30e6, unit: "USD").Figure("c1", "c", 60, 7e6, 7e6, unit: "USD");
        Assert.That(FigureSpreads.Of(hand.Build()).Single().Values.Select(Line), Is.EqualTo(new[] { "A 12000000-12000000 Common", "C 30000000-30000000 Rival" }));
    }

    [Test]
    public void More_than_and_up_to_the_same_number_are_rivals()
    {
        var spread = FigureSpreads.Of(new CoverageByHand().Claim("c1", "They sent more than $12 million.").Claim("c2", "They sent up to $12 million.", rivalOf: "c1")
            .Article("a", "A", "2025-03-14T08:00Z").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 12e6, double.PositiveInfinity, unit: "USD")
            .Article("b", "B", "2025-03-15T08:00Z").Cell("c2", "b", CoverageState.Carries).Figure("c2", "b", 20, double.NegativeInfinity, 12e6, unit: "USD").Build()).Single();
        Assert.That(spread.Values.Select(value => value.Standing), Is.EqualTo(new[] { FigureStanding.Common, FigureStanding.Rival }));
    }

    [Test]
    public void A_value_is_denied_where_the_article_gives_another_in_its_place()
    {
        var hand = new CoverageByHand().Claim("c1", "The fire destroyed 40 containers.").Claim("c2", "The fire destroyed 64 containers.", rivalOf: "c1")
            .Article("a", "A").Cell("c1", "a", CoverageState.Disputes).Cell("c2", "a", CoverageState.Carries)
            .Figure("c1", "a", 20, 40, 40, "container").Mention("c1", "a", 18, Stance.Disagree).Figure("c2", "a", 40, 64, 64, "container").Mention("c2", "a", 38, Stance.Agree)
            .Article("b", "B").Cell("c1", "b", CoverageState.Disputes).Figure("c1", "b", 20, 40, 40, "container").Mention("c1", "b", 18, Stance.Disagree);
        Assert.That(FigureSpreads.Of(hand.Build()).Single().Values.Select(Line), Is.EqualTo(new[] { "A 40-40 Denied", "A 64-64 Common", "B 40-40 Rival" }));
    }

    [Test]
    public void Units_are_converted_to_the_claims()
    {
        var spread = FigureSpreads.Of(new CoverageByHand().Claim("c1", "The slick is 8 kilometres long.")
            .Article("a", "A").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 8, 8, unit: "kilometre")
            .Article("b", "B").Cell("c1", "b", CoverageState.Disputes, rival: new TextSpan(15, 20)).Figure("c1", "b", 20, 10, 10, unit: "mile").Build()).Single();
        Assert.That(spread.Unit, Is.EqualTo("kilometre"));
        Assert.That(spread.Values[1].Figure.High, Is.EqualTo(16.09344).Within(1e-9));
    }

    [Test]
    public void A_figure_of_one_article_is_compared_with_nothing() => Assert.That(
        FigureSpreads.Of(new CoverageByHand().Claim("c1", "The fire destroyed 40 containers.").Article("a", "A").Cell("c1", "a", CoverageState.Carries).Figure("c1", "a", 20, 40, 40, "container").Build()),
        Is.Empty);
}
