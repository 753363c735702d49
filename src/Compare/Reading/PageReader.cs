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
        var elements = PageElements.Of(page);
        var meta = new PageMeta(elements);
        var fields = PageMetadata.Read(elements, meta, html);
        var outlet = TextForm.Key(fields.Outlet?.Value ?? "");
        elements.RemoveNeverText();
        if (page.Body is { } shown && (fields.Published is null || fields.Byline is null)) fields = VisibleLines.Complete(fields, BlockReader.Read(shown));
        var standfirst = StandfirstFinder.Find(elements.Heading(fields.Headline?.Value), meta["og:description"] ?? meta["description"]);
        var around = elements.Around(fields.Headline?.Value);
        if (page.Body is { } cluttered) PageCleaner.RemoveFurniture(cluttered, elements.Comments);
        var found = BodyFinder.Find(page, around);
        var blocks = BlockFilter.Filter(found, fields.Headline?.Value, outlet);
        if (blocks.Sum(block => block.Text.Length) < FewestCharacters)
        {
            // Too much was taken for furniture: once more with the page as it is.
            var whole = Parse(html);
            PageElements.Of(whole).RemoveNeverText();
            var uncleaned = BlockFilter.Filter(BodyFinder.Find(whole, []), fields.Headline?.Value, outlet);
            if (uncleaned.Sum(block => block.Text.Length) > blocks.Sum(block => block.Text.Length)) blocks = uncleaned;
        }

        if (standfirst is not null) blocks = WithStandfirst(blocks, standfirst);
        var body = blocks.Select(block => block.ToSource()).ToImmutableArray();
        var headline = fields.Headline is { } title ? new SourceBlock(BlockKind.Headline, title.Value, html.IndexOf(title.Value, StringComparison.Ordinal), isExact: false) : null;
        return new SourceDocument(fields, headline, body) { IsTruncated = body.Length > 0 && Truncation.Shows(body[^1].Line) };
    }

    private static ImmutableArray<PageBlock> WithStandfirst(ImmutableArray<PageBlock> blocks, PageBlock standfirst)
    {
        if (blocks.IsEmpty) return blocks;
        if (blocks.Take(5).FirstOrDefault(block => Overlap(block.Text, standfirst.Text)) is not { } same) return blocks.Insert(0, standfirst);
        return same.Kind == BlockKind.Subheading ? blocks.Remove(same).Insert(0, standfirst) : blocks;
    }

    private static bool Overlap(string a, string b)
    {
        var (x, y) = (TextForm.Key(a), TextForm.Key(b));
        return x.StartsWith(y[..Math.Min(40, y.Length)], StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal) && x.Length > 20 || x.Contains(y, StringComparison.Ordinal);
    }

    /// <summary>Parses a page and no more: what all reading of it costs at least.</summary>
    public static void ParseOnly(string html) => new HtmlParser().ParseDocument(html);

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
}
