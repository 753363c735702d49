using System.Collections.Frozen;

namespace Compare;

/// <summary>What a text's letters in threes say of its language.</summary>
/// <param name="Best">The likeliest language.</param>
/// <param name="Lead">By how much its log-likelihood leads over the next one.</param>
/// <param name="StrangeLetters">The share of the text's letters that the language does not have, 0–1.</param>
internal readonly record struct TrigramVerdict(string Best, double Lead, double StrangeLetters);

/// <summary>
/// Compares a text's letter trigrams with those of sample sentences of each language: a naive Bayes classifier with additive smoothing
/// (Cavnar and Trenkle, "N-gram-based text categorization", 1994; Dunning, "Statistical identification of language", 1994).
/// </summary>
internal static class LanguageTrigrams
{
    /// <summary>What every trigram of a language is counted as seen before any was, and how many there are.</summary>
    private const double Smoothing = 0.3, Kinds = 4000;

    private static readonly Lazy<Profile[]> Profiles = new(Read);

    private sealed record Profile(string Language, FrozenDictionary<long, double> Logs, double Unseen, FrozenSet<char> Letters);

    /// <summary>Whether there are samples of a language.</summary>
    public static bool Knows(string language) => Array.Exists(Profiles.Value, profile => profile.Language == language);

    /// <summary>The likeliest language of a text; null where it has no three letters or spaces.</summary>
    public static TrigramVerdict? Judge(string text)
    {
        var letters = Normalise(text);
        if (letters.Length < 3) return null;
        var scores = Profiles.Value.Select(profile => (profile.Language, Score: ScoreOf(profile, letters), Strange: StrangeIn(profile, letters)))
            .Select(entry => (entry.Language, Score: entry.Score - entry.Strange, entry.Strange))
            .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Language, StringComparer.Ordinal).ToList();
        var count = Math.Max(1, letters.Count(char.IsLetter));
        return new TrigramVerdict(scores[0].Language, scores[0].Score - scores[1].Score, (double)scores[0].Strange / count);
    }

    private static double ScoreOf(Profile profile, string letters)
    {
        var sum = 0.0;
        for (var at = 0; at + 3 <= letters.Length; at++) sum += profile.Logs.GetValueOrDefault(KeyAt(letters, at), profile.Unseen);
        return sum;
    }

    /// <summary>Letters beyond a to z that the samples of a language do not hold; each speaks against it.</summary>
    private static int StrangeIn(Profile profile, string letters) => letters.Count(unit => unit != ' ' && !char.IsAsciiLetter(unit) && !profile.Letters.Contains(unit));

    private static Profile[] Read()
    {
        using var stream = typeof(LanguageTrigrams).Assembly.GetManifestResourceStream("LanguageSamples.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(line => ProfileOf(line[0], Normalise(line[1])))];
    }

    private static Profile ProfileOf(string language, string letters)
    {
        var counts = Enumerable.Range(0, letters.Length - 2).GroupBy(at => KeyAt(letters, at)).Select(group => (group.Key, Count: group.Count())).ToList();
        var total = Math.Log(letters.Length - 2 + (Smoothing * Kinds));
        return new Profile(
            language, counts.ToFrozenDictionary(entry => entry.Key, entry => Math.Log(entry.Count + Smoothing) - total), Math.Log(Smoothing) - total, letters.ToFrozenSet());
    }

    /// <summary>Letters in lower case, one space for everything between them, and one at both ends.</summary>
    private static string Normalise(string text) =>
        $" {string.Join(' ', text.ToLowerInvariant().Split(text.ToLowerInvariant().Where(unit => !char.IsLetter(unit)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries))} ";

    private static long KeyAt(string letters, int at) => ((long)letters[at] << 32) | ((long)letters[at + 1] << 16) | letters[at + 2];
}
