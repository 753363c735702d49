using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Compare;

/// <summary>Reads an HTML page: first what it says about its article, then the article's blocks.</summary>
internal static class PageReader
{
    private const int FewestCharacters = 250;

    /// <summary>Reads a decoded page; safe to call from several threads.</summary>
    public static SourceDocument Read(string html)
    {
        var page = Parse(html);
        var fields = PageMetadata.Read(page, html);
        var outlet = TextForm.Key(fields.Outlet?.Value ?? "");
        PageCleaner.RemoveNeverText(page);
        if (page.Body is { } shown) fields = VisibleLines.Complete(fields, BlockReader.Read(shown));
        PageCleaner.RemoveFurniture(page);
        var found = BodyFinder.Find(page, fields.Url?.Value);
        var blocks = BlockFilter.Filter(found, fields.Headline?.Value, outlet);
        if (blocks.Sum(block => block.Text.Length) < FewestCharacters)
        {
            // Too much was taken for furniture: once more with the page as it is.
            var whole = Parse(html);
            PageCleaner.RemoveNeverText(whole);
            var uncleaned = BlockFilter.Filter(BodyFinder.Find(whole, fields.Url?.Value), fields.Headline?.Value, outlet);
            if (uncleaned.Sum(block => block.Text.Length) > blocks.Sum(block => block.Text.Length)) blocks = uncleaned;
        }

        var body = blocks.Select(block => block.ToSource()).ToImmutableArray();
        var headline = fields.Headline is { } title ? new SourceBlock(BlockKind.Headline, title.Value, html.IndexOf(title.Value, StringComparison.Ordinal), isExact: false) : null;
        return new SourceDocument(fields, headline, body) { IsTruncated = body.Length > 0 && Truncation.Shows(body[^1].Line) };
    }

    /// <summary>Parses a page and no more: what all reading of it costs at least.</summary>
    public static void ParseOnly(string html) => new HtmlParser().ParseDocument(html);

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
}
