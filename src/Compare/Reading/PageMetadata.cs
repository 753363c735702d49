using System.Text.RegularExpressions;
using AngleSharp.Dom;

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

    private static readonly string[] AuthorNames =
        ["author", "article:author", "og:article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "article:author_name", "cxenseparse:author"];

    public static ArticleFields Read(IDocument page, string html)
    {
        var meta = MetaEntries(page);
        var linked = JsonLdReader.Read(page);
        var url = UrlOf(page, meta, linked, html);
        var headline = HeadlineFinder.Find(page, meta.GetValueOrDefault("og:title") ?? meta.GetValueOrDefault("twitter:title"), linked?.Headline, meta.GetValueOrDefault("og:site_name") ?? linked?.Publisher);
        return new ArticleFields
        {
            Url = url,
            Headline = headline,
            Outlet = OutletOf(page, meta, linked, headline?.Value, url?.Value),
            Byline = BylineOf(page, meta, linked),
            Published = PageTimes.Published(page, meta, PublishedNames, linked?.Published, url?.Value),
            Updated = PageTimes.Updated(page, meta, ModifiedNames, linked?.Modified),
            Language = LanguageOf(page, meta, linked),
        };
    }

    public static string? Description(IDocument page)
    {
        var meta = MetaEntries(page);
        return meta.GetValueOrDefault("og:description") ?? meta.GetValueOrDefault("description");
    }

    /// <summary>The first value of every meta element, by lower-case name or property.</summary>
    private static Dictionary<string, string> MetaEntries(IDocument page)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = TextCleaner.Clean(meta.GetAttribute("content") ?? "");
            if (content.Length == 0) continue;
            foreach (var name in new[] { meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("itemprop"), meta.GetAttribute("http-equiv") })
            {
                if (!string.IsNullOrWhiteSpace(name)) entries.TryAdd(name.Trim().ToLowerInvariant(), content);
            }
        }

        return entries;
    }

    private static Sourced<string>? UrlOf(IDocument page, Dictionary<string, string> meta, JsonLdArticle? linked, string html)
    {
        return Address(page.QuerySelector("link[rel~=canonical i][href]")?.GetAttribute("href"), "canonical link")
            ?? Address(meta.GetValueOrDefault("og:url"), "og:url")
            ?? Address(linked?.Url, "JSON-LD")
            ?? Address(page.QuerySelector("link[rel~=shortlink i][href]")?.GetAttribute("href"), "short link")
            ?? Address(SavedFrom().Match(html.Length > 4000 ? html[..4000] : html) is { Success: true } saved ? saved.Groups[1].Value : null, "saved from");

        static Sourced<string>? Address(string? text, string origin) =>
            Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal)
                ? new Sourced<string>(text!.Trim(), origin)
                : null;
    }

    private static Sourced<string>? OutletOf(IDocument page, Dictionary<string, string> meta, JsonLdArticle? linked, string? headline, string? url)
    {
        return Named(linked?.Publisher, "JSON-LD")
            ?? Named(meta.GetValueOrDefault("og:site_name"), "og:site_name")
            ?? Named(meta.GetValueOrDefault("application-name"), "meta application-name")
            ?? Named(meta.GetValueOrDefault("dc.publisher") ?? meta.GetValueOrDefault("publisher"), "meta publisher")
            ?? Named(SiteInTitle(TextCleaner.Clean(page.Title ?? ""), headline), "title")
            ?? Named(url is null ? null : HostOf(url), "host");

        static Sourced<string>? Named(string? name, string origin) =>
            name is not null && TextCleaner.Clean(name) is { Length: > 0 and <= 80 } clean && !clean.Contains("://", StringComparison.Ordinal) ? new Sourced<string>(clean, origin) : null;
    }

    private static string HostOf(string url)
    {
        var host = new Uri(url).IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
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

    private static Sourced<string>? BylineOf(IDocument page, Dictionary<string, string> meta, JsonLdArticle? linked)
    {
        if (Names(linked?.Authors) is { } authors) return new Sourced<string>(authors, "JSON-LD");
        foreach (var name in AuthorNames)
        {
            if (Names(meta.GetValueOrDefault(name)) is { } value) return new Sourced<string>(value, "meta " + name);
        }

        foreach (var selector in new[] { "[itemprop~=author] [itemprop=name]", "[itemprop~=author]", "a[rel~=author]", "address.author, .byline, .article-byline, .author-name, .byline-name, p.author, span.author, div.author, .by-author, .entry-author" })
        {
            var written = page.QuerySelectorAll(selector).Select(element => TextCleaner.Clean(element.TextContent)).FirstOrDefault(text => text.Length is > 2 and < 120 && TextForm.Words(text) <= 14);
            if (written is not null) return new Sourced<string>(BylineTail().Replace(HeadLines.Byline(written) ?? written, "").TrimEnd(' ', ',', '|', '·', '-'), "byline");
        }

        return null;

        static string? Names(string? text)
        {
            if (text is null) return null;
            var clean = TextCleaner.Clean(text);
            return clean.Length is > 1 and < 200 && !clean.Contains("://", StringComparison.Ordinal) && clean.Any(char.IsLetter) ? HeadLines.Byline(clean) ?? clean : null;
        }
    }

    private static Sourced<string>? LanguageOf(IDocument page, Dictionary<string, string> meta, JsonLdArticle? linked)
    {
        (string? Tag, string Origin)[] tags =
        [
            (page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang"), "html lang"),
            (linked?.Language, "JSON-LD"), (meta.GetValueOrDefault("og:locale"), "og:locale"), (meta.GetValueOrDefault("content-language"), "meta content-language"),
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

    /// <summary>What follows the names in a byline: a date, a job, a mark.</summary>
    [GeneratedRegex(@"\s*(?:[|·•].*|\d{1,2}[./:].*|\b(?:published|updated|on \d).*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BylineTail();
}
