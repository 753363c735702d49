namespace Compare.Tests;

public sealed class EventClaimsTests
{
    private Scratch scratch = null!;

    [SetUp]
    public void Make() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void Claims_are_told_apart_by_their_event()
    {
        var path = scratch.File("claims.csv", "event,claim,text,rival_of\ne1,c01,One.,\ne2,c01,Two.,\ne1,c02,Three.,c01\n");
        var claims = EventClaims.Read(path)!;
        Assert.That(claims["e1"], Is.EqualTo(new[] { new Claim("c01", "One."), new Claim("c02", "Three.") { RivalOf = "c01" } }));
        Assert.That(claims["e2"], Is.EqualTo(new[] { new Claim("c01", "Two.") }));
    }

    [Test]
    public void Without_an_event_column_the_claims_are_for_all() =>
        Assert.That(EventClaims.Read(scratch.File("claims.csv", "claim,text\nc01,One.\n")), Is.Null);

    [Test]
    public void An_empty_field_is_named()
    {
        var path = scratch.File("claims.csv", "event,claim,text\ne1,,One.\n");
        Assert.That(() => EventClaims.Read(path), Throws.TypeOf<CorpusException>().With.Message.EqualTo($"{path}: line 2, claim: is empty"));
    }
}
