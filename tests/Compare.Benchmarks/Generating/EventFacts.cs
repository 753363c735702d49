using System.Collections.Immutable;

namespace Compare;

/// <summary>Something that happened, with the ways in which it can be worded.</summary>
/// <param name="Wordings">Clauses without capital letter and full stop; <c>{count}</c> stands for the figure.</param>
/// <param name="Count">The figure, or 0 where the fact has none.</param>
internal sealed record EventFact(ImmutableArray<string> Wordings, int Count)
{
    /// <summary>A wording with the given figure in it.</summary>
    public string Word(int wording, int count) =>
        Wordings[wording].Replace("{count}", count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

/// <summary>The facts of one invented event: the dyke of Ellerdale breaks in the night to 7 May 2024.</summary>
internal static class EventFacts
{
    /// <summary>A kind of fact: clauses with <c>{who}</c>, <c>{where}</c> and <c>{count}</c>, and the figures it may have.</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Wordings, int Least, int Most)> Kinds =
    [
        (["the Ellerdale dyke broke {where} shortly after midnight", "shortly after midnight the Ellerdale dyke gave way {where}", "the dyke of Ellerdale burst {where} after midnight"], 0, 0),
        (["{count} people were injured {where}", "the flood left {count} people injured {where}", "{where} {count} people were hurt in the flood"], 3, 90),
        (["{count} houses were flooded {where}", "water entered {count} houses {where}", "the flood filled {count} homes {where} with water"], 20, 900),
        (["{who} had ordered the evacuation of {count} residents {where}", "{count} residents {where} were evacuated on the orders of {who}", "on the orders of {who} {count} people {where} had to leave their homes"], 100, 6000),
        (["{who} had not inspected the dyke {where} since 2017", "the dyke {where} was last inspected by {who} in 2017", "the last inspection of the dyke {where} by {who} took place in 2017"], 0, 0),
        (["{who} had known of a crack {where} for {count} weeks", "a crack {where} had been known to {who} for {count} weeks", "for {count} weeks {who} had been aware of a crack {where}"], 2, 40),
        (["the pumps {where} were switched off that night", "that night nobody had switched on the pumps {where}", "the pumps {where} did not run during the night"], 0, 0),
        (["{who} will pay {count} million euros for the repair {where}", "the repair {where} will cost {who} {count} million euros", "{count} million euros for repairs {where} will come from {who}"], 2, 80),
        (["{count} cattle drowned in the meadows {where}", "farmers lost {count} cattle in the meadows {where}", "in the meadows {where} {count} cows drowned"], 15, 400),
        (["the siren {where} failed to sound", "no siren sounded {where}", "residents {where} heard no siren"], 0, 0),
        (["{who} sent {count} soldiers to fill sandbags {where}", "{count} soldiers sent by {who} filled sandbags {where}", "to fill sandbags {where}, {who} deployed {count} soldiers"], 40, 800),
        (["{who} rejected a plan to raise the crest {where} in 2019", "a plan to raise the crest {where} was turned down by {who} in 2019", "in 2019 {who} refused to raise the crest {where}"], 0, 0),
        (["the railway line {where} stays closed for {count} days", "trains {where} will not run for {count} days", "for {count} days no trains will run {where}"], 2, 60),
        (["oil from a tank {where} leaked into the river", "a tank {where} leaked oil into the river", "the river was polluted with oil that leaked from a tank {where}"], 0, 0),
        (["{who} opened an investigation into the builders of the wall {where}", "the builders of the wall {where} are being investigated by {who}", "an investigation by {who} looks at those who built the wall {where}"], 0, 0),
        (["{count} schools {where} were closed on Tuesday", "on Tuesday {count} schools {where} stayed shut", "lessons were cancelled at {count} schools {where} on Tuesday"], 2, 30),
    ];

    private static readonly ImmutableArray<string> Where =
    [
        "at Heron Lock", "in Lower Ellerdale", "near the sugar mill", "at Tolgate", "below Saint Orrin", "in the Marsh Quarter", "behind the cattle market", "at Brannock Weir",
        "along Weaver Street", "in Upper Ellerdale", "at the old brickworks", "near Kingsholt station", "in Dunmere", "on the island of Vay", "at Farrow Bridge", "east of Copley",
    ];

    private static readonly ImmutableArray<string> Who =
    [
        "the water board", "the regional government", "Mayor Odile Harker", "the dyke warden Jonas Fell", "the ministry of public works", "the engineering firm Stavel and Sons", "the district council",
        "the fire brigade", "the insurance company Aldermoor", "the public prosecutor",
    ];

    /// <summary>The facts in the order of their popularity, the best known first.</summary>
    public static ImmutableArray<EventFact> All(SeededRandom random)
    {
        var facts = Kinds.SelectMany(kind => Where.Select(place =>
        {
            var who = random.Pick(Who);
            var count = kind.Most == 0 ? 0 : kind.Least + random.Below(kind.Most - kind.Least);
            return new EventFact([.. kind.Wordings.Select(wording => wording.Replace("{where}", place, StringComparison.Ordinal).Replace("{who}", who, StringComparison.Ordinal))], count);
        }));
        return [.. random.Shuffle(facts)];
    }
}
