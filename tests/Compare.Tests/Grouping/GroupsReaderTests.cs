using System.Text;

namespace Compare;

[TestFixture]
internal sealed class GroupsReaderTests
{
    private TestFolder folder = null!;

    [SetUp]
    public void Make() => folder = new TestFolder();

    [TearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void What_was_written_is_read_back_as_the_same_events()
    {
        var path = Path.Combine(folder.Path, "groups.csv");
        GroupRecords.Save(MixedFolder.Corpus.Group(), path);
        var read = GroupsReader.Read(path, MixedFolder.Corpus);
        Assert.That(read.Events.Select(part => (part.Event, string.Concat(part.Articles.Select(article => article.Id)))), Is.EqualTo(MixedFolder.Corpus.Group().Select(group => (group.Corpus.Event, string.Concat(group.Corpus.Articles.Select(article => article.Id))))));
        Assert.That(read.Without, Is.Empty);
    }

    [Test]
    public void A_person_moves_renames_and_leaves_out()
    {
        var read = Read("file;event;event_title\r\na.txt;Fähre;\r\nd.txt;mine;\r\nb.txt;Fähre;Die Fähre\r\nc.txt;;\r\ne.txt;Fähre;Another\r\n", Encoding.Latin1);
        Assert.Multiple(() =>
        {
            Assert.That(read.Events.Select(part => (part.Event.Id, part.Event.Title, string.Concat(part.Articles.Select(article => article.Id)))), Is.EqualTo(new[] { ("Fähre", "Die Fähre", "abe"), ("mine", "mine", "d") }));
            Assert.That(read.Without.Select(article => article.Id), Is.EqualTo(new[] { "c", "f" }), "without an event, and without a row");
        });
    }

    [Test]
    public void A_file_that_a_spreadsheet_would_run_is_found_again()
    {
        var mixed = MixedFolder.Of(("=a", "Bell", "Ferry aground"), ("\uFF1Db", "Star", "Ferry afloat"));
        var path = Path.Combine(folder.Path, "groups.csv");
        GroupRecords.Save(mixed.Group(), path);
        Assert.That(File.ReadAllText(path), Does.Contain(",'=a.txt,").And.Contain(",'\uFF1Db.txt,"));
        Assert.That(GroupsReader.Read(path, mixed).Without, Is.Empty);
    }

    [Test]
    public void Files_that_differ_in_spaces_only_are_told_apart_or_refused()
    {
        var mixed = MixedFolder.Of(("a b", "Bell", "Ferry aground"), ("a  b", "Star", "Ferry afloat"));
        var path = Path.Combine(folder.Path, "groups.csv");
        File.WriteAllText(path, "event,file\nferry,a b.txt\n");
        Assert.That(() => GroupsReader.Read(path, mixed), Throws.TypeOf<CorpusException>().With.Message.Contains("line 2, file: \"a b.txt\" names several articles that differ in spaces only, expected one"));
    }

    [TestCase("", "FILE: empty file, expected text")]
    [TestCase("a,b\n", "FILE: line 1: no column \"event\" and no column \"file\", expected event and file and optionally event_title")]
    [TestCase("file\na.txt\n", "FILE: line 1: no column \"event\", expected event and file and optionally event_title")]
    [TestCase("event,file\n", "FILE: puts no article into an event, expected a name in the column event")]
    [TestCase("event,file\n,a.txt\n", "FILE: puts no article into an event, expected a name in the column event")]
    [TestCase("event,file\ne01,\ne01,x.txt\ne01,a.txt\ne02,a.txt\n",
        "FILE: line 2, file: is empty, expected the file of an article|FILE: line 3, file: \"x.txt\" is no article of the folder, expected one that was read|FILE: line 5, file: \"a.txt\" stands in line 4 too, expected one row for each article")]
    [TestCase("event,file\nferry,a.txt\nFerry,b.txt\n", "FILE: line 3, event: \"Ferry\" differs from \"ferry\" in case only, expected one spelling")]
    [TestCase("event,file\n../up,a.txt\n", "FILE: line 2, event: \"../up\" cannot name a folder, expected a short name without / \\ : * ? \" < > | and without a point at either end")]
    [TestCase("event,file\ne01,a.txt,more\n", "FILE: line 2: has 3 fields, expected 2 (a field that holds \",\" stands in quotation marks)")]
    public void What_cannot_be_used_is_said_all_at_once(string table, string problems)
    {
        var failure = Assert.Throws<CorpusException>(() => Read(table, Encoding.UTF8))!;
        Assert.That(string.Join('|', failure.Problems).Replace(Path.Combine(folder.Path, "groups.csv"), "FILE", StringComparison.Ordinal), Is.EqualTo(problems));
    }

    [TestCase("e01", true)]
    [TestCase("Fähre vor Lorn (2)", true)]
    [TestCase("a.b", true)]
    [TestCase("", false)]
    [TestCase(".", false)]
    [TestCase("..", false)]
    [TestCase(".e01", false)]
    [TestCase("~e01", false)]
    [TestCase("e01.", false)]
    [TestCase("a/b", false)]
    [TestCase("a\\b", false)]
    [TestCase("a:b", false)]
    [TestCase("a\u0001b", false)]
    [TestCase("CON", false)]
    [TestCase("nul.txt", false)]
    [TestCase("com1", false)]
    [TestCase("common", true)]
    public void A_name_must_be_able_to_name_a_folder(string name, bool can)
    {
        Assert.That(FolderNames.CanBe(name), Is.EqualTo(can));
        Assert.That(FolderNames.CanBe(new string('a', 101)), Is.False);
    }

    private AppliedGroups Read(string table, Encoding encoding) =>
        GroupsReader.Read(Path.Combine(folder.With("groups.csv", encoding.GetBytes(table)).Path, "groups.csv"), MixedFolder.Corpus);
}
