using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Compare;

/// <summary>The files of a corpus: which are articles, and where each really lies.</summary>
internal sealed class CorpusFolder
{
    public const string Manifest = "articles.csv";
    public const string Outlets = "outlets.csv";
    public const string Event = "event.json";
    public const string Claims = "claims.csv";

    /// <summary>What collecting leaves beside pages: facts about them, no articles.</summary>
    private static bool IsOfCollecting(string name) =>
        name.EndsWith(StoredResponse.Suffix, StringComparison.OrdinalIgnoreCase) || name.Equals(CollectingJournal.FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder that was asked for, as given.</summary>
    private readonly string root;
    private readonly string realRoot;

    public CorpusFolder(string folder)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        realRoot = RealPath(root);
    }

    /// <summary>The folder's own name.</summary>
    public string Name => Path.GetFileName(root) is { Length: > 0 } name ? name : root;

    /// <summary>Whether files of this name can be articles.</summary>
    public static bool IsArticle(string name) =>
        (Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".txt" or ".md" || ArticleFormats.ReaderOf(name) is not null)
        && !IsOfCollecting(name)
        && !Path.GetFileNameWithoutExtension(name).Equals("readme", StringComparison.OrdinalIgnoreCase)
        && !(name.StartsWith("readme", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".md", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether files of this name are pages.</summary>
    public static bool IsPage(string name) => Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm";

    /// <summary>Paths of all article files below the folder, with forward slashes, in ordinal order.</summary>
    public ImmutableArray<string> FindArticles(ICollection<ReadingProblem> problems)
    {
        var found = new List<string>();
        Collect(root, "", found, problems);
        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    /// <summary>The full path of a file, or null where there is none of that name.</summary>
    public string? Find(string path)
    {
        var full = Path.Combine(root, path);
        return File.Exists(full) ? full : null;
    }

    /// <summary>A path of the manifest with forward slashes, or null where it leaves the folder or could.</summary>
    public string? Inside(string path)
    {
        path = path.Replace('\\', '/').Trim();
        if (path.Length == 0 || path[0] == '/' || path.Contains(':', StringComparison.Ordinal) || path.Any(char.IsControl)) return null;
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path, root)).Replace('\\', '/');
        return relative is "." or ".." || relative.StartsWith("../", StringComparison.Ordinal) ? null : relative;
    }

    /// <summary>Whether what a path leads to, all links followed, lies in the folder.</summary>
    public bool Holds(string fullPath) =>
        RealPath(fullPath) is var real && (real == realRoot || real.StartsWith(Path.TrimEndingDirectorySeparator(realRoot) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>SHA-256 of bytes, lower-case hexadecimal.</summary>
    public static string DigestOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    private void Collect(string folder, string prefix, List<string> found, ICollection<ReadingProblem> problems)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ReadingProblem(prefix.Length == 0 ? root : prefix.TrimEnd('/'), null, $"cannot be opened ({Reason(failure)}), expected a folder that may be read", true));
            return;
        }

        // A result written into the corpus is no article of it.
        if (prefix.Length > 0 && entries.Any(entry => entry.Name == "run.json")) return;
        foreach (var entry in entries.Where(entry => entry.Name[0] is not ('.' or '~')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null) Collect(entry.FullName, path + "/", found, problems);
                else if (!Holds(entry.FullName)) problems.Add(Leaves(path));
            }
            else if (IsArticle(entry.Name) && (!ContentSigns.IsAmbiguous(entry.Name) || (Holds(entry.FullName) && ContentSigns.ShowArticles(entry.FullName))))
            {
                found.Add(path);
            }
        }
    }

    /// <summary>The problem of a path that leads out of the folder.</summary>
    public static ReadingProblem Leaves(string path) => new(path, null, "leads out of the folder, expected a file inside it", true);

    /// <summary>Why a file cannot be opened, in words that hold no path.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "no permission",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        PathTooLongException => "its path is too long",
        _ => "it cannot be read",
    };

    /// <summary>The path with every link on its way followed.</summary>
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? "";
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            var entry = (FileSystemInfo)(Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next));
            real = entry.LinkTarget is null ? next : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return real;
    }
}
