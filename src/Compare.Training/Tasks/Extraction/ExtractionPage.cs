using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Compare;

/// <summary>One saved page of the extraction benchmark and what people say stands in it.</summary>
/// <param name="Id">The page's id.</param>
/// <param name="Url">Its address.</param>
/// <param name="Html">The page as decoded.</param>
/// <param name="Gold">The entry of the gold file.</param>
internal sealed record ExtractionPage(string Id, string Url, string Html, JsonElement Gold)
{
    /// <summary>The set's folder.</summary>
    public const string Set = "extraction";

    /// <summary>
    /// Whether the page belongs to the half whose errors are read to write rules; those of the other half never are: the first byte of the SHA-256 of its
    /// host (lower case, no leading <c>www.</c>) is below 128. A host is in one half only.
    /// </summary>
    public bool IsRead => SHA256.HashData(Encoding.UTF8.GetBytes(Host))[0] < 128;

    private string Host
    {
        get
        {
            var host = new Uri(Url).Host.ToLowerInvariant();
            return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        }
    }

    /// <summary>The pages with a gold body.</summary>
    public static IEnumerable<ExtractionPage> Bodies(BenchFolder bench) => Read(bench, "gold.json", "html");

    /// <summary>The pages with gold metadata and strings that the text must and must not hold.</summary>
    public static IEnumerable<ExtractionPage> Metadata(BenchFolder bench) => Read(bench, "meta-gold.json", "meta-html");

    /// <summary>A text field of the gold; empty where people found none.</summary>
    public string Text(string name) => Gold.GetProperty(name).GetString() ?? "";

    /// <summary>A list of the gold.</summary>
    public IEnumerable<string> Texts(string name) => Gold.GetProperty(name).EnumerateArray().Select(entry => entry.GetString()!);

    private static IEnumerable<ExtractionPage> Read(BenchFolder bench, string gold, string folder)
    {
        using var entries = JsonDocument.Parse(File.ReadAllText(bench.PathOf(Set, gold)));
        foreach (var entry in entries.RootElement.EnumerateObject())
        {
            using var packed = new GZipStream(File.OpenRead(bench.PathOf(Set, Path.Combine(folder, entry.Name + ".html.gz"))), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            packed.CopyTo(bytes);
            yield return new ExtractionPage(entry.Name, entry.Value.GetProperty("url").GetString()!, TextDecoder.Decode(bytes.ToArray(), isPage: true)!, entry.Value.Clone());
        }
    }
}
