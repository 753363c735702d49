namespace Compare;

[TestFixture]
public sealed class SourceUsesTests
{
    [Test]
    public void Sentences_and_claims_are_counted_by_source_and_outlet()
    {
        var uses = SourceUses.Of(new CoverageByHand().Claim("c1").Claim("c2")
            .Article("a", "A")
            .Mention("c1", "a", 20, Stance.Discuss, source: "Fire chief Ana Brandt").Mention("c2", "a", 20, Stance.Discuss, source: "Fire chief Ana Brandt")
            .Mention("c1", "a", 40, Stance.Discuss, source: "Ana Brandt").Mention("c1", "a", 60, Stance.Agree)
            .Article("b", "B").Mention("c1", "b", 20, Stance.Discuss, source: "police").Mention("c1", "b", 40, Stance.Discuss, source: "").Mention("c2", "b", 60, Stance.Discuss, source: "they")
            .Article("c", "C").Mention("c1", "c", 20, Stance.Discuss, source: "The police").Build());
        Assert.That(uses.Sentences, Is.EqualTo(6));
        Assert.That(uses.Sources.Select(source => (source.Source, source.Outlets.Length, source.Sentences, source.Claims, source.IsUnnamed)), Is.EqualTo(new[]
        {
            ("The police", 2, 2, 1, false), ("Fire chief Ana Brandt", 1, 2, 2, false), ("", 1, 2, 2, true),
        }));
        Assert.That(uses.Sources[1].Outlets, Is.EqualTo(new[] { new OutletSourceUse("A", 2, 2) }));
    }

    [TestCase("its spokeswoman Ingrid Vale", "Ingrid Vale", "Spokeswoman Ingrid Vale")]
    [TestCase("the union", "The union", "The union")]
    [TestCase("a union", "union", "Union")]
    [TestCase("Ingrid Vale", "Vale", "Ingrid Vale")]
    [TestCase("POLICE", "police", "POLICE")]
    public void Names_of_one_source_come_together(string a, string b, string expected)
    {
        var names = SourceMerger.Of([a, b]);
        Assert.That(new[] { names.For(a), names.For(b) }, Is.EqualTo(new[] { expected, expected }));
    }

    [TestCase("union", "union official")]
    [TestCase("Ingrid Vale", "Ingrid Moor")]
    [TestCase("police", "police spokesman")]
    public void Different_sources_stay_apart(string a, string b)
    {
        var names = SourceMerger.Of([a, b]);
        Assert.That(names.For(a), Is.Not.EqualTo(names.For(b)));
    }

    [Test]
    public void A_surname_that_two_people_share_stays_alone()
    {
        var names = SourceMerger.Of(["Ingrid Vale", "Tomas Vale", "Vale"]);
        Assert.That(names.For("Vale"), Is.EqualTo("Vale"));
    }
}
