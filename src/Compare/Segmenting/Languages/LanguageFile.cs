using System.Globalization;

namespace Compare;

/// <summary>One embedded table of a language: sections in brackets, lines "key = values", and # before a comment.</summary>
internal sealed class LanguageFile
{
    private readonly Dictionary<string, List<(string Key, string Values)>> sections = new(StringComparer.Ordinal);

    private LanguageFile(string text)
    {
        List<(string, string)>? section = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') sections.Add(line[1..^1], section = []);
            else section!.Add((line[..line.IndexOf('=', StringComparison.Ordinal)].TrimEnd(), line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].TrimStart()));
        }
    }

    /// <summary>The table of a language, <c>de</c> for instance.</summary>
    public static LanguageFile Read(string language)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream($"language.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return new LanguageFile(reader.ReadToEnd());
    }

    /// <summary>The value of a key, or null.</summary>
    public string? Value(string section, string key) => Lines(section).Where(line => line.Key == key).Select(line => line.Values).FirstOrDefault();

    /// <summary>The words of a key, or of all keys of a section.</summary>
    public IEnumerable<string> Words(string section, string? key = null) =>
        Lines(section).Where(line => key is null || line.Key == key).SelectMany(line => line.Values.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The phrases of a key, parted by bars, each as its words; the longest first.</summary>
    public string[][] Phrases(string section, string key) =>
        [.. (Value(section, key) ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries).Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)).OrderByDescending(phrase => phrase.Length)];

    /// <summary>Each word of a section with its key; of a word that stands twice the first.</summary>
    public IEnumerable<KeyValuePair<string, string>> KeyOf(string section) => Lines(section)
        .SelectMany(line => line.Values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, line.Key)))
        .DistinctBy(pair => pair.Key);

    /// <summary>Each word of a section with its key as a number.</summary>
    public IEnumerable<KeyValuePair<string, double>> NumberOf(string section) =>
        KeyOf(section).Select(pair => KeyValuePair.Create(pair.Key, double.Parse(pair.Value, CultureInfo.InvariantCulture)));

    private List<(string Key, string Values)> Lines(string section) => sections.GetValueOrDefault(section) ?? [];
}
