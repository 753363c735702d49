using System.Collections.Immutable;

namespace Compare;

/// <summary>Puts outlets that exchange claims next to each other on a circle.</summary>
internal static class TravelOrder
{
    /// <summary>
    /// The outlets with a route: first the one that gives most claims, then always the one that exchanges most with the last placed, or where
    /// there is none with all placed ones; of equal ones the first by name.
    /// </summary>
    public static ImmutableArray<string> Of(ImmutableArray<ClaimRoute> routes)
    {
        var left = routes.SelectMany(route => new[] { route.From, route.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var order = ImmutableArray.CreateBuilder<string>(left.Count);
        int Exchanged(string outlet, Func<string, bool> isOther) =>
            routes.Where(route => (route.From == outlet && isOther(route.To)) || (route.To == outlet && isOther(route.From))).Sum(route => route.Claims);
        while (left.Count > 0)
        {
            var next = order.Count == 0
                ? left.MaxBy(outlet => routes.Where(route => route.From == outlet).Sum(route => route.Claims))!
                : left.MaxBy(outlet => (Exchanged(outlet, other => other == order[^1]), Exchanged(outlet, order.Contains)))!;
            order.Add(next);
            left.Remove(next);
        }

        return order.DrainToImmutable();
    }
}
