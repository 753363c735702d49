using System.Collections.Immutable;

namespace Compare;

/// <summary>A chart as a picture; a notebook shows it by itself.</summary>
/// <param name="Png">The bytes of a PNG file.</param>
/// <param name="Size">Width and height in pixels.</param>
/// <param name="AlternativeText">The chart in words.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ChartImage(ImmutableArray<byte> Png, ChartSize Size, string AlternativeText) : INotebookOutput
{
    /// <summary>An <c>img</c> element that holds the picture itself: an SVG element would not survive the export of notebooks.</summary>
    public string ToHtml() => new HtmlPage()
        .Add($"<img src=\"data:image/png;base64,{Convert.ToBase64String(Png.AsSpan())}\" width=\"{Size.Width}\" height=\"{Size.Height}\" style=\"max-width:100%;height:auto\" alt=\"{AlternativeText}\">")
        .ToString();

    string INotebookOutput.ToText() => AlternativeText;
}
