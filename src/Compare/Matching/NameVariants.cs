using FuzzySharp;

namespace Compare;

/// <summary>Finds spellings of one name among the names of the loaded articles: Mashal and Meshaal, Zelensky and Zelenskyy.</summary>
internal static class NameVariants
{
    private const int ShortestName = 5;
    private const int SameConsonantsRatio = 75;

    /// <summary>Each variant with the first of its spellings in alphabetical order.</summary>
    public static IEnumerable<(string Variant, string Canonical)> Find(IReadOnlyCollection<string> names)
    {
        // Only names that start alike are compared: a corpus has thousands of names, and transliteration rarely changes the first consonant.
        foreach (var group in names.Where(name => name.Length >= ShortestName).GroupBy(FirstConsonants, StringComparer.Ordinal))
        {
            var spellingsOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var name in group.Order(StringComparer.Ordinal))
            {
                var consonants = Consonants(name);
                if (!spellingsOf.TryGetValue(consonants, out var spellings)) spellingsOf[consonants] = spellings = [];
                var canonical = spellings.Find(spelling => AreOneName(spelling, name));
                if (canonical is null) spellings.Add(name);
                else yield return (name, canonical);
            }
        }
    }

    /// <summary>Whether two lower-case names are spellings of one: the same consonants, nearly the same letters, no other gender (Marina, Marino).</summary>
    public static bool AreOneName(string a, string b) =>
        Math.Abs(a.Length - b.Length) <= 3
        && Consonants(a) == Consonants(b)
        && !(IsGenderEnding(a[^1]) && IsGenderEnding(b[^1]) && a[^1] != b[^1])
        && Fuzz.Ratio(a, b) >= SameConsonantsRatio;

    private static bool IsGenderEnding(char letter) => letter is 'a' or 'e' or 'o';

    private static string FirstConsonants(string name)
    {
        var consonants = Consonants(name);
        return consonants.Length <= 2 ? consonants : consonants[..2];
    }

    /// <summary>The consonants without repetitions in a row; y and final e count as vowels.</summary>
    private static string Consonants(string name)
    {
        var kept = new List<char>(name.Length);
        foreach (var letter in name)
        {
            if (letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or '\'') continue;
            var sound = letter switch { 'c' or 'q' => 'k', 'z' => 's', 'w' => 'v', _ => letter };
            if (kept.Count == 0 || kept[^1] != sound) kept.Add(sound);
        }

        return new string([.. kept]);
    }
}
