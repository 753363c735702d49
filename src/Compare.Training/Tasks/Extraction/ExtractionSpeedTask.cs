using System.Globalization;

namespace Compare;

/// <summary>How fast pages are read on one core, beside the bare parse of the same pages in the same run.</summary>
internal sealed class ExtractionSpeedTask : IBenchTask
{
    private const int Rounds = 5;

    public string Name => "extraction-speed";

    public IReadOnlyList<string> Sets => [ExtractionPage.Set];

    public bool IsDirect => true;

    /// <summary>A line for each round: pages, processor seconds of the bare parse, of the whole reading.</summary>
    public PredictionTable Predict(BenchFolder bench)
    {
        var pages = ExtractionPage.Bodies(bench).Concat(ExtractionPage.Metadata(bench)).Select(page => page.Html).ToList();
        string[] Round()
        {
            double bare = 0, whole = 0;
            // Page by page, so that whatever else the machine does falls on both.
            foreach (var page in pages)
            {
                bare += SecondsOf(() => PageParser.ParseOnly(page));
                whole += SecondsOf(() => PageReader.Read(page));
            }

            return [pages.Count.ToString(CultureInfo.InvariantCulture), bare.ToString("R", CultureInfo.InvariantCulture), whole.ToString("R", CultureInfo.InvariantCulture)];
        }

        // The first rounds pay for compilation.
        for (var warmUp = 0; warmUp < 3; warmUp++) Round();
        return new PredictionTable(["pages", "parse_seconds", "read_seconds"], [.. Enumerable.Range(0, Rounds).Select(_ => Round())]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions)
    {
        var rounds = predictions.Rows.Select(row => row.Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return
        [
            new Measure(Name, "pages a second", Spread(rounds.Select(round => round[0] / round[2])), "median, fastest and slowest of the rounds, not an interval"),
            new Measure(Name, "times the bare parse", Spread(rounds.Select(round => round[2] / round[1])), "the same"),
        ];
    }

    /// <summary>Processor time, that of the garbage collector too, so that other programs on the machine matter little.</summary>
    private static double SecondsOf(Action read)
    {
        var start = Environment.CpuUsage.TotalTime;
        read();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static Estimate Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return new Estimate(sorted[sorted.Count / 2], sorted[0], sorted[^1]);
    }
}
