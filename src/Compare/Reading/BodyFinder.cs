using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Compare;

/// <summary>Finds the part of a cleaned page that is the article: by the names that publishers give it, else by weighing its text.</summary>
internal static class BodyFinder
{
    private const int FewestCharacters = 250;

    /// <summary>The share of the page's paragraph text that a named body must hold.</summary>
    private const double LeastShare = 0.4;

    /// <summary>The running text that must stand around the headline for the rest of the page not to be weighed: characters, and share of the page's.</summary>
    private const int FewestNear = 300;
    private const double LeastNear = 0.1;

    /// <summary>Class names and ids that publishers give the body of an article, the surest first.</summary>
    private static readonly FrozenDictionary<string, int> Names = new[]
    {
        "article-body article__body articleBody article_body articlebody article-body-text",
        "entry-content post-content post-body post__content postcontent post-entry blog-content td-post-content single-content the-content",
        "article-content article__content articleContent article-text article__text articleText article_content article-main-content article-detail-content",
        """
        story-body story-body__inner story-content storytext story-text story__content story__body news-content news-text news-body news-detail content-body body-content body-copy bodytext body-text
        rich-text richtext text-content content-text main-content__body paragraph--type--text
        """,
    }.SelectMany((names, rank) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => KeyValuePair.Create(name, rank + 1))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Below the named ones: the element that HTML has for it.</summary>
    private const int ArticleRank = 5, Ranks = 6;

    /// <summary>The blocks of the article; empty where the page holds no text.</summary>
    /// <param name="page">The cleaned page.</param>
    /// <param name="around">The elements around the headline, the innermost first.</param>
    public static ImmutableArray<PageBlock> Find(IHtmlDocument page, IReadOnlyList<IElement> around)
    {
        if (page.Body is not { } body) return [];
        var figures = ElementFigures.Of(body);
        var root = Root(body, around, figures);
        var candidates = new List<IElement>?[Ranks];
        foreach (var element in body.GetElementsByTagName("*"))
        {
            if (RankOf(element) is { } rank) (candidates[rank] ??= []).Add(element);
        }

        foreach (var matches in candidates)
        {
            if (matches is not null && Named(matches, figures, figures[root].Paragraphs) is { } found) return found;
        }

        var parts = TextWeigher.Find(root, figures);
        return parts.Count == 0 ? BlockReader.Read(body) : [.. parts.SelectMany(part => BlockReader.Read(part))];
    }

    /// <summary>The smallest element around the headline that holds a good part of the running text, else the whole page.</summary>
    private static IElement Root(IElement body, IReadOnlyList<IElement> around, Dictionary<IElement, ElementFigures> figures)
    {
        var least = Math.Max(FewestNear, figures[body].Prose * LeastNear);
        return around.FirstOrDefault(element => figures.TryGetValue(element, out var own) && own.Prose >= least) ?? body;
    }

    /// <summary>How sure an element's name is to mean the body, 0 the surest, or null.</summary>
    private static int? RankOf(IElement element)
    {
        if (element.Attributes.Length > 0)
        {
            if (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.Ordinal)) return 0;
            if (ElementNames.Of(element).Min(name => Names.TryGetValue(name, out var named) ? named : (int?)null) is { } rank) return rank;
        }

        return element.LocalName == "article" ? ArticleRank : null;
    }

    /// <summary>The blocks of the elements of one rank, where these hold enough text.</summary>
    private static ImmutableArray<PageBlock>? Named(List<IElement> ranked, Dictionary<IElement, ElementFigures> figures, int all)
    {
        var set = ranked.ToHashSet();
        var matches = ranked.Where(element => !HasAncestorIn(element, set)).ToList();
        var best = matches.MaxBy(element => figures[element].Paragraphs)!;
        // Some publishers split one body over several elements of one name beside each other.
        var parts = matches.Where(element => element == best || (element.ParentElement == best.ParentElement && element.ClassName == best.ClassName && element.LocalName == best.LocalName && element.LocalName != "article")).ToList();
        var blocks = parts.SelectMany(part => BlockReader.Read(part)).ToImmutableArray();
        var length = blocks.Where(block => block.Linked < 0.5).Sum(block => block.Text.Length);
        return length >= FewestCharacters && length >= all * LeastShare ? blocks : null;
    }

    private static bool HasAncestorIn(IElement element, HashSet<IElement> set)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (set.Contains(parent)) return true;
        }

        return false;
    }
}
