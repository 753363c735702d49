using System.Diagnostics;

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
        ("rich", () => RichCoverage.Of(SampleCoverage.Harbour())),
        ("rich-small", () => RichCoverage.Of(SampleCoverage.Part(3, 5))),
        ("rich-large", () => RichCoverage.Of(SampleCoverage.Large(40, 60))),
        ("rich-scripts", () => RichCoverage.Of(SampleCoverage.ManyScripts(), ["رئيس الميناء", "מפקד הכבאים", "Речниця порту", "消防局长", "Ο δήμαρχος", "צ'יף Brandt"])),
        ("rich-long", () => RichCoverage.Of(SampleCoverage.LongLabels(), ["The spokeswoman of the committee that the regional council had set up", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"])),
        ("without-claims", SampleCoverage.WithoutClaims),
        ("without-outlets", SampleCoverage.WithoutOutlets),
    ];

    /// <summary>Every chart of a coverage, by the name of its files.</summary>
    public static readonly IReadOnlyList<(string Name, Func<Coverage, CoverageChart> Draw)> Charts =
    [
        .. SampleCoverage.WithoutClaims().Gallery().Select(entry => (entry.Name, (Func<Coverage, CoverageChart>)(coverage => coverage.Gallery().Single(known => known.Name == entry.Name).Draw()))),
        ("calibration", coverage => coverage.Calibration([])),
    ];

    /// <summary>Draws the samples of the given names, all where none is given, each at the fitting sizes, light and dark, and at 900 x 500.</summary>
    public static int Main(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("expected: FOLDER [SAMPLE...], or: gallery FOLDER");
            return 2;
        }

        if (arguments is ["gallery", var target]) return Gallery(target);

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

    /// <summary>Draws the charts of the corpora for the gallery; called in the repository's root.</summary>
    private static int Gallery(string folder)
    {
        Directory.CreateDirectory(folder);
        void Save(CoverageChart chart, string name)
        {
            using (chart) chart.SavePng(Path.Combine(folder, name + ".png"), chart.FittingSize.Width, chart.FittingSize.Height);
        }

        static Coverage Compared(string name)
        {
            var corpus = Corpus.Load(Path.Combine("corpus", name));
            return corpus.Compare(claims: corpus.Claims);
        }

        var harbour = Compared("harbour-fire");
        var gold = GoldReader.Read(Path.Combine("corpus", "harbour-fire", "gold.csv"));
        var clock = Stopwatch.StartNew();
        foreach (var (name, draw) in Charts.Where(chart => chart.Name != "calibration")) Save(draw(harbour), name);
        Save(harbour.Calibration(gold), "calibration");
        Console.WriteLine(FormattableString.Invariant($"{Charts.Count} charts of {harbour.Corpus.Event.Title} drawn in {clock.Elapsed.TotalSeconds:0.0} s"));
        Save(Compared("crypto-93-million").DisputedFigures(), "disputed-figures-crypto");
        return 0;
    }
}
