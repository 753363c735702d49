using System.Text;

namespace Compare;

/// <summary>Names of different scripts and cases made alike: Cyrillic in Latin letters, marks and endings dropped, spellings of one sound joined.</summary>
internal static class ForeignNames
{
    private const int ShortestName = 4;

    /// <summary>Letters that two names share from their start on, of the shorter one's; the rest may be an ending.</summary>
    private const double SharedStart = 0.75;

    private static readonly Dictionary<char, string> Latin =
        "а=a б=b в=v г=g ґ=g д=d е=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=u я=a '="
            .Split(' ').ToDictionary(pair => pair[0], pair => pair[2..]);

    /// <summary>Spellings of one sound, in order.</summary>
    private static readonly (string Written, string Sound)[] Sounds =
        [("tsch", "ch"), ("sch", "sh"), ("kh", "h"), ("ts", "z"), ("iy", "i"), ("yi", "i"), ("y", "i"), ("j", "i"), ("w", "v"), ("ph", "f"), ("ck", "k"), ("c", "k"), ("ii", "i"), ("ss", "s"), ("g", "h")];

    /// <summary>The names of a sentence in the common form: its words with a capital.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="withFirst">Whether its first word counts, which has a capital in any case; it does where there is no other.</param>
    public static List<string> In(Sentence sentence, string text, bool withFirst)
    {
        var names = new List<string>();
        for (var index = 1; index < sentence.Tokens.Length; index++)
        {
            var token = sentence.Tokens[index];
            if (token is { Kind: TokenKind.Word, IsCapitalised: true } && !StopWords.Contains(token.Lower)) Add(names, token.Span.Of(text));
        }

        if ((withFirst || names.Count == 0) && sentence.Tokens.Length > 0 && sentence.Tokens[0] is { Kind: TokenKind.Word, IsCapitalised: true } first && !StopWords.Contains(first.Lower)) Add(names, first.Span.Of(text));
        return names;
    }

    /// <summary>Whether two names in the common form are one, whatever their endings.</summary>
    public static bool AreOne(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var shared = 0;
        while (shared < shorter.Length && shorter[shared] == longer[shared]) shared++;
        return shared >= Math.Max(ShortestName - 1, SharedStart * shorter.Length) && longer.Length - shared <= 3;
    }

    /// <summary>A name in Latin letters without marks, spellings of one sound alike.</summary>
    public static string CommonForm(string written)
    {
        var letters = new StringBuilder();
        foreach (var unit in written.ToLowerInvariant().Replace("ё", "е", StringComparison.Ordinal))
        {
            if (char.IsSurrogate(unit)) continue;
            if (Latin.TryGetValue(unit, out var latin)) letters.Append(latin);
            else letters.Append(WithoutMarks(unit));
        }

        var common = letters.ToString();
        foreach (var (spelling, sound) in Sounds) common = common.Replace(spelling, sound, StringComparison.Ordinal);
        return common;
    }

    private static string WithoutMarks(char unit) => string.Concat(unit.ToString().Normalize(NormalizationForm.FormD).Where(char.IsLetter)).Replace('ß', 's');

    private static void Add(List<string> names, string written)
    {
        if (written.Length < ShortestName) return;
        var common = CommonForm(written);
        if (common.Length >= ShortestName - 1 && !names.Contains(common, StringComparer.Ordinal)) names.Add(common);
    }
}
