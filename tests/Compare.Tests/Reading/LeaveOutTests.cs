namespace Compare;

/// <summary>Rows of a manifest that say that an article is knowingly left out.</summary>
[TestFixture]
internal sealed class LeaveOutTests
{
    private const string Export = "{\"title\": \"One\", \"text\": \"The pier is closed.\"}\n{\"title\": \"Two\", \"text\": \"The pier is shut.\"}\n{\"title\": \"Three\", \"url\": \"https://post.example/3\"}\n";
    private const string Text = "Old pier closed\n\nThe harbour office said on Monday that the old pier would stay closed.\n";

    [Test]
    public void An_entry_that_is_left_out_is_neither_read_nor_missed()
    {
        using var folder = new TestFolder().With("export.jsonl", Export).With("articles.csv", "file,leave_out,desk\nexport.jsonl#1,,coast\nexport.jsonl#2,in e02,\nexport.jsonl#3,in no event,\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(), Is.Empty);
            Assert.That(corpus.Articles.Select(article => article.File), Is.EqualTo(new[] { "export.jsonl#1" }));
            Assert.That(corpus.Articles[0].Variables.Keys, Is.EqualTo(new[] { "desk" }), "it is no variable");
            Assert.That((corpus.FilesFound, corpus.Missing.Length), Is.EqualTo((1, 0)));
        });
    }

    [Test]
    public void A_file_that_is_left_out_is_not_opened_and_leaves_the_ids_of_others_alone()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("b.txt", "").With("articles.csv", "file,leave_out\na.txt,\nb.txt,empty\na.html,elsewhere\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(), Is.Empty);
            Assert.That(corpus.Articles.Select(article => article.Id), Is.EqualTo(new[] { "a.txt" }));
            Assert.That(corpus.FilesFound, Is.EqualTo(1));
            Assert.That(corpus.Digests.Keys, Is.EqualTo(new[] { "a.txt", "articles.csv" }));
        });
    }

    [Test]
    public void A_row_of_an_entry_wins_over_that_of_its_file()
    {
        using var folder = new TestFolder().With("export.jsonl", Export).With("articles.csv", "file,leave_out,outlet\nexport.jsonl,for now,Post\nexport.jsonl#2,,\n");
        Assert.That(folder.Read().Articles.Select(article => (article.File, article.Outlet.Name)), Is.EqualTo(new[] { ("export.jsonl#2", "Post") }));
        Assert.That(folder.Problems(), Is.Empty);
    }

    [Test]
    public void Where_everything_is_left_out_no_article_is_found()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("articles.csv", "file,leave_out\na.txt,x\n");
        Assert.That(folder.Problems(), Is.EqualTo(new[] { "FOLDER: no article found, expected .html, .htm, .txt or .md files, or exports such as .jsonl, .warc.gz, .docx or .pdf" }));
    }
}
