using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Compare.Tests;

/// <summary>What the report's script filters and sorts by, and what it says of its methods.</summary>
internal sealed class ReportFactsTests
{
    private readonly Coverage sample = BridgeSample.Build();

    [Test]
    public void A_claim_names_its_reach_its_first_moment_and_its_sources()
    {
        var data = Data(sample);
        var sources = new HtmlParser().ParseDocument(sample.ToHtmlReport()).QuerySelectorAll("#filter-source option[value]:not([value=''])").Select(option => option.TextContent).ToList();
        for (var index = 0; index < sample.Claims.Length; index++)
        {
            var (claim, row) = (sample.Claims[index], data.GetProperty("claims")[index]);
            Assert.That(row.GetProperty("reachCount").GetInt32(), Is.EqualTo(claim.Counts.Reach.Each));
            var shown = row.GetProperty("cells").EnumerateArray().Select(cell => cell.TryGetProperty("own", out var own) ? own.GetString() : cell.GetProperty("state").GetString());
            Assert.That(row.GetProperty("reachOwn").GetInt32(), Is.EqualTo(shown.Count(state => state == "Carries")));
            var named = row.GetProperty("sources").EnumerateArray().Select(source => sources[source.GetInt32()]).ToList();
            Assert.That(named, Is.EquivalentTo(claim.Outlets.SelectMany(outlet => outlet.Cells).SelectMany(cell => cell.Evidence)
                .Select(passage => passage.Attribution?.CanonicalSource).Where(source => source is not null).Distinct()));
        }

        Assert.That(sources, Is.Unique);
        Assert.That(sources[0], Is.EqualTo("The harbour office"), "the source of most claims comes first");
        var dated = data.GetProperty("claims")[0].GetProperty("firstAt").GetInt64();
        Assert.That(DateTimeOffset.FromUnixTimeMilliseconds(dated).UtcDateTime, Is.EqualTo(sample.Claims[0].FirstPublished!.EarliestUtc));
    }

    [Test]
    public void A_cell_says_what_it_is_without_wire_copy_only_where_that_differs()
    {
        var data = Data(sample);
        var outlets = data.GetProperty("outlets").EnumerateArray().Select(row => row.GetProperty("name").GetString()).ToList();
        var copied = data.GetProperty("claims").EnumerateArray()
            .SelectMany(claim => claim.GetProperty("cells").EnumerateArray().Select((cell, column) => (cell, column)))
            .Where(entry => entry.cell.TryGetProperty("own", out _)).ToList();
        Assert.That(copied.Select(entry => outlets[entry.column]).Distinct(), Is.EqualTo(new[] { "Valley Post" }), "the one outlet with a wire copy");
        Assert.That(copied.Select(entry => (entry.cell.GetProperty("state").GetString(), entry.cell.GetProperty("own").GetString())), Has.All.Matches<(string State, string Own)>(pair => pair.State != pair.Own));
    }

    [Test]
    public void Without_its_wire_copy_an_outlet_with_an_unread_file_omits_nothing()
    {
        Assert.That(OwnOf(sketch => sketch.Problems.Add(new ReadingProblem("lost.html", null, "empty file, expected an HTML page or plain text", true, "Post"))), Is.EqualTo("NotJudged"));
        Assert.That(OwnOf(_ => { }), Is.EqualTo("Omits"));
    }

    /// <summary>What the Post does with the claim that it only has in a wire copy, beside an article of its own.</summary>
    private static string? OwnOf(Action<CoverageSketch> change)
    {
        var sketch = new CoverageSketch(new NewsEvent("dam", "The dam")).Outlet("Agency").Outlet("Post");
        sketch.Article("agency", "Agency", null, "2031-03-04T06:00Z", ["The dam broke."]);
        sketch.Article("copy", "Post", null, "2031-03-04T07:00Z", ["The dam broke."]);
        sketch.Article("own", "Post", null, "2031-03-04T08:00Z", ["Nobody was hurt."]);
        var claim = sketch.Claim("The dam broke.");
        sketch.Cell(claim, "agency", CoverageState.Carries, 0.9, "own voice", new Passage("The dam broke.")).Cell(claim, "copy", CoverageState.Carries, 0.9, "own voice", new Passage("The dam broke."));
        sketch.Copies.Add(new ArticleCopy("copy", "agency", CopyKind.Wire, 1));
        change(sketch);
        return Data(sketch.Build()).GetProperty("claims")[0].GetProperty("cells")[1].GetProperty("own").GetString();
    }

    [Test]
    public void Every_table_of_a_result_is_explained()
    {
        var tables = new HtmlParser().ParseDocument(sample.ToHtmlReport()).QuerySelectorAll("#tables dt").SelectMany(term => term.TextContent.Split(", ")).ToList();
        var folder = Directory.CreateTempSubdirectory("compare-report-tables-").FullName;
        sample.SaveCsv(Path.Combine(folder, "out"));
        Assert.That(tables, Is.EquivalentTo(Directory.EnumerateFiles(Path.Combine(folder, "out")).Select(path => Path.GetFileName(path))));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Another_collection_has_another_key()
    {
        var key = Data(sample).GetProperty("key").GetString();
        Assert.That(key, Does.Match("^[0-9A-F]{16}$"));
        Assert.That(Data(BridgeSample.Build()).GetProperty("key").GetString(), Is.EqualTo(key));
        Assert.That(Data(HostileSample.With("x")).GetProperty("key").GetString(), Is.Not.EqualTo(key));
    }

    [Test]
    public void The_methods_say_what_judged()
    {
        static string Methods(Coverage coverage) => new HtmlParser().ParseDocument(coverage.ToHtmlReport()).QuerySelector("#methods")!.TextContent;
        var rivals = sample with { Claims = [sample.Claims[0] with { Claim = sample.Claims[0].Claim with { RivalOf = "c2" } }, .. sample.Claims.Skip(1)] };
        Assert.That(sample.Claims.Select(claim => claim.Claim.RivalOf), Is.All.Null);
        Assert.That(Methods(sample with { JudgedBy = Scorer.Learned }), Does.Contain("Trained models over visible features").And.Contain(Accuracy.Learned).And.Not.Contain(Accuracy.Named));
        Assert.That(Methods(rivals with { JudgedBy = Scorer.Learned }), Does.Contain("Trained models over visible features").And.Contain(Accuracy.Named).And.Not.Contain(Accuracy.Learned));
        foreach (var coverage in new[] { sample, rivals })
            Assert.That(Methods(coverage with { JudgedBy = Scorer.Rules }), Does.Contain("is decided by rules").And.Contain(Accuracy.Rules).And.Not.Contain(Accuracy.Named));
    }

    [Test]
    public void The_accuracy_is_the_readmes()
    {
        var root = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Compare.sln"))) root = root.Parent;
        var readme = File.ReadAllText(Path.Combine(root!.FullName, "README.md"));
        string Figures(string row) => readme.Split('\n').Single(line => line.StartsWith($"| {row} |", StringComparison.Ordinal)).Split('|')[2].Trim();
        Assert.That(Accuracy.Learned, Does.Contain($"macro-F1 {Figures("macro-F1")[..3]} and Krippendorff’s alpha {Figures("Krippendorff's alpha")[..3]} "));
        var states = Figures("F1 of Carries, Reports, Disputes, Omits").Split(", ");
        Assert.That(Accuracy.Learned, Does.Contain($"(F1 of Carries {states[0]}, Reports {states[1]}, Disputes {states[2]}, Omits {states[3]})"));
        Assert.That(Accuracy.Named, Does.Contain($"macro-F1 {Figures("macro-F1; alpha")[..3]} and Krippendorff’s alpha {Figures("macro-F1; alpha").Split("; ")[1][..3]} "));
        states = Figures("F1 of the four states, as above").Split(", ");
        Assert.That(Accuracy.Named, Does.Contain($"(F1 of Carries {states[0]}, Reports {states[1]}, Disputes {states[2]}, Omits {states[3]})"));
        Assert.That(readme, Does.Contain("where the program says *Omits*, it is right in 85 of 100 cells").And.Contain("Where it says *Disputes*, it is right four times in ten"));
        Assert.That(readme, Does.Contain("the written rules alone reach macro-F1 .58 and alpha .51 on the 32 others"));
        Assert.That(Accuracy.Rules, Does.Contain("32 other events").And.Contain("macro-F1 .58 and Krippendorff’s alpha .51"));
    }

    private static JsonElement Data(Coverage coverage) =>
        JsonDocument.Parse(new HtmlParser().ParseDocument(coverage.ToHtmlReport()).QuerySelector("#data")!.TextContent).RootElement;
}
