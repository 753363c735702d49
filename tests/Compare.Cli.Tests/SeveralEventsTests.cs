namespace Compare.Tests;

/// <summary>run over several folders, or over the events of a mixed one.</summary>
public sealed class SeveralEventsTests
{
    private const string Table = "event,file,event_title\nferry,bell-ferry.html,The ferry\nferry,star-ferry.html,\nmine,bell-mine.html,\nmine,star-mine.html,\n";
    private MixedScratch mixed = null!;

    [SetUp]
    public void Make()
    {
        mixed = new MixedScratch();
        mixed.File("groups.csv", Table);
    }

    [TearDown]
    public void Remove() => mixed.Dispose();

    [Test]
    public void Every_event_of_a_table_has_its_result_and_all_have_an_overview()
    {
        using var ran = CommandLineHarness.Run("run", mixed.Folder, "--groups", mixed.Groups, "--out", mixed.Out);
        Assert.Multiple(() =>
        {
            Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
            Assert.That(mixed.Plain(ran.Output), Does.Match(
                "^2 of 2 events compared\n  ferry  The ferry: 2 articles, 2 outlets, [0-9]+ claims?, [0-9]+ disputed or mixed cells\n  mine: 2 articles, 2 outlets, [0-9]+ claims?, [0-9]+ disputed or mixed cells\nWritten to PLACE/out: overview.html first; overview.csv, run.json, and a folder for each event\n$"));
            Assert.That(Directory.EnumerateFileSystemEntries(mixed.Out).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), Is.EqualTo(new[] { "ferry", "mine", "overview.csv", "overview.html", "run.json" }));
            Assert.That(File.ReadAllText(mixed.At("out", "ferry", "run.json")), Does.Contain("\"--groups groups.csv\": \"").And.Contain("\"bell-ferry.html\": \"").And.Not.Contain("mine.html"));
            Assert.That(File.ReadAllText(mixed.At("out", "overview.csv")), Does.Contain("\r\nferry,The ferry,2,2,").And.Contain("\r\nmine,mine,2,2,"));
        });
    }

    [Test]
    public void Folders_made_of_the_table_give_the_same_as_the_table()
    {
        using var byTable = CommandLineHarness.Run("run", mixed.Folder, "--groups", mixed.Groups, "--out", mixed.Out);
        using var applied = CommandLineHarness.Run("group", mixed.Folder, "--apply", mixed.Groups, "--into", mixed.Events);
        using var byFolder = CommandLineHarness.Run("run", mixed.At("events") + "/*", "--out", mixed.At("out2"));
        Assert.That((byTable.ExitCode, applied.ExitCode, byFolder.ExitCode), Is.EqualTo((0, 0, 0)));
        foreach (var table in new[] { "overview.csv", "ferry/cells.csv", "ferry/outlet-cells.csv", "mine/cells.csv", "mine/articles.csv" })
            Assert.That(File.ReadAllText(mixed.At("out2", table)), Is.EqualTo(File.ReadAllText(mixed.At("out", table))), table);
    }

    [Test]
    public void An_event_that_fails_does_not_lose_the_others()
    {
        using var applied = CommandLineHarness.Run("group", mixed.Folder, "--apply", mixed.Groups, "--into", mixed.Events);
        mixed.File("events/empty/note.odt", "x");
        mixed.File("events/mine/claims.csv", "claim,text\nc1,The council of Hallstein approved the mine.\n");
        using var ran = CommandLineHarness.Run("run", mixed.At("events", "empty"), mixed.At("events", "mine"), mixed.At("events", "nowhere"), "--out", mixed.Out);
        Assert.Multiple(() =>
        {
            Assert.That(ran.ExitCode, Is.EqualTo(1));
            Assert.That(mixed.Plain(ran.Error), Does.EndWith("error: PLACE/events/empty: no article could be read\nerror: PLACE/events/nowhere: does not exist, expected a folder of articles\n"));
            Assert.That(ran.Output, Does.StartWith("1 of 3 events compared\n  empty: NOT compared\n  mine: 2 articles, 2 outlets, 1 claim, "));
            Assert.That(Directory.EnumerateDirectories(mixed.Out).Select(path => Path.GetFileName(path)), Is.EqualTo(new[] { "mine" }));
            Assert.That(File.ReadAllText(mixed.At("out", "overview.csv")), Does.Contain("\r\nempty,empty,,,,,,,,,,,,,no article could be read\r\n"));
            Assert.That(File.ReadAllText(mixed.At("out", "overview.html")), Does.Contain("not compared: does not exist, expected a folder of articles"));
        });
    }

    [Test]
    public void A_codebook_with_a_column_event_gives_each_event_its_claims()
    {
        var claims = mixed.File("claims.csv", "event,claim,text\nferry,c1,The ferry Isolde ran aground off Lorn.\nferry,c2,Four passengers were hurt.\nother,c1,Bread is dear.\n");
        using var ran = CommandLineHarness.Run("run", mixed.Folder, "--groups", mixed.Groups, "--out", mixed.Out, "--claims", claims);
        Assert.That((ran.ExitCode, ran.Error), Is.EqualTo((0, "")));
        Assert.That(ran.Output, Does.Contain("  ferry  The ferry: 2 articles, 2 outlets, 2 claims, "));
        Assert.That(File.ReadAllText(mixed.At("out", "mine", "run.json")), Does.Contain("\"claims\": \"discovered\""), "an event that is not named has them discovered");
    }

    [Test]
    public void Folders_of_one_name_have_results_of_their_own()
    {
        mixed.File("x/event/a.txt", "Old pier closed\n\nThe harbour office said that the old pier would stay closed.\n");
        mixed.File("y/event/b.txt", "Mine approved\n\nThe council approved the lithium mine on Monday.\n");
        using var ran = CommandLineHarness.Run("run", mixed.At("x", "event"), mixed.At("y", "event"), "--out", mixed.Out);
        Assert.That(ran.ExitCode, Is.Zero);
        Assert.That(Directory.EnumerateDirectories(mixed.Out).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), Is.EqualTo(new[] { "event", "event-2" }));
    }

    [TestCase("PLACE/mixed PLACE/mixed --out PLACE/out --groups PLACE/groups.csv", 2, "error: --groups parts one mixed folder, expected one folder\n")]
    [TestCase("PLACE/mixed --out PLACE/out --groups PLACE/groups.csv --reference PLACE/nowhere.json", 1, "error: PLACE/nowhere.json: does not exist, expected the run.json of an earlier run\n")]
    [TestCase("PLACE/mixed --out PLACE/out --groups PLACE/nowhere.csv", 1, "error: PLACE/nowhere.csv: does not exist, expected a CSV file that group has written\n")]
    [TestCase("PLACE/mixed/* --out PLACE/out", 1, "error: PLACE/mixed/*: there is no folder, expected folders of articles\n")]
    [TestCase("PLACE/mixed PLACE/mixed --out PLACE/groups.csv", 1, "error: PLACE/groups.csv: is a file, expected a folder or a new name\n")]
    public void What_does_not_fit_is_said_in_one_line(string arguments, int exit, string error)
    {
        using var ran = CommandLineHarness.Run(["run", .. arguments.Replace("PLACE", mixed.Root, StringComparison.Ordinal).Split(' ')]);
        Assert.That((ran.ExitCode, ran.Output, mixed.Plain(ran.Error)), Is.EqualTo((exit, "", error)));
        Assert.That(Directory.Exists(mixed.Out), Is.False);
    }
}
