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
            var report = coverage.ToHtmlReport(new ReportOptions
            {
                IsForPublication = isForPublication,
                Charts =
                [
                    .. coverage.Gallery().Select(entry => (entry, File: Path.Combine(folder.FullName, entry.Name + ".png"))).Where(picture => File.Exists(picture.File))
                        .Select(picture => new ReportChart(picture.entry.Title, picture.entry.Draw().AlternativeText, File.ReadAllBytes(picture.File))),
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
