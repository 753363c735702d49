using System.Collections.Frozen;

namespace Compare;

/// <summary>Tells a text's language by its script, its most frequent small words and its letter trigrams; silent where it is not sure.</summary>
internal static class LanguageDetector
{
    /// <summary>Fewer letters than this are no evidence.</summary>
    private const int FewestLetters = 40;
    private const int FewestWords = 12;
    private const int MostCharacters = 8000;

    /// <summary>By how much the log-likelihood of a language's trigrams must lead, and what share of letters may be strange to it.</summary>
    private const double SureLead = 10, MostStrange = 0.02;

    /// <summary>A text with fewer words may be a list of names.</summary>
    private const int FewestForTrigrams = 6;

    /// <summary>Greek begins here; letters before it are Latin.</summary>
    private const char FirstBeyondLatin = '\u0370';

    /// <summary>The share of a text's words that must be small words of the language, and by what factor it must lead.</summary>
    private const double LeastShare = 0.12, Lead = 1.25;

    /// <summary>The tag of a text that is surely in no language known here (BCP 47).</summary>
    public const string Undetermined = "und";

    /// <summary>English prose of so many words holds at least this share of its small words; a text with fewer is in another language.</summary>
    private const int ProseWords = 40;
    private const double LeastEnglish = 0.1;

    private static readonly (string Language, FrozenSet<string> Words)[] Profiles =
    [
        ("en", Words("the of and to in that is was for on with as it by at from be are have has had this which not but were their they he she his an or its been will would said who")),
        ("de", Words("der die das und ist in den von zu mit sich auf für nicht ein eine einer dem des im auch als an es bei nach wird aus hat dass sie er wurde sind war haben noch wie zum zur über")),
        ("fr", Words("le la les de des du et en un une est que qui dans pour pas sur au aux ce par avec plus il elle sont ne se son sa ses ont été mais cette l d qu c")),
        ("es", Words("el la los las de del y en un una que es por con para se no su al lo como más sus pero fue ha este esta son sobre entre ya también han")),
        ("it", Words("il lo la i gli le di del della dei delle e è in un una che per con non si da dal al alla sono ha anche come più ma nel nella questo è stato")),
        ("nl", Words("de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit maar hij zij ze heeft wordt werd die deze nog over dan worden")),
        ("pt", Words("o a os as de do da dos das e em um uma que é no na nos nas por com para não se ao mais foi como mas ser são pelo pela seu sua também já está")),
        ("pl", Words("i w na z do nie się że to jest o jak po a od przez za ale dla co przy są był było oraz tym który która które już jego może tylko także ze")),
        ("sv", Words("och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu ska eller också efter under")),
        ("ru", Words("и в не на что с он по это как а но из у за к от о же бы для его она они был было все так или мы при также уже после том который")),
        ("uk", Words("і в не на що з у та це як до за про від для він а й його але є було був також вже які який що після або під її їх при цього")),
    ];

    private static readonly (string Language, char First, char Last)[] Scripts =
    [
        ("ja", '\u3040', '\u30FF'), ("ko", '\uAC00', '\uD7AF'), ("zh", '\u4E00', '\u9FFF'), ("ar", '\u0600', '\u06FF'),
        ("he", '\u0590', '\u05FF'), ("el", '\u0370', '\u03FF'), ("hi", '\u0900', '\u097F'),
        ("bn", '\u0980', '\u09FF'), ("ta", '\u0B80', '\u0BFF'), ("te", '\u0C00', '\u0C7F'), ("th", '\u0E00', '\u0E7F'), ("ka", '\u10A0', '\u10FF'),
        ("hy", '\u0530', '\u058F'), ("am", '\u1200', '\u137F'),
    ];

    /// <summary>Whether texts of a language can be told from others here; a page that says it is in another one is believed.</summary>
    public static bool Knows(string language) =>
        Profiles.Any(profile => profile.Language == language) || LanguageTrigrams.Knows(language) || Scripts.Any(script => script.Language == language);

    /// <summary>
    /// The primary language tag; <see cref="Undetermined"/> where the letters or the words are surely of a language not known here;
    /// null where the text is too short to tell.
    /// </summary>
    public static string? Detect(string text)
    {
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        if (ByScript(text) is { } script) return script;
        var words = BySmallWords(text);
        // Small words show English surely; its neighbours among other languages share many.
        if (words == "en") return words;
        return ByTrigrams(text, words) ?? (words == Undetermined || IsOtherScript(text) ? Undetermined : null);
    }

    /// <summary>The language whose trigrams lead surely, or that which the small words show where its trigrams lead at all.</summary>
    private static string? ByTrigrams(string text, string? shown)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++) words += char.IsLetter(text[at]) && (at == 0 || !char.IsLetter(text[at - 1])) ? 1 : 0;
        if (words < FewestForTrigrams || text.Count(char.IsLetter) < FewestLetters || LanguageTrigrams.Judge(text) is not { } verdict) return null;
        return verdict.Best == shown || verdict is { Lead: >= SureLead, StrangeLetters: <= MostStrange } ? verdict.Best : null;
    }

    private static string? ByScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        var counts = CountScripts(text);
        // A Chinese character says as much as a word.
        var dense = counts[0] + counts[1] + counts[2];
        if (dense > letters / 2 && dense >= FewestWords)
        {
            if (counts[0] * 10 > dense) return "ja";
            return counts[1] > counts[2] ? "ko" : "zh";
        }

        for (var i = 3; i < Scripts.Length; i++)
        {
            if (counts[i] > letters / 2 && letters >= FewestLetters) return i == 3 && IsOtherArabic(text) ? null : Scripts[i].Language;
        }

        return null;
    }

    /// <summary>The number of characters of each script.</summary>
    private static int[] CountScripts(string text)
    {
        var counts = new int[Scripts.Length];
        foreach (var unit in text)
        {
            // No script begins before: most texts are done with one comparison a character.
            if (unit < FirstBeyondLatin) continue;
            for (var i = 0; i < counts.Length; i++) counts[i] += unit >= Scripts[i].First && unit <= Scripts[i].Last ? 1 : 0;
        }

        return counts;
    }

    /// <summary>Letters that Persian and Urdu have and Arabic does not.</summary>
    private static bool IsOtherArabic(string text) => text.Count(unit => unit is 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی' or 'ٹ' or 'ے') > text.Length / 100;

    private static bool IsOtherScript(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters >= FewestLetters && text.Count(unit => char.IsLetter(unit) && unit >= FirstBeyondLatin && !IsLatinAddition(unit)) > letters / 2;
    }

    /// <summary>Vietnamese and other Latin letters with marks.</summary>
    private static bool IsLatinAddition(char unit) => unit is >= '\u1E00' and <= '\u1EFF' or >= '\uFB00' and <= '\uFB06' or >= '\uFF21' and <= '\uFF5A';

    private static string? BySmallWords(string text)
    {
        var words = text.ToLowerInvariant().Split(text.Where(unit => !char.IsLetter(unit)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords || words.Sum(word => word.Length) < FewestLetters) return null;
        var shares = Profiles.Select(profile => (profile.Language, Share: (double)words.Count(profile.Words.Contains) / words.Length))
            .OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Language, StringComparer.Ordinal).ToList();
        if (shares[0].Share >= LeastShare && shares[0].Share >= shares[1].Share * Lead) return shares[0].Language;
        return words.Length >= ProseWords && shares.First(entry => entry.Language == "en").Share < LeastEnglish ? Undetermined : null;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
