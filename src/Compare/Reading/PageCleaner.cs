using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Compare;

/// <summary>Removes what is no article from a page: menus, footers, forms, hidden parts, and elements whose class or id says so.</summary>
internal sealed class PageCleaner
{
    /// <summary>No element with more than this share of the page's paragraph text is removed, whatever its name.</summary>
    private const double LargestShare = 0.35;

    /// <summary>The characters of running text that must be left where comments go.</summary>
    private const int FewestLeft = 250;

    private static readonly FrozenSet<string> Elements = ElementNames.List("nav footer aside dialog menu header form");

    private static readonly FrozenSet<string> Roles = ElementNames.List("navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist");

    /// <summary>Words in class names and ids, camel case split, that no article body bears.</summary>
    private static readonly FrozenSet<string> Names = ElementNames.List(
        """
        share sharing shares sharebar sharedaddy social socials socialmedia addthis related recommend recommended recommendation recommendations recirc recirculation promo promos promoted promotion
        newsletter newsletters subscribe subscription signup comment comments disqus respond reply sidebar footer nav navbar navi navigation menu menus breadcrumb breadcrumbs cookie cookies consent gdpr
        ad ads adv advert adverts advertise advertisement advertising anzeige werbung publicidad banner sponsor sponsored sponsors outbrain taboola widget widgets popup modal overlay tags tag tagged taglist tagcloud
        keywords topics byline bylines author authors authorbox bio kicker timestamp dateline pubdate postmeta credit credits copyright toolbar teaser teasers trending popular mostread mostviewed readmore readnext upnext
        paywall login pagination pager paging masthead disclaimer sr-only screenreader skip skiplink print printonly noprint jumplink feedback poll survey quiz
        donate donation donations membership player playlist gallery slideshow carousel lightbox pullquote pull-quote toc tooltip rating ratings follow followus offer store
        """);

    /// <summary>Pairs of neighbouring words with the same meaning.</summary>
    private static readonly FrozenSet<string> Pairs = ElementNames.List(
        """
        read-more read-next read-also see-also most-read most-viewed most-popular more-news more-stories more-articles more-from more-on up-next also-read you-may story-meta article-meta post-meta entry-meta
        article-info post-info meta-info published-date publish-date post-date article-date entry-date date-time date-posted post-tags article-tags entry-footer article-footer post-footer article-header
        pull-quote visually-hidden screen-reader sr-only author-box about-author article-tools article-actions page-tools nav-links next-prev prev-next in-this related-content jump-link
        """);

    /// <summary>Words that name a line about the article where the element is that short, and may name anything where it is not.</summary>
    private static readonly FrozenSet<string> LineNames = ElementNames.List(
        """
        meta metadata date dates datum fecha time when posted published publish updated by info labels source sources tools actions buttons icons section category categories crumb crumbs cat views badge flag
        photographer quelle fuente
        """);

    /// <summary>Words that hide an element; inside a longer name they may speak of a label in it.</summary>
    private static readonly FrozenSet<string> HiddenNames = ElementNames.List("hidden hide invisible");

    /// <summary>Words that name readers' comments, which may hold more text than the article.</summary>
    public static readonly FrozenSet<string> CommentNames = ElementNames.List("comment comments commentlist disqus respond replies kommentar kommentare kommentarer commentaires comentarios commenti reacties komentarze");

    private const int FewestLinks = 3;
    private const double PopUpLinked = 0.8;
    private const int LongestLine = 150, MostInLine = 12;

    private readonly PageFigures figures;
    private readonly Dictionary<string, NameVerdict> verdicts = new(StringComparer.Ordinal);
    private double largest;
    private int all;

    private PageCleaner(PageFigures figures)
    {
        this.figures = figures;
    }

    /// <summary>What a class name or id says: nothing, furniture if the element is one line, furniture, comments of readers.</summary>
    private enum NameVerdict
    {
        None,
        Line,
        Furniture,
        Comments,
    }

    /// <summary>Removes readers' comments, then furniture by element, role, class and id.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="page">What was gathered from the page.</param>
    /// <returns>The figures of what is left.</returns>
    public static PageFigures RemoveFurniture(IElement body, PageElements page)
    {
        var cleaner = new PageCleaner(PageFigures.Of(body, page.Count));
        // Shares of the text are taken without the comments.
        if (page.Comments.Count > 0) cleaner.RemoveComments(page.Comments.ToHashSet<IElement>(ReferenceEqualityComparer.Instance));
        cleaner.Remove(cleaner.VerdictOn);
        return cleaner.figures;
    }

    private void RemoveComments(HashSet<IElement> comments) =>
        Remove(own => comments.Contains(own.Element) && ByName(own.Element) == NameVerdict.Comments ? NameVerdict.Comments : NameVerdict.None);

    /// <summary>Removes the outermost elements on which there is a verdict and that may go.</summary>
    private void Remove(Func<ElementFigures, NameVerdict> judge)
    {
        all = figures.Root.Prose;
        largest = figures.Root.Paragraphs * LargestShare;
        var removed = new List<ElementFigures>();
        for (var i = 1; i < figures.All.Count;)
        {
            var own = figures.All[i];
            if (judge(own) is not NameVerdict.None and var verdict && MayGo(own, verdict))
            {
                removed.Add(own);
                i = own.End;
            }
            else i++;
        }

        figures.Remove(removed);
    }

    private bool MayGo(ElementFigures own, NameVerdict verdict)
    {
        var name = own.Element.LocalName;
        if (name is "body" or "html" or "main" || (name == "article" && verdict != NameVerdict.Comments)) return false;
        if (name is "h1" or "h2" or "h3" && own.Element.Closest("article") is not null) return false;
        if (own.HoldsBody) return false;
        if (verdict == NameVerdict.Comments && all - own.Prose >= FewestLeft) return true;
        return own.Paragraphs <= largest && (name == "header" || own.LargestArticle <= largest) && (name is "footer" or "nav" or "aside" || !own.HoldsEmbed);
    }

    private NameVerdict VerdictOn(ElementFigures own)
    {
        var element = own.Element;
        var named = element.Attributes.Length == 0 ? NameVerdict.None : ByName(element);
        if (named == NameVerdict.Line && (element.LocalName is "span" or "a" or "em" or "strong" or "b" or "i" || own.Text > LongestLine || element.ChildElementCount > MostInLine)) named = NameVerdict.None;
        return named == NameVerdict.None && (IsFurniture(element) || IsPopUp(own)) ? NameVerdict.Furniture : named;
    }

    private static bool IsFurniture(IElement element)
    {
        if (Elements.Contains(element.LocalName)) return true;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            var isFurniture = attribute.Name switch
            {
                "hidden" => true,
                "aria-hidden" => attribute.Value == "true",
                "role" => Roles.Contains(attribute.Value),
                "style" => IsUnseen(attribute.Value),
                _ => false,
            };
            if (isFurniture) return true;
        }

        return false;
    }

    /// <summary>Whether an element inside a line is a box of links that opens over it; what holds such a box beside the word that opens it is none.</summary>
    private bool IsPopUp(ElementFigures own) =>
        own is { Links: >= FewestLinks, LinkShare: >= PopUpLinked, Element.LocalName: "span" } && !figures.Children(own).Any(IsPopUp);

    private static bool IsUnseen(string? style)
    {
        if (string.IsNullOrEmpty(style)) return false;
        style = style.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private NameVerdict ByName(IElement element)
    {
        // The classes of a post list its tags and categories, which may be any word.
        if (element.ClassName is { Length: > 0 } classes && (classes.Contains("hentry", StringComparison.Ordinal) || classes.Contains("type-post", StringComparison.Ordinal))) return NameVerdict.None;
        var (own, other) = (VerdictOnNames(element.ClassName), VerdictOnNames(element.Id));
        return own > other ? own : other;
    }

    private NameVerdict VerdictOnNames(string? names)
    {
        if (string.IsNullOrEmpty(names)) return NameVerdict.None;
        if (!verdicts.TryGetValue(names, out var verdict)) verdicts[names] = verdict = ElementNames.Split(names).Select(VerdictOn).DefaultIfEmpty().Max();
        return verdict;
    }

    private static NameVerdict VerdictOn(string name)
    {
        var previous = "";
        var verdict = NameVerdict.None;
        foreach (var word in ElementNames.Words(name))
        {
            if (CommentNames.Contains(word)) return NameVerdict.Comments;
            if (Names.Contains(word) || (previous is "" or "is" or "visually" && HiddenNames.Contains(word)) || Pairs.Contains(previous + "-" + word)) verdict = NameVerdict.Furniture;
            else if (verdict == NameVerdict.None && LineNames.Contains(word)) verdict = NameVerdict.Line;
            previous = word;
        }

        return verdict;
    }
}
