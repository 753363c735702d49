using System.Collections.Frozen;

namespace Compare;

/// <summary>Brings the names of one source in several articles together: "Norvane" and "norvane", "its spokeswoman Ingrid Solbakk" and "Ingrid Solbakk".</summary>
/// <remarks>
/// Two names are one source where they are the same words without case and leading article or possessive, or where both end in the same personal
/// name of two capitalised words or more. A surname alone joins only the one such name that ends in it. What remains apart is shown apart.
/// </remarks>
internal sealed class SourceMerger
{
    private static readonly FrozenSet<string> Openers =
        "the a an its his her their our my your this that these those".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns =
        "i you he she it we they who which that this these those someone somebody anyone everyone nobody one some many others several most both all people him her them us me"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names;

    private SourceMerger(Dictionary<string, string> names) => _names = names;

    /// <summary>The sources of a corpus.</summary>
    /// <param name="sources">The sources as articles name them, repetitions included.</param>
    public static SourceMerger Of(IEnumerable<string> sources)
    {
        var all = sources.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var people = all.Select(PersonOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        string KeyOf(string source)
        {
            if (PersonOf(source) is { } person) return person;
            var key = Words(source);
            // "Solbakk" is the Ingrid Solbakk of the corpus where it knows no other.
            var namesakes = key.Length > 0 && !key.Contains(' ', StringComparison.Ordinal) && char.IsUpper(LastWord(source)[0])
                ? people.Where(person => person.EndsWith(" " + key, StringComparison.Ordinal)).Take(2).ToList()
                : [];
            return namesakes.Count == 1 ? namesakes[0] : key;
        }

        return new SourceMerger(all
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .SelectMany(group => group.Select(source => (source, Name: group.Key.Length == 0 ? "" : Longest(group))))
            .ToDictionary(entry => entry.source, entry => entry.Name, StringComparer.Ordinal));
    }

    /// <summary>The name under which a source is counted; empty for one without a name.</summary>
    /// <exception cref="KeyNotFoundException">It was not among the sources given.</exception>
    public string For(string source) => _names[source];

    /// <summary>The words that tell a source: lower case, without leading article or possessive; empty for pronouns.</summary>
    internal static string Words(string source)
    {
        var words = source.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(',', '.', ';', ':', '"', '“', '”', '(', ')')).Where(word => word.Length > 0).ToList();
        if (words.Count == 1 && Pronouns.Contains(words[0])) return "";
        while (words.Count > 1 && Openers.Contains(words[0])) words.RemoveAt(0);
        return string.Join(' ', words);
    }

    /// <summary>The personal name at the end of a source in lower case ("its spokeswoman Ingrid Solbakk"), or null where fewer than two capitalised words end it.</summary>
    private static string? PersonOf(string source)
    {
        var words = source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var start = words.Length;
        while (start > 0 && char.IsUpper(words[start - 1][0])) start--;
        // "The Harbour Courier": a leading article is no part of a name.
        if (start < words.Length && Openers.Contains(words[start].ToLowerInvariant())) start++;
        return words.Length - start < 2 ? null : string.Join(' ', words[^2..]).ToLowerInvariant().Trim(',', '.', '"', '”');
    }

    private static string LastWord(string source) => source[(source.TrimEnd().LastIndexOf(' ') + 1)..];

    private static string Longest(IEnumerable<string> names)
    {
        var longest = names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();
        var opener = longest.Split(' ')[0];
        var rest = longest[opener.Length..].TrimStart();
        var name = rest.Length > 0 && Openers.Contains(opener.ToLowerInvariant()) && !opener.Equals("the", StringComparison.OrdinalIgnoreCase) ? rest : longest;
        // "the union" and "The union" are shown alike; a name with capitals inside keeps its own.
        return name.Split(' ')[0].All(letter => !char.IsUpper(letter)) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }
}
