using ScottPlot;
using SkiaSharp;

namespace Compare;

[TestFixture]
public sealed class CoverageChartsTests
{
    private static readonly ChartOptions ByRank = new() { GroupSimilar = false };

    [TestCase(900, 500)]
    [TestCase(1400, 1000)]
    public void Each_cell_has_the_colour_of_its_state(int width, int height)
    {
        var matrix = SampleCoverage.Harbour().Matrix;
        using var plot = matrix.Heatmap(ByRank);
        using var picture = Picture(plot, width, height);
        for (var row = 0; row < matrix.Claims.Length; row++)
        {
            for (var column = 0; column < matrix.Outlets.Length; column++)
            {
                var style = StateStyle.Of(matrix[row, column].State);
                // Left of the middle: the middle holds the sign.
                var place = plot.GetPixel(new Coordinates(column - 0.38, row));
                if (style.State != CoverageState.NotJudged)
                    Assert.That(picture.GetPixel((int)place.X, (int)place.Y), Is.EqualTo(SKColor.Parse(style.Colour)), $"row {row}, column {column}");
            }
        }
    }

    [TestCase(900, 500)]
    [TestCase(1400, 1000)]
    public void Each_row_and_each_column_has_a_label_that_stays_inside_the_picture(int width, int height)
    {
        var matrix = SampleCoverage.Harbour().Matrix;
        using var plot = matrix.Heatmap();
        using var picture = Picture(plot, width, height);
        var data = plot.LastRender.DataRect;
        for (var row = 0; row < matrix.Claims.Length; row++)
        {
            var middle = plot.GetPixel(new Coordinates(0, row)).Y;
            Assert.That(Ink(picture, 4, middle - 6, data.Left - 2, middle + 6), Is.GreaterThan(20), $"row {row}");
        }

        for (var column = 0; column < matrix.Outlets.Length; column++)
        {
            var middle = plot.GetPixel(new Coordinates(column, 0)).X;
            Assert.That(Ink(picture, middle - 25, data.Top - 40, middle + 25, data.Top - 2), Is.GreaterThan(20), $"column {column}");
        }

        Assert.That(Border(picture), Is.Zero);
    }

    [TestCase("large", 900, 500)]
    [TestCase("grouped", 900, 500)]
    [TestCase("long-labels", 900, 500)]
    [TestCase("many-scripts", 900, 500)]
    [TestCase("long-labels", 320, 240)]
    public void Nothing_touches_the_edge_of_any_chart(string sample, int width, int height)
    {
        var coverage = Program.Samples.Single(entry => entry.Name == sample).Make();
        foreach (var (name, draw) in Program.Charts)
        {
            using var plot = draw(coverage);
            using var picture = Picture(plot, width, height);
            Assert.That(Border(picture), Is.Zero, name);
        }
    }

    [TestCase(1, 1)]
    [TestCase(10, 10)]
    [TestCase(100, 2000)]
    public void A_hostile_size_is_drawn_without_an_exception(int width, int height)
    {
        foreach (var coverage in new[] { SampleCoverage.Harbour(), SampleCoverage.WithoutClaims() })
        {
            foreach (var (name, draw) in Program.Charts)
                Assert.That(draw(coverage).GetImageBytes(width, height, ImageFormat.Png), Is.Not.Empty, name);
        }
    }

    [Test]
    public void Forty_claims_are_shown_and_the_rest_is_counted_below_them()
    {
        var (forty, more) = (SampleCoverage.Large(5, 40).Matrix, SampleCoverage.Large(5, 52).Matrix);
        Assert.That(RowsAndNote(forty), Is.EqualTo((40, false)));
        Assert.That(RowsAndNote(more), Is.EqualTo((40, true)));
    }

    [Test]
    public void A_picture_too_low_for_all_rows_shows_fewer_and_counts_the_others()
    {
        using var plot = SampleCoverage.Large(5, 40).Matrix.Heatmap();
        using var picture = Picture(plot, 900, 400);
        Assert.That(plot.Axes.GetLimits().VerticalSpan, Is.InRange(-30, -10));
        Assert.That(plot.LastRender.DataRect.Height / Math.Abs(plot.Axes.GetLimits().VerticalSpan), Is.GreaterThanOrEqualTo(RowLabels.LeastRow(ChartTheme.Light)));
        Assert.That(HasNote(picture, plot.LastRender.DataRect), Is.True);
    }

    [TestCase("without-claims", "No claims to show: none was given, and none was found in two outlets or more.")]
    [TestCase("without-outlets", "No outlets to show: the corpus names none and holds no article.")]
    public void An_empty_coverage_gives_charts_that_say_so(string sample, string words)
    {
        var coverage = Program.Samples.Single(entry => entry.Name == sample).Make();
        Assert.That(coverage.Matrix.HeatmapAltText(), Is.EqualTo(words));
        Assert.That(coverage.StateMixAltText(), Is.EqualTo(words));
        Assert.That(coverage.ReachAltText(), Is.EqualTo(words));
        foreach (var (_, draw) in Program.Charts.Where(chart => chart.Name != "calibration"))
        {
            using var plot = draw(coverage);
            Assert.That((plot.AlternativeText, plot.FittingSize), Is.EqualTo((words, new ChartSize(640, 180))));
            using var picture = Picture(plot, 640, 180);
            Assert.That(Ink(picture, 10, 60, 500, 90), Is.GreaterThan(300));
        }
    }

    [Test]
    public void The_same_coverage_gives_the_same_bytes()
    {
        byte[][] Draw() => [.. Program.Charts.Select(chart => chart.Draw(SampleCoverage.Harbour()).GetImageBytes(900, 500, ImageFormat.Png))];
        var first = Draw();
        Assert.That(Draw(), Is.EqualTo(first));
    }

    [Test]
    public void One_plot_can_be_saved_at_several_sizes()
    {
        using var plot = SampleCoverage.Harbour().Matrix.Heatmap();
        var first = plot.GetImageBytes(900, 500, ImageFormat.Png);
        plot.GetImageBytes(1400, 1000, ImageFormat.Png);
        Assert.That(plot.GetImageBytes(900, 500, ImageFormat.Png), Is.EqualTo(first));
    }

    [Test]
    public void A_title_that_a_user_adds_gets_room_of_its_own()
    {
        using var plot = SampleCoverage.Harbour().Matrix.Heatmap();
        Picture(plot, 900, 500).Dispose();
        var before = plot.LastRender.DataRect.Top;
        plot.Title("Figure 3");
        using var picture = Picture(plot, 900, 500);
        Assert.That(plot.LastRender.DataRect.Top, Is.GreaterThan(before + 10));
        Assert.That(Ink(picture, 400, 2, 900, 24), Is.GreaterThan(50));
    }

    private static (int Rows, bool HasNote) RowsAndNote(CoverageMatrix matrix)
    {
        using var plot = matrix.Heatmap();
        var size = matrix.HeatmapSize();
        using var picture = Picture(plot, size.Width, size.Height);
        return ((int)Math.Abs(plot.Axes.GetLimits().VerticalSpan), HasNote(picture, plot.LastRender.DataRect));
    }

    /// <summary>Whether words stand right below the labels, where nothing stands otherwise.</summary>
    private static bool HasNote(SKBitmap picture, PixelRect data) => Ink(picture, data.Left - 100, data.Bottom + 4, data.Left - 8, data.Bottom + 11) > 20;

    private static SKBitmap Picture(Plot plot, int width, int height) => SKBitmap.Decode(plot.GetImageBytes(width, height, ImageFormat.Png));

    private static int Ink(SKBitmap picture, float left, float top, float right, float bottom)
    {
        var dark = 0;
        for (var y = Math.Max(0, (int)top); y < Math.Min(picture.Height, bottom); y++)
        {
            for (var x = Math.Max(0, (int)left); x < Math.Min(picture.Width, right); x++)
            {
                if (picture.GetPixel(x, y).Red < 128) dark++;
            }
        }

        return dark;
    }

    /// <summary>The number of pixels on the outermost two rows and columns that are not white.</summary>
    private static int Border(SKBitmap picture)
    {
        var count = 0;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var isEdge = x < 2 || y < 2 || x >= picture.Width - 2 || y >= picture.Height - 2;
                if (isEdge && picture.GetPixel(x, y) != SKColors.White) count++;
            }
        }

        return count;
    }
}
