using System.Text;

namespace Compare;

/// <summary>Draws the charts of a result in the background, while its tables are written, and then adds them and the report to it.</summary>
internal sealed class ResultPictures : IDisposable
{
    private readonly Coverage coverage;
    private readonly DirectoryInfo folder;
    private readonly Task<IReadOnlyList<SavedChart>> drawing;

    /// <summary>Begins to draw.</summary>
    public ResultPictures(Coverage coverage)
    {
        this.coverage = coverage;
        folder = Directory.CreateTempSubdirectory("compare-coverage-");
        drawing = Task.Run(() => coverage.SaveCharts(folder.FullName));
    }

    /// <summary>Adds the report and, when they are drawn, the charts.</summary>
    public void AddTo(ResultFolder result, bool isForPublication)
    {
        // The pictures are embedded as PNG: an SVG file needs the fonts of the machine that shows it.
        var report = coverage.ToHtmlReport(
            () => [.. drawing.GetAwaiter().GetResult().Select(chart => new ReportChart(chart.Title, chart.AlternativeText, File.ReadAllBytes(chart.PngPath)))],
            new ReportOptions { IsForPublication = isForPublication });
        foreach (var path in drawing.GetAwaiter().GetResult().SelectMany(chart => new[] { chart.PngPath, chart.SvgPath }))
        {
            using var picture = File.OpenRead(path);
            result.Write(Path.GetFileName(path), picture.CopyTo);
        }

        result.Write("report.html", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(report);
        });
    }

    /// <summary>Waits for the drawing to end, be it in failure, and deletes what was drawn.</summary>
    public void Dispose()
    {
        Task.WhenAny(drawing).GetAwaiter().GetResult();
        folder.Delete(recursive: true);
    }
}
