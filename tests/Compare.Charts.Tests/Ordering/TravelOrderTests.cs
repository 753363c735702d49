using System.Collections.Immutable;

namespace Compare;

[TestFixture]
public sealed class TravelOrderTests
{
    [Test]
    public void The_greatest_giver_stands_first_and_partners_stand_together()
    {
        static ClaimRoute Route(string from, string to, int claims) =>
            new(from, to, [.. Enumerable.Range(1, claims).Select(number => $"c{number}")], [], true);
        ImmutableArray<ClaimRoute> routes = [Route("Wire", "A", 5), Route("Wire", "B", 4), Route("C", "D", 3)];
        Assert.That(TravelOrder.Of(routes), Is.EqualTo(new[] { "Wire", "A", "B", "C", "D" }));
        Assert.That(TravelOrder.Of([]), Is.Empty);
    }
}
