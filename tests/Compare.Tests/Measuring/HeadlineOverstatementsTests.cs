namespace Compare;

[TestFixture]
public sealed class HeadlineOverstatementsTests
{
    [TestCase(Stance.Agree, Stance.Agree, null)]
    [TestCase(Stance.Agree, Stance.Discuss, BodyShortfall.OnlyReports)]
    [TestCase(Stance.Agree, Stance.Disagree, BodyShortfall.OnlyDisputes)]
    [TestCase(Stance.Agree, null, BodyShortfall.NotFound)]
    [TestCase(Stance.Discuss, Stance.Agree, null)]
    [TestCase(Stance.Discuss, Stance.Discuss, null)]
    [TestCase(Stance.Discuss, Stance.Disagree, BodyShortfall.OnlyDisputes)]
    [TestCase(Stance.Discuss, null, BodyShortfall.NotFound)]
    public void A_headline_is_compared_with_its_body(Stance headline, Stance? body, BodyShortfall? expected)
    {
        var hand = new CoverageByHand().Claim("c1").Article("a", "A").Mention("c1", "a", 0, headline, ArticlePart.Headline);
        if (body is { } stance) hand.Mention("c1", "a", 50, stance);
        var found = HeadlineOverstatements.Of(hand.Build());
        Assert.That(found.Compared, Is.EqualTo(1));
        var state = headline == Stance.Agree ? CoverageState.Carries : CoverageState.Reports;
        Assert.That(found.Cases, Is.EqualTo(expected is { } shortfall ? [new HeadlineOverstatement("c1", "a", "A", state, shortfall)] : Array.Empty<HeadlineOverstatement>()));
    }

    [Test]
    public void The_strongest_mention_of_each_counts()
    {
        var found = HeadlineOverstatements.Of(new CoverageByHand().Claim("c1").Article("a", "A")
            .Mention("c1", "a", 0, Stance.Agree, ArticlePart.Headline)
            .Mention("c1", "a", 40, Stance.Disagree).Mention("c1", "a", 60, Stance.Discuss).Build());
        Assert.That(found.Cases.Single().Body, Is.EqualTo(BodyShortfall.OnlyReports));
    }

    [Test]
    public void A_headline_that_disputes_and_a_claim_in_the_body_alone_are_not_compared()
    {
        var found = HeadlineOverstatements.Of(new CoverageByHand().Claim("c1").Claim("c2").Article("a", "A")
            .Mention("c1", "a", 0, Stance.Disagree, ArticlePart.Headline).Mention("c2", "a", 40, Stance.Agree).Build());
        Assert.That((found.Cases.Length, found.Compared, found.NotComparable), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void A_text_cut_short_or_without_a_body_proves_nothing()
    {
        var found = HeadlineOverstatements.Of(new CoverageByHand().Claim("c1")
            .Article("a", "A").Truncated("a").Mention("c1", "a", 0, Stance.Agree, ArticlePart.Headline)
            .Article("b", "B", body: "").Mention("c1", "b", 0, Stance.Agree, ArticlePart.Headline)
            .Article("c", "C").Mention("c1", "c", 0, Stance.Agree, ArticlePart.Headline).Build());
        Assert.That(found.Cases.Select(entry => entry.ArticleId), Is.EqualTo(new[] { "c" }));
        Assert.That((found.Compared, found.NotComparable), Is.EqualTo((1, 2)));
    }
}
