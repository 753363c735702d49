using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Compare;

/// <summary>The charts of a coverage, as ScottPlot plots that lay themselves out anew for whatever size they are saved at, and that a notebook shows as pictures.</summary>
public static class CoverageCharts
{
    private const string NoClaims = "No claims to show: none was given, and none was found in two outlets or more.";
    private const string NoOutlets = "No outlets to show: the corpus names none and holds no article.";

    /// <summary>The charts that have a mark for each cell take longest: they are drawn first, so that the others are done beside them.</summary>
    private static readonly string[] HaveMarkPerCell = ["timeline", "prominence"];

    /// <summary>Claims in rows, outlets in columns, the state in each cell by colour and by sign.</summary>
    /// <remarks>
    /// The first claims by rank, and how many more there are; alike rows and alike columns stand together. Where a picture is too
    /// low for all rows to be read, it shows fewer and counts those among the more. In the plot's coordinates a cell's middle is (column, row), both from 0.
    /// </remarks>
    /// <param name="matrix">What to draw; without claims or outlets the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Heatmap(this CoverageMatrix matrix, ChartOptions? options = null)
    {
        var chosen = (options ?? ChartOptions.Default).Validate();
        var drawing = new HeatmapDrawing(matrix, chosen);
        return DrawnPlot.Of(
            Missing(matrix) is { } message ? MessageDrawing.Of(drawing.Page(0), message, chosen.Theme) : drawing.Arrange,
            chosen.Theme,
            () => matrix.HeatmapSize(chosen),
            () => matrix.HeatmapAltText(chosen),
            Missing(matrix));
    }

    /// <summary>The size at which the heatmap's labels stand at full size.</summary>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static ChartSize HeatmapSize(this CoverageMatrix matrix, ChartOptions? options = null)
    {
        var chosen = (options ?? ChartOptions.Default).Validate();
        return Missing(matrix) is null ? new HeatmapDrawing(matrix, chosen).FittingSize() : MessageDrawing.Size;
    }

    /// <summary>Per outlet a bar with its number of claims in each state; outlets by claims touched, those without articles last.</summary>
    /// <param name="coverage">What to draw; without claims or outlets the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart StateMix(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        var content = new StateMixContent(coverage, theme);
        return DrawnPlot.Of(
            Missing(coverage.Matrix) is { } message ? MessageDrawing.Of(content.Page(0), message, theme) : new BarRowsDrawing(content.Rows(), theme).Arrange,
            theme,
            () => coverage.StateMixSize(options),
            coverage.StateMixAltText,
            Missing(coverage.Matrix));
    }

    /// <summary>The size at which the state mix's labels stand at full size.</summary>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static ChartSize StateMixSize(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        return Missing(coverage.Matrix) is null ? new BarRowsDrawing(new StateMixContent(coverage, theme).Rows(), theme).FittingSize() : MessageDrawing.Size;
    }

    /// <summary>Per claim a bar with the number of outlets that carry it, wire copy counted once and in full, inside the number that touch it.</summary>
    /// <param name="coverage">What to draw; without claims or outlets the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Reach(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        var content = new ReachContent(coverage, chosen);
        return DrawnPlot.Of(
            Missing(coverage.Matrix) is { } message
                ? MessageDrawing.Of(content.Page(0), message, chosen.Theme)
                : new BarRowsDrawing(content.Rows(), chosen.Theme).Arrange,
            chosen.Theme,
            () => coverage.ReachSize(chosen),
            () => coverage.ReachAltText(chosen),
            Missing(coverage.Matrix));
    }

    /// <summary>The size at which the reach chart's labels stand at full size.</summary>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static ChartSize ReachSize(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var chosen = (options ?? ChartOptions.Default).Validate();
        return Missing(coverage.Matrix) is null ? new BarRowsDrawing(new ReachContent(coverage, chosen).Rows(), chosen.Theme).FittingSize() : MessageDrawing.Size;
    }

    /// <summary>
    /// Writes <c>heatmap</c>, <c>state-mix</c> and <c>reach</c>, and of the further charts those that have something to show, as PNG and SVG at
    /// fitting sizes; files of these names are replaced.
    /// </summary>
    /// <param name="coverage">What to draw.</param>
    /// <param name="folder">Where to write; made where it does not exist.</param>
    /// <param name="options">The defaults where null.</param>
    /// <returns>What was written, in the order of the gallery.</returns>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<SavedChart> SaveCharts(this Coverage coverage, string folder, ChartOptions? options = null)
    {
        Directory.CreateDirectory(folder);
        var gallery = coverage.Gallery(options);
        var saved = new SavedChart?[gallery.Length];
        try
        {
            var order = Enumerable.Range(0, gallery.Length).OrderByDescending(place => HaveMarkPerCell.Contains(gallery[place].Name));
            Parallel.ForEach(
                Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), Cores.All,
                place => saved[place] = Save(coverage, folder, gallery[place], isAlways: place < GalleryCharts.Always));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return [.. saved.OfType<SavedChart>()];
    }

    /// <summary>Writes a chart; null where it has nothing to show and need not say so.</summary>
    private static SavedChart? Save(Coverage coverage, string folder, GalleryChart entry, bool isAlways)
    {
        using var chart = entry.Draw();
        if (!isAlways && chart.Message is not null) return null;
        var words = chart.AlternativeText;
        var (png, svg) = ChartFiles.Write(folder, entry.Name, chart, chart.FittingSize, coverage.Corpus.Event.Title, words);
        return new SavedChart(entry.Title, words, png, svg);
    }

    /// <summary>What keeps a chart from being drawn, in words, or null where nothing does.</summary>
    internal static string? Missing(CoverageMatrix matrix) =>
        matrix.Outlets.IsEmpty ? NoOutlets : matrix.Claims.IsEmpty ? NoClaims : null;
}
