using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Compare;

/// <summary>Removes what is no article from a page: menus, footers, forms, hidden parts, and elements whose class or id says so.</summary>
internal static class PageCleaner
{
    /// <summary>No element with more than this share of the page's paragraph text is removed, whatever its name.</summary>
    private const double LargestShare = 0.35;

    private static readonly FrozenSet<string> NeverText = List("script style noscript template iframe object embed svg canvas audio video map button input select textarea datalist progress meter link annotation");

    private static readonly FrozenSet<string> Elements = List("nav footer aside dialog menu header form");

    private static readonly FrozenSet<string> Roles = List("navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist");

    /// <summary>Words in class names and ids, camel case split, that no article body bears.</summary>
    private static readonly FrozenSet<string> Names = List(
        """
        share sharing shares sharebar sharedaddy social socials socialmedia addthis related recommend recommended recommendation recommendations recirc recirculation promo promos promoted promotion
        newsletter newsletters subscribe subscription signup comment comments disqus respond reply sidebar footer nav navbar navi navigation menu menus breadcrumb breadcrumbs cookie cookies consent gdpr
        ad ads adv advert adverts advertise advertisement advertising anzeige werbung publicidad banner sponsor sponsored sponsors outbrain taboola widget widgets popup modal overlay tags tag tagged taglist tagcloud
        keywords topics byline bylines author authors authorbox bio kicker timestamp dateline pubdate postmeta credit credits copyright toolbar teaser teasers trending popular mostread mostviewed readmore readnext upnext
        paywall login pagination pager paging masthead disclaimer hidden hide invisible sr-only screenreader skip skiplink print printonly noprint jumplink feedback poll survey quiz
        donate donation donations membership player playlist gallery slideshow carousel lightbox pullquote pull-quote toc tooltip rating ratings follow followus offer store
        """);

    /// <summary>Pairs of neighbouring words with the same meaning.</summary>
    private static readonly FrozenSet<string> Pairs = List(
        """
        read-more read-next read-also see-also most-read most-viewed most-popular more-news more-stories more-articles more-from more-on up-next also-read you-may story-meta article-meta post-meta entry-meta
        article-info post-info meta-info published-date publish-date post-date article-date entry-date date-time date-posted post-tags article-tags entry-footer article-footer post-footer article-header
        pull-quote visually-hidden screen-reader sr-only author-box about-author article-tools article-actions page-tools nav-links next-prev prev-next in-this related-content jump-link
        """);

    /// <summary>Words that name a line about the article where the element is that short, and may name anything where it is not.</summary>
    private static readonly FrozenSet<string> LineNames = List(
        """
        meta metadata date dates datum fecha time when posted published publish updated by info label labels source sources tools actions buttons icons section category categories crumb crumbs cat views badge flag
        photographer quelle fuente
        """);

    private const int LongestLine = 150;
    private const string Embeds = "blockquote.twitter-tweet, blockquote.instagram-media, blockquote[cite], .twitter-tweet";

    /// <summary>Removes elements that never hold text of an article.</summary>
    public static void RemoveNeverText(IHtmlDocument page)
    {
        foreach (var element in page.All.Where(element => NeverText.Contains(element.LocalName)).ToList()) element.Remove();
        foreach (var comment in page.Descendants<IComment>().ToList()) comment.Remove();
    }

    /// <summary>Removes furniture by element, role, class and id.</summary>
    public static void RemoveFurniture(IHtmlDocument page)
    {
        if (page.Body is not { } body) return;
        var largest = ParagraphText(body) * LargestShare;
        var elements = body.GetElementsByTagName("*").ToList();
        foreach (var element in elements.Where(IsFurniture))
        {
            if (MayGo(element, largest)) element.Remove();
        }

        foreach (var element in elements.Where(IsNamedFurniture))
        {
            if (MayGo(element, largest)) element.Remove();
        }
    }

    /// <summary>The length of the text in an element's paragraphs.</summary>
    public static int ParagraphText(IElement element)
    {
        var total = element.LocalName == "p" ? element.TextContent.Trim().Length : 0;
        return element.LocalName == "p" ? total : element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Trim().Length);
    }

    private static bool MayGo(IElement element, double largest)
    {
        if (element.ParentElement is null || element.LocalName is "body" or "html" or "article" or "main") return false;
        if (element.LocalName is "h1" or "h2" or "h3" && element.Closest("article") is not null) return false;
        var text = ParagraphText(element);
        if (text > largest) return false;
        return element.QuerySelector("[itemprop~=articleBody]") is null && element.GetAttribute("itemprop") != "articleBody"
            && (element.LocalName == "header" || element.QuerySelector("article") is not { } inner || ParagraphText(inner) <= largest)
            && (element.LocalName is "footer" or "nav" or "aside" || element.QuerySelector(Embeds) is null);
    }

    private static bool IsFurniture(IElement element)
    {
        if (Elements.Contains(element.LocalName)) return true;
        if (element.Attributes.Length == 0) return false;
        return element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || (element.GetAttribute("role") is { } role && Roles.Contains(role)) || IsUnseen(element.GetAttribute("style"));
    }

    private static bool IsUnseen(string? style)
    {
        if (string.IsNullOrEmpty(style)) return false;
        style = style.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamedFurniture(IElement element)
    {
        if (element.Attributes.Length == 0) return false;
        var verdict = NameVerdict.None;
        foreach (var name in $"{element.Id} {element.ClassName}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            verdict = (NameVerdict)Math.Max((int)verdict, (int)VerdictOn(name));
        return verdict switch
        {
            NameVerdict.None => false,
            NameVerdict.Line => element.LocalName is not ("span" or "a" or "em" or "strong" or "b" or "i") && element.ChildElementCount <= 12
                && element.TextContent.Length <= LongestLine && !element.Matches(Embeds),
            _ => !element.Matches(Embeds),
        };
    }

    /// <summary>What a class name or id says: nothing, furniture if the element is one line, furniture.</summary>
    private enum NameVerdict
    {
        None,
        Line,
        Furniture,
    }

    private static NameVerdict VerdictOn(string name)
    {
        if (name.Length > 80) return NameVerdict.None;
        var previous = "";
        var verdict = NameVerdict.None;
        foreach (var word in Words(name))
        {
            if (Names.Contains(word) || Pairs.Contains(previous + "-" + word)) return NameVerdict.Furniture;
            if (LineNames.Contains(word)) verdict = NameVerdict.Line;
            previous = word;
        }

        return verdict;
    }

    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0 && char.IsLower(name[i - 1]);
            if ((starts || !char.IsLetter(name[i])) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsLetter(name[i])) word.Append(char.ToLowerInvariant(name[i]));
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static FrozenSet<string> List(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
