namespace Compare.Tests;

public sealed class OmissionRatesTests
{
    [Test]
    public void The_expectation_is_what_others_omit_within_as_many_words()
    {
        var rates = OmissionRates.Of(LetteredCoverage.Of([10, 10, 4], "C2 C3 C1", "C8 R9 O", "C3 O O")).ToDictionary(rate => rate.Outlet);

        // C wrote 4 words. In 4 words both others hold c1, none c2, one of two c3: (0 + 1 + ½) / 3.
        Assert.That((rates["C"].Claims, rates["C"].Words, rates["C"].Articles), Is.EqualTo((3, 4, 1)));
        Assert.That(rates["C"].Share.Value, Is.EqualTo(2 / 3d).Within(1e-12));
        Assert.That(rates["C"].Expected, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(rates["C"].Excess.Value, Is.EqualTo(1 / 6d).Within(1e-12));

        // No other outlet holds c3, so that it says nothing of A: (0 + ½) / 2.
        Assert.That((rates["A"].Claims, rates["A"].Share.Value, rates["A"].Expected), Is.EqualTo((2, 0.0, 0.25)));
        Assert.That(rates["B"].Expected, Is.EqualTo(1 / 3d).Within(1e-12));
        Assert.That(rates["B"].Excess.Value, Is.Zero.Within(1e-12));
    }

    [Test]
    public void What_others_hold_most_widely_stands_first_among_the_omitted()
    {
        var rate = OmissionRates.Of(LetteredCoverage.Of([10, 10, 4], "C2 C3 C1", "C8 R9 O", "C3 O O")).Single(rate => rate.Outlet == "C");
        Assert.That(
            rate.Omitted.Select(omitted => (omitted.Claim.Id, omitted.Others, omitted.Holding, omitted.HoldingAtLength)),
            Is.EqualTo([("c3", 2, 1, 1), ("c2", 2, 2, 0)]));
    }

    [Test]
    public void One_short_article_does_not_top_it()
    {
        // S writes 2 words and has only what the others say in their first two; L writes as much as they do and leaves out what they begin with.
        Outlet[] outlets = [new("A"), new("B"), new("L"), new("S")];
        var rates = OmissionRates.Of(LetteredCoverage.Of(outlets, [10, 10, 10, 2], "C1 C2 O C1", "C4 C4 O O", "C5 C5 O O", "C6 C6 C6 O", "C7 C7 C7 O", "C9 C9 C9 O"));
        Assert.That(rates.MaxBy(rate => rate.Share.Value)!.Outlet, Is.EqualTo("S"));
        Assert.That(rates[0].Outlet, Is.EqualTo("L"));
        // In 2 words a third of the others omits c1, and all omit the rest: 5/6 less (1/3 + 5)/6.
        Assert.That(rates.Single(rate => rate.Outlet == "S").Excess.Value, Is.EqualTo(-1 / 18d).Within(1e-12));
    }

    [Test]
    public void What_was_not_decided_counts_on_neither_side()
    {
        // Of c1 only B is decided beside A; c2 is held by nobody; of c3 A itself is unsure.
        var rate = OmissionRates.Of(LetteredCoverage.Of([5, 5, 5, 5, 5], "O C1 N P U", "O O O O O", "U C1 C1 C1 C1")).Single(rate => rate.Outlet == "A");
        Assert.That((rate.Claims, rate.Share.Value, rate.Expected, rate.Omitted.Single().Others), Is.EqualTo((1, 1.0, 0.0, 1)));
    }

    [Test]
    public void A_place_that_is_not_known_takes_the_whole_article() =>
        Assert.That(OmissionRates.Of(LetteredCoverage.Of([9, 10], "O C", "C1 C1")).Single(rate => rate.Outlet == "A").Expected, Is.EqualTo(0.5));

    [Test]
    public void An_outlet_that_cannot_be_compared_is_left_out()
    {
        Assert.That(OmissionRates.Of(LetteredCoverage.Of([5], "C1")), Is.Empty);
        Assert.That(OmissionRates.Of(LetteredCoverage.Of([5, 5], "C1 N")), Is.Empty);
        Assert.That(OmissionRates.Of(LetteredCoverage.Of([5, 5])), Is.Empty);
    }
}
