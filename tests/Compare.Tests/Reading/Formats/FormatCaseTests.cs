namespace Compare;

/// <summary>Every folder below Cases is a case: a corpus in files, and what is to be read from it; those named "broken" hold malformed twins.</summary>
[TestFixture]
internal sealed class FormatCaseTests
{
    private static string Folder => Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Formats", "Cases");

    private static IEnumerable<string> Cases() => Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void A_corpus_is_read_as_expected(string name)
    {
        var expected = File.ReadAllText(Path.Combine(Folder, name, "expected.txt")).ReplaceLineEndings("\n");
        Assert.That(CorpusDump.Of(Corpus.TryLoad(Path.Combine(Folder, name, "corpus"))), Is.EqualTo(expected));
    }

    private static IEnumerable<string> CasesWithArticles() => Cases().Where(name => File.ReadAllText(Path.Combine(Folder, name, "expected.txt")).StartsWith("===", StringComparison.Ordinal));

    [TestCaseSource(nameof(CasesWithArticles))]
    public void A_manifest_written_from_what_was_read_gives_the_same_articles(string name)
    {
        using var folder = new TestFolder();
        var source = Path.Combine(Folder, name, "corpus");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)) folder.With(Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        RoundTrip.Check(folder);
    }
}
