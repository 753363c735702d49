using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using ScottPlot;

namespace Compare;

/// <summary>Writes a chart to files.</summary>
internal static partial class ChartFiles
{
    /// <summary>Writes a PNG and an SVG file and gives their paths.</summary>
    public static IEnumerable<string> Write(string folder, string name, Plot plot, ChartSize size, string title, string alternative)
    {
        using (plot)
        {
            var png = Path.Combine(folder, name + ".png");
            File.WriteAllBytes(png, plot.GetImageBytes(size.Width, size.Height, ImageFormat.Png));
            var svg = Path.Combine(folder, name + ".svg");
            File.WriteAllText(svg, Described(plot.GetSvgXml(size.Width, size.Height), size, title, alternative), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return [png, svg];
        }
    }

    /// <summary>The SVG with its words for those who cannot see it, and with coordinates no finer than a hundredth of a pixel.</summary>
    internal static string Described(string svg, ChartSize size, string title, string alternative)
    {
        var start = svg.IndexOf("<svg", StringComparison.Ordinal);
        var end = svg.IndexOf('>', start);
        // Without a view box a page that makes the picture smaller would cut it instead.
        var head = string.Create(CultureInfo.InvariantCulture, $"{svg[..end]} viewBox=\"0 0 {size.Width} {size.Height}\" role=\"img\">");
        var words = $"\n<title>{Escaped(title)}</title>\n<desc>{Escaped(alternative)}</desc>";
        return head + words + PathData().Replace(svg[(end + 1)..], path => LongFraction().Replace(path.Value, Rounded));
    }

    private static string Escaped(string text) => SecurityElement.Escape(TextCharacters.Clean(text)) ?? "";

    private static string Rounded(Match number) =>
        double.Parse(number.Value, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex("\\sd=\"[^\"]*\"|\\spoints=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex PathData();

    [GeneratedRegex(@"-?\d+\.\d{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongFraction();
}
