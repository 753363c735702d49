namespace Compare;

/// <summary>Sentence ends in texts written for this test: one sentence a line, a blank line between paragraphs.</summary>
public class SentenceEndsOfLanguagesTests
{
    private static string FolderOf => Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Segmenting", "Languages");

    [TestCase("de", 1.0)]
    [TestCase("fr", 1.0)]
    [TestCase("es", 1.0)]
    [TestCase("uk", 1.0)]
    [TestCase("ru", 1.0)]
    [TestCase("unseen.de", 0.5)]
    [TestCase("unseen.fr", 0.5)]
    [TestCase("unseen.es", 0.5)]
    [TestCase("unseen.uk", 0.5)]
    [TestCase("unseen.ru", 0.5)]
    public void Sentences_end_where_they_were_written_to_end(string set, double least)
    {
        var language = set.Split('.')[^1];
        int wanted = 0, given = 0, right = 0;
        foreach (var paragraph in File.ReadAllText(Path.Combine(FolderOf, $"sentences.{set}.txt")).Replace("\r", "", StringComparison.Ordinal).Split("\n\n"))
        {
            var lines = paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var text = string.Join(' ', lines);
            var found = SentenceSplitter.Split(text, [new ArticleBlock(BlockKind.Paragraph, ArticlePart.Body, new TextSpan(0, text.Length))], LanguageWords.For(language));
            var texts = found.Select(sentence => sentence.Span.Of(text)).ToHashSet(StringComparer.Ordinal);
            foreach (var line in lines.Where(line => !texts.Contains(line))) TestContext.Out.WriteLine($"not found: {line}");
            (wanted, given, right) = (wanted + lines.Length, given + found.Length, right + lines.Count(texts.Contains));
        }

        var f1 = 2.0 * right / (wanted + given);
        TestContext.Out.WriteLine(FormattableString.Invariant($"{set}: {wanted} sentences, F1 {f1:0.000}"));
        Assert.That(f1, Is.GreaterThanOrEqualTo(least));
    }
}
