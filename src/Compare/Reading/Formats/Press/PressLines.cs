using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>What the exports of several databases have in common.</summary>
internal static partial class PressLines
{
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>
    {
        ["english"] = "en",
        ["anglais"] = "en",
        ["englisch"] = "en",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["allemand"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["französisch"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["dutch"] = "nl",
        ["nederlands"] = "nl",
        ["portuguese"] = "pt",
        ["português"] = "pt",
        ["polish"] = "pl",
        ["swedish"] = "sv",
        ["russian"] = "ru",
        ["ukrainian"] = "uk",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag of a language by the name that databases print ("ENGLISH; "), or null.</summary>
    public static string? LanguageTag(string? name) => name is null ? null : Languages.GetValueOrDefault(name.Split(';', ',', '-')[0].Trim());

    /// <summary>Whether the line counts the article's words ("245 words").</summary>
    public static bool IsWordCount(string line) => WordCount().IsMatch(line);

    /// <summary>Whether the line states whose right the text is.</summary>
    public static bool IsCopyright(string line) => Copyright().IsMatch(line);

    /// <summary>Whether the line is a date and little else.</summary>
    public static bool IsDate(string line) => line.Length <= 80 && TimeReader.Find(line) is not null;

    /// <summary>The blocks of paragraphs, tabs taken for spaces.</summary>
    public static ImmutableArray<SourceBlock> Blocks(IEnumerable<string> paragraphs) =>
        [.. paragraphs.Select(paragraph => EntryText.Block(BlockKind.Paragraph, paragraph.Replace('\t', ' '))).Where(block => block.Line.Length > 0)];

    /// <summary>The name of an entry by its number.</summary>
    public static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How an entry is called in messages.</summary>
    public static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"article {number}");

    [GeneratedRegex(@"^\d[\d.,\s]{0,9}(?:words|mots|wörter|palabras|parole|woorden|palavras|ord|слов|słów)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordCount();

    [GeneratedRegex(@"^(?:copyright\b|\(c\)|©|all rights reserved|tous droits réservés|alle rechte vorbehalten)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();
}
