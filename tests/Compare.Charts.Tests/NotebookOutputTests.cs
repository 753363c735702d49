using System.Reflection;
using AngleSharp.Html.Parser;

namespace Compare.Tests;

[TestFixture]
internal sealed class NotebookOutputTests
{
    private static readonly string[] Elements = ["html", "head", "body", "p", "b", "br", "div", "span", "bdi", "table", "thead", "tbody", "tr", "th", "td", "img"];
    private static readonly string[] Attributes = ["style", "title", "scope", "colspan", "dir", "src", "width", "height", "alt"];
    private static readonly string[] Attacks = ["</td><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "<img src=x onerror=alert(1)>", "&lt;b&gt; \uD83C \0"];

    private static readonly Coverage Small = SampleCoverage.Of("Fire", ["A", "B", "C", "D", "E"], ["It burned", "One died."], ["CRDC ", "cOOO "]);

    [Test]
    public void A_matrix_is_a_row_for_each_claim_and_a_sign_for_each_outlet()
    {
        var page = new HtmlParser().ParseDocument(Small.Matrix.ToHtml());
        Assert.That(page.QuerySelectorAll("thead th").Select(cell => cell.TextContent), Is.EqualTo(new[] { "2 claims × 5 outlets", "A", "B", "C", "D", "E" }));
        Assert.That(page.QuerySelectorAll("tbody tr").Select(row => string.Join(" ", row.Children.Select(cell => cell.TextContent))), Is.EqualTo(new[]
        {
            "c01 It burned ● ○ ✕ ● n/a",
            "c02 One died. ●! · · · n/a",
        }));
        Assert.That(page.QuerySelectorAll("tbody td[title]").Select(cell => cell.GetAttribute("title")).Take(6), Is.EqualTo(new[]
        {
            "A: Carries", "B: Reports", "C: Disputes", "D: Carries", "E: Not judged", "A: Carries, contested",
        }));
        Assert.That(page.Body!.LastElementChild!.TextContent, Does.Contain("Omits 3 (read whole and not found)").And.Contain("Contested 1 (also prints the opposite)"));
    }

    [Test]
    public void A_claim_names_its_outlets_by_state()
    {
        Assert.That(Text(Small.Claims[0]), Is.EqualTo("c01  It burned\n  ● Carries: A, D\n  ○ Reports: B\n  ✕ Disputes: C\n  n/a Not judged: E"));
        Assert.That(new HtmlParser().ParseDocument(Small.Claims[1].ToHtml()).Body!.TextContent, Is.EqualTo("c02 One died.● Carries: A !· Omits: B, C, Dn/a Not judged: E"));
    }

    [Test]
    public void A_part_of_a_matrix_keeps_all_outlets()
    {
        var part = Small.Matrix.Where(claim => claim.IsDisputed);
        Assert.That((part.Claims.Select(claim => claim.Id), part.Outlets.Length), Is.EqualTo((new[] { "c01" }, 5)));
        Assert.That(Small.Matrix.Where(_ => false).ToHtml(), Is.EqualTo("<p>0 claims × 5 outlets: nothing to show.</p>"));
    }

    [Test]
    public void A_long_matrix_says_how_many_claims_are_more() =>
        Assert.That(SampleCoverage.Large(3, 120).Matrix.ToHtml(), Does.Contain("<p>… and 20 more claims.</p>"));

    [Test]
    public void Evidence_is_the_sentence_with_its_core_and_the_nearest_one_where_nothing_was_found()
    {
        var sketch = new CoverageSketch(new NewsEvent("fire", "Fire")).Outlet("A").Outlet("B").Outlet("C");
        sketch.Article("a", "A", "Fire", "2031-03-04", ["The mayor said that two people were hurt."]);
        sketch.Article("b", "B", "Fire", "2031-03-04", ["Two bridges were closed."]);
        sketch.Claim(new Claim("c01", "Two people were hurt."));
        sketch.Cell("c01", "a", CoverageState.Reports, 0.5, "in somebody's words", new Passage("The mayor said that two people were hurt.", "two people were hurt", "The mayor"));
        sketch.Nearest("c01", "b", "Two bridges were closed.", 0.1);
        var evidence = sketch.Build().EvidenceFor("c01");
        Assert.That(new HtmlParser().ParseDocument(evidence.ToHtml()).QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.InnerHtml.Contains("<b>", StringComparison.Ordinal) ? cell.InnerHtml : cell.TextContent))), Is.EqualTo(new[]
        {
            "Aa | ○ Reports | The mayor | The mayor said that <b>two people were hurt</b>.",
            "Bb | · Omits | nearest, not close enough (0.10) | Two bridges were closed.",
        }));
        Assert.That(Text(evidence), Does.EndWith("\n  Not judged: C"));
    }

    [Test]
    public void Evidence_for_a_claim_that_does_not_exist_is_refused() =>
        Assert.That(() => Small.EvidenceFor("c99"), Throws.TypeOf<KeyNotFoundException>().With.Message.EqualTo("no claim has the id \"c99\""));

    [TestCaseSource(nameof(Attacks))]
    public void Hostile_text_stays_text(string attack)
    {
        var coverage = HostileSample.With(attack);
        using var chart = coverage.Matrix.Heatmap();
        var outputs = new List<INotebookOutput> { coverage, coverage.Matrix, coverage.EvidenceFor("c01"), chart };
        outputs.AddRange(coverage.Claims);
        outputs.AddRange(coverage.Claims.SelectMany(claim => claim.Outlets));
        outputs.AddRange(coverage.Cells);
        foreach (var output in outputs)
        {
            var page = new HtmlParser().ParseDocument(output.ToHtml());
            Assert.That(page.All.Select(element => element.LocalName).Except(Elements), Is.Empty, output.ToHtml());
            Assert.That(page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Except(Attributes), Is.Empty, output.ToHtml());
        }
    }

    [Test]
    public void A_chart_shows_itself_as_a_picture_with_its_words()
    {
        using var chart = Small.Matrix.Heatmap();
        var image = chart.ToImage(300, 200);
        Assert.That((image.Size, image.AlternativeText), Is.EqualTo((new ChartSize(300, 200), Small.Matrix.HeatmapAltText())));
        Assert.That(image.ToHtml(), Does.StartWith("<img src=\"data:image/png;base64,iVBOR").And.Contain(" width=\"300\" height=\"200\" ").And.EndsWith("Disputed by at least one outlet: 1 claim.\">"));
        Assert.That((chart.FittingSize, chart.ToImage().Size), Is.EqualTo((Small.Matrix.HeatmapSize(), Small.Matrix.HeatmapSize())));
        Assert.That(() => chart.ToImage(0, 5), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void What_NET_Interactive_looks_for_by_name_is_there()
    {
        foreach (var type in new[] { typeof(Coverage), typeof(CoverageMatrix), typeof(AlignedClaim), typeof(OutletCell), typeof(Cell), typeof(ClaimEvidence), typeof(CoverageChart), typeof(ChartImage) })
        {
            var attribute = type.GetCustomAttributes().Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
            var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
            var formatters = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).ToList();
            Assert.That(formatters.Select(formatter => formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)), Is.EqualTo(new[] { "text/html", "text/plain" }), type.Name);
            Assert.That(formatters.Select(formatter => formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])), Has.All.Not.Null, type.Name);
            Assert.That(type.GetMethod("ToHtml", Type.EmptyTypes)?.ReturnType, Is.EqualTo(typeof(string)), type.Name);
        }
    }

    private static string Text(INotebookOutput output) => output.ToText();
}
