using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>The language told from the text of saved pages against the one that their markup names.</summary>
[TestFixture]
[Category("Bench")]
internal sealed partial class LanguageGates
{
    private static string Folder => Path.Combine(TestFolder.Shared, "bench", "extraction");

    [Test]
    public void The_language_of_a_page_is_told_from_its_text()
    {
        Assume.That(Directory.Exists(Folder), "the saved pages are not on this machine");
        var told = new[] { "html", "meta-html" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Folder, folder), "*.html.gz").Order(StringComparer.Ordinal))
            .Select(Read).Where(page => page.Marked is not null && page.Text.Length > 0).ToList();
        var right = told.Count(page => LanguageDetector.Detect(page.Text) == page.Marked);
        var unsure = told.Count(page => LanguageDetector.Detect(page.Text) is null);
        foreach (var page in told.Where(page => LanguageDetector.Detect(page.Text) != page.Marked))
            TestContext.Out.WriteLine($"{page.Name}: marked {page.Marked}, told {LanguageDetector.Detect(page.Text) ?? "unsure"}, {page.Text.Length} characters");
        TestContext.Out.WriteLine($"{told.Count} pages ({string.Join(", ", told.CountBy(page => page.Marked!).OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"))}): {right} as marked, {unsure} unsure");
        Assert.That(told.Count - right, Is.LessThanOrEqualTo(told.Count / 20));
    }

    private static (string Name, string? Marked, string Text) Read(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        var html = TextDecoder.Decode(bytes.ToArray(), isPage: true)!;
        return (Path.GetFileName(path)[..16], LanguageTag.Primary(Mark().Match(html).Groups[1].Value), string.Join("\n", PageReader.Read(html).Body.Select(block => block.Line)));
    }

    [GeneratedRegex("""<html\b[^>]{0,500}?\blang=["']?([a-zA-Z_-]{2,12})""", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
