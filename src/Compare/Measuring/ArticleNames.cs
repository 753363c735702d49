namespace Compare;

/// <summary>Finds the article that a person means by a name: its id or file, with its folders or, where that is one article, without; case and file extension do not matter.</summary>
/// <param name="articles">The articles of a corpus.</param>
internal sealed class ArticleNames(IEnumerable<Article> articles)
{
    private static readonly string[] Extensions = [".html", ".htm", ".txt", ".md"];

    private readonly Dictionary<string, Article> known = articles
        .SelectMany(article => new[] { (Key: article.File, article), (Key: article.Id, article) })
        .GroupBy(entry => Slashes(entry.Key), entry => entry.article, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Article> byLastName = articles
        .GroupBy(article => LastName(article.Id), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The article, or null.</summary>
    public Article? Find(string name) =>
        known.GetValueOrDefault(Slashes(name)) ?? known.GetValueOrDefault(Plain(name)) ?? byLastName.GetValueOrDefault(Plain(name));

    /// <summary>A name without the extension of an article file, with forward slashes.</summary>
    public static string Plain(string name)
    {
        var path = Slashes(name);
        var extension = Extensions.FirstOrDefault(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        return extension is null ? path : path[..^extension.Length];
    }

    /// <summary>What stands behind the last slash.</summary>
    public static string LastName(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static string Slashes(string name) => name.Replace('\\', '/');
}
