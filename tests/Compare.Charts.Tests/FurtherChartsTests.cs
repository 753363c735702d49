using ScottPlot;
using SkiaSharp;

namespace Compare;

[TestFixture]
public sealed class FurtherChartsTests
{
    private static readonly Coverage Harbour = RichCoverage.Of(SampleCoverage.Harbour());

    public static readonly string[] Names = ["timeline", "disputed-figures", "headlines-beyond-bodies", "sources", "prominence", "claim-travel", "reach-without-wire"];

    private static readonly Func<Coverage>[] Samples =
    [
        () => Harbour,
        () => RichCoverage.Of(SampleCoverage.Part(3, 5)),
        () => RichCoverage.Of(SampleCoverage.Large(40, 20)),
        () => RichCoverage.Of(SampleCoverage.ManyScripts(), ["رئيس الميناء", "Речниця порту", "消防局长"]),
        () => RichCoverage.Of(SampleCoverage.LongLabels(), ["The spokeswoman of the committee that the regional council had set up", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"]),
    ];

    private static CoverageChart Draw(Coverage coverage, string name, ChartOptions? options = null) => coverage.Gallery(options).Single(entry => entry.Name == name).Draw();

    [TestCaseSource(nameof(Names))]
    public void Nothing_touches_the_edge_at_any_size(string name)
    {
        foreach (var sample in Samples)
        {
            using var chart = Draw(sample(), name);
            foreach (var (width, height) in new[] { (chart.FittingSize.Width, chart.FittingSize.Height), (900, 500) })
            {
                using var picture = Picture(chart, width, height);
                Assert.That(Border(picture, SKColors.White), Is.Zero, $"{sample().Corpus.Event.Title}, {width} x {height}");
            }
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_hostile_size_is_drawn_without_an_exception(string name)
    {
        foreach (var (width, height) in new[] { (1, 1), (10, 10), (100, 2000), (2000, 60) })
            Assert.That(Draw(Harbour, name).GetImageBytes(width, height, ImageFormat.Png), Is.Not.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void The_dark_theme_is_dark_to_the_edge_and_shows_the_same_words(string name)
    {
        var options = new ChartOptions { Theme = ChartTheme.Dark };
        using var chart = Draw(Harbour, name, options);
        using var picture = Picture(chart, chart.FittingSize.Width, chart.FittingSize.Height);
        Assert.That(Border(picture, SKColor.Parse(ChartTheme.Dark.Background)), Is.Zero);
        Assert.That(picture.Pixels, Has.None.EqualTo(SKColor.Parse(StateStyle.Of(CoverageState.Omits).Colour)), "no tile keeps the colour of light paper");
        Assert.That(chart.AlternativeText, Is.EqualTo(Draw(Harbour, name).AlternativeText));
    }

    [TestCaseSource(nameof(Names))]
    public void The_same_coverage_gives_the_same_bytes(string name) =>
        Assert.That(
            Draw(RichCoverage.Of(SampleCoverage.Part(5, 8)), name).GetImageBytes(900, 500, ImageFormat.Png),
            Is.EqualTo(Draw(RichCoverage.Of(SampleCoverage.Part(5, 8)), name).GetImageBytes(900, 500, ImageFormat.Png)));

    [TestCaseSource(nameof(Names))]
    public void Without_claims_or_outlets_a_chart_says_so(string name)
    {
        using var claims = Draw(SampleCoverage.WithoutClaims(), name);
        using var outlets = Draw(SampleCoverage.WithoutOutlets(), name);
        Assert.That(claims.Message, Is.EqualTo("No claims to show: none was given, and none was found in two outlets or more."));
        Assert.That(outlets.Message, Is.EqualTo("No outlets to show: the corpus names none and holds no article."));
        Assert.That(claims.AlternativeText, Is.EqualTo(claims.Message));
    }

    [TestCase("timeline", "No claim is touched by any outlet.")]
    [TestCase("disputed-figures", "No quantity of a claim is given a figure by two articles or more.")]
    [TestCase("headlines-beyond-bodies", "No claim was found in a headline above a whole body.")]
    [TestCase("sources", "No sentence gives a claim in somebody’s words.")]
    [TestCase("prominence", "No sentence that mentions a claim is known.")]
    [TestCase("claim-travel", "No way of a claim from outlet to outlet was found: none names or copies another.")]
    [TestCase("reach-without-wire", "No claim’s reach changes: no outlet carries a claim in a copied text alone.")]
    public void A_chart_with_nothing_to_show_says_why(string name, string message)
    {
        using var chart = Draw(SampleCoverage.Of("Fire", ["A", "B"], ["It burned"], ["OO"]), name);
        Assert.That(chart.Message, Is.EqualTo(message));
        using var picture = Picture(chart, 640, 180);
        Assert.That(Border(picture, SKColors.White), Is.Zero);
    }

    [Test]
    public void A_picture_of_figures_stays_within_what_can_be_read_however_many_there_are()
    {
        var coverage = RichCoverage.Of(SampleCoverage.Large(240, 6));
        var most = FigureSpreads.Of(coverage).Max(spread => spread.Values.Length);
        using var chart = coverage.DisputedFigures();
        Assert.That(most, Is.GreaterThan(40));
        Assert.That(chart.FittingSize.Height, Is.InRange(40 * 20, 40 * 20 + 400));
        Assert.That(chart.AlternativeText, Does.Contain($"{most - 40} more values not drawn"));
    }

    [Test]
    public void A_picture_of_many_quantities_ends_where_their_values_are_too_many()
    {
        var coverage = RichCoverage.Of(SampleCoverage.Large(120, 70));
        var spreads = FigureSpreads.Of(coverage).Where(spread => !spread.IsUniform).ToList();
        using var chart = coverage.DisputedFigures();
        var shown = spreads.Aggregate((Count: 0, Rows: 0), (sum, spread) => sum.Rows + Math.Min(40, spread.Values.Length) is var rows && rows <= 160 ? (sum.Count + 1, rows) : (sum.Count, 1000)).Count;
        Assert.That(shown, Is.InRange(4, spreads.Count - 1));
        Assert.That(chart.AlternativeText, Does.StartWith($"Figures of {shown} quantities on which articles differ."));
        Assert.That(chart.FittingSize.Height, Is.InRange(160 * 20 / 2, 160 * 20 + 1000));
    }

    [Test]
    public void A_chart_with_something_to_show_has_no_message() =>
        Assert.That(Names.Where(name => Draw(Harbour, name).Message is not null), Is.Empty);

    [Test]
    public void A_first_mark_stands_in_its_states_colour_where_the_row_begins()
    {
        using var chart = Harbour.Timeline();
        using var picture = Picture(chart, chart.FittingSize.Width, chart.FittingSize.Height);
        var data = chart.LastRender.DataRect;
        var carries = SKColor.Parse(StateStyle.Of(CoverageState.Carries).Colour);
        var marks = Enumerable.Range((int)data.Top, 40).Any(y => Enumerable.Range((int)data.Left, 24).Any(x => picture.GetPixel(x, y) == carries));
        Assert.That(marks, Is.True);
    }

    private static SKBitmap Picture(Plot plot, int width, int height) => SKBitmap.Decode(plot.GetImageBytes(width, height, ImageFormat.Png));

    /// <summary>The number of pixels on the outermost two rows and columns that are not the paper's.</summary>
    private static int Border(SKBitmap picture, SKColor paper)
    {
        var count = 0;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                if (x is >= 2 && x < picture.Width - 2 && y >= 2 && y < picture.Height - 2) continue;
                if (picture.GetPixel(x, y) != paper) count++;
            }
        }

        return count;
    }
}
