namespace Compare;

/// <summary>Draws sample charts into a folder, so that tests (and people) can draw in a process whose machine they chose: one without fonts.</summary>
internal static class Program
{
    public static readonly IReadOnlyList<(string Name, Func<Coverage> Make)> Samples =
    [
        ("harbour", SampleCoverage.Harbour),
        ("three-by-five", () => SampleCoverage.Part(3, 5)),
        ("one-by-one", () => SampleCoverage.Part(1, 1)),
        ("large", () => SampleCoverage.Large(60, 45)),
        ("many-scripts", SampleCoverage.ManyScripts),
        ("long-labels", SampleCoverage.LongLabels),
        ("without-claims", SampleCoverage.WithoutClaims),
        ("without-outlets", SampleCoverage.WithoutOutlets),
    ];

    /// <summary>Draws the samples of the given names, all where none is given, each at the fitting sizes and at 900 x 500.</summary>
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
            using var heatmap = coverage.Matrix.Heatmap();
            using var mix = coverage.StateMix();
            using var reach = coverage.Reach();
            heatmap.SavePng(Path.Combine(folder, "heatmap-900.png"), 900, 500);
            mix.SavePng(Path.Combine(folder, "state-mix-900.png"), 900, 500);
            reach.SavePng(Path.Combine(folder, "reach-900.png"), 900, 500);
        }

        return 0;
    }
}
