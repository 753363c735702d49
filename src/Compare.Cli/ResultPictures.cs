using System.Text;

namespace Compare;

/// <summary>Adds the charts and the report to a result that is being written.</summary>
internal static class ResultPictures
{
    public static void Write(Coverage coverage, ResultFolder result, bool isForPublication)
    {
        var folder = Directory.CreateTempSubdirectory("compare-coverage-");
        try
        {
            var charts = coverage.SaveCharts(folder.FullName);
            foreach (var path in charts.SelectMany(chart => new[] { chart.PngPath, chart.SvgPath }))
            {
                using var picture = File.OpenRead(path);
                result.Write(Path.GetFileName(path), picture.CopyTo);
            }

            // The pictures are embedded as PNG: an SVG file needs the fonts of the machine that shows it.
            var report = coverage.ToHtmlReport(new ReportOptions
            {
                IsForPublication = isForPublication,
                Charts = [.. charts.Select(chart => new ReportChart(chart.Title, chart.AlternativeText, File.ReadAllBytes(chart.PngPath)))],
            });
            result.Write("report.html", stream => stream.Write(Encoding.UTF8.GetBytes(report)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
