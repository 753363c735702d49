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
    public static (string Png, string Svg) Write(string folder, string name, Plot plot, ChartSize size, string title, string alternative)
    {
        var png = Path.Combine(folder, name + ".png");
        File.WriteAllBytes(png, plot.GetImageBytes(size.Width, size.Height, ImageFormat.Png));
        var svg = Path.Combine(folder, name + ".svg");
        var words = Described(plot.GetSvgXml(size.Width, size.Height), name, size, title, alternative);
        File.WriteAllText(svg, words, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return (png, svg);
    }

    /// <summary>
    /// The SVG with its words for those who cannot see it, with coordinates no finer than a hundredth of a pixel, and with ids
    /// that begin with its name: Skia numbers them through the whole process, and two pictures in one page must not share any.
    /// </summary>
    internal static string Described(string svg, string name, ChartSize size, string title, string alternative)
    {
        var start = svg.IndexOf("<svg", StringComparison.Ordinal);
        var end = svg.IndexOf('>', start);
        // Without a view box a page that makes the picture smaller would cut it instead.
        var head = string.Create(CultureInfo.InvariantCulture, $"{svg[..end]} viewBox=\"0 0 {size.Width} {size.Height}\" role=\"img\">");
        var words = $"\n<title>{Escaped(title)}</title>\n<desc>{Escaped(alternative)}</desc>";
        var drawing = WithRoundedPaths(svg.AsSpan(end + 1));
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        return head + words + ClipId().Replace(drawing, id =>
        {
            if (!ids.TryGetValue(id.Value, out var own)) ids[id.Value] = own = string.Create(CultureInfo.InvariantCulture, $"{name}-{ids.Count + 1}");
            return own;
        });
    }

    private static string Escaped(string text) => SecurityElement.Escape(TextCharacters.Clean(text)) ?? "";

    /// <summary>The drawing with its coordinates rounded; there may be millions of them, so that nothing is made for each.</summary>
    private static string WithRoundedPaths(ReadOnlySpan<char> drawing)
    {
        var rounded = new StringBuilder(drawing.Length);
        var done = 0;
        foreach (var path in PathData().EnumerateMatches(drawing))
        {
            foreach (var number in LongFraction().EnumerateMatches(drawing.Slice(path.Index, path.Length)))
            {
                var start = path.Index + number.Index;
                rounded.Append(drawing[done..start]);
                AppendRounded(rounded, drawing.Slice(start, number.Length));
                done = start + number.Length;
            }
        }

        return rounded.Append(drawing[done..]).ToString();
    }

    private static void AppendRounded(StringBuilder text, ReadOnlySpan<char> number) =>
        text.Append(CultureInfo.InvariantCulture, $"{double.Parse(number, CultureInfo.InvariantCulture):0.##}");

    [GeneratedRegex("\\sd=\"[^\"]*\"|\\spoints=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex PathData();

    [GeneratedRegex(@"-?\d+\.\d{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongFraction();

    [GeneratedRegex(@"(?<=id=""|url\(#)cl_[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex ClipId();
}
