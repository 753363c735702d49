namespace Compare;

/// <summary>An article that is not judged, and why.</summary>
/// <param name="Article">The article.</param>
/// <param name="Reason">One line.</param>
/// <param name="IsOffTopic">Whether it is about something else; if not, its language has no support.</param>
internal sealed record UnjudgedArticle(Article Article, string Reason, bool IsOffTopic);

/// <summary>Tells the articles that can be judged from those in another language or about something else.</summary>
internal static class Aboutness
{
    /// <summary>With fewer articles there is no telling what the event is about.</summary>
    private const int FewestArticles = 4;

    /// <summary>An article is about the event when it holds one of the names that at least half of the articles hold; there must be this many of them.</summary>
    private const int FewestNames = 3;

    private static string LanguageOf(Article article) =>
        article.Language == LanguageDetector.Undetermined ? "its language, which could not be told," : $"language \"{article.Language}\"";

    public static (List<SegmentedArticle> Judged, List<UnjudgedArticle> Aside) Part(IReadOnlyList<SegmentedArticle> articles)
    {
        var aside = articles
            .Where(article => !LanguageWords.Supports(article.Article.Language))
            .Select(article => new UnjudgedArticle(article.Article, $"{LanguageOf(article.Article)} is not supported, only {string.Join(", ", LanguageWords.Supported.Select(language => $"\"{language}\""))}", false))
            .ToList();
        var judged = new List<SegmentedArticle>();
        // Names are written otherwise in another language.
        foreach (var group in articles.Where(article => LanguageWords.Supports(article.Article.Language)).GroupBy(article => article.Article.Language ?? "en", StringComparer.Ordinal))
        {
            var (about, off) = PartByNames([.. group]);
            judged.AddRange(about);
            aside.AddRange(off);
        }

        return (judged, aside);
    }

    private static (List<SegmentedArticle> Judged, List<UnjudgedArticle> Aside) PartByNames(List<SegmentedArticle> readable)
    {
        var aside = new List<UnjudgedArticle>();
        var names = readable.Select(NamesOf).ToList();
        var common = names.SelectMany(set => set).GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => 2 * group.Count() >= readable.Count).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        if (readable.Count < FewestArticles || common.Count < FewestNames) return (readable, aside);
        var judged = new List<SegmentedArticle>();
        for (var index = 0; index < readable.Count; index++)
        {
            if (names[index].Overlaps(common)) judged.Add(readable[index]);
            else aside.Add(new UnjudgedArticle(readable[index].Article, "holds none of the names that most articles of the event hold", true));
        }

        return (judged, aside);
    }

    private static HashSet<string> NamesOf(SegmentedArticle article)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in article.Sentences)
        {
            for (var index = 1; index < sentence.Tokens.Length; index++)
            {
                var token = sentence.Tokens[index];
                if (token is { Kind: TokenKind.Word, IsCapitalised: true } && !StopWords.Contains(token.Lower)) names.Add(token.Stem);
            }
        }

        return names;
    }
}
