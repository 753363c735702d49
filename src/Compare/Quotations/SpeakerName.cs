using System.Text;

namespace Compare;

/// <summary>The name of a speaker in a form that scripts and spellings share.</summary>
/// <param name="Words">Its words by sound, the family name last; without office, address and particles.</param>
/// <param name="Written">The same words as written.</param>
/// <param name="Inflects">Whether names have cases in its language, so that endings tell nothing.</param>
/// <param name="IsSure">Whether it can stand for somebody by itself; a single word that may be a place or no name at all only joins a full name.</param>
internal sealed record SpeakerName(string[] Words, string Written, bool Inflects, bool IsSure)
{
    /// <summary>More capitalised words than these are a headline or a list and no name.</summary>
    private const int MostWords = 5;

    /// <summary>Spellings of one sound beyond those of <see cref="ForeignNames"/>, which makes "kh" of "ch", in order.</summary>
    private static readonly (string Written, string Sound)[] Sounds =
        [("tkh", "kh"), ("kh", "sh"), ("zh", "sh"), ("shsh", "sh"), ("z", "s"), ("ou", "u"), ("oo", "u"), ("ia", "a"), ("ie", "e"), ("io", "o"), ("iu", "u"), ("x", "ks"), ("th", "t")];

    /// <summary>The words by sound in one line: equal for names that are spelled alike.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>Whether it has a given and a family name, or is an institution of several words.</summary>
    public bool IsFull => Words.Length > 1;

    /// <summary>The name in a source such as "the mayor, Ana Brandt", or null where there is none.</summary>
    /// <param name="source">The source as the article's longest name of it.</param>
    /// <param name="language">The article's language.</param>
    /// <param name="opensSentence">Whether the source stands at the start of a sentence, where any word has a capital.</param>
    public static SpeakerName? Read(string source, string? language, bool opensSentence)
    {
        var cut = source.IndexOfAny([',', '(', ';', ':']);
        var (names, hasCommonNoun, hasArticle, hasOffice) = (new List<string>(), false, false, false);
        foreach (var part in (cut > 0 ? source[..cut] : source).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = WithoutElision(part);
            if (word.Length == 0) continue;
            var folded = LanguageWords.Fold(word);
            hasArticle |= SpeakerTitles.IsArticle(folded);
            if (names.Count == 0 && !hasOffice && !hasCommonNoun && (SpeakerTitles.IsArticle(folded) || IsLeader(folded, language))) continue;
            if (char.IsUpper(word[0]))
            {
                // "Energy Minister Oleh Tarsenko": what stands before the office belongs to it; at the end it is a name ("Jonas König").
                if (names.Count > 0 && IsOffice(names[^1]) && !SpeakerTitles.IsInstitution(folded)) (hasOffice, names) = (true, []);
                names.Add(word);
                continue;
            }

            if (SpeakerTitles.IsParticle(folded))
            {
                // "the mayor of Lindquay" names an office, "Ana Brandt of the harbour office" a person.
                if (names.Count == 0 ? hasCommonNoun : names.Count == 1 && IsOffice(names[0])) return null;
                if (names.Count > 1) break;
                continue;
            }

            // "Union leader Ana Brandt" goes on, "the Ukrainian president" and "Lindquay police" name nobody.
            if (names.Count > 1) break;
            (names, hasCommonNoun) = ([], true);
        }

        if (names.Count is 0 or > MostWords || (names.Count == 1 && IsOffice(names[0]) && !hasOffice)) return null;
        string[] words = [.. names.Select(SoundOf).Where(sound => sound.Length > 0)];
        if (words.Length == 0 || words[^1].Length < 2) return null;
        var inflects = language is "uk" or "ru";
        return new SpeakerName(words, string.Join(' ', names), inflects, words.Length > 1 || IsSureAlone(names[0]));

        bool IsOffice(string word) => SpeakerTitles.IsTitle(LanguageWords.Fold(word), language);

        bool IsSureAlone(string name) => language switch
        {
            "de" => hasOffice || IsAcronym(name),
            // "президент України" is no Mr Ukraine.
            "uk" or "ru" => !hasCommonNoun && !opensSentence,
            _ => hasOffice || hasCommonNoun || hasArticle || !opensSentence || IsAcronym(name),
        };
    }

    /// <summary>
    /// Whether two names can be one person's: the words of the shorter one stand in the longer one in order, the family name among them; of
    /// two long ones, which may hold an office that no table knows, the last two words.
    /// </summary>
    public bool Fits(SpeakerName other)
    {
        var (shorter, longer) = Words.Length <= other.Words.Length ? (Words, other.Words) : (other.Words, Words);
        if (shorter.Length > 2) shorter = shorter[^2..];
        var at = 0;
        for (var index = 0; index < shorter.Length; index++)
        {
            var isFamily = index == shorter.Length - 1;
            if (isFamily && longer.Length > 1) at = Math.Max(at, 1);
            while (at < longer.Length && !AreOne(shorter[index], longer[at], isFamily, Inflects || other.Inflects)) at++;
            if (at++ == longer.Length) return false;
        }

        return true;
    }

    /// <summary>The first consonants of a word: what spellings and endings of a name leave as it is.</summary>
    public static string SkeletonOf(string word)
    {
        var kept = new StringBuilder();
        foreach (var letter in word)
        {
            if (!"aeiou".Contains(letter, StringComparison.Ordinal) && kept.Length < 3) kept.Append(letter switch { 'w' => 'v', 'q' => 'k', _ => letter });
        }

        return kept.ToString();
    }

    /// <summary>A word in Latin letters, spellings of one sound and doubled letters alike.</summary>
    public static string SoundOf(string written)
    {
        var common = ForeignNames.CommonForm(written);
        foreach (var (spelling, sound) in Sounds) common = common.Replace(spelling, sound, StringComparison.Ordinal);
        var single = new StringBuilder(common.Length);
        foreach (var letter in common)
        {
            if (single.Length == 0 || single[^1] != letter) single.Append(letter);
        }

        return single.ToString();
    }

    private static bool AreOne(string a, string b, bool isFamily, bool inflects)
    {
        if (a == b || NameVariants.AreOneName(a, b)) return true;
        if (!isFamily && (a.Length == 1 || b.Length == 1)) return a[0] == b[0];
        if (!inflects) return false;
        if (isFamily) return ForeignNames.AreOne(a, b);
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= Math.Max(2, Math.Min(a.Length, b.Length) - 1) && Math.Max(a.Length, b.Length) - shared <= 2;
    }

    /// <summary>"ancien" of "l'ancien", "Brandt" of "Brandt's"; without marks at the ends.</summary>
    private static string WithoutElision(string part)
    {
        var straight = part.Replace('\u2019', '\'');
        var at = straight.IndexOf('\'', StringComparison.Ordinal);
        if (at is 1 or 2 && at < straight.Length - 1 && char.IsLower(straight[0])) straight = straight[(at + 1)..];
        if (straight.EndsWith("'s", StringComparison.Ordinal)) straight = straight[..^2];
        var (from, to) = (0, straight.Length);
        while (from < to && !char.IsLetterOrDigit(straight[from])) from++;
        while (to > from && !char.IsLetterOrDigit(straight[to - 1])) to--;
        return straight[from..to];
    }

    /// <summary>A word that leads on to a name and has a capital only where it opens a sentence ("Selon Anatole Girardeau"), or a pronoun.</summary>
    private static bool IsLeader(string folded, string? language) => LanguageWords.For(language) is { } words
        ? words.Meanings.ContainsKey(folded) || words.Starters.Contains(folded) || words.Weekdays.ContainsKey(folded) || Array.Exists(words.SourceBehind, phrase => phrase.Contains(folded, StringComparer.Ordinal))
        : StopWords.Contains(folded) || DateWords.Weekday(folded) is not null || folded == "according";

    private static bool IsAcronym(string name) => name.Length > 1 && name.All(char.IsUpper);
}
