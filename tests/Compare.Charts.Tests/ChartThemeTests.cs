using SkiaSharp;

namespace Compare;

[TestFixture]
internal sealed class ChartThemeTests
{
    private static readonly ChartTheme[] Themes = [ChartTheme.Light, ChartTheme.Dark];

    [TestCaseSource(nameof(Themes))]
    public void Text_stands_out_from_the_paper(ChartTheme theme)
    {
        Assert.That(Contrast(theme.Ink, theme.Background), Is.GreaterThanOrEqualTo(7));
        Assert.That(Contrast(theme.FaintInk, theme.Background), Is.GreaterThanOrEqualTo(4.5));
    }

    [TestCaseSource(nameof(Themes))]
    public void Signs_stand_out_from_the_areas_of_their_states(ChartTheme theme) =>
        Assert.That(theme.States.Where(style => Contrast(style.TextColour, style.Colour) < 4.5).Select(style => style.Name), Is.Empty);

    [TestCaseSource(nameof(Themes))]
    public void Points_and_whiskers_stand_out_from_the_paper(ChartTheme theme) =>
        Assert.That(theme.Accents.Where(accent => Contrast(accent, theme.Background) < 3), Is.Empty);

    [TestCaseSource(nameof(Themes))]
    public void Numbers_can_be_read_on_every_shade(ChartTheme theme)
    {
        for (var value = 0.0; value <= 1; value += 0.01)
        {
            var shade = Shade.Of(value, theme);
            Assert.That(Contrast(Shade.TextOn(shade), shade.ToString()), Is.GreaterThanOrEqualTo(4), $"{value:0.00}");
        }
    }

    [TestCaseSource(nameof(Themes))]
    public void Shades_run_one_way_in_lightness(ChartTheme theme)
    {
        var lightness = Enumerable.Range(0, 21).Select(step => Luminance(Shade.Of(step / 20.0, theme).ToString())).ToList();
        if (theme == ChartTheme.Light) lightness.Reverse();
        Assert.That(lightness, Is.Ordered.Ascending);
    }

    [Test]
    public void Touched_states_keep_their_colours_in_the_dark() =>
        Assert.That(ChartTheme.Dark.States.Where(style => style.State.IsTouched()), Is.EqualTo(StateStyle.All.Where(style => style.State.IsTouched())));

    [Test]
    public void Dark_charts_have_dark_paper_to_the_edge()
    {
        foreach (var draw in new Func<ChartOptions, CoverageChart>[] { SampleCoverage.Harbour().Matrix.Heatmap, SampleCoverage.Harbour().Omissions, SampleCoverage.Harbour().Similarity, SampleCoverage.Harbour().Reach })
        {
            using var chart = draw(new ChartOptions { Theme = ChartTheme.Dark });
            using var picture = SKBitmap.Decode(chart.ToImage(400, 300).Png.AsSpan());
            Assert.That((picture.GetPixel(0, 0), picture.GetPixel(399, 299)), Is.EqualTo((SKColor.Parse(ChartTheme.Dark.Background), SKColor.Parse(ChartTheme.Dark.Background))));
            Assert.That(picture.Pixels.Count(pixel => pixel == SKColors.White), Is.LessThan(1500));
        }
    }

    private static double Contrast(string a, string b)
    {
        var (one, other) = (Luminance(a), Luminance(b));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parsed = SKColor.Parse(colour);
        double Linear(byte part) => part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(parsed.Red)) + (0.7152 * Linear(parsed.Green)) + (0.0722 * Linear(parsed.Blue));
    }
}
