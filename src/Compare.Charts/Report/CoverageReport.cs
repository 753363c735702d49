using System.Collections.Immutable;
using System.Text;

namespace Compare;

/// <summary>A coverage as one self-contained HTML page: the matrix, the sentences that prove each cell, and what was read.</summary>
public static class CoverageReport
{
    /// <summary>The report as HTML text. It needs no network, and everything that comes from an article is escaped.</summary>
    /// <param name="coverage">What to show.</param>
    /// <param name="options">Charts and version; the defaults where null.</param>
    /// <exception cref="ArgumentException">A chart is neither a PNG nor an SVG picture.</exception>
    public static string ToHtmlReport(this Coverage coverage, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new ReportPage(coverage, options ?? ReportOptions.Default).Write();
    }

    /// <summary>The same with charts that are still being drawn: they are asked for when everything that does not need them is put together.</summary>
    /// <param name="coverage">What to show.</param>
    /// <param name="charts">Gives the charts, in the place of those of the options.</param>
    /// <param name="options">Version and purpose; the defaults where null.</param>
    /// <exception cref="ArgumentException">A chart is neither a PNG nor an SVG picture.</exception>
    public static string ToHtmlReport(this Coverage coverage, Func<ImmutableArray<ReportChart>> charts, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(charts);
        return new ReportPage(coverage, options ?? ReportOptions.Default).Write(charts);
    }

    /// <summary>Writes the report to a file (UTF-8); a file of that name is replaced.</summary>
    /// <param name="coverage">What to show.</param>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <param name="options">Charts and version; the defaults where null.</param>
    /// <exception cref="ArgumentException">A chart is neither a PNG nor an SVG picture.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveReport(this Coverage coverage, string path, ReportOptions? options = null) =>
        File.WriteAllText(path, coverage.ToHtmlReport(options), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
