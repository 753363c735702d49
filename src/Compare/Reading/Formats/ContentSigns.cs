using System.Text;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Tells files of articles from others of the same extension by their first bytes.</summary>
internal static partial class ContentSigns
{
    private const int HeadBytes = 65_536;

    /// <summary>Whether many programs write files of this name's extension, so that a file must be looked into.</summary>
    public static bool IsAmbiguous(string name) => Path.GetExtension(name).ToLowerInvariant() is ".json" or ".xml" or ".csv";

    /// <summary>Whether a file of such an extension holds articles.</summary>
    public static bool ShowArticles(string fullPath) => !IsOwn(Path.GetFileName(fullPath)) && Head(fullPath) is { } head && Path.GetExtension(fullPath).ToLowerInvariant() switch
    {
        ".json" => ShowsJsonArticles(head),
        ".xml" => XmlRoot(head) is "tei" or "doc" or "rss" or "feed" or "rdf",
        _ => IsLinkList(head.TrimStart('\uFEFF')),
    };

    /// <summary>An article has a title and some substance; what is empty, or shows one of the two before it breaks off, was one.</summary>
    private static bool ShowsJsonArticles(string head)
    {
        var (hasTitle, hasSubstance) = (JsonTitle().IsMatch(head), JsonSubstance().IsMatch(head));
        return (hasTitle && hasSubstance) || string.IsNullOrWhiteSpace(head) || ((hasTitle || hasSubstance) && IsBroken(head));
    }

    /// <summary>Whether a short file is no JSON; of a long one its head does not tell.</summary>
    private static bool IsBroken(string head)
    {
        if (Encoding.UTF8.GetByteCount(head) >= HeadBytes) return false;
        using var document = JsonText.Parse(head.TrimStart('\uFEFF'), out _);
        return document is null;
    }

    /// <summary>Whether a table's header is that of a list of links such as Media Cloud exports.</summary>
    public static bool IsLinkList(string text)
    {
        var header = text.AsSpan();
        if (header.IndexOfAny('\r', '\n') is >= 0 and var end) header = header[..end];
        if (header.Length > 4000) return false;
        var columns = header.ToString().Split(',', ';', '\t').Select(column => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return columns.Contains("url") && columns.Contains("title") && (columns.Contains("medianame") || columns.Contains("publishdate"));
    }

    /// <summary>The local name of the root element in lower case, or null.</summary>
    private static string? XmlRoot(string head)
    {
        var match = RootElement().Match(head);
        return match.Success ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    /// <summary>Files of a corpus that are never articles.</summary>
    private static bool IsOwn(string name) =>
        name.ToLowerInvariant() is "event.json" or "run.json" or CorpusFolder.Manifest or CorpusFolder.Outlets or CorpusFolder.Claims or "gold.csv";

    private static string? Head(string fullPath)
    {
        try
        {
            using var stream = File.OpenRead(fullPath);
            var bytes = new byte[HeadBytes];
            var length = stream.ReadAtLeast(bytes, HeadBytes, throwOnEndOfStream: false);
            // A wide encoding shows the same signs once its zeros are gone.
            return Encoding.UTF8.GetString(bytes, 0, length).Replace("\0", "", StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex("""
        "(?:title|headline|title_page)"\s{0,9}:
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex JsonTitle();

    [GeneratedRegex("""
        "(?:maintext|text|content|body|articlebody|url|link|source|container-title)"\s{0,9}:
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex JsonSubstance();

    [GeneratedRegex(@"^(?:\uFEFF|\s|<\?[^>]*>|<!--(?:[^-]|-[^-])*-->)*(?:<!DOCTYPE\s+|<)(?:[A-Za-z_][\w.-]*:)?(?<name>[A-Za-z_][\w.-]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RootElement();
}
