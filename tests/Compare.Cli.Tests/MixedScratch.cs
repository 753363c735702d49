namespace Compare.Tests;

/// <summary>A mixed folder of two small events for one test.</summary>
internal sealed class MixedScratch : IDisposable
{
    private readonly Scratch scratch = new();

    public MixedScratch()
    {
        Page("bell-ferry", "Morning Bell", "2025-05-02T08:00:00+02:00", "Ferry Isolde aground off Lorn", "The ferry Isolde ran aground off Lorn on Friday with 212 passengers. Four passengers were hurt, the coast guard said.");
        Page("star-ferry", "Evening Star", "2025-05-02T18:00:00+02:00", "Passengers of the ferry Isolde brought ashore", "The 212 passengers of the ferry Isolde, which ran aground off Lorn, were brought ashore by the coast guard. Nobody was hurt.");
        Page("bell-mine", "Morning Bell", "2025-06-20T08:00:00+02:00", "Hallstein approves lithium mine", "The council of Hallstein approved the lithium mine on Friday. Farmers who fear for their wells will go to court.");
        Page("star-mine", "Evening Star", "2025-06-20T18:00:00+02:00", "Farmers to sue over Hallstein mine", "Farmers of Hallstein will go to court against the lithium mine that the council approved, because they fear for their wells.");
    }

    public string Root => scratch.Root;

    public string Folder => scratch.At("mixed");

    public string Groups => scratch.At("groups.csv");

    public string Events => scratch.At("events");

    public string Out => scratch.At("out");

    public string At(params string[] parts) => scratch.At(parts);

    public string File(string name, string content) => scratch.File(name, content);

    /// <summary>A text with this folder's own path written as PLACE.</summary>
    public string Plain(string text) => text.Replace(Root, "PLACE", StringComparison.Ordinal);

    /// <summary>SHA-256 of every file below a folder, by path.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(path)))), StringComparer.Ordinal);

    public void Dispose() => scratch.Dispose();

    private void Page(string name, string outlet, string published, string headline, string body) => scratch.File($"mixed/{name}.html", $"""
        <!doctype html><html lang="en"><head><title>{headline}</title>
        <meta property="og:site_name" content="{outlet}"><meta property="og:title" content="{headline}">
        <meta property="article:published_time" content="{published}"></head>
        <body><article><h1>{headline}</h1><p>{body}</p></article></body></html>
        """);
}
