using System.Text;

namespace Compare;

/// <summary>The name of a speaker in a form that scripts and spellings share.</summary>
/// <param name="Words">Its words by sound, the family name last; without office, address and particles.</param>
/// <param name="Written">The same words as written.</param>
/// <param name="Inflects">Whether names have cases in its language, so that endings tell nothing.</param>
/// <param name="IsSure">Whether it can stand for somebody by itself; a single word that may be a place or no name at all only joins a full name.</param>
internal sealed record SpeakerName(string[] Words, string Written, bool Inflects, bool IsSure)
{
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
    public static SpeakerName? Read(string source, string? language, bool opensSentence) => new SpeakerNameReader(language).Read(source, opensSentence);

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
}
