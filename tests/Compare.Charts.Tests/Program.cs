namespace Compare;

/// <summary>Draws sample charts into a folder, so that tests (and people) can draw in a process whose machine they chose: one without fonts.</summary>
internal static class Program
{
    public static readonly IReadOnlyList<(string Name, Func<Coverage> Make)> Samples =
    [
        ("harbour", SampleCoverage.Harbour),
        ("grouped", () => SampleCoverage.Grouped(SampleCoverage.Large(13, 20), 5)),
        ("three-by-five", () => SampleCoverage.Part(3, 5)),
        ("one-by-one", () => SampleCoverage.Part(1, 1)),
        ("large", () => SampleCoverage.Large(60, 45)),
        ("many-scripts", SampleCoverage.ManyScripts),
        ("long-labels", SampleCoverage.LongLabels),
        ("without-claims", SampleCoverage.WithoutClaims),
        ("without-outlets", SampleCoverage.WithoutOutlets),
    ];

    /// <summary>Every chart of a coverage, by the name of its files.</summary>
    public static readonly IReadOnlyList<(string Name, Func<Coverage, CoverageChart> Draw)> Charts =
    [
        ("heatmap", coverage => coverage.Matrix.Heatmap()),
        ("state-mix", coverage => coverage.StateMix()),
        ("reach", coverage => coverage.Reach()),
        ("omissions", coverage => coverage.Omissions()),
        ("groups", coverage => coverage.Groups()),
        ("similarity", coverage => coverage.Similarity()),
        ("similarity-map", coverage => coverage.SimilarityMap()),
        ("denials", coverage => coverage.Denials()),
        ("confidence", coverage => coverage.Confidence()),
        ("calibration", coverage => coverage.Calibration([])),
    ];

    /// <summary>Draws the samples of the given names, all where none is given, each at the fitting sizes, light and dark, and at 900 x 500.</summary>
    public static int Main(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("expected: FOLDER [SAMPLE...]");
            return 2;
        }

        foreach (var (name, make) in Samples.Where(sample => arguments.Length == 1 || arguments.Contains(sample.Name)))
        {
            var coverage = make();
            var folder = Path.Combine(arguments[0], name);
            coverage.SaveCharts(folder);
            coverage.SaveCharts(Path.Combine(folder, "dark"), new ChartOptions { Theme = ChartTheme.Dark });
            foreach (var (chart, draw) in Charts)
            {
                using var plot = draw(coverage);
                plot.SavePng(Path.Combine(folder, $"{chart}-900.png"), 900, 500);
            }
        }

        return 0;
    }
}
