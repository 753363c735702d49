using System.Collections.Immutable;
using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Compare;

/// <summary>Finds the part of a cleaned page that is the article: by the names that publishers give it, else by SmartReader's weighing of text.</summary>
internal static class BodyFinder
{
    private const int FewestCharacters = 250;

    /// <summary>The share of the page's paragraph text that a named body must hold.</summary>
    private const double LeastShare = 0.4;

    /// <summary>Pages with more elements than this are not weighed: the weighing walks siblings.</summary>
    private const int MostElements = 40_000;

    private static readonly string[] Selectors =
    [
        "[itemprop~=articleBody]",
        ".article-body, .article__body, .articleBody, #article-body, #articleBody, .article_body, .article-body-text, .articlebody, [data-component=text-block-wrapper]",
        ".entry-content, .post-content, .post-body, .post__content, .postcontent, .post-entry, .blog-content, .td-post-content, .single-content, .the-content",
        ".article-content, .article__content, .articleContent, .article-text, .article__text, .articleText, #article-content, #articleText, .article_content, .article-main-content, .article-detail-content",
        ".story-body, .story-body__inner, .story-content, .storytext, .story-text, .story__content, .story__body, #storytext, #story-body, .news-content, .news-text, .news-body, .news-detail, .content-body, .body-content, .body-copy, .bodytext, .body-text, .rich-text, .richtext, .text-content, .content-text, .main-content__body, .paragraph--type--text",
        "article",
        "main, [role=main], #main-content",
    ];

    /// <summary>The blocks of the article; empty where the page holds no text.</summary>
    public static ImmutableArray<PageBlock> Find(IHtmlDocument page, string? url)
    {
        if (page.Body is not { } body) return [];
        var all = PageCleaner.ParagraphText(body);
        foreach (var selector in Selectors)
        {
            if (Named(body, selector, all) is { } found) return found;
        }

        return Weighed(page, url) ?? BlockReader.Read(body);
    }

    /// <summary>The blocks of the elements that a selector finds, where these hold enough text.</summary>
    private static ImmutableArray<PageBlock>? Named(IElement body, string selector, int all)
    {
        var matches = body.QuerySelectorAll(selector).Where(element => !HasMatchingParent(element, selector)).ToList();
        if (matches.Count == 0) return null;
        var best = matches.MaxBy(PageCleaner.ParagraphText)!;
        // Some publishers split one body over several elements of one name beside each other.
        var parts = matches.Where(element => element == best || (element.ParentElement == best.ParentElement && element.ClassName == best.ClassName && element.LocalName == best.LocalName && element.LocalName != "article")).ToList();
        var blocks = parts.SelectMany(part => BlockReader.Read(part)).ToImmutableArray();
        var length = blocks.Where(block => block.Linked < 0.5).Sum(block => block.Text.Length);
        return length >= FewestCharacters && length >= all * LeastShare ? blocks : null;
    }

    private static bool HasMatchingParent(IElement element, string selector) => element.ParentElement?.Closest(selector) is not null;

    private static ImmutableArray<PageBlock>? Weighed(IHtmlDocument page, string? url)
    {
        var elements = page.All.Length;
        if (elements > MostElements) return null;
        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            if (BlockReader.Place(element) is { } place) element.SetAttribute(BlockReader.PlaceAttribute, place.ToString(CultureInfo.InvariantCulture));
        }

        // Markup and not the document: notebooks load libraries one by one, and SmartReader there meets an AngleSharp that is not ours.
        using var reader = new Reader(url ?? "https://page.invalid/", page.ToHtml()) { CharThreshold = FewestCharacters, ContinueIfNotReadable = true };
        var content = reader.GetArticle().Content;
        if (string.IsNullOrWhiteSpace(content)) return null;
        var blocks = BlockReader.Read(new HtmlParser().ParseDocument(content).Body!);
        return blocks.IsEmpty ? null : blocks;
    }
}
