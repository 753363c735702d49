using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>What a full stop, a word or a phrase means in one language other than English; one table, read once, for each.</summary>
/// <remarks>
/// <see cref="Meanings"/> is the hinge: function words, words of saying and words of denial are read as the English words that the
/// rules know, so that one set of rules serves all languages. All words are in the form that <see cref="Fold"/> gives.
/// </remarks>
internal sealed class LanguageWords
{
    private static readonly FrozenDictionary<string, Lazy<LanguageWords>> All = new[] { "de", "es", "fr", "ru", "uk" }
        .ToFrozenDictionary(language => language, language => new Lazy<LanguageWords>(() => new LanguageWords(language, LanguageFile.Read(language))), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, AbbreviationKind> abbreviations;
    private readonly ImmutableArray<string> endings;
    private readonly ImmutableArray<string> verbEndings;
    private readonly FrozenSet<string> verbs;
    private readonly int shortestStem;

    /// <summary>A word with a verb's ending has at least this many letters.</summary>
    private const int ShortestVerb = 5;

    private LanguageWords(string language, LanguageFile file)
    {
        Language = language;
        bool Trait(string name) => file.Value("traits", name) == "yes";
        FrozenSet<string> Set(string section) => file.Words(section).ToFrozenSet(StringComparer.Ordinal);
        (CapitalisesNouns, HasOrdinalPoints, NegatesBack) = (Trait("capital-nouns"), Trait("ordinal-points"), Trait("negates-back"));
        (HasBareContent, ReportedGoesOn, HasInwardGuillemets) = (Trait("bare-content"), Trait("reported-goes-on"), Trait("inward-guillemets"));
        shortestStem = int.Parse(file.Value("traits", "shortest-stem")!, CultureInfo.InvariantCulture);
        abbreviations = new[] { AbbreviationKind.Leading, AbbreviationKind.Numbered, AbbreviationKind.Either }
            .SelectMany(kind => file.Words("abbreviations", kind.ToString().ToLowerInvariant()).Select(word => KeyValuePair.Create(word, kind)))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);
        (Starters, OrdinalLeaders, Elisions) = (Set("starters"), Set("ordinal-leaders"), Set("elisions"));
        (That, Reported, Range, Clock) = (Set("that"), Set("reported"), Set("range"), Set("clock"));
        Meanings = file.KeyOf("meanings").ToFrozenDictionary(StringComparer.Ordinal);
        Pairs = file.KeyOf("pairs").Select(pair => (pair.Key.Split('\u2026'), pair.Value)).GroupBy(pair => pair.Item1[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => (pair.Item1[1], pair.Value)).ToArray(), StringComparer.Ordinal);
        (SourceBehind, SourceBefore) = (file.Phrases("according", "before"), file.Phrases("according", "after"));
        (Months, Weekdays) = (file.NumberOf("months").ToFrozenDictionary(StringComparer.Ordinal), file.NumberOf("weekdays").ToFrozenDictionary(StringComparer.Ordinal));
        (Numbers, Scales) = (file.NumberOf("numbers").ToFrozenDictionary(StringComparer.Ordinal), file.NumberOf("scales").ToFrozenDictionary(StringComparer.Ordinal));
        Units = file.KeyOf("units").ToFrozenDictionary(StringComparer.Ordinal);
        (About, AtLeast, AtMost) = (file.Phrases("hedges", "about"), file.Phrases("hedges", "least"), file.Phrases("hedges", "most"));
        verbEndings = [.. file.Words("verbs", "endings")];
        verbs = file.Words("verbs", "words").ToFrozenSet(StringComparer.Ordinal);
        endings = [.. file.Words("endings").OrderByDescending(ending => ending.Length)];
    }

    /// <summary>English and the languages with a table, in order.</summary>
    public static ImmutableArray<string> Supported { get; } = [.. All.Keys.Append("en").Order(StringComparer.Ordinal)];

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>Whether common nouns are written with a capital, so that one shows no name.</summary>
    public bool CapitalisesNouns { get; }

    /// <summary>Whether ordinal numbers are written with a point ("3. Mai").</summary>
    public bool HasOrdinalPoints { get; }

    /// <summary>Whether a negation covers the words of its clause before it too ("menace pas", "bestätigte die Zahl nicht").</summary>
    public bool NegatesBack { get; }

    /// <summary>Whether what is said may follow a verb of saying and a comma without a conjunction.</summary>
    public bool HasBareContent { get; }

    /// <summary>Whether a form of <see cref="Reported"/> goes on with the words of the last speaker (German), or names nobody (French).</summary>
    public bool ReportedGoesOn { get; }

    /// <summary>Whether guillemets may point at the words they hold (»so«).</summary>
    public bool HasInwardGuillemets { get; }

    /// <summary>Words that, with a capital after a full stop, open a sentence.</summary>
    public FrozenSet<string> Starters { get; }

    /// <summary>Words before an ordinal number with a point.</summary>
    public FrozenSet<string> OrdinalLeaders { get; }

    /// <summary>What stands before an apostrophe as a word of its own.</summary>
    public FrozenSet<string> Elisions { get; }

    /// <summary>Conjunctions that open what is said.</summary>
    public FrozenSet<string> That { get; }

    /// <summary>Verb forms that mark a clause as somebody's words.</summary>
    public FrozenSet<string> Reported { get; }

    /// <summary>Words between the two ends of a range of numbers.</summary>
    public FrozenSet<string> Range { get; }

    /// <summary>Words after a number that is a time of day.</summary>
    public FrozenSet<string> Clock { get; }

    /// <summary>For each word with a meaning for the rules the English word that they know it by.</summary>
    public FrozenDictionary<string, string> Meanings { get; }

    /// <summary>Meanings of two words that stand apart, by the first of them.</summary>
    public FrozenDictionary<string, (string Second, string Meaning)[]> Pairs { get; }

    /// <summary>Phrases before a source ("nach Angaben").</summary>
    public string[][] SourceBehind { get; }

    /// <summary>Phrases after a source ("zufolge").</summary>
    public string[][] SourceBefore { get; }

    /// <summary>1–12.</summary>
    public FrozenDictionary<string, double> Months { get; }

    /// <summary>Numbered as <see cref="DayOfWeek"/> is, from Sunday.</summary>
    public FrozenDictionary<string, double> Weekdays { get; }

    /// <summary>Number words up to 90.</summary>
    public FrozenDictionary<string, double> Numbers { get; }

    /// <summary>Words that multiply the number before them.</summary>
    public FrozenDictionary<string, double> Scales { get; }

    /// <summary>Units and currencies by the names that figures have in English.</summary>
    public FrozenDictionary<string, string> Units { get; }

    /// <summary>Hedges of a figure.</summary>
    public string[][] About { get; }

    /// <summary>Lower bounds of a figure.</summary>
    public string[][] AtLeast { get; }

    /// <summary>Upper bounds of a figure.</summary>
    public string[][] AtMost { get; }

    /// <summary>The table of a language; null for English, for no language and for those without one.</summary>
    public static LanguageWords? For(string? language) => language is not null && All.TryGetValue(language, out var words) ? words.Value : null;

    /// <summary>Whether texts of a language can be judged; one without a known language is taken for English.</summary>
    public static bool Supports(string? language) => language is null or "en" || All.ContainsKey(language);

    /// <summary>A word in lower case with straight apostrophes, ё as е.</summary>
    public static string Fold(ReadOnlySpan<char> written)
    {
        var folded = written.ToString().ToLowerInvariant().ToCharArray();
        for (var index = 0; index < folded.Length; index++) folded[index] = folded[index] == 'ё' ? 'е' : Tokenizer.Straighten(folded[index]);
        return new string(folded);
    }

    /// <summary>The kind of the word before a full stop, given without that stop.</summary>
    public AbbreviationKind KindOf(string word)
    {
        var lower = Fold(word);
        if (abbreviations.TryGetValue(lower, out var kind)) return kind;
        // Single letters with points between them, of any script: "z.B", "т.д".
        return lower.Length >= 3 && lower.Length % 2 == 1 && Enumerable.Range(0, lower.Length).All(at => at % 2 == 0 ? char.IsLetter(lower[at]) : lower[at] == '.')
            ? AbbreviationKind.Either : AbbreviationKind.None;
    }

    /// <summary>Whether a word in lower case looks like a finite verb: by its ending, or because it is listed. A sign and no proof.</summary>
    public bool IsVerb(string folded) =>
        verbs.Contains(folded) || (folded.Length >= ShortestVerb && verbEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>A word without its ending, so that one name or noun is alike in all its cases.</summary>
    public string StemOf(string folded)
    {
        foreach (var ending in endings)
        {
            if (folded.Length - ending.Length >= shortestStem && folded.EndsWith(ending, StringComparison.Ordinal)) return folded[..^ending.Length];
        }

        return folded;
    }
}
