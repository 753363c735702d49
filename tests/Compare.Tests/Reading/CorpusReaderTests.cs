using System.Text;

namespace Compare;

[TestFixture]
internal sealed class CorpusReaderTests
{
    private const string Body = "The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles.\n\nNobody has been hurt, the office said.\n";
    private const string Text = "Old pier closed\n\n" + Body;
    private const string Page = "<html lang=en><head><title>Old pier closed</title><meta property=og:site_name content='Harbour Post'><meta name=date content=2023-10-25></head><body><h1>Old pier closed</h1><article><p>The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles. The kiosk at its end is to be moved.</p><p>Nobody has been hurt, the office said. It will decide in the spring whether the pier can be saved or must be pulled down.</p></article></body></html>";

    [Test]
    public void A_folder_without_a_manifest_gives_all_its_articles_in_order()
    {
        using var folder = new TestFolder().With("sub/b.txt", Text).With("a.html", Page).With("Z.md", "# Old pier closed\n\n" + Body).With("readme.txt", "not an article").With("README-data.md", "nor this")
            .With("gold.csv", "claim,article,label\n").With("notes.odt", "x").With(".hidden/c.txt", Text).With("out/run.json", "{}").With("out/report.html", Page);
        var corpus = Corpus.Load(folder.Path);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles.Select(article => article.Id), Is.EqualTo(new[] { "Z", "a", "sub/b" }));
            Assert.That(corpus.Articles.Select(article => article.File), Is.EqualTo(new[] { "Z.md", "a.html", "sub/b.txt" }));
            Assert.That(corpus.Articles.Select(article => article.Outlet.Name), Is.EqualTo(new[] { "Z", "Harbour Post", "b" }));
            Assert.That(corpus.Outlets.Select(outlet => outlet.Name), Is.EqualTo(new[] { "b", "Harbour Post", "Z" }));
            Assert.That(corpus.FilesFound, Is.EqualTo(3));
            Assert.That(corpus.Digests.Keys, Is.EqualTo(new[] { "Z.md", "a.html", "sub/b.txt" }));
            Assert.That(corpus.Event, Is.EqualTo(new NewsEvent(Path.GetFileName(folder.Path), Path.GetFileName(folder.Path))));
        });
    }

    [Test]
    public void Two_files_of_one_name_keep_their_extensions_as_ids()
    {
        using var folder = new TestFolder().With("a.html", Page).With("a.txt", Text).With("b.txt", Text);
        Assert.That(folder.Read().Articles.Select(article => article.Id), Is.EqualTo(new[] { "a.html", "a.txt", "b" }));
    }

    [Test]
    public void A_manifest_row_whose_fields_cannot_be_told_apart_is_an_article_not_read()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("b.txt", Text).With("c.txt", Text).With(
            "articles.csv", "file,outlet,headline\na.txt,Post,Closed, at last\nb.txt,Voice,Shut\nc.txt,\"Echo,Shut\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles.Select(article => article.Id), Is.EqualTo(new[] { "b" }));
            Assert.That(corpus.Problems.Where(problem => problem.IsFatal).Select(problem => problem.ToString()), Is.EqualTo(new[]
            {
                "articles.csv: line 2: has 4 fields, expected 3 (a field that holds \",\" stands in quotation marks)",
                "articles.csv: line 4: a quotation mark opens a field and none closes it",
            }));
            Assert.That(corpus.FilesFound, Is.EqualTo(3));
        });
    }

    [Test]
    public void The_manifest_says_which_files_are_articles_and_its_values_win()
    {
        using var folder = new TestFolder().With("a.html", Page).With("b.txt", Text).With("c.txt", Text).With(
            "articles.csv",
            "\uFEFFFile; Outlet ;published;UPDATED;url;headline;language;genre;desk\r\nA.html;;2023-10-26T14:05+02:00;;https://a.example/x;;;opinion;coast\r\n\r\nb.txt;\"Post; \"\"the\"\" other\";;27 October 2023;;Pier shut;en-GB;;\r\n");
        var corpus = folder.Read();
        var (a, b) = (corpus.Articles[0], corpus.Articles[1]);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Articles, Has.Length.EqualTo(2));
            Assert.That(a.Outlet.Name, Is.EqualTo("Harbour Post"));
            Assert.That(a.Published?.ToString(), Is.EqualTo("2023-10-26T14:05+02:00"));
            Assert.That(a.Genre, Is.EqualTo("opinion"));
            Assert.That(a.Variables["desk"], Is.EqualTo("coast"));
            Assert.That(a.Origins[ArticleField.Published], Is.EqualTo("manifest"));
            Assert.That(a.Origins[ArticleField.Outlet], Is.EqualTo("og:site_name"));
            Assert.That(b.Outlet.Name, Is.EqualTo("Post; \"the\" other"));
            Assert.That(b.Updated?.ToString(), Is.EqualTo("2023-10-27"));
            Assert.That(b.Language, Is.EqualTo("en"));
            Assert.That(b.Text, Does.StartWith("Pier shut\n\nOld pier closed\n\nThe harbour office"));
            Assert.That(b.Variables["desk"], Is.Empty);
            Assert.That(corpus.FilesFound, Is.EqualTo(2));
            Assert.That(corpus.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[] { "c.txt: is not listed in articles.csv and was not read, expected a row for it" }));
            Assert.That(corpus.Problems[0].IsFatal, Is.False);
        });
    }

    [Test]
    public void A_headline_of_the_manifest_that_the_text_has_too_stands_there_once()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("articles.csv", "file,headline\na.txt,Old Pier Closed\n");
        var article = folder.Read().Articles.Single();
        Assert.Multiple(() =>
        {
            Assert.That(article.Text, Is.EqualTo(Text.Trim()));
            Assert.That(article.Headline, Is.EqualTo("Old Pier Closed"));
        });
    }

    [Test]
    public void Every_problem_of_a_manifest_names_line_and_field()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("sub/d.odt", "x").With(
            "articles.csv",
            "file,outlet,published,language\na.txt,Post,32 Oct,english please\nmissing.txt,Ledger,,\n../out.txt,Echo,,\n/etc/passwd,,,\nC:\\x.txt,,,\n,Post,,\na.txt,Post,,\nsub/d.odt,,,\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[]
            {
                "articles.csv: line 2, published: \"32 Oct\" is no date, expected ISO 8601 such as 2023-10-26T14:05+02:00",
                "articles.csv: line 2, language: \"english please\" is no language tag, expected one such as en or pt-BR",
                "articles.csv: line 3, file: \"missing.txt\" does not exist, expected a file inside the folder",
                "articles.csv: line 4, file: \"../out.txt\" leaves the folder, expected a file inside it",
                "articles.csv: line 5, file: \"/etc/passwd\" leaves the folder, expected a file inside it",
                "articles.csv: line 6, file: \"C:\\x.txt\" leaves the folder, expected a file inside it",
                "articles.csv: line 7, file: is empty, expected the path of an article's file",
                "articles.csv: line 8, file: \"a.txt\" stands in line 2 too, expected one row for each file",
                "articles.csv: line 9, file: \"sub/d.odt\" is no article, expected an .html, .htm, .txt or .md file, or an export such as .jsonl, .warc.gz, .docx or .pdf",
            }));
            Assert.That(corpus.Problems.Select(problem => problem.IsFatal), Is.EqualTo(new[] { false, false, true, true, true, true, true, false, true }));
            Assert.That(corpus.Problems[2].Outlet, Is.EqualTo("Ledger"));
            Assert.That(corpus.Articles.Single().Id, Is.EqualTo("a"));
            Assert.That(corpus.FilesFound, Is.EqualTo(7));
        });
    }

    [Test]
    public void Lines_are_counted_across_fields_that_hold_line_breaks()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("articles.csv", "file,headline,published\n\na.txt,\"two\nlines\",\nb.txt,,\n");
        Assert.That(folder.Problems(), Is.EqualTo(new[] { "articles.csv: line 5, file: \"b.txt\" does not exist, expected a file inside the folder" }));
    }

    [Test]
    public void A_manifest_without_the_file_column_is_a_problem_and_the_folder_is_read_without_it()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("articles.csv", "name,outlet\na.txt,Post\n");
        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(), Is.EqualTo(new[] { "articles.csv: line 1: no column \"file\", expected file and optionally outlet, published, updated, url, headline, language, genre" }));
            Assert.That(folder.Read().Articles, Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void Every_unreadable_file_is_one_problem()
    {
        using var folder = new TestFolder().With("a.txt", "").With("b.html", Page.PadRight(2642)).With("c.txt", [0, 1, 2, 3, 0, 0]).With("d.html", "<html><body><nav>Menu</nav></body></html>")
            .With("e.html", string.Concat(Enumerable.Repeat("<div>", 300)) + "x").With("f.txt", " \n\u200B\n").With("ok.txt", Text);
        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(new ReadingOptions { MaximumFileBytes = 2_000, MaximumDepth = 200 }), Is.EqualTo(new[]
            {
                "a.txt: empty file, expected text",
                "b.html: 2,642 bytes, expected at most 2,000",
                "c.txt: binary content, expected text",
                "d.html: no text found, expected an article",
                "e.html: tags nest deeper than 200, expected a page that closes its tags",
                "f.txt: no text found, expected an article",
            }));
            Assert.That(folder.Read().Articles.Select(article => article.Id), Does.Contain("ok"));
            Assert.That(folder.Read().FilesFound, Is.EqualTo(7));
        });
    }

    [Test]
    public void A_folder_that_is_missing_or_holds_no_article_is_a_problem()
    {
        using var folder = new TestFolder().With("x.csv", "a");
        var missing = Path.Combine(folder.Path, "none");
        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(), Is.EqualTo(new[] { "FOLDER: no article found, expected .html, .htm, .txt or .md files, or exports such as .jsonl, .warc.gz, .docx or .pdf" }));
            Assert.That(Corpus.TryLoad(missing).Problems.Single().ToString(), Is.EqualTo($"{missing}: does not exist, expected a folder"));
            Assert.That(Corpus.TryLoad(Path.Combine(folder.Path, "x.csv")).Problems.Single().Message, Is.EqualTo("is a file, expected a folder"));
        });
    }

    [Test]
    public void Load_throws_one_exception_that_lists_all_problems()
    {
        using var folder = new TestFolder().With("a.txt", "").With("b.txt", Text).With("c.txt", [0]);
        var thrown = Assert.Throws<CorpusException>(() => Corpus.Load(folder.Path))!;
        Assert.Multiple(() =>
        {
            Assert.That(thrown.Problems, Has.Count.EqualTo(2));
            Assert.That(thrown.Message, Is.EqualTo("a.txt: empty file, expected text" + Environment.NewLine + "c.txt: binary content, expected text"));
        });
    }

    [Test]
    public void Links_that_lead_out_of_the_folder_are_not_followed()
    {
        Assume.That(OperatingSystem.IsWindows(), Is.False, "links need no privilege");
        using var outside = new TestFolder().With("secret.txt", Text).With("deep/d.txt", Text);
        using var folder = new TestFolder().With("in.txt", Text).With("real/r.txt", Text);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "out.txt"), Path.Combine(outside.Path, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.txt"), Path.Combine(outside.Path, "nothing.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "outdir"), Path.Combine(outside.Path, "deep"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "same.txt"), Path.Combine(folder.Path, "in.txt"));
        Assert.Multiple(() =>
        {
            Assert.That(folder.Problems(), Is.EqualTo(new[]
            {
                "gone.txt: leads out of the folder, expected a file inside it",
                "out.txt: leads out of the folder, expected a file inside it",
                "outdir: leads out of the folder, expected a file inside it",
            }));
            Assert.That(folder.Read().Articles.Select(article => article.Id), Is.EqualTo(new[] { "in", "real/r", "same" }));
        });
    }

    [Test]
    public void Outlets_may_have_no_article_and_lend_their_spelling()
    {
        using var folder = new TestFolder().With("a.html", Page).With("outlets.csv", "outlet,Group,country,founded\nharbour post,local,NO,1888\nNorthwire,agency,,\nNorthwire,x,,\n,y,,\n");
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Outlets.Select(outlet => (outlet.Name, outlet.Group, outlet.Country)), Is.EqualTo(new[] { ("harbour post", "local", "NO"), ("Northwire", "agency", (string?)null) }));
            Assert.That(corpus.Outlets[0].Variables["founded"], Is.EqualTo("1888"));
            Assert.That(corpus.Articles[0].Outlet, Is.SameAs(corpus.Outlets[0]));
            Assert.That(folder.Problems(), Is.EqualTo(new[]
            {
                "outlets.csv: line 4, outlet: \"Northwire\" is named twice, expected one row for each outlet",
                "outlets.csv: line 5, outlet: is empty, expected a name",
            }));
        });
    }

    [Test]
    public void The_event_is_read_and_what_is_wrong_with_it_is_told()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("event.json", """{"id": "pier", "title": "The old pier", "description": "A pier.", "window": {"from": "2023-10-20", "to": "2023-10-31T23:59Z"}, "query": "pier"}""");
        using var wrong = new TestFolder().With("a.txt", Text).With("event.json", """{"id": "pier", "window": {"from": "soon"}, "query": 7}""");
        using var broken = new TestFolder().With("a.txt", Text).With("event.json", "{\n\"id\": \"pier\",\n\"title: 3\n}");
        Assert.Multiple(() =>
        {
            Assert.That(folder.Read().Event, Is.EqualTo(new NewsEvent("pier", "The old pier", "A pier.", TimeReader.Read("2023-10-20"), TimeReader.Read("2023-10-31T23:59Z"), "pier")));
            Assert.That(wrong.Read().Event, Is.EqualTo(new NewsEvent("pier", "pier")));
            Assert.That(wrong.Problems(), Is.EqualTo(new[]
            {
                "event.json: window.from: \"soon\" is no date, expected ISO 8601 such as 2023-10-26T14:05+02:00",
                "event.json: query: is no text, expected a string",
            }));
            Assert.That(broken.Problems(), Is.EqualTo(new[] { "event.json: line 3: is not valid JSON, expected an object with id, title, description, window and query" }));
        });
    }

    [Test]
    public void Claims_are_read_with_the_folder()
    {
        using var folder = new TestFolder().With("a.txt", Text).With("claims.csv", "claim,text,first_known\nc1,The pier is closed.,2023-10-20\n");
        Assert.That(Corpus.Load(folder.Path).Claims, Is.EqualTo(new[] { new Claim("c1", "The pier is closed.") { FirstKnown = TimeReader.Read("2023-10-20") } }));
    }

    [Test]
    public void As_is_offsets_are_those_of_the_file()
    {
        var text = "\uFEFFOld  pier closed\r\n\r\nRe\u0301sume\u0301 of it.\n\n0 comments\n";
        using var folder = new TestFolder().With("a.txt", text).With("articles.csv", "file,headline\na.txt,Given\n");
        var article = folder.Read(new ReadingOptions { AsIs = true }).Articles.Single();
        Assert.Multiple(() =>
        {
            Assert.That(article.Text, Is.EqualTo(text[1..]));
            Assert.That(article.Headline, Is.EqualTo("Given"));
            Assert.That(article.Blocks.Select(block => block.Kind), Has.None.EqualTo(BlockKind.Headline));
            Assert.That(article.Source.ToSource(20), Is.EqualTo(20));
        });
    }

    [Test]
    public void A_clear_language_of_the_text_beats_the_pages_tag()
    {
        var german = Page.Replace("The harbour office said on Monday that the old pier would stay closed until divers had looked at its piles.", "Das Hafenamt hat am Montag mitgeteilt, dass die alte Brücke gesperrt bleibt, bis Taucher die Pfähle angesehen haben, und dass es nicht sagen kann, wann das ist.", StringComparison.Ordinal)
            .Replace("The kiosk at its end is to be moved.", "Der Kiosk soll auf den Markt kommen.", StringComparison.Ordinal)
            .Replace("Nobody has been hurt, the office said. It will decide in the spring whether the pier can be saved or must be pulled down.", "Das Amt will sich im Frühjahr entscheiden, ob die Brücke zu retten ist oder nicht.", StringComparison.Ordinal);
        using var folder = new TestFolder().With("a.html", german).With("b.html", Page);
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That((corpus.Articles[0].Language, corpus.Articles[0].Origins[ArticleField.Language]), Is.EqualTo(("de", "text")));
            Assert.That((corpus.Articles[1].Language, corpus.Articles[1].Origins[ArticleField.Language]), Is.EqualTo(("en", "html lang")));
        });
    }

    [Test]
    public void A_file_name_is_the_last_resort_for_outlet_and_day()
    {
        using var folder = new TestFolder().With("2023-10-26_harbour-post.txt", Text);
        var article = folder.Read().Articles.Single();
        Assert.That((article.Outlet.Name, article.Published?.ToString(), article.Origins[ArticleField.Published]), Is.EqualTo(("harbour-post", "2023-10-26", "file name")));
    }

    [Test]
    public void Reading_twice_gives_the_same_and_the_digest_is_that_of_the_bytes()
    {
        using var folder = new TestFolder().With("a.html", Page).With("b.txt", Text);
        var (first, second) = (folder.Read(), folder.Read());
        Assert.Multiple(() =>
        {
            Assert.That(second.Articles.Select(article => article.Text), Is.EqualTo(first.Articles.Select(article => article.Text)));
            Assert.That(first.Digests["b.txt"], Is.EqualTo(CorpusFolder.DigestOf(Encoding.UTF8.GetBytes(Text))));
            Assert.That(first.Articles[1].Digest, Is.EqualTo(first.Digests["b.txt"]));
        });
    }
}
