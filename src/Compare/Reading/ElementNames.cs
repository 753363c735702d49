using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Compare;

/// <summary>Class names and ids of elements, and the words they are made of.</summary>
internal static class ElementNames
{
    private const int LongestName = 80;

    /// <summary>An element's id and class names; names too long to be written by a person are left out.</summary>
    public static IEnumerable<string> Of(IElement element)
    {
        if (element.Attributes.Length == 0) yield break;
        if (element.Id is { Length: > 0 and <= LongestName } id) yield return id;
        if (element.ClassName is not { Length: > 0 } classes) yield break;
        foreach (var name in Split(classes)) yield return name;
    }

    /// <summary>The names of a class attribute.</summary>
    public static IEnumerable<string> Split(string classes) =>
        classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length <= LongestName);

    /// <summary>The words of a name in lower case: camel case and everything that is no letter part them.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>(4);
        for (var start = 0; start < name.Length; start++)
        {
            if (!char.IsLetter(name[start])) continue;
            var end = start + 1;
            while (end < name.Length && char.IsLetter(name[end]) && !(char.IsUpper(name[end]) && char.IsLower(name[end - 1]))) end++;
            words.Add(name[start..end].ToLowerInvariant());
            start = end - 1;
        }

        return words;
    }

    /// <summary>A set of the words of a list.</summary>
    public static FrozenSet<string> List(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
