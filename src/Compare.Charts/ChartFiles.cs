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
        var described = new StringBuilder(svg.Length).Append(head).Append(words);
        AppendDrawing(described, svg.AsSpan(end + 1), name);
        return described.ToString();
    }

    /// <summary>Adds the drawing with its coordinates rounded and its ids replaced; there may be millions of numbers, so that nothing is made for each.</summary>
    private static void AppendDrawing(StringBuilder text, ReadOnlySpan<char> drawing, string name)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var done = 0;
        foreach (var part in PathDataOrClipId().EnumerateMatches(drawing))
        {
            var found = drawing.Slice(part.Index, part.Length);
            text.Append(drawing[done..part.Index]);
            done = part.Index + part.Length;
            if (found.StartsWith("cl_", StringComparison.Ordinal)) text.Append(OwnId(ids, found.ToString(), name));
            else SvgNumbers.AppendRounded(text, found);
        }

        text.Append(drawing[done..]);
    }

    private static string OwnId(Dictionary<string, string> ids, string id, string name)
    {
        if (!ids.TryGetValue(id, out var own)) ids[id] = own = string.Create(CultureInfo.InvariantCulture, $"{name}-{ids.Count + 1}");
        return own;
    }

    private static string Escaped(string text) => SecurityElement.Escape(TextCharacters.Clean(text)) ?? "";

    [GeneratedRegex("\\sd=\"[^\"]*\"|\\spoints=\"[^\"]*\"|(?<=id=\"|url\\(#)cl_[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex PathDataOrClipId();
}
