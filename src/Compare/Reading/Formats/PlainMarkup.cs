using AngleSharp.Html.Parser;

namespace Compare;

/// <summary>Reads a short piece of HTML as the words it shows.</summary>
internal static class PlainMarkup
{
    /// <summary>The words.</summary>
    public static string Text(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return TextCleaner.Clean(page.Body?.TextContent ?? "");
    }
}
