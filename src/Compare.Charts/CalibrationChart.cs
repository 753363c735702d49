namespace Compare;

/// <summary>Whether cells are right as often as the program is sure of them.</summary>
public static class CalibrationChart
{
    private const string Nothing = "No calibration to show: no gold label was given for a cell that the program decided.";

    /// <summary>A reliability diagram of the program's cells beside gold labels: see <see cref="CalibrationCurve"/>.</summary>
    /// <param name="coverage">The result.</param>
    /// <param name="gold">The labels, as <see cref="GoldReader"/> reads them; where there are none the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    /// <exception cref="CorpusException">A label names a claim or an article that there is not.</exception>
    public static CoverageChart Calibration(this Coverage coverage, IReadOnlyList<GoldLabel> gold, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var curve = CalibrationCurve.Of(GoldMatcher.Match(gold, coverage, "gold labels"));
        return Calibration(curve, coverage.Corpus.Event.Title, coverage.JudgedBy, options);
    }

    /// <summary>A reliability diagram: per part of the confidence the share of cells that are right with a 95 % interval, and below how many there are.</summary>
    /// <param name="curve">What to draw.</param>
    /// <param name="title">What was judged.</param>
    /// <param name="judgedBy">What judged: the confidence of rules is no probability, and the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Calibration(this CalibrationCurve curve, string title, Scorer judgedBy = Scorer.Learned, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(curve);
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        var drawing = new CalibrationDrawing(curve, title, judgedBy, theme);
        return curve.Bins.IsEmpty
            ? DrawnPlot.Message(drawing.Page(), Nothing, theme)
            : DrawnPlot.Of(drawing.Arrange, theme, drawing.FittingSize, drawing.Words);
    }

    /// <summary>Writes <c>calibration</c> as PNG and SVG at its fitting size; files of this name are replaced.</summary>
    /// <param name="curve">What to draw; where no cell was decided nothing is written.</param>
    /// <param name="folder">Where to write; made where it does not exist.</param>
    /// <param name="title">What was judged.</param>
    /// <param name="judgedBy">What judged.</param>
    /// <param name="options">The defaults where null.</param>
    /// <returns>The paths of the files written.</returns>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> SaveCalibration(
        this CalibrationCurve curve, string folder, string title, Scorer judgedBy = Scorer.Learned, ChartOptions? options = null)
    {
        using var chart = Calibration(curve, title, judgedBy, options);
        if (curve.Bins.IsEmpty) return [];
        Directory.CreateDirectory(folder);
        var (png, svg) = ChartFiles.Write(folder, "calibration", chart, chart.FittingSize, title, chart.AlternativeText);
        return [png, svg];
    }
}
