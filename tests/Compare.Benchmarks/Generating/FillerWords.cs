using System.Collections.Immutable;

namespace Compare;

/// <summary>Sentences that belong to no shared claim, their words drawn by Zipf's law: a few common ones, and a long tail of rare words and names.</summary>
internal sealed class FillerWords
{
    private const int TailWords = 9000, TailNames = 3000;

    private static readonly ImmutableArray<string> Nouns = Split("""
        water town road house council family farm river bank school crew field street night morning week year village bridge cellar wall market
        church station hall garden truck boat pump wind rain storm meeting plan report map letter promise warning decision question answer budget
        engineer farmer teacher baker nurse driver mayor clerk neighbour visitor volunteer owner tenant builder judge lawyer editor reader shop
        kitchen roof window door fence meadow orchard cattle horse sheep dog hay grain flour timber gravel sand clay stone mud cable engine lamp
        radio phone camera picture paper folder archive record list number share price cost loan fund tax insurance contract company office
        ministry agency court police army hospital doctor clinic shelter gym blanket bread soup tea coat boot glove rope ladder bag sack barrel
        tank pipe gate lock sluice weir canal ditch pond spring well reservoir dam crest slope crack leak gauge level metre forecast alarm siren
        """);

    private static readonly ImmutableArray<string> Verbs = Split("""
        reached crossed carried opened closed filled emptied cleaned repaired checked counted measured moved lifted pulled pushed loaded stored
        bought sold rented built planned promised asked answered praised blamed thanked visited watched filmed signed approved delayed cancelled
        reopened covered protected damaged ruined saved found lost followed joined left ordered sent received held showed described
        """);

    private static readonly ImmutableArray<string> Qualities = Split("""
        old new small large empty full wet dry dark quiet long short early late local regional public private former young tired careful angry
        calm muddy cold warm broken heavy narrow wide steep wooden rusty cheap costly recent final second third usual sudden slow quick
        """);

    private static readonly ImmutableArray<string> Places = Split("near behind above below beside beyond across inside outside along");

    private static readonly ImmutableArray<string> Openings = ["", "", "", "Meanwhile, ", "On that day, ", "Two streets away, ", "By then, ", "Last year, ", "A week later, ", "Before dawn, "];

    private static readonly ImmutableArray<string> Starts = Split("b br d dr f fl g gr h k kl l m n p pr r s sk st t tr v w");
    private static readonly ImmutableArray<string> Vowels = Split("a e i o u ai ea oo");
    private static readonly ImmutableArray<string> Ends = Split("l m n r s t ck nd lt rm sk ve");

    private readonly ImmutableArray<string> rare;
    private readonly ImmutableArray<string> names;
    private readonly ZipfRanks nounRanks, verbRanks, qualityRanks, nameRanks;

    public FillerWords(SeededRandom random)
    {
        rare = Invent(random, TailWords, 2);
        names = [.. Invent(random, TailNames, 2).Select(name => char.ToUpperInvariant(name[0]) + name[1..])];
        nounRanks = new ZipfRanks(Nouns.Length + rare.Length);
        verbRanks = new ZipfRanks(Verbs.Length);
        qualityRanks = new ZipfRanks(Qualities.Length);
        nameRanks = new ZipfRanks(names.Length);
    }

    /// <summary>A name of the long tail.</summary>
    public string Name(SeededRandom random) => names[nameRanks.Draw(random)];

    /// <summary>A sentence with its full stop.</summary>
    public string Sentence(SeededRandom random)
    {
        var (subject, thing, place) = (Thing(random), Thing(random), Thing(random));
        var (verb, preposition) = (Verbs[verbRanks.Draw(random)], random.Pick(Places));
        var sentence = random.Below(6) switch
        {
            0 => $"the {subject} {verb} the {thing} {preposition} the {place} of {Name(random)}",
            1 => $"{Name(random)} {Name(random)} {verb} a {thing} and the {place} {preposition} the {subject}",
            2 => $"in {Name(random)} the {subject} {verb} {2 + random.Below(40)} {thing}s while the {place} {Verbs[verbRanks.Draw(random)]} the {Thing(random)}",
            3 => $"{Name(random)} {Name(random)}, a {subject} from {Name(random)}, said that the {thing} had {verb} the {place}",
            4 => $"nobody {verb} the {thing} {preposition} the {place}, although the {subject} {Verbs[verbRanks.Draw(random)]} it",
            _ => $"a {thing} {preposition} the {place} {verb} the {subject}, which {Verbs[verbRanks.Draw(random)]} the {Thing(random)} again",
        };
        return ArticleText.Sentence(random.Pick(Openings) + sentence);
    }

    private string Thing(SeededRandom random)
    {
        var rank = nounRanks.Draw(random);
        var noun = rank < Nouns.Length ? Nouns[rank] : rare[rank - Nouns.Length];
        return random.Chance(0.35) ? $"{Qualities[qualityRanks.Draw(random)]} {noun}" : noun;
    }

    private static ImmutableArray<string> Invent(SeededRandom random, int count, int syllables)
    {
        var words = new List<string>(count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var word = string.Concat(Enumerable.Range(0, syllables + random.Below(2)).Select(_ => random.Pick(Starts) + random.Pick(Vowels))) + random.Pick(Ends);
            if (taken.Add(word)) words.Add(word);
        }

        return [.. words];
    }

    private static ImmutableArray<string> Split(string list) => [.. list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
