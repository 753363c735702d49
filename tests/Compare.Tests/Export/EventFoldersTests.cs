using System.Collections.Immutable;

namespace Compare;

[TestFixture]
internal sealed class EventFoldersTests
{
    private const string Text = "Old pier closed\n\nThe harbour office said on Monday that the old pier would stay closed until divers had looked at it.\n";
    private TestFolder mixed = null!, place = null!;

    private string Into => Path.Combine(place.Path, "events");

    [SetUp]
    public void Make() => (mixed, place) = (new TestFolder(), new TestFolder());

    [TearDown]
    public void Remove()
    {
        mixed.Dispose();
        place.Dispose();
    }

    [Test]
    public void Files_go_to_their_events_with_all_that_belongs_to_them()
    {
        mixed.With("sub/a.txt", Text).With("b.txt", Text).With("outlets.csv", "outlet,group\nSilent Post,north\n").With("claims.csv", "claim,text\nc1,The pier is closed.\n").With("gold.csv", "claim,article,label\n").With("notes.odt", "x");
        Assert.That(Apply("sub/a.txt=ferry b.txt=mine"), Is.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(Files(), Is.EqualTo(new[]
            {
                "ferry/claims.csv", "ferry/event.json", "ferry/outlets.csv", "ferry/sub/a.txt",
                "mine/b.txt", "mine/claims.csv", "mine/event.json", "mine/outlets.csv",
            }));
            Assert.That(Corpus.Load(Path.Combine(Into, "ferry")).Event, Is.EqualTo(new NewsEvent("ferry", "About \"ferry\"")));
            Assert.That(Corpus.Load(Path.Combine(Into, "ferry")).Outlets.Select(outlet => outlet.Group), Is.EqualTo(new[] { null, "north" }));
            Assert.That(Hidden(), Is.Empty);
        });
    }

    [Test]
    public void Rows_of_the_manifest_go_along_as_they_are()
    {
        mixed.With("a.txt", Text).With("b.txt", Text).With("c.txt", Text)
            .With("articles.csv", "File;outlet;headline;Desk\na.txt;\"Post; \"\"the\"\" other\";'=1+1;coast\nb.txt;Bell;;inland\nc.txt;;;\n");
        Assert.That(Apply("a.txt=one c.txt=one b.txt=two"), Is.Empty);
        Assert.That(File.ReadAllText(Path.Combine(Into, "one", "articles.csv")), Is.EqualTo("file,outlet,headline,Desk\na.txt,\"Post; \"\"the\"\" other\",'=1+1,coast\nc.txt,,,\n"));
        Assert.That(File.ReadAllText(Path.Combine(Into, "two", "articles.csv")), Is.EqualTo("file,outlet,headline,Desk\nb.txt,Bell,,inland\n"));
    }

    [Test]
    public void Of_a_file_with_several_articles_each_event_gets_its_own()
    {
        mixed.With("export.jsonl", "{\"title\": \"One\", \"text\": \"The pier is closed.\"}\n{\"title\": \"Two\", \"text\": \"The mine is shut.\"}\n{\"title\": \"Three\", \"text\": \"The museum is open.\"}\n{\"title\": \"Four\", \"url\": \"https://post.example/4\"}\n")
            .With("articles.csv", "file,outlet,desk\nexport.jsonl,Post,coast\nexport.jsonl#2,,inland\n");
        Assert.That(Apply("export.jsonl#1=one export.jsonl#2=two"), Is.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Path.Combine(Into, "one", "articles.csv")), Is.EqualTo(
                "file,outlet,desk,leave_out\nexport.jsonl#1,Post,coast,\nexport.jsonl#2,Post,inland,in two\nexport.jsonl#3,Post,coast,not in this event\nexport.jsonl#4,Post,coast,not in this event\n"));
            var corpus = Corpus.Load(Path.Combine(Into, "two"));
            Assert.That(corpus.Articles.Select(article => (article.Id, article.Outlet.Name, article.Variables["desk"])), Is.EqualTo(new[] { ("export#2", "Post", "inland") }));
            Assert.That((corpus.FilesFound, corpus.Missing.Length), Is.EqualTo((1, 0)));
        });
    }

    [Test]
    public void Rows_that_leave_out_go_along_too()
    {
        mixed.With("export.jsonl", "{\"title\": \"One\", \"text\": \"The pier is closed.\"}\n{\"title\": \"Two\", \"text\": \"The mine is shut.\"}\n").With("articles.csv", "leave_out,file\n,export.jsonl#1\ntwice,export.jsonl#2\n");
        Assert.That(Apply("export.jsonl#1=one"), Is.Empty);
        Assert.That(File.ReadAllText(Path.Combine(Into, "one", "articles.csv")), Is.EqualTo("leave_out,file\n,export.jsonl#1\ntwice,export.jsonl#2\n"));
    }

    [Test]
    public void Ids_stay_where_two_files_of_one_name_part()
    {
        mixed.With("a.txt", Text).With("a.md", Text).With("b.txt", Text);
        Assert.That(Apply("a.txt=one a.md=two b.txt=two"), Is.Empty);
        Assert.That(Corpus.Load(Path.Combine(Into, "one")).Articles.Select(article => article.Id), Is.EqualTo(new[] { "a.txt" }));
        Assert.That(File.ReadAllText(Path.Combine(Into, "two", "articles.csv")), Is.EqualTo("file,leave_out\na.md,\na.txt,in one\nb.txt,\n"));
    }

    [Test]
    public void Articles_of_all_formats_are_read_in_their_events_as_in_the_mixed_folder()
    {
        var cases = Path.Combine(TestFolder.Root, "tests", "Compare.Tests", "Reading", "Formats", "Cases");
        foreach (var file in Directory.EnumerateFiles(cases, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "expected.txt"))
            mixed.With(Path.GetRelativePath(cases, file), File.ReadAllBytes(file));
        foreach (var extension in new[] { "rtf", "docx", "pdf" }) mixed.With("nexis." + extension, DocumentFile.Of(extension, PressSamples.Nexis()));
        mixed.With("crawl.warc", new WarcFile().Response("https://post.example/a", System.Text.Encoding.UTF8.GetBytes(WarcFile.Page("A page about the pier"))).Plain());
        var before = Snapshot(mixed.Path);
        var articles = mixed.Read().Articles;
        Assert.That(Apply(string.Join(' ', articles.Select((article, index) => $"{article.File}=e{index % 3}"))), Is.Empty);
        var copies = Enumerable.Range(0, 3).SelectMany(number => Corpus.TryLoad(Path.Combine(Into, $"e{number}")).Articles).OrderBy(article => article.Id, StringComparer.Ordinal).ToList();
        Assert.That(copies.Select(Dump), Is.EqualTo(articles.Select(Dump)));
        Assert.That(Snapshot(mixed.Path), Is.EqualTo(before), "the mixed folder stays as it is");

        static string Dump(Article article) => string.Join('|', article.Id, article.File, article.Outlet.Name, article.Headline, article.Published, article.Url, article.Digest, article.Text, string.Join(' ', article.Origins));
    }

    [Test]
    public void A_page_that_was_collected_keeps_its_response()
    {
        var page = System.Text.Encoding.UTF8.GetBytes(WarcFile.Page("A page about the pier"));
        var response = new StoredResponse("https://post.example/a", "https://post.example/b", 200, DateTimeOffset.UnixEpoch, page.Length, CorpusFolder.DigestOf(page), ImmutableSortedDictionary<string, string>.Empty);
        mixed.With("p.html", page).With("p.response.json", response.Write());
        Assert.That(Apply("p.html=one"), Is.Empty);
        Assert.That(Files(), Is.EqualTo(new[] { "one/event.json", "one/p.html", "one/p.response.json" }));
    }

    [Test]
    public void What_is_there_is_never_overwritten()
    {
        mixed.With("a.txt", Text);
        place.With("events/mine.txt", "mine").With("file", "x");
        Assert.Multiple(() =>
        {
            Assert.That(() => Apply("a.txt=one"), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo($"{Into}: holds files, expected an empty folder or a new name"));
            Assert.That(() => Apply("a.txt=one", Path.Combine(place.Path, "file")), Throws.TypeOf<ResultFolderException>().With.Message.EndsWith("file: is a file, expected a new name"));
            foreach (var inside in new[] { mixed.Path, Path.Combine(mixed.Path, "events") })
                Assert.That(() => Apply("a.txt=one", inside), Throws.TypeOf<ResultFolderException>().With.Message.StartsWith($"{inside}: "));
            Assert.That(Files(), Is.EqualTo(new[] { "mine.txt" }));
        });
        Directory.CreateDirectory(Path.Combine(place.Path, "empty"));
        Assert.That(Apply("a.txt=one", Path.Combine(place.Path, "empty")), Is.Empty);
    }

    [Test]
    public void What_a_killed_run_left_is_removed_and_a_living_one_is_waited_for()
    {
        mixed.With("a.txt", Text);
        place.With(".events.writing-0123/.lock", "").With(".events.writing-0123/events/one/a.txt", "half");
        Assert.That(Apply("a.txt=one"), Is.Empty);
        Assert.That(Hidden(), Is.Empty);
        Directory.Delete(Into, recursive: true);
        using var living = StagingFolder.Create(Into);
        Assert.That(() => Apply("a.txt=one"), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo($"{Into}: another run is writing there, wait until it has ended"));
    }

    [Test]
    public void A_file_that_changed_meanwhile_is_said()
    {
        mixed.With("a.txt", Text).With("b.txt", Text);
        var corpus = mixed.Read();
        mixed.With("a.txt", Text + "\nIt is open again, the office said on Tuesday, and so is the kiosk.\n");
        var parts = new[] { EventCorpus.Of(corpus, new NewsEvent("one", "One"), corpus.Articles) };
        Assert.That(EventFolders.Write(mixed.Path, corpus, parts, Into), Is.EqualTo(new[] { "one/a.txt" }));
    }

    /// <summary>Makes the folders by a plan of files and their events.</summary>
    private ImmutableArray<string> Apply(string plan, string? into = null)
    {
        var corpus = mixed.Read();
        var eventOf = plan.Split(' ').Select(entry => entry.Split('=')).ToDictionary(entry => entry[0], entry => entry[1]);
        var parts = eventOf.Values.Distinct().Select(name => EventCorpus.Of(
            corpus, new NewsEvent(name, $"About \"{name}\""), corpus.Articles.Where(article => eventOf.GetValueOrDefault(article.File) == name))).ToList();
        return EventFolders.Write(mixed.Path, corpus, parts, into ?? Into);
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Into, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Into, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private IEnumerable<string> Hidden() => Directory.EnumerateFileSystemEntries(place.Path).Where(path => Path.GetFileName(path)[0] == '.');

    private static Dictionary<string, string> Snapshot(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, path => CorpusFolder.DigestOf(File.ReadAllBytes(path)));
}
