using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads an HTML page: first what it says about its article, then the article's blocks.</summary>
internal static class PageReader
{
    private const int FewestCharacters = 250;

    /// <summary>Reads a decoded page; safe to call from several threads.</summary>
    public static SourceDocument Read(string html)
    {
        var page = PageParser.Parse(html);
        var elements = PageElements.Of(page);
        var meta = new PageMeta(elements);
        var linked = JsonLdReader.Read(elements);
        var fields = PageMetadata.Read(elements, meta, linked, html);
        var host = fields.Url is { } url ? WebAddress.HostKey(new Uri(url.Value)) : null;
        var byline = new BylineReader(elements, meta, linked, meta["og:site_name"], linked?.Publisher, host, host?.Split('.')[0]);
        fields = fields with { Byline = byline.Read() };
        elements.RemoveNeverText();
        PageBlock? standfirst = null;
        ImmutableArray<PageBlock> found = [];
        var heading = elements.Heading(fields.Headline?.Value);
        // The elements around the headline are looked up before cleaning, which may take the heading away.
        var around = elements.Around(heading);
        if (page.Body is { } shown)
        {
            if (fields.Published is null || fields.Byline is null) fields = VisibleLines.Complete(fields, BlockReader.Read(shown));
            fields = fields with { Byline = fields.Byline ?? byline.AsStated() };
            standfirst = StandfirstFinder.Find(heading, meta["og:description"] ?? meta["description"]);
            found = BodyFinder.Find(PageCleaner.RemoveFurniture(shown, elements), around);
        }

        var blocks = Filtered(found, fields);
        if (LengthOf(blocks) < FewestCharacters && Uncleaned(html, fields) is var uncleaned && LengthOf(uncleaned) > LengthOf(blocks)) blocks = uncleaned;
        if (standfirst is not null) blocks = StandfirstFinder.Set(blocks, standfirst);
        var body = blocks.Select(block => block.ToSource()).ToImmutableArray();
        var headline = fields.Headline is { } title ? new SourceBlock(BlockKind.Headline, title.Value, html.IndexOf(title.Value, StringComparison.Ordinal), isExact: false) : null;
        return new SourceDocument(fields with { Genre = PageGenre.Of(linked?.Type, fields.Url?.Value, found) }, headline, body) { IsTruncated = body.Length > 0 && Truncation.Shows(body[^1].Line) };
    }

    private static ImmutableArray<PageBlock> Filtered(ImmutableArray<PageBlock> blocks, ArticleFields fields) =>
        BlockFilter.Filter(blocks, fields.Headline?.Value, TextForm.Key(fields.Outlet?.Value ?? ""));

    /// <summary>The body of the page as it is, where too much was taken for furniture; the one case in which a page is parsed twice.</summary>
    private static ImmutableArray<PageBlock> Uncleaned(string html, ArticleFields fields)
    {
        var whole = PageParser.Parse(html);
        var elements = PageElements.Of(whole);
        elements.RemoveNeverText();
        if (whole.Body is not { } body) return [];
        return Filtered(BodyFinder.Find(PageFigures.Of(body, elements.Count), elements.Around(elements.Heading(fields.Headline?.Value))), fields);
    }

    private static int LengthOf(ImmutableArray<PageBlock> blocks) => blocks.Sum(block => block.Text.Length);
}
