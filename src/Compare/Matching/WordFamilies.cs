using System.Collections.Frozen;

namespace Compare;

/// <summary>The project's own tables of English news words: families that may stand for one another, and opposites.</summary>
internal static class WordFamilies
{
    /// <summary>The number of the family (from 0) each stem belongs to; a stem belongs to one family at most.</summary>
    public static FrozenDictionary<string, int> FamilyOf { get; } = WordTable.Read("WordFamilies.txt", ReadFamilies);

    /// <summary>Every pair of opposed stems, in both orders.</summary>
    public static FrozenSet<(string, string)> Opposites { get; } = WordTable.Read("Antonyms.txt", ReadOpposites);

    private static readonly FrozenSet<string> Opposable = Opposites.Select(pair => pair.Item1).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether two different stems belong to one family.</summary>
    public static bool AreKin(string stemA, string stemB) =>
        stemA != stemB && FamilyOf.TryGetValue(stemA, out var family) && FamilyOf.TryGetValue(stemB, out var other) && family == other;

    /// <summary>Whether one stem put for the other turns a claim into its contrary. Families are not consulted: only listed pairs count.</summary>
    public static bool AreOpposed(string stemA, string stemB) => Opposites.Contains((stemA, stemB));

    /// <summary>Whether the stem stands in a listed pair of opposites.</summary>
    public static bool HasOpposite(string stem) => Opposable.Contains(stem);

    /// <summary>Reads families: one a line, two or more lower-case words, no stem twice in the text.</summary>
    /// <exception cref="InvalidOperationException">A line is malformed; the message names the file and the line.</exception>
    public static FrozenDictionary<string, int> ReadFamilies(TextReader text, string name)
    {
        var firstLine = new Dictionary<string, (int Line, string Word)>(StringComparer.Ordinal);
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var (line, content) in WordTable.Lines(text))
        {
            var words = WordTable.Words(content, name, line);
            if (words.Length < 2) throw WordTable.Malformed(name, line, "expected at least two words in a family");
            foreach (var word in words)
            {
                var stem = Stemmer.Stem(word);
                if (!firstLine.TryAdd(stem, (line, word)))
                    throw WordTable.Malformed(name, line, $"'{word}' has the stem of '{firstLine[stem].Word}' in line {firstLine[stem].Line}");
                families.Add(stem, count);
            }

            count++;
        }

        return families.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads opposites: `left words | right words`, where each word on the left opposes each on the right.</summary>
    /// <exception cref="InvalidOperationException">A line is malformed; the message names the file and the line.</exception>
    public static FrozenSet<(string, string)> ReadOpposites(TextReader text, string name)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var (line, content) in WordTable.Lines(text))
        {
            var sides = content.Split('|').Select(side => WordTable.Words(side, name, line)).ToArray();
            if (sides.Length != 2 || sides.Any(side => side.Length == 0)) throw WordTable.Malformed(name, line, "expected words on both sides of one '|'");
            foreach (var left in sides[0])
            {
                foreach (var right in sides[1]) AddPair(pairs, left, right, name, line);
            }
        }

        return pairs.ToFrozenSet();
    }

    private static void AddPair(HashSet<(string, string)> pairs, string left, string right, string name, int line)
    {
        var (leftStem, rightStem) = (Stemmer.Stem(left), Stemmer.Stem(right));
        if (leftStem == rightStem) throw WordTable.Malformed(name, line, $"'{left}' and '{right}' have one stem");
        if (!pairs.Add((leftStem, rightStem))) throw WordTable.Malformed(name, line, $"'{left}' and '{right}' are opposed twice");
        pairs.Add((rightStem, leftStem));
    }
}
