using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Compare;

/// <summary>Parses pages for reading: nothing is loaded, watched or run, and of the attributes only those that are read are kept.</summary>
internal static class PageParser
{
    /// <summary>Browsers tell listeners of every attribute, and look up what a link leads to; nobody listens here.</summary>
    private static readonly IConfiguration Quiet = Configuration.Default.Without<IAttributeObserver>().Without<ILinkRelationFactory>();

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, SkipComments = true, ShouldEmitAttribute = IsRead };

    /// <summary>Parses a page, its elements with their places in the file.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser(Options, BrowsingContext.New(Quiet)).ParseDocument(html);

    /// <summary>Parses a page as the parser does by itself, and no more: what all reading of it is measured by.</summary>
    public static void ParseOnly(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>
    /// Whether reading asks for an attribute, or the parser tells by it what an element is; addresses are read of the page's own links alone.
    /// </summary>
    private static bool IsRead(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => name.Span switch
    {
        "class" or "id" or "itemprop" or "content" or "property" or "name" or "rel" or "type" or "role" or "style" or "alt" or "datetime" or "hidden" or "aria-hidden" => true,
        "http-equiv" or "lang" or "xml:lang" or "cite" => true,
        "encoding" or "color" or "face" or "size" => true,
        "href" => tag.Name.Memory.Span is "link",
        _ => false,
    };
}
