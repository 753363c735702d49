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
            foreach (var path in coverage.SaveCharts(folder.FullName))
            {
                using var picture = File.OpenRead(path);
                result.Write(Path.GetFileName(path), picture.CopyTo);
            }

            // The pictures are embedded as PNG: an SVG file needs the fonts of the machine that shows it.
            ReportChart Chart(string title, string name, string alternative) =>
                new(title, alternative, File.ReadAllBytes(Path.Combine(folder.FullName, name + ".png")));
            var report = coverage.ToHtmlReport(new ReportOptions
            {
                IsForPublication = isForPublication,
                Charts =
                [
                    Chart("Claims by outlet", "heatmap", coverage.Matrix.HeatmapAltText()),
                    Chart("States by outlet", "state-mix", coverage.StateMixAltText()),
                    Chart("Reach", "reach", coverage.ReachAltText()),
                ],
            });
            result.Write("report.html", stream => stream.Write(Encoding.UTF8.GetBytes(report)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
