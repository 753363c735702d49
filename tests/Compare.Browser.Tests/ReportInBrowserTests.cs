using Microsoft.Playwright;

namespace Compare.Tests;

internal sealed class ReportInBrowserTests
{
    private readonly Coverage sample = BridgeSample.Build();

    [Test]
    public async Task It_loads_without_complaints_and_asks_for_nothing()
    {
        await using var report = await OpenedReport.Open(sample);
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(12));
        Assert.That(report.Complaints, Is.Empty);
        Assert.That(report.Requests, Is.Empty);
    }

    [Test]
    public async Task A_cell_opens_its_evidence()
    {
        await using var report = await OpenedReport.Open(sample);
        await report.Cell("Disputes", "Evening Tribune", 2).ClickAsync();
        Assert.That(await report.Panel.IsVisibleAsync(), Is.True);
        Assert.That(await report.Panel.Locator("h2 span").TextContentAsync(), Is.EqualTo(sample.Claims[1].Text));
        Assert.That(await report.Panel.Locator("mark").First.TextContentAsync(), Does.Contain("Nine workers were injured"));
        Assert.That(report.Page.Url, Does.EndWith("#c02/Evening-Tribune"));
        await report.Page.Keyboard.PressAsync("Escape");
        Assert.That(await report.Panel.IsVisibleAsync(), Is.False);
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_link_opens_its_cell_and_the_outlet_beside_it()
    {
        await using var report = await OpenedReport.Open(sample, "#c02/Evening-Tribune/Harbour-Courier");
        Assert.That(await report.Panel.Locator(".outlet").AllTextContentsAsync(), Is.EqualTo(new[] { "Evening Tribune", "Harbour Courier" }));
        Assert.That(await report.Page.Locator("#panel-beside").InputValueAsync(), Is.EqualTo("1"));
    }

    [Test]
    public async Task Two_outlets_side_by_side_show_the_words_that_only_one_has()
    {
        await using var report = await OpenedReport.Open(sample, "#c02/Evening-Tribune");
        var labels = await report.Page.Locator("#panel-beside option").AllTextContentsAsync();
        var ledger = labels.Single(label => label.EndsWith("The Lindquay Ledger", StringComparison.Ordinal));
        await report.Page.Locator("#panel-beside").SelectOptionAsync(new SelectOptionValue { Label = ledger });
        var sides = report.Panel.Locator(".pair > section");
        Assert.That(await sides.CountAsync(), Is.EqualTo(2));
        Assert.That(await sides.Nth(0).Locator("mark").First.TextContentAsync(), Is.EqualTo("Nine workers were injured in the accident."));
        Assert.That(await sides.Nth(0).Locator("mark").First.Locator("u").AllTextContentsAsync(), Does.Contain("Nine"));
        Assert.That(string.Concat(await sides.Nth(1).Locator("mark").First.Locator("u").AllTextContentsAsync()), Does.Contain("four").And.Not.Contain("workers"));
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task Filters_narrow_the_rows_and_reset_shows_them_again()
    {
        await using var report = await OpenedReport.Open(sample);
        var disputed = sample.Claims.Count(claim => claim.IsDisputed);
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Disputed" }).ClickAsync();
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(disputed));
        Assert.That(await report.Page.Locator("#shown").TextContentAsync(), Is.EqualTo($"{disputed} of 12 claims"));
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(12));
    }

    [Test]
    public async Task State_and_outlet_together_ask_for_that_state_in_that_outlet()
    {
        await using var report = await OpenedReport.Open(sample);
        var column = sample.Corpus.Outlets.Select(outlet => outlet.Name).ToList().IndexOf("Evening Tribune");
        await report.Page.Locator("#filter-outlet").SelectOptionAsync("Evening Tribune");
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(sample.Claims.Count(claim => claim.Outlets[column].State.IsTouched())), "touched by the outlet");
        await report.Page.Locator("#filter-state").SelectOptionAsync("Disputes");
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(sample.Claims.Count(claim => claim.Outlets[column].State == CoverageState.Disputes)));
    }

    [Test]
    public async Task Reach_source_and_words_narrow_the_rows()
    {
        await using var report = await OpenedReport.Open(sample);
        await report.Page.Locator("#filter-reach").FillAsync("4");
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(sample.Claims.Count(claim => claim.Counts.Reach.Each >= 4)));
        await report.Page.Locator("#filter-reach").FillAsync("0");
        await report.Page.Locator("#filter-source").SelectOptionAsync("The harbour office");
        var named = sample.Claims.Count(claim => claim.Outlets.Any(outlet => outlet.Cells.Any(cell => cell.Evidence.Any(passage => passage.Attribution?.CanonicalSource == "The harbour office"))));
        Assert.That(named, Is.InRange(1, 11));
        Assert.That(await report.ShownRows.CountAsync(), Is.EqualTo(named));
        await report.Page.Locator("#filter-source").SelectOptionAsync("");
        await report.Page.Locator("#filter-text").FillAsync("nine WORKERS");
        Assert.That(await report.ShownRows.CountAsync(), Is.GreaterThan(0).And.LessThan(12), "words of the evidence count too");
    }

    [Test]
    public async Task Without_wire_copy_a_copied_cell_is_no_carrier()
    {
        var copied = sample.Claims.First(claim => claim.Outlets.Any(cell => cell.Outlet == "Valley Post" && cell.State == CoverageState.Carries));
        var own = copied.Outlets.Single(cell => cell.Outlet == "Valley Post").Cells.Where(cell => cell.ArticleId != "valley-1").Select(cell => cell.State).ToList();
        Assert.That(OutletStates.Of(own), Is.EqualTo(CoverageState.NotJudged), "its other article is cut off");
        await using var report = await OpenedReport.Open(sample);
        Assert.That(await report.Cell("Carries", "Valley Post", copied.Rank).CountAsync(), Is.EqualTo(1));
        await report.Page.Locator("#filter-wire").UncheckAsync();
        Assert.That(await report.Cell("Carries", "Valley Post", copied.Rank).CountAsync(), Is.Zero);
        Assert.That(await report.Cell("Not judged", "Valley Post", copied.Rank).CountAsync(), Is.EqualTo(1));
        await report.Page.Locator("#order").SelectOptionAsync("reach");
        var ranks = await report.Page.Locator("#grid tbody .rank").AllTextContentsAsync();
        await report.Page.Locator("#filter-wire").CheckAsync();
        Assert.That(await report.Page.Locator("#grid tbody .rank").AllTextContentsAsync(), Is.EqualTo(Ranks(claim => claim.Counts.Reach.Each)).And.Not.EqualTo(ranks), "the order follows what is counted");
        await report.Page.Locator("#filter-wire").UncheckAsync();
        await report.Page.Locator("#filter-wire").CheckAsync();
        Assert.That(await report.Cell("Carries", "Valley Post", copied.Rank).CountAsync(), Is.EqualTo(1));
    }

    private IEnumerable<string> Ranks(Func<AlignedClaim, int> reach) =>
        sample.Claims.OrderByDescending(reach).ThenBy(claim => claim.Rank).Select(claim => claim.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Test]
    public async Task An_outlets_name_sorts_the_claims_and_keys_follow_the_new_order()
    {
        await using var report = await OpenedReport.Open(sample);
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Evening Tribune", Exact = true }).ClickAsync();
        var column = sample.Corpus.Outlets.Select(outlet => outlet.Name).ToList().IndexOf("Evening Tribune");
        var states = sample.Claims.Select(claim => claim.Outlets[column].State).ToList();
        var shown = await report.Page.Locator($"#grid tbody tr td:nth-child({column + 2}) button span").AllTextContentsAsync();
        string[] strongestFirst = ["Carries", "Reports", "Disputes", "Mixed", "Omits", "Predates", "Unsure", "Not judged"];
        Assert.That(shown.Order().Distinct().Count(), Is.EqualTo(states.Distinct().Count()).And.GreaterThan(2));
        Assert.That(shown, Is.EqualTo(shown.OrderBy(state => Array.IndexOf(strongestFirst, state))), "in the order of the legend");
        Assert.That(await report.Page.Locator("th[aria-sort=descending]").TextContentAsync(), Is.EqualTo("Evening Tribune"));
        await report.Page.Locator("#grid tbody tr:first-child td:nth-child(2) button").ClickAsync();
        await report.Page.Keyboard.PressAsync("Escape");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        var focused = await report.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('#grid tbody tr')].indexOf(document.activeElement.closest('tr'))");
        Assert.That(focused, Is.EqualTo(1));
    }

    [Test]
    public async Task A_cell_marked_wrong_is_downloaded_as_a_correction_and_survives_a_reload()
    {
        await using var report = await OpenedReport.Open(sample, "#c02/Evening-Tribune");
        await report.Panel.Locator(".wrong summary").First.ClickAsync();
        await report.Panel.Locator(".wrong select").First.SelectOptionAsync("Carries");
        await report.Panel.Locator(".wrong input").First.FillAsync("=2+2, \"said\" the mayor");
        await report.Panel.Locator(".wrong button[type=submit]").First.ClickAsync();
        Assert.That(await report.Page.Locator("#corrections-count").TextContentAsync(), Is.EqualTo("You marked 1 cell wrong."));
        await report.Page.ReloadAsync();
        Assert.That(await report.Page.Locator("#corrections-count").TextContentAsync(), Is.EqualTo("You marked 1 cell wrong."));
        var download = await report.Page.RunAndWaitForDownloadAsync(() => report.Page.Locator("#corrections-save").ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo("corrections.csv"));
        Assert.That(await File.ReadAllTextAsync((await download.PathAsync())!), Is.EqualTo(
            "claim,article,outlet,state,label,note\r\nc02,tribune-1,Evening Tribune,Disputes,Carries,\"'=2+2, \"\"said\"\" the mayor\"\r\n"));
        Assert.That(GoldReader.Read((await download.PathAsync())!).Single(), Is.EqualTo(new GoldLabel(2, null, "c02", "tribune-1", CoverageState.Carries)), "it is gold for evaluate");
        var offered = await report.Panel.Locator(".wrong select").First.Locator("option").EvaluateAllAsync<string[]>("options => options.map(option => option.value)");
        foreach (var label in offered)
            Assert.That(() => GoldReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"claim,article,label\nc02,tribune-1,{label}\n")), "corrections.csv"), Throws.Nothing, label);
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_report_for_publication_opens_places_in_the_place_of_sentences()
    {
        await using var report = await OpenedReport.Open(sample, "#c02/Evening-Tribune", new ReportOptions { IsForPublication = true });
        Assert.That(await report.Panel.Locator(".place").First.TextContentAsync(), Does.Match("^sentence 3 of 5, characters \\d+–\\d+SHA-256 [0-9a-f]{16}…$"));
        Assert.That(await report.Page.ContentAsync(), Does.Not.Contain("Nine workers were injured in the accident"));
        Assert.That(report.Complaints, Is.Empty);
    }

    [TestCase("<img src=x onerror=document.title='hacked'>")]
    [TestCase("</script><script>document.title='hacked'</script>")]
    [TestCase("\"><svg onload=document.title='hacked'>")]
    public async Task Script_in_an_article_stays_text(string attack)
    {
        await using var report = await OpenedReport.Open(HostileSample.With(attack));
        await report.Page.Locator("#grid tbody td button").First.ClickAsync();
        await report.Page.Locator("#panel-beside").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.That(await report.Panel.Locator("h2 span").TextContentAsync(), Is.EqualTo(attack));
        Assert.That(await report.Page.TitleAsync(), Is.Not.EqualTo("hacked"));
        Assert.That(report.Complaints, Is.Empty);
    }

    [Test]
    public async Task Dark_can_be_chosen_and_is_kept()
    {
        await using var report = await OpenedReport.Open(sample);
        const string paper = "() => getComputedStyle(document.body).backgroundColor";
        var light = await report.Page.EvaluateAsync<string>(paper);
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Light or dark" }).ClickAsync();
        var dark = await report.Page.EvaluateAsync<string>(paper);
        await report.Page.ReloadAsync();
        Assert.That(dark, Is.Not.EqualTo(light));
        Assert.That(await report.Page.EvaluateAsync<string>(paper), Is.EqualTo(dark));
    }
}
