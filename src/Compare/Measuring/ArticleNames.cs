namespace Compare;

/// <summary>Finds the article that a person means by a name: its id or file, case and file extension do not matter.</summary>
/// <remarks>The folders before the name may be left out where no other article has the same one.</remarks>
internal sealed class ArticleNames
{
    private static readonly string[] Extensions = [".html", ".htm", ".txt", ".md"];

    private readonly Dictionary<string, Article> full, last;

    public ArticleNames(IReadOnlyCollection<Article> articles)
    {
        full = articles
            .SelectMany(article => new[] { (Key: article.File, article), (Key: article.Id, article) })
            .GroupBy(entry => Slashes(entry.Key), entry => entry.article, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        last = articles
            .GroupBy(article => Last(Plain(article.Id)), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The article, or null.</summary>
    public Article? Find(string name) =>
        full.GetValueOrDefault(Slashes(name)) ?? full.GetValueOrDefault(Plain(name)) ?? last.GetValueOrDefault(Plain(name));

    /// <summary>A name without the extension of an article file, with forward slashes.</summary>
    public static string Plain(string name)
    {
        var path = Slashes(name);
        var extension = Extensions.FirstOrDefault(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        return extension is null ? path : path[..^extension.Length];
    }

    /// <summary>What stands behind the last slash.</summary>
    public static string Last(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static string Slashes(string name) => name.Replace('\\', '/');
}
