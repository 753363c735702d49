namespace Compare;

[TestFixture]
internal sealed class SeedTests
{
    private static string Folder => Path.Combine(TestFolder.Shared, "seeds");

    [Test]
    public void The_pasted_think_tank_article_loads_whole_and_without_furniture()
    {
        Assume.That(Directory.Exists(Folder), "the seed text is not on this machine");
        var corpus = Corpus.Load(Folder);
        var article = corpus.Articles.Single();
        var source = File.ReadAllText(Path.Combine(Folder, article.File));
        var paragraphs = source.Split('\n').Select(line => TextCleaner.Clean(line)).Where(line => line.Length > 0).ToList();
        var lines = article.Blocks.Select(block => block.Span.Of(article.Text)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(article.Headline, Does.StartWith("You've got a friend in me: "));
            Assert.That(article.Updated, Is.EqualTo(TimeReader.Read("2023-10-26")));
            Assert.That(article.Published, Is.Null);
            Assert.That(article.Language, Is.EqualTo("en"));
            Assert.That(paragraphs.Except(lines), Is.EqualTo(new[] { "top of page", "Updated: Oct 26, 2023", "0 comments", "Comments", "bottom of page" }));
            Assert.That(lines.Except(paragraphs), Is.Empty);
            Assert.That(article.Blocks.Where(block => block.Kind == BlockKind.Subheading).Select(block => block.Span.Of(article.Text)), Does.Contain("Weapons of crime").And.Contain("Instigating hatred"));
        });
    }
}
