using System.Text.Json;

namespace Compare.Tests;

/// <summary>The net8.0 library as notebooks load it: by its path, each library apart from the others.</summary>
[NonParallelizable]
public sealed class LibraryTests
{
    [Test]
    public async Task A_notebook_reads_articles_as_the_program_does()
    {
        using var copy = new WorkingCopy("notebooks");
        var session = new ScriptSession(Repository.Notebooks);
        await session.Run($"#r \"{Repository.Library("Compare.dll").Replace('\\', '/')}\"\nusing Compare;");
        foreach (var corpus in Directory.EnumerateDirectories("../corpus").Order(StringComparer.Ordinal))
        {
            var texts = await session.Ask<string[]>($"Corpus.TryLoad(\"{corpus.Replace('\\', '/')}\").Articles.Select(article => article.File + \"\\n\" + article.Text).ToArray()");
            var called = ProgramCall.Of(["extract", corpus], copy.Current);
            Assert.That(called.Exit, Is.Zero, called.Error);
            var lines = called.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
            Assert.That(texts, Is.Not.Empty.And.EqualTo(lines.Select(line => $"{line.GetProperty("file")}\n{line.GetProperty("text")}")), corpus);
        }
    }

    [Test]
    public void Everything_that_the_library_needs_stands_beside_it()
    {
        var folder = Path.GetDirectoryName(Repository.Library("Compare.dll"))!;
        var names = Directory.EnumerateFiles(folder).Select(Path.GetFileNameWithoutExtension).ToList();
        Assert.That(new[] { "Compare", "Compare.Charts", "AngleSharp", "CsvHelper", "FuzzySharp", "UtfUnknown", "ScottPlot", "SkiaSharp", "libSkiaSharp", "libHarfBuzzSharp" }, Is.SubsetOf(names));
        Assert.That(Directory.Exists(Path.Combine(folder, "runtimes")), Is.False, "the native code of every platform is half a gigabyte");
    }
}
