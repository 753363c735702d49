namespace Compare;

/// <summary>One corpus with files of every format, the broken ones too.</summary>
[TestFixture]
internal sealed class MixedCorpusTests
{
    [Test]
    public void A_corpus_of_all_formats_is_read_and_compared()
    {
        using var folder = new TestFolder();
        var cases = Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Formats", "Cases");
        foreach (var file in Directory.EnumerateFiles(cases, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "expected.txt"))
            folder.With(Path.GetRelativePath(cases, file), File.ReadAllBytes(file));
        foreach (var extension in new[] { "rtf", "docx", "pdf" }) folder.With("nexis." + extension, DocumentFile.Of(extension, PressSamples.Nexis()));
        folder.With("crawl.warc", new WarcFile().Response("https://post.example/a", System.Text.Encoding.UTF8.GetBytes(WarcFile.Page("A page about the pier"))).Plain());
        var corpus = folder.Read();
        var coverage = corpus.Compare(claims: [new Claim("c1", "The old pier is closed.")]);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles.Select(article => article.Id), Is.Unique);
            Assert.That(corpus.Articles.Select(article => ArticleFormats.ExtensionOf(article.File.Split('#')[0])).Distinct(), Is.EquivalentTo(new[] { ".html", ".json", ".jsonl", ".ndjson", ".mhtml", ".rss", ".txt", ".xml", ".rtf", ".docx", ".pdf", ".warc" }));
            Assert.That(corpus.FilesFound - corpus.Articles.Length, Is.EqualTo(corpus.Problems.Count(problem => problem.IsFatal)));
            Assert.That(coverage.Flow.Found, Is.EqualTo(corpus.FilesFound));
            Assert.That(coverage.Cells.Select(cell => cell.ArticleId).Distinct().Count(), Is.EqualTo(corpus.Articles.Length));
            Assert.That(corpus.Articles.Single(article => article.File == "nexis.docx#2").Id, Is.EqualTo("nexis.docx#2"), "three files of one name keep their extensions");
        });
    }

    [Test]
    public void A_row_of_a_file_holds_for_all_its_articles_and_a_row_of_an_entry_for_one()
    {
        using var folder = new TestFolder()
            .With("export.jsonl", "{\"title\": \"One\", \"text\": \"The pier is closed.\"}\n{\"title\": \"Two\", \"text\": \"The pier is shut.\"}\n")
            .With("articles.csv", "file,outlet,headline,desk\nexport.jsonl,Post,,coast\nEXPORT.jsonl#2,,Second,\nexport.jsonl#7,,,\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles.Select(article => (article.Id, article.Outlet.Name, article.Headline, article.Variables["desk"])), Is.EqualTo(new[] { ("export#1", "Post", "One", "coast"), ("export#2", "Post", "Second", "coast") }));
            Assert.That(folder.Problems(), Is.EqualTo(new[] { "articles.csv: line 4, file: \"export.jsonl#7\" does not exist, expected an article that was read in export.jsonl" }));
            Assert.That(corpus.FilesFound, Is.EqualTo(3));
        });
    }

    [Test]
    public void Articles_that_the_manifest_does_not_name_are_passed_over()
    {
        using var folder = new TestFolder()
            .With("export.jsonl", "{\"title\": \"One\", \"text\": \"The pier is closed.\"}\n{\"title\": \"Two\", \"text\": \"The pier is shut.\"}\n")
            .With("other.jsonl", "{\"title\": \"Three\", \"text\": \"The pier is open.\"}\n").With("page.html", WarcFile.Page("A page about the pier"))
            .With("articles.csv", "file,outlet\nexport.jsonl#2,Post\npage.html#1,Post\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles.Select(article => article.File), Is.EqualTo(new[] { "export.jsonl#2" }));
            Assert.That(folder.Problems(), Is.EqualTo(new[]
            {
                "articles.csv: line 3, file: \"page.html#1\" does not exist, expected an article that was read in page.html",
                "export.jsonl: 1 of its articles is not listed in articles.csv and was not read, expected a row for each",
                "other.jsonl: is not listed in articles.csv and was not read, expected a row for it",
            }));
        });
    }

    [Test]
    public void Many_faults_of_a_file_are_counted_and_not_listed()
    {
        using var folder = new TestFolder().With("export.jsonl", string.Concat(Enumerable.Repeat("no JSON\n", 1000)) + "{\"title\": \"One\", \"text\": \"The pier is closed.\"}\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Problems, Has.Length.EqualTo(21));
            Assert.That(corpus.Problems[^1].ToString(), Is.EqualTo("export.jsonl: 980 more entries cannot be read"));
            Assert.That(corpus.FilesFound, Is.EqualTo(1001));
            Assert.That(corpus.Accounts.Single().ToString(), Is.EqualTo("export.jsonl (JSON lines): 1 article, 1 without date, 1,000 not read"));
        });
    }
}
