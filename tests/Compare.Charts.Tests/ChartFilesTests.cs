using System.Xml.Linq;
using SkiaSharp;

namespace Compare;

[TestFixture]
public sealed class ChartFilesTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static List<string> Paths(IEnumerable<SavedChart> charts) => [.. charts.SelectMany(chart => new[] { chart.PngPath, chart.SvgPath })];

    private static string Folder => Path.Combine(TestContext.CurrentContext.WorkDirectory, "chart-files", TestContext.CurrentContext.Test.MethodName!);

    [Test]
    public void Charts_that_have_something_to_show_are_written_in_both_formats_at_their_fitting_sizes()
    {
        var coverage = SampleCoverage.Harbour();
        var paths = Paths(coverage.SaveCharts(Folder));
        string[] names = ["heatmap", "state-mix", "reach", "reach-without-wire", "omissions", "similarity", "similarity-map", "timeline", "denials", "claim-travel", "confidence"];
        Assert.That(paths, Is.EqualTo(names.SelectMany(name => new[] { Path.Combine(Folder, name + ".png"), Path.Combine(Folder, name + ".svg") })));
        ChartSize[] sizes = [.. names.Select(name => Program.Charts.Single(chart => chart.Name == name).Draw(coverage).FittingSize)];
        for (var i = 0; i < sizes.Length; i++)
        {
            using var picture = SKBitmap.Decode(paths[2 * i]);
            Assert.That(new ChartSize(picture.Width, picture.Height), Is.EqualTo(sizes[i]));
            Assert.That(XDocument.Load(paths[2 * i + 1]).Root!.Attribute("viewBox")!.Value, Is.EqualTo($"0 0 {sizes[i].Width} {sizes[i].Height}"));
        }
    }

    [Test]
    public void An_svg_holds_its_words_and_needs_no_font_and_no_network()
    {
        var coverage = SampleCoverage.Of("Fire & <smoke>", ["A \"B\""], ["x < y & z"], ["C"]);
        coverage.SaveCharts(Folder);
        var svg = XDocument.Load(Path.Combine(Folder, "reach.svg"));
        Assert.That(svg.Root!.Element(Svg + "title")!.Value, Is.EqualTo("Fire & <smoke>"));
        Assert.That(svg.Root.Element(Svg + "desc")!.Value, Is.EqualTo(coverage.ReachAltText()));
        Assert.That(svg.Descendants(Svg + "text"), Is.Empty);
        Assert.That(svg.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "href"), Is.Empty);
    }

    [Test]
    public void Writing_twice_gives_the_same_files()
    {
        var first = Paths(SampleCoverage.Harbour().SaveCharts(Path.Combine(Folder, "1")));
        var second = Paths(SampleCoverage.Harbour().SaveCharts(Path.Combine(Folder, "2")));
        foreach (var (a, b) in first.Zip(second)) Assert.That(File.ReadAllBytes(b), Is.EqualTo(File.ReadAllBytes(a)), Path.GetFileName(a));
    }

    [Test]
    public void What_is_wrong_with_one_chart_is_said_as_it_is() =>
        Assert.That(
            () => SampleCoverage.Harbour().SaveCharts(Folder, new ChartOptions { ReachClaims = 0 }),
            Throws.ArgumentException.With.Message.EqualTo("ReachClaims is 0, expected 1 or more"));

    [Test]
    public void Coordinates_are_rounded_and_words_are_not()
    {
        var svg = ChartFiles.Described("""<svg width="9" height="8"><path d="M1.23456 -0.999L3 4"/><g opacity="0.54901"/></svg>""", "name", new ChartSize(9, 8), "1.23456", "x");
        Assert.That(svg, Is.EqualTo("<svg width=\"9\" height=\"8\" viewBox=\"0 0 9 8\" role=\"img\">\n<title>1.23456</title>\n<desc>x</desc><path d=\"M1.23 -1L3 4\"/><g opacity=\"0.54901\"/></svg>"));
    }

    [Test]
    public void Ids_are_numbered_anew_in_each_file_and_begin_with_its_name()
    {
        var svg = ChartFiles.Described("""<svg><clipPath id="cl_1f"/><clipPath id="cl_2"/><g clip-path="url(#cl_1f)"/></svg>""", "reach", new ChartSize(1, 1), "", "");
        Assert.That(svg, Does.EndWith("""<clipPath id="reach-1"/><clipPath id="reach-2"/><g clip-path="url(#reach-1)"/></svg>"""));
    }
}
