using System.Text.RegularExpressions;

namespace Compare;

/// <summary>How well one page's body text was taken, as the public article-extraction benchmark counts: four-word shingles as multisets.</summary>
/// <param name="Precision">The share of the shingles taken that are gold, 0–1.</param>
/// <param name="Recall">The share of the gold's shingles that were taken, 0–1.</param>
/// <param name="IsExact">Whether the words are the gold's, one for one.</param>
internal readonly partial record struct BodyScore(double Precision, double Recall, bool IsExact)
{
    private const int ShingleWords = 4;

    public static BodyScore Of(string taken, string gold)
    {
        var (words, wanted) = (WordsOf(taken), WordsOf(gold));
        var (a, b) = (Shingles(words), Shingles(wanted));
        double hits = a.Sum(entry => Math.Min(entry.Value, b.GetValueOrDefault(entry.Key)));
        double found = a.Values.Sum(), needed = b.Values.Sum();
        return new BodyScore(found == 0 ? (needed == 0 ? 1 : 0) : hits / found, needed == 0 ? 1 : hits / needed, words.SequenceEqual(wanted, StringComparer.Ordinal));
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static Dictionary<string, int> Shingles(List<string> words)
    {
        var length = Math.Min(ShingleWords, words.Count);
        return length == 0 ? [] : Enumerable.Range(0, words.Count - length + 1).Select(start => string.Join(' ', words.Skip(start).Take(length)))
            .CountBy(shingle => shingle, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
