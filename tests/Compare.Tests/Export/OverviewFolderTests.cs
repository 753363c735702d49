using Compare.Tests;

namespace Compare;

[TestFixture]
internal sealed class OverviewFolderTests
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
    private TestFolder place = null!;

    private string Out => Path.Combine(place.Path, "out");

    [SetUp]
    public void Make() => place = new TestFolder();

    [TearDown]
    public void Remove() => place.Dispose();

    [Test]
    public void A_line_counts_outlet_cells_by_state()
    {
        var coverage = SampleCoverage.Create();
        var line = OverviewRecord.Of(coverage, "folder");
        var cells = coverage.Claims.SelectMany(claim => claim.Outlets).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((line.Articles, line.Outlets, line.Claims, line.Folder, line.Problem), Is.EqualTo((3, 3, 2, "folder", (string?)null)));
            Assert.That(line.Carries + line.Reports + line.Disputes + line.Mixed + line.Omits + line.Predates + line.Unsure + line.NotJudged, Is.EqualTo(cells.Count));
            foreach (var style in StateStyle.All) Assert.That(line.Count(style.State), Is.EqualTo(cells.Count(cell => cell.State == style.State)), style.Name);
        });
    }

    [Test]
    public void The_overview_is_a_table_and_a_page_that_links_every_report()
    {
        using (var overview = OverviewFolder.Open(Out))
        {
            overview.Commit("Two <events>", [OverviewRecord.Of(SampleCoverage.Create(), "e 01"), OverviewRecord.Failed("e02", "T & <b>", "no article could be read")], new Dictionary<string, string> { ["--groups g.csv"] = "abc" });
        }

        var (page, table, run) = (Text("overview.html"), Text("overview.csv"), Text("run.json"));
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<h1>Two &lt;events&gt;</h1>").And.Contain("href=\"e%2001/report.html\"").And.Contain("not compared: no article could be read").And.Contain("T &amp; &lt;b&gt; (e02)"));
            Assert.That(table, Does.StartWith("event,title,articles,outlets,claims,carries,reports,disputes,mixed,omits,predates,unsure,not_judged,folder,problem\r\n"));
            Assert.That(table, Does.EndWith("\r\ne02,T & <b>,,,,,,,,,,,,,no article could be read\r\n"));
            Assert.That(run, Does.Contain("\"program\": \"compare-coverage\"").And.Contain("\"--groups g.csv\": \"abc\"").And.Contain("\"overview.csv\": \""));
        });
    }

    [Test]
    public void What_a_stopped_run_left_is_gone_on_with()
    {
        using (OverviewFolder.Open(Out)) SampleCoverage.Create().SaveCsv(Path.Combine(Out, "e01"));
        place.With("out/.e02.writing-0123/.lock", "").With("out/e02/cells.csv", "half moved");
        using var overview = OverviewFolder.Open(Out);
        Assert.That(overview.PathOf("e03"), Is.EqualTo(Path.Combine(Out, "e03")));
        overview.Commit("One", [OverviewRecord.Of(SampleCoverage.Create(), "e01")], None);
        Assert.That(File.Exists(Path.Combine(Out, "e01", "cells.csv")));
    }

    [TestCase("out/mine.txt")]
    [TestCase("out/folder/mine.txt")]
    [TestCase("out/overview.csv")]
    public void A_folder_with_other_files_is_refused(string file)
    {
        place.With(file, "mine");
        Assert.That(() => OverviewFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Out}: holds files but no run.json of this program, expected an empty folder or a new name (--force writes beside them)"));
        using var overview = OverviewFolder.Open(Out, force: true);
    }

    [Test]
    public void An_edited_overview_is_not_overwritten()
    {
        using (var first = OverviewFolder.Open(Out)) first.Commit("One", [], None);
        File.AppendAllText(Path.Combine(Out, "overview.csv"), "note");
        Assert.That(() => OverviewFolder.Open(Out), Throws.TypeOf<ResultFolderException>().With.Message.EqualTo(
            $"{Out}: overview.csv was changed since it was written, move it away (--force keeps it as overview.edited-1.csv)"));
    }

    private string Text(string name) => File.ReadAllText(Path.Combine(Out, name)).TrimStart('\uFEFF');
}
