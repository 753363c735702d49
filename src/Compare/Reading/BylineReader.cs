using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Compare;

/// <summary>Finds who wrote a page's article: the byline that readers see, and what the page says to machines.</summary>
/// <param name="page">The page's elements.</param>
/// <param name="meta">Its meta elements.</param>
/// <param name="linked">Its JSON-LD.</param>
/// <param name="site">The names of the site and its host: no author is called so where a page names another.</param>
internal sealed partial class BylineReader(PageElements page, PageMeta meta, JsonLdArticle? linked, params IEnumerable<string?> site)
{
    private const int LongestByline = 120, MostWords = 14, MostAuthors = 5, MostElements = 60;

    private static readonly string[] MetaNames =
        ["author", "article:author", "og:article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "article:author_name", "cxenseparse:author"];

    private static readonly FrozenSet<string> NoNames = ElementNames.List("admin administrator editor editors webmaster root user guest noauthor unknown staff");

    private readonly string[] siteKeys = [.. site.OfType<string>().Select(Squeezed).Where(key => key.Length >= 3)];

    /// <summary>The byline with its origin, or null.</summary>
    public Sourced<string>? Read()
    {
        var stated = Stated().ToList();
        var shown = Shown();
        var person = stated.Find(author => !IsWeak(author.Value));
        if (person is null) return shown ?? stated.Find(author => !IsSite(author.Value));
        // The visible byline writes the name as the outlet does; another name there may be a reader's or an editor's.
        return shown is not null && Squeezed(shown.Value).Contains(Squeezed(person.Value), StringComparison.Ordinal) ? shown : person;
    }

    /// <summary>
    /// What the page says to machines where nobody else is named: its own name then, as on the pages of associations and companies, which are their
    /// own authors.
    /// </summary>
    public Sourced<string>? AsStated() => Stated().FirstOrDefault(author => !NoNames.Contains(Squeezed(author.Value)));

    /// <summary>What the page says to machines, the surest first.</summary>
    private IEnumerable<Sourced<string>> Stated()
    {
        if (Names(linked?.Authors) is { } authors) yield return new Sourced<string>(authors, "JSON-LD");
        foreach (var (name, values) in meta.Lists(MetaNames))
        {
            if (Names(string.Join(", ", values.Take(MostAuthors))) is { } names) yield return new Sourced<string>(names, "meta " + name);
        }

        // What sharing plugins print as "written by", in whatever language; a reading time holds a figure.
        if (meta["twitter:label1"] is not null && Names(meta["twitter:data1"]) is { } writer && !writer.Any(char.IsAsciiDigit)) yield return new Sourced<string>(writer, "meta twitter:data1");
    }

    private string? Names(string? text)
    {
        if (text is null) return null;
        var clean = TextCleaner.Clean(text);
        if (clean.Length is <= 1 or >= 200 || clean.Contains("://", StringComparison.Ordinal) || !clean.Any(char.IsLetter)) return null;
        var names = HeadLines.Byline(clean) ?? clean;
        // A person and the site: the person.
        var persons = names.Split(", ").Where(name => !IsSite(name)).ToList();
        return persons.Count > 0 ? string.Join(", ", persons) : names;
    }

    /// <summary>Whether a name is the site's own or none at all.</summary>
    private bool IsSite(string name)
    {
        var key = Squeezed(name);
        return NoNames.Contains(key) || Array.Exists(siteKeys, site => key.Contains(site, StringComparison.Ordinal) || site.Contains(key, StringComparison.Ordinal));
    }

    /// <summary>Whether a name is the site's own, a login or none at all.</summary>
    private bool IsWeak(string name)
    {
        return IsSite(name) || (TextForm.Words(name) == 1 && (char.IsLower(name[0]) || name.Contains('@', StringComparison.Ordinal) || name.Contains('.', StringComparison.Ordinal)));
    }

    /// <summary>
    /// The names of the first element that holds a byline, and of those beside it that are of its kind; what is marked as an author comes before what
    /// is only named so, and boxes beside the article come last.
    /// </summary>
    private Sourced<string>? Shown()
    {
        var near = page.Authors.Take(MostElements).Where(element => !PageElements.IsBeside(element)).ToList();
        return Best(near.Where(IsMarked)) ?? Best(near, onlyNames: true) ?? Best(near) ?? InMeta()
            ?? Best(page.Authors.Take(MostElements).Where(element => element.Closest("[class*=comment], [id*=comment], [class*=related], [class*=teaser], li") is null));
    }

    private Sourced<string>? Best(IEnumerable<IElement> candidates, bool onlyNames = false)
    {
        foreach (var element in candidates)
        {
            if (NamesIn(element) is not { } first || (onlyNames && !HeadLines.IsName(first))) continue;
            var beside = page.Authors.Where(other => other != element && other.ClassName == element.ClassName && other.LocalName == element.LocalName && AreNear(element, other) && !element.Contains(other)).Select(NamesIn).OfType<string>();
            return new Sourced<string>(string.Join(", ", new[] { first }.Concat(beside).Distinct(StringComparer.Ordinal).Take(MostAuthors)), "byline") { Written = WrittenIn(element) };
        }

        return null;
    }

    /// <summary>A person's name that fills an element among the lines about the article.</summary>
    private Sourced<string>? InMeta()
    {
        foreach (var holder in page.Dates.Take(MostElements))
        {
            if (holder.TextContent.Length > 4 * LongestByline) continue;
            foreach (var element in holder.GetElementsByTagName("*").Prepend(holder))
            {
                if (element.ChildElementCount == 0 && element.TextContent.Length < LongestByline && TextCleaner.Clean(element.TextContent) is var text && HeadLines.IsName(HeadLines.Byline(text) ?? text) && !PageElements.IsBeside(element))
                    return new Sourced<string>(HeadLines.Byline(text) ?? text, "byline") { Written = text };
            }
        }

        return null;
    }

    private static bool IsMarked(IElement element) => PageElements.Has(element, "rel", "author") || PageElements.Has(element, "itemprop", "author");

    private static bool AreNear(IElement one, IElement other) =>
        one.ParentElement is { } parent && (other.ParentElement == parent || (other.ParentElement?.ParentElement is { } around && around == parent.ParentElement));

    private static string WrittenIn(IElement element) =>
        TextCleaner.Clean((element.LocalName == "meta" ? element.GetAttribute("content") : element.TextContent) ?? "");

    private string? NamesIn(IElement element)
    {
        if (element.Children.FirstOrDefault(child => PageElements.Has(child, "itemprop", "name")) is { } name) element = name;
        // A name may be stated for machines alone.
        if ((element.LocalName == "meta" ? element.GetAttribute("content") : element.TextContent) is not { Length: > 2 and < 4 * LongestByline } text) return null;
        var written = TextCleaner.Clean(text);
        if (written.Length > LongestByline || TextForm.Words(written) > MostWords) return null;
        var names = Trimmed(HeadLines.Byline(written) ?? Label().Replace(written, ""));
        return names.Length > 2 && TextForm.Words(names) <= MostWords / 2 && char.IsLetter(names[0]) && (!char.IsLower(names[0]) || TextForm.Words(names) == 1) && !IsSite(names) && !names.EndsWith(':') ? names : null;
    }

    /// <summary>The byline without what follows the names.</summary>
    public static string Trimmed(string byline) => Tail().Replace(byline, "").TrimEnd(' ', ',', '|', '·', '-', '–', '/');

    private static string Squeezed(string name) => TextForm.Key(name).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What stands before the names in an element that is known to hold them.</summary>
    [GeneratedRegex(@"^(?:(?:written|posted|story|words|reporting)\s+by|by|(?:geschrieben|verfasst|ein\s+\p{L}+)\s+von|von|(?:publié|écrit)\s+par|par|(?:publicado|escrito)\s+por|por|di|door|av|przez|autor(?:in|en|es|ka|zy)?|auteurs?|autore|authors?|text|автор|текст)(?:\s*[:|]\s*|\s+|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>What follows the names in a byline: a date, a job, a mark.</summary>
    [GeneratedRegex(@"\s*(?:[|·•].*|\(.*|\d{1,2}[./:].*|\b(?:published|updated|veröffentlicht|(?:on|am|le|el|il|op|em|den|vom)\s+\d).*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tail();
}
