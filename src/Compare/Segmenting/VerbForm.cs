using System.Collections.Frozen;

namespace Compare;

/// <summary>Which form of its verb a word is.</summary>
internal enum VerbForm
{
    /// <summary>"say": after "to", a modal or a plural subject.</summary>
    Base,
    /// <summary>"says".</summary>
    Third,
    /// <summary>"said": the past tense or the past participle.</summary>
    Past,
    /// <summary>"saying".</summary>
    Ing,
}

/// <summary>The forms of English verbs, built from their base by the rules of spelling and the table of irregular ones.</summary>
internal static class VerbForms
{
    private const string Vowels = "aeiou";

    private static readonly ILookup<string, string> Irregular = IrregularForms.BaseOf.ToLookup(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    private static readonly FrozenSet<string> LikeTheirBase = "bet bid burst cast cost cut hit hurt let put quit read rid set shed shut split spread upset".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every form of the verbs, each with its base.</summary>
    public static FrozenDictionary<string, (string Base, VerbForm Form)> Of(IEnumerable<string> bases)
    {
        var forms = new Dictionary<string, (string, VerbForm)>(StringComparer.Ordinal);
        foreach (var verb in bases)
        {
            forms.TryAdd(verb, (verb, VerbForm.Base));
            forms.TryAdd(Third(verb), (verb, VerbForm.Third));
            foreach (var past in Pasts(verb)) forms.TryAdd(past, (verb, VerbForm.Past));
            foreach (var ing in Ings(verb)) forms.TryAdd(ing, (verb, VerbForm.Ing));
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Third(string verb) =>
        EndsInConsonantAndY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static List<string> Pasts(string verb)
    {
        var irregular = Irregular[verb].Where(form => !form.EndsWith('s') && !form.EndsWith("ing", StringComparison.Ordinal)).ToList();
        if (irregular.Count > 0) return irregular;
        if (LikeTheirBase.Contains(verb)) return [];
        return EndsInConsonantAndY(verb) ? [verb[..^1] + "ied"] : verb[^1] == 'e' ? [verb + "d"] : [verb + "ed", verb + verb[^1] + "ed"];
    }

    private static string[] Ings(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? [verb[..^2] + "ying"]
        : verb[^1] == 'e' && !verb.EndsWith("ee", StringComparison.Ordinal) ? [verb[..^1] + "ing"]
        : [verb + "ing", verb + verb[^1] + "ing"];

    private static bool EndsInConsonantAndY(string verb) => verb.Length > 1 && verb[^1] == 'y' && !Vowels.Contains(verb[^2], StringComparison.Ordinal);
}
