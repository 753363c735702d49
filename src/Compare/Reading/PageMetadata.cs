using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Reads what a page says about its article, before anything is removed from it.</summary>
internal static partial class PageMetadata
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "date", "dc.date", "dc.date.issued", "dc.date.created",
        "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published_at",
        "parsely-pub-date", "sailthru.date", "article.published", "article_date_original", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date",
        "originalpublicationdate", "displaydate", "ptime", "rnews:datepublished", "datecreated", "creation_date", "prism.publicationdate", "date.release", "release_date",
    ];

    private static readonly string[] ModifiedNames =
        ["article:modified_time", "og:updated_time", "og:modified_time", "article:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article.updated", "utime"];

    /// <summary>Reads the fields from a page's elements, all but the byline.</summary>
    public static ArticleFields Read(PageElements page, PageMeta meta, JsonLdArticle? linked, string html)
    {
        var url = UrlOf(page, meta, linked, html);
        var host = url is null ? null : WebAddress.HostKey(new Uri(url.Value));
        var site = meta["og:site_name"] ?? linked?.Publisher;
        var headline = HeadlineFinder.Find(page, meta["og:title"] ?? meta["twitter:title"], linked?.Headline, [site, host]);
        return new ArticleFields
        {
            Url = url,
            Headline = headline,
            Outlet = OutletOf(page, meta, linked, headline?.Value, host),
            Published = PageTimes.Published(page, meta, PublishedNames, linked?.Published, url?.Value),
            Updated = PageTimes.Updated(page, meta, ModifiedNames, linked?.Modified),
            Language = LanguageOf(page, meta, linked),
        };
    }

    private static Sourced<string>? UrlOf(PageElements page, PageMeta meta, JsonLdArticle? linked, string html)
    {
        return Address(page.Links.Find(link => PageElements.Has(link, "rel", "canonical"))?.GetAttribute("href"), "canonical link")
            ?? Address(meta["og:url"], "og:url")
            ?? Address(linked?.Url, "JSON-LD")
            ?? Address(page.Links.Find(link => PageElements.Has(link, "rel", "shortlink"))?.GetAttribute("href"), "short link")
            ?? Address(SavedFrom().Match(html.Length > 4000 ? html[..4000] : html) is { Success: true } saved ? saved.Groups[1].Value : null, "saved from");

        static Sourced<string>? Address(string? text, string origin) =>
            EntryFields.Address(text) is { } address && new Uri(address).Host.Contains('.', StringComparison.Ordinal) ? new Sourced<string>(address, origin) : null;
    }

    private static Sourced<string>? OutletOf(PageElements page, PageMeta meta, JsonLdArticle? linked, string? headline, string? host)
    {
        return Named(linked?.Publisher, "JSON-LD")
            ?? Named(meta["og:site_name"], "og:site_name")
            ?? Named(meta["application-name"], "meta application-name")
            ?? Named(meta["dc.publisher"] ?? meta["publisher"], "meta publisher")
            ?? Named(SiteInTitle(page.Title, headline), "title")
            ?? Named(host, "host");

        static Sourced<string>? Named(string? name, string origin) =>
            name is not null && TextCleaner.Clean(name) is { Length: > 0 and <= 80 } clean && !clean.Contains("://", StringComparison.Ordinal) ? new Sourced<string>(clean, origin) : null;
    }

    /// <summary>What the title holds beside the headline, where that is a name's length.</summary>
    private static string? SiteInTitle(string title, string? headline)
    {
        if (headline is null || headline.Length < 8) return null;
        var at = title.IndexOf(headline, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = at == 0 ? title[headline.Length..] : title[..at];
        if (at > 0 && at + headline.Length < title.Length) return null;
        var match = at == 0 ? TitleTail().Match(rest) : TitleHead().Match(rest);
        var name = match.Groups[1].Value;
        return match.Success && TextForm.Words(name) is >= 1 and <= 5 ? name : null;
    }

    private static Sourced<string>? LanguageOf(PageElements page, PageMeta meta, JsonLdArticle? linked)
    {
        (string? Tag, string Origin)[] tags =
        [
            (page.Root.GetAttribute("lang") ?? page.Root.GetAttribute("xml:lang"), "html lang"),
            (linked?.Language, "JSON-LD"), (meta["og:locale"], "og:locale"), (meta["content-language"], "meta content-language"),
            (page.Body?.GetAttribute("lang"), "body lang"),
        ];
        return tags.Select(tag => LanguageTag.Primary(tag.Tag) is { } primary ? new Sourced<string>(primary, tag.Origin) : null).FirstOrDefault(tag => tag is not null);
    }

    [GeneratedRegex(@"<!--\s*saved from url=\(\d+\)(\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"^\s*(?:\||-|–|—|::|»|·|•|:)\s*([^|–—»·•]+?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleTail();

    [GeneratedRegex(@"^\s*([^|–—»·•]+?)\s*(?:\||-|–|—|::|»|·|•|:)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleHead();
}
