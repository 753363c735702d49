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
        if (fields.Published is null) fields = WithVisibleDate(fields, page);
        PageCleaner.RemoveFurniture(page);
        var found = BodyFinder.Find(page, fields.Url?.Value);
        var blocks = BlockFilter.Filter(found, fields.Headline?.Value, outlet);
        fields = WithWrittenByline(fields, found);
        if (blocks.Sum(block => block.Text.Length) < FewestCharacters)
        {
            // Too much was taken for furniture: once more with the page as it is.
            var whole = Parse(html);
            PageCleaner.RemoveNeverText(whole);
            var uncleaned = BlockFilter.Filter(BodyFinder.Find(whole, fields.Url?.Value), fields.Headline?.Value, outlet);
            if (uncleaned.Sum(block => block.Text.Length) > blocks.Sum(block => block.Text.Length)) blocks = uncleaned;
        }

        var body = blocks.Select(block => block.ToSource()).ToImmutableArray();
        var headline = fields.Headline is { } title ? new SourceBlock(BlockKind.Headline, title.Value, PlaceOf(html, title.Value), isExact: false) : null;
        return new SourceDocument(fields, headline, body) { IsTruncated = body.Length > 0 && Truncation.Shows(body[^1].Line) };
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);

    /// <summary>A date in a short line beside the headline, where the page states none for machines.</summary>
    private static ArticleFields WithVisibleDate(ArticleFields fields, IHtmlDocument page)
    {
        const int before = 3, after = 7, longestLine = 100;
        if (page.Body is null || fields.Headline is null) return fields;
        var blocks = BlockReader.Read(page.Body);
        var key = TextForm.Key(fields.Headline.Value);
        var at = blocks.ToList().FindIndex(block => TextForm.Key(block.Text) == key);
        if (at < 0) return fields;
        var time = blocks.Skip(at).Take(after).Concat(blocks.Take(at).Reverse().Take(before)).Where(block => block.Text.Length <= longestLine)
            .Select(block => TimeReader.Find(block.Text)).FirstOrDefault(found => found is not null);
        return time is null ? fields : fields with { Published = new Sourced<PublicationTime>(time, "text") };
    }

    /// <summary>The byline that stands as a line of its own before the text, where the page names no author elsewhere.</summary>
    private static ArticleFields WithWrittenByline(ArticleFields fields, ImmutableArray<PageBlock> found)
    {
        const int headBlocks = 6;
        var written = fields.Byline is null ? found.Take(headBlocks).Select(block => HeadLines.Byline(block.Text)).FirstOrDefault(names => names is not null) : null;
        return written is null ? fields : fields with { Byline = new Sourced<string>(written, "text") };
    }

    /// <summary>Where the headline stands in the file, where it stands there as it is.</summary>
    private static int PlaceOf(string html, string headline) => Math.Max(0, html.IndexOf(headline, StringComparison.Ordinal));
}
