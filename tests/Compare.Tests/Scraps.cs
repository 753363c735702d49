using CsCheck;

namespace Compare;

/// <summary>Random small texts out of given scraps.</summary>
internal static class Scraps
{
    /// <summary>Words and marks that stages react to, and units that break careless readers.</summary>
    private static readonly string[] News =
    [
        "police", "said", "that", "two", "boats", "sank", "in", "the", "harbour", ".", ",", ":", "\"", "“", "”", "'", "«", "according", "to", "Ana", "Brandt", "she", "denied", "not", "no",
        "false", "untrue", "12", "40", "million", "$", "%", "October", "7", "?", "\n\n", "\n", "who", "which", "reportedly", "of", "as", "told", "it", "and", "but", "while", "was", "-",
        "…", "\u05e9\u05dc\u05d5\u05dd", "\u0643\u0644\u0645\u0629", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "\u0301", "U.S.", "put", "at", "an", "earlier", "version", "had",
    ];

    /// <summary>Texts of words of news, well or badly formed.</summary>
    public static Gen<string> Texts(int most) => Join(News, most);

    /// <summary>Some of the scraps, with blanks between.</summary>
    public static Gen<string> Join(string[] scraps, int most) =>
        Gen.Int[0, scraps.Length - 1].Select(index => scraps[index]).Array[0, most].Select(words => string.Join(' ', words));
}
