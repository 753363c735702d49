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
        var path = scratch.File("claims.csv", "event,claim,text,first_known,rival_of\ne1,c01,One.,2024-05-01,\ne2,c01,Two.,,\ne1,c02,Three.,,c01\n");
        var claims = EventClaims.Read(path)!;
        Assert.That(claims["e1"], Is.EqualTo(new[]
        {
            new Claim("c01", "One.") { FirstKnown = new PublicationTime(new DateTime(2024, 5, 1), TimePrecision.Day, null) },
            new Claim("c02", "Three.") { RivalOf = "c01" },
        }));
        Assert.That(claims["e2"], Is.EqualTo(new[] { new Claim("c01", "Two.") }));
    }

    [Test]
    public void Without_an_event_column_the_claims_are_for_all() =>
        Assert.That(EventClaims.Read(scratch.File("claims.csv", "claim,text\nc01,One.\n")), Is.Null);

    [Test]
    public void Every_wrong_field_is_named()
    {
        var path = scratch.File("claims.csv", "event,claim,text,first_known\ne1,,One.,soon\n,c01,,\ne1,c02,Two.,\ne1,c02,Three.,\n");
        Assert.That(() => EventClaims.Read(path), Throws.TypeOf<CorpusException>().With.Message.EqualTo(string.Join(Environment.NewLine,
            $"{path}: line 2, claim: is empty, expected an id such as c01",
            $"{path}: line 2, first_known: is \"soon\", expected a date such as 2023-10-26",
            $"{path}: line 3, text: is empty, expected the claim in words",
            $"{path}: line 3, event: is empty, expected the name of an event",
            $"{path}: line 5, claim: \"c02\" stands in e1 already, expected a different id for each claim")));
    }
}
