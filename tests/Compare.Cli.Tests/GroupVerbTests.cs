namespace Compare.Tests;

public sealed class GroupVerbTests
{
    private MixedScratch mixed = null!;

    [SetUp]
    public void Make() => mixed = new MixedScratch();

    [TearDown]
    public void Remove() => mixed.Dispose();

    [Test]
    public void Group_writes_a_table_to_be_corrected()
    {
        using var ran = CommandLineHarness.Run("group", mixed.Folder, "--out", mixed.Groups);
        var lines = File.ReadAllText(mixed.Groups).TrimStart('\uFEFF').Split("\r\n");
        Assert.Multiple(() =>
        {
            Assert.That((ran.ExitCode, ran.Output, mixed.Plain(ran.Error)), Is.EqualTo((0, "", "4 articles in 2 events; written: PLACE/groups.csv\n")));
            Assert.That(lines[0], Is.EqualTo("event,event_title,file,outlet,published,headline,score,nearest_event,nearest_score"));
            Assert.That(lines[1], Does.StartWith("e01,Ferry Isolde aground off Lorn,bell-ferry.html,Morning Bell,2025-05-02T08:00+02:00,Ferry Isolde aground off Lorn,0."));
            Assert.That(lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]), Is.EqualTo(new[] { "e01", "e01", "e02", "e02" }));
        });
    }

    [Test]
    public void Without_a_file_the_table_goes_to_standard_output()
    {
        using var ran = CommandLineHarness.Run("group", mixed.Folder, "--event-threshold", "1");
        Assert.That(ran.Output, Does.StartWith("event,event_title,file,").And.Contain("\ne04,"));
        Assert.That(ran.Error, Is.EqualTo("4 articles in 4 events, 4 of one article alone\n"));
    }

    [Test]
    public void A_corrected_table_is_not_overwritten()
    {
        mixed.File("groups.csv", "mine");
        using var refused = CommandLineHarness.Run("group", mixed.Folder, "--out", mixed.Groups);
        Assert.That((refused.ExitCode, mixed.Plain(refused.Error)), Is.EqualTo((1, "error: PLACE/groups.csv: exists already and is not overwritten (--force keeps it as groups.edited-1.csv)\n")));
        using var forced = CommandLineHarness.Run("group", mixed.Folder, "--out", mixed.Groups, "--force");
        Assert.That((forced.ExitCode, File.ReadAllText(mixed.At("groups.edited-1.csv"))), Is.EqualTo((0, "mine")));
    }

    [Test]
    public void Apply_makes_a_folder_for_each_event_of_the_corrected_table()
    {
        mixed.File("groups.csv", "event,file,event_title\nferry,bell-ferry.html,The ferry\nferry,star-ferry.html,\nmine,bell-mine.html,\n,star-mine.html,\n");
        var before = MixedScratch.Snapshot(mixed.Folder);
        using var ran = CommandLineHarness.Run("group", mixed.Folder, "--apply", mixed.Groups, "--into", mixed.Events);
        Assert.Multiple(() =>
        {
            Assert.That((ran.ExitCode, mixed.Plain(ran.Output)), Is.EqualTo((0, "3 articles in 2 events; written: PLACE/events/ferry, PLACE/events/mine\n")));
            Assert.That(mixed.Plain(ran.Error), Is.EqualTo("note: 1 article is in no event of PLACE/groups.csv and is left out: star-mine.html\n"));
            Assert.That(MixedScratch.Snapshot(mixed.Events).Keys, Is.EqualTo(new[] { "ferry/bell-ferry.html", "ferry/event.json", "ferry/star-ferry.html", "mine/bell-mine.html", "mine/event.json" }));
            Assert.That(MixedScratch.Snapshot(mixed.Folder), Is.EqualTo(before));
        });
        using var check = CommandLineHarness.Run("check", mixed.At("events", "ferry"));
        Assert.That((check.ExitCode, check.Error, check.Output.Split('\n')[0]), Is.EqualTo((0, "", "The ferry: 2 articles of 2 outlets")));
    }

    [TestCase("--apply PLACE/groups.csv", 2, "error: --into is missing, expected the folder to make\nTry: compare-coverage group --help\n")]
    [TestCase("--into PLACE/events", 2, "error: --into makes folders of a table, expected --apply with the table\nTry: compare-coverage group --help\n")]
    [TestCase("--apply PLACE/groups.csv --into PLACE/events --out x.csv", 2, "error: --apply and --out cannot be used together\nTry: compare-coverage group --help\n")]
    [TestCase("--apply PLACE/groups.csv --into PLACE/events --window-days 3", 2, "error: --apply and --window-days cannot be used together\nTry: compare-coverage group --help\n")]
    [TestCase("--event-threshold 0 --window-days -1", 2, "error: --event-threshold is 0, expected above 0 to 1; --window-days is -1, expected 0 or more\n")]
    [TestCase("--event-threshold 0,2", 2, "error: --event-threshold is \"0,2\", expected a number such as 0.5\nTry: compare-coverage group --help\n")]
    [TestCase("--apply PLACE/nowhere.csv --into PLACE/events", 1, "error: PLACE/nowhere.csv: does not exist, expected a CSV file that group has written\n")]
    [TestCase("--apply PLACE/groups.csv --into PLACE/mixed/in", 1, "error: PLACE/mixed/in: lies in PLACE/mixed, where the copies would be read as further articles, expected a folder elsewhere\n")]
    [TestCase("--apply PLACE/bad.csv --into PLACE/events", 1, "error: PLACE/bad.csv: line 2, file: \"x\" is no article of the folder, expected one that was read\nerror: PLACE/bad.csv: line 3, event: \"a/b\" cannot name a folder, expected a short name without / \\ : * ? \" < > | and without a point at either end\n")]
    [TestCase("--out PLACE/mixed", 1, "error: PLACE/mixed: is a folder, expected the name of a file\n")]
    public void What_does_not_fit_is_said_in_one_line_each(string arguments, int exit, string error)
    {
        mixed.File("groups.csv", "event,file\ne01,bell-ferry.html\ne01,star-ferry.html\ne02,bell-mine.html\ne02,star-mine.html\n");
        mixed.File("bad.csv", "event,file\ne01,x\na/b,bell-mine.html\n");
        var before = MixedScratch.Snapshot(mixed.Root);
        using var ran = CommandLineHarness.Run(["group", mixed.Folder, .. arguments.Replace("PLACE", mixed.Root, StringComparison.Ordinal).Split(' ')]);
        Assert.That((ran.ExitCode, ran.Output, mixed.Plain(ran.Error)), Is.EqualTo((exit, "", error)));
        Assert.That(MixedScratch.Snapshot(mixed.Root), Is.EqualTo(before), "nothing was written");
    }
}
