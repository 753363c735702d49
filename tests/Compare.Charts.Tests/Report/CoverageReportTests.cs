using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Compare.Tests;

internal sealed class CoverageReportTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private readonly Coverage sample = BridgeSample.Build();

    [Test]
    public void Charts_that_come_later_stand_where_those_of_the_options_would()
    {
        ReportChart[] charts = [new("Who carries what", "A picture.", Png)], others = [new("Others", "Another picture.", Png)];
        var asked = 0;
        var later = sample.ToHtmlReport(
            () =>
            {
                asked++;
                return [.. charts];
            },
            new ReportOptions { Version = "9.8.7", Charts = [.. others] });
        Assert.That(later, Is.EqualTo(sample.ToHtmlReport(new ReportOptions { Version = "9.8.7", Charts = [.. charts] })));
        Assert.That(later, Does.Contain("href=\"#charts\"").And.Contain("alt=\"A picture.\"").And.Not.Contain("Another picture."));
        Assert.That(asked, Is.EqualTo(1));
    }

    [Test]
    public void Charts_that_never_come_leave_no_report()
    {
        Assert.That(() => sample.ToHtmlReport(() => throw new InvalidOperationException("the pen is dry")), Throws.InvalidOperationException.With.Message.EqualTo("the pen is dry"));
        Assert.That(sample.ToHtmlReport(() => []), Is.EqualTo(sample.ToHtmlReport()));
        Assert.That(sample.ToHtmlReport(() => default), Is.EqualTo(sample.ToHtmlReport()));
    }

    [Test]
    public void The_matrix_has_a_button_with_an_accessible_name_for_every_claim_and_outlet()
    {
        var names = Parse(sample.ToHtmlReport()).QuerySelectorAll("#grid td button").Select(button => button.GetAttribute("aria-label")).ToList();
        Assert.That(names, Has.Count.EqualTo(12 * 7));
        Assert.That(names[1], Is.EqualTo("Carries, Harbour Courier, claim 1"));
        Assert.That(names, Has.Member("Mixed, contested, Harbour Courier, claim 7"));
        Assert.That(names, Has.Member("Not judged, Nordkanal, claim 3"));
        Assert.That(names, Has.Member("Omits, Radio Estuary, claim 12"));
    }

    [Test]
    public void A_state_is_told_by_its_sign_as_well_as_by_its_colour()
    {
        var button = Parse(sample.ToHtmlReport()).QuerySelector("button[aria-label='Disputes, Evening Tribune, claim 2']")!;
        Assert.That(button.QuerySelector("i")!.GetAttribute("data-sign"), Is.EqualTo("✕"));
        Assert.That(button.ClassList, Has.Member("s-disputes"));
    }

    [Test]
    public void The_header_names_event_window_counts_and_version()
    {
        var header = Parse(sample.ToHtmlReport(new ReportOptions { Version = "9.8.7" })).QuerySelector("header")!;
        Assert.That(header.QuerySelector("h1")!.TextContent, Is.EqualTo("The closure of the Lindquay bridge"));
        Assert.That(header.QuerySelectorAll("dd").Select(fact => fact.TextContent),
            Is.EqualTo(new[] { "12 found in the articles", "7", "10 1 of them copied text", "4 Mar 2031 – 9 Mar 2031" }));
        Assert.That(header.QuerySelector(".version")!.TextContent, Is.EqualTo("Compare 9.8.7"));
        Assert.That(header.QuerySelector(".summary")!.TextContent, Is.EqualTo(
            "Of 12 claims, 6 are disputed by at least one outlet, 3 are contested inside an article, and 12 were not found in at least one outlet. "
            + "Most widely carried: The bridge was closed to all traffic (4 of 7 outlets)."));
        Assert.That(header.QuerySelector(".notice")!.TextContent, Does.StartWith("1 file could not be read. What stands in it is not known and never shown as an omission."));
    }

    [Test]
    public void An_opened_cell_shows_sentence_and_core_in_the_text_around_them()
    {
        var data = Data(sample.ToHtmlReport());
        var column = Column(data, "Radio Estuary");
        var cell = data.GetProperty("claims")[4].GetProperty("cells")[column];
        var article = cell.GetProperty("articles")[1];
        Assert.That(article.GetProperty("decidedBy").GetString(), Is.EqualTo("attributed"));
        Assert.That(article.GetProperty("confidence").GetString(), Is.EqualTo("0.82"));
        var contesting = article.GetProperty("passages")[1];
        Assert.That(contesting.GetProperty("role").GetString(), Is.EqualTo("contests"));
        Assert.That(contesting.GetProperty("source").GetString(), Is.EqualTo("The harbour office"));
        var window = data.GetProperty("windows")[contesting.GetProperty("window").GetInt32()].GetProperty("text").GetString()!;
        Assert.That(Slice(window, contesting.GetProperty("sentence")), Is.EqualTo("The harbour office says that it knew of no such count."));
        Assert.That(Slice(window, contesting.GetProperty("core")), Is.EqualTo("knew of no such count"));
        Assert.That(window, Does.StartWith("The engineer Ida Marlow repeated").And.EndsWith("no ship touched the pier."));
    }

    [Test]
    public void An_omission_shows_the_nearest_passage_and_an_unjudged_cell_its_reason()
    {
        var data = Data(sample.ToHtmlReport());
        var omission = data.GetProperty("claims")[9].GetProperty("cells")[Column(data, "Harbour Courier")].GetProperty("articles")[0];
        var nearest = omission.GetProperty("passages")[0];
        Assert.That(nearest.GetProperty("role").GetString(), Is.EqualTo("nearest"));
        Assert.That(nearest.GetProperty("score").GetString(), Is.EqualTo("0.17"));
        var unread = data.GetProperty("claims")[3].GetProperty("cells")[Column(data, "Nordkanal")];
        Assert.That(unread.GetProperty("note").GetString(), Is.EqualTo("Reason: not found, but 1 of its files could not be read."));
        var cut = data.GetProperty("claims")[4].GetProperty("cells")[Column(data, "Valley Post")].GetProperty("articles")[1];
        Assert.That(cut.GetProperty("reason").GetString(), Is.EqualTo("the text is cut off"));
    }

    [Test]
    public void A_correction_shows_first_and_last_state_and_the_dispute_with_its_voice()
    {
        var data = Data(sample.ToHtmlReport());
        var cell = data.GetProperty("claims")[6].GetProperty("cells")[Column(data, "Harbour Courier")];
        Assert.That(cell.GetProperty("note").GetString(), Is.EqualTo("First carries, last disputes."));
        Assert.That(cell.GetProperty("articles")[1].GetProperty("dispute").GetString(), Is.EqualTo("correction, in its own voice"));
    }

    [Test]
    public void What_was_carried_then_corrected_is_marked_with_both_dates()
    {
        var sketch = new CoverageSketch(new NewsEvent("dam", "Dam")).Outlet("O");
        sketch.Article("a1", "O", null, "2031-03-04T06:15Z", ["The dam broke."]);
        sketch.Article("a2", "O", null, "2031-03-05T08:00Z", ["Correction: we said that the dam broke."]);
        var claim = sketch.Claim("The dam broke.");
        sketch.Cell(claim, "a1", CoverageState.Carries, 0.9, "own voice", new Passage("The dam broke."));
        sketch.Change(claim, "a2", cell => cell with { State = CoverageState.Disputes, DisputeVoice = Voice.Own, DisputeKind = DisputeKind.Correction, Correction = new OwnCorrection(CoverageSketch.Time("2031-03-06T09:20Z"), false, true) });
        var coverage = sketch.Build();
        var html = coverage.ToHtmlReport();
        var button = Parse(html).QuerySelector("#grid td button")!;
        Assert.That(button.GetAttribute("aria-label"), Is.EqualTo("Mixed, carried 4 Mar 2031, 06:15 (UTC), then corrected 6 Mar 2031, 09:20 (UTC), O, claim 1"));
        Assert.That(button.ClassList, Has.Member("corrected"));
        var cell = Data(html).GetProperty("claims")[0].GetProperty("cells")[0];
        Assert.That((cell.GetProperty("corrected").GetBoolean(), cell.GetProperty("note").GetString()), Is.EqualTo((true, "Carried 4 Mar 2031, 06:15 (UTC), then corrected 6 Mar 2031, 09:20 (UTC).")));
        Assert.That(coverage.Matrix.HeatmapAltText(), Does.Contain("1 cell carried, then corrected."));
        Assert.That(coverage.Matrix.ToHtml(), Does.Contain("±*").And.Contain("Corrected 1").And.Contain("O: Mixed, carried 2031-03-04T06:15Z, then corrected 2031-03-06T09:20Z"));
    }

    [Test]
    public void Versions_and_posts_are_named_among_what_was_loaded()
    {
        var sketch = new CoverageSketch(new NewsEvent("dam", "Dam")).Outlet("O");
        foreach (var id in new[] { "a", "b", "c#1", "c#2" }) sketch.Article(id, "O", null, null, ["The dam broke."]);
        sketch.Claim("The dam broke.");
        var coverage = sketch.Build() with { Series = [new ArticleSeries(SeriesKind.Versions, ["a", "b"]), new ArticleSeries(SeriesKind.Live, ["c#2", "c#1"])] };
        var rows = Parse(coverage.ToHtmlReport()).QuerySelectorAll("#loaded tbody tr").Select(row => row.TextContent).ToList();
        Assert.That(rows[0], Does.Contain("version 1 of 2, replaced"));
        Assert.That(rows[1], Does.Contain("version 2 of 2").And.Not.Contain("replaced"));
        Assert.That(rows[2], Does.Contain("post 2 of 2 of a live blog"));
        Assert.That(Parse(coverage.ToHtmlReport()).QuerySelector("#outlets tbody tr")!.TextContent, Does.StartWith("O29"), "two articles of nine words, those of the replaced version not among them");
    }

    [Test]
    public void Passages_with_the_same_surroundings_share_their_text()
    {
        const string shared = "A ship touched the pier of the Lindquay bridge hours before a cable snapped. Nine workers were injured in the accident.";
        var windows = Data(sample.ToHtmlReport()).GetProperty("windows").EnumerateArray().Select(window => window.GetProperty("text").GetString()!).ToList();
        Assert.That(windows.Count(text => text.StartsWith(shared, StringComparison.Ordinal)), Is.EqualTo(2), "one window from its first sentence, one from its last, for four claims");
    }

    [Test]
    public void An_outlet_with_many_articles_shows_what_was_found_and_counts_the_rest()
    {
        var sketch = new CoverageSketch(new NewsEvent("many", "Many")).Outlet("O");
        for (var number = 10; number < 60; number++) sketch.Article($"a{number}", "O", null, $"2031-03-04T06:{number}Z", ["The dam broke.", "Nothing else."]);
        var claim = sketch.Claim("The dam broke.");
        sketch.Cell(claim, "a40", CoverageState.Carries, 0.9, "own voice", new Passage("The dam broke.")).Nearest(claim, "a55", "Nothing else.", 0.2);
        var cell = Data(sketch.Build().ToHtmlReport()).GetProperty("claims")[0].GetProperty("cells")[0];
        Assert.That(cell.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("state").GetString()), Is.EqualTo(new[] { "Omits", "Omits", "Carries", "Omits" }));
        Assert.That(cell.GetProperty("more").GetString(), Is.EqualTo("46 more articles: Omits 46."));
    }

    [Test]
    public void What_was_loaded_names_origins_copies_and_cut_texts()
    {
        var rows = Parse(sample.ToHtmlReport()).QuerySelectorAll("#loaded tbody tr").Select(row => row.TextContent).ToList();
        Assert.That(rows, Has.Count.EqualTo(10));
        Assert.That(rows[8], Does.Contain("wire copy of Meridian Wire, meridian-1"));
        Assert.That(rows[9], Does.Contain("text cut off").And.Contain("not known"));
        Assert.That(rows[0], Does.Contain("4 Mar 2031, 06:15 (UTC+01:00)").And.Contain("published: manifest"));
    }

    [Test]
    public void What_was_not_loaded_lists_every_problem()
    {
        var rows = Parse(sample.ToHtmlReport()).QuerySelectorAll("#unread tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent))).ToList();
        Assert.That(rows, Is.EqualTo(new[]
        {
            "nordkanal-2.html |  | empty file, expected an HTML page or plain text | not read",
            "articles.csv | line 4, published | \"soon\" is no date, expected a form such as 2031-03-04 | read without it",
        }));
    }

    [Test]
    public void Only_the_embedded_style_and_script_are_allowed_and_nothing_is_fetched()
    {
        var page = Parse(sample.ToHtmlReport());
        var style = page.QuerySelector("style")!.TextContent;
        var script = page.QuerySelectorAll("script").Single(element => !element.HasAttribute("type")).TextContent;
        Assert.That(page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), Is.EqualTo(
            $"default-src 'none'; img-src data:; style-src {Digest(style)}; script-src {Digest(script)}; base-uri 'none'; form-action 'none'"));
        Assert.That(page.QuerySelectorAll("[style]"), Is.Empty, "the policy forbids style attributes");
        Assert.That(style, Does.Not.Contain("url(").And.Not.Contain("@import"));
        Assert.That(script, Does.Not.Contain("innerHTML").And.Not.Contain("fetch("));
        Assert.That(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")), Has.All.StartsWith("data:"));
    }

    [Test]
    public void Links_leave_the_page_only_for_web_addresses()
    {
        var links = Parse(sample.ToHtmlReport()).QuerySelectorAll("#loaded a").ToList();
        Assert.That(links, Has.Count.EqualTo(8), "one of ten articles has a script for an address, one has none");
        Assert.That(links.Select(link => link.GetAttribute("href")), Has.All.StartsWith("https://"));
        Assert.That(links.Select(link => link.GetAttribute("rel")), Has.All.EqualTo("noopener noreferrer"));
    }

    [Test]
    public void Charts_are_embedded_with_title_and_alternative_text()
    {
        var svg = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var page = Parse(sample.ToHtmlReport(new ReportOptions { Charts = [new ReportChart("Heat \"map\"", "Claims <by> outlets", Png), new ReportChart("Reach", "Bars", svg)] }));
        var images = page.QuerySelectorAll("#charts img").ToList();
        Assert.That(images[0].GetAttribute("src"), Is.EqualTo("data:image/png;base64," + Convert.ToBase64String(Png)));
        Assert.That(images[0].GetAttribute("alt"), Is.EqualTo("Claims <by> outlets"));
        Assert.That(images[1].GetAttribute("src"), Does.StartWith("data:image/svg+xml;base64,"));
        Assert.That(page.QuerySelector("#charts figcaption")!.TextContent, Is.EqualTo("Heat \"map\""));
    }

    [Test]
    public void A_chart_of_another_kind_is_refused()
    {
        var options = new ReportOptions { Charts = [new ReportChart("Reach", "Bars", new byte[] { 1, 2 })] };
        Assert.That(() => sample.ToHtmlReport(options), Throws.ArgumentException.With.Message.StartsWith("the chart \"Reach\" is neither a PNG nor an SVG picture"));
    }

    [Test]
    public void A_corpus_without_articles_gives_a_report_that_says_so()
    {
        var empty = new CoverageSketch(new NewsEvent("none", "Nothing")).Build();
        var page = Parse(empty.ToHtmlReport());
        Assert.That(page.QuerySelector(".summary")!.TextContent, Is.EqualTo("No article could be compared."));
        Assert.That(page.QuerySelector("#matrix .empty")!.TextContent, Is.EqualTo("There is nothing to show: 0 claims, 0 outlets."));
        Assert.That(page.QuerySelector("#loaded .empty")!.TextContent, Is.EqualTo("No article was read."));
        Assert.That(page.QuerySelector("#grid"), Is.Null);
    }

    [Test]
    public void Two_hundred_claims_in_forty_outlets_stay_small()
    {
        var html = HostileSample.Large(200, 40).ToHtmlReport();
        Assert.That(Encoding.UTF8.GetByteCount(html), Is.LessThan(6_000_000));
        Assert.That(Parse(html).QuerySelectorAll("#grid td button"), Has.Length.EqualTo(8000));
    }

    [Test]
    public void A_saved_report_is_the_text_of_the_report_and_the_same_each_time()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "report-sample.html");
        sample.SaveReport(path);
        Assert.That(File.ReadAllText(path), Is.EqualTo(BridgeSample.Build().ToHtmlReport()));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static JsonElement Data(string html) => JsonDocument.Parse(Parse(html).QuerySelector("#data")!.TextContent).RootElement;

    private static int Column(JsonElement data, string outlet) =>
        data.GetProperty("outlets").EnumerateArray().Select(row => row.GetProperty("name").GetString()).ToList().IndexOf(outlet);

    private static string Slice(string text, JsonElement range) => text[range[0].GetInt32()..range[1].GetInt32()];

    private static string Digest(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
