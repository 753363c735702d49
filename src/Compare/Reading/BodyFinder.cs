using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

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
    /// <param name="page">The figures of the cleaned page.</param>
    /// <param name="around">The elements around the headline, the innermost first.</param>
    public static ImmutableArray<PageBlock> Find(PageFigures page, IReadOnlyList<IElement> around)
    {
        var root = Root(page, around);
        foreach (var matches in Ranked(page))
        {
            if (matches is not null && Named(matches, root.Paragraphs) is { } found) return found;
        }

        var parts = TextWeigher.Find(root, page);
        return parts.Count == 0 ? BlockReader.Read(page.Root.Element) : [.. parts.SelectMany(part => BlockReader.Read(part))];
    }

    /// <summary>The smallest element around the headline that holds a good part of the running text, else the whole page.</summary>
    private static ElementFigures Root(PageFigures page, IReadOnlyList<IElement> around)
    {
        var least = Math.Max(FewestNear, page.Root.Prose * LeastNear);
        var reached = page.Root;
        for (var i = around.Count - 1; i >= 0; i--)
        {
            if (page.Children(reached).FirstOrDefault(child => child.Element == around[i]) is not { } inner || inner.Prose < least) break;
            reached = inner;
        }

        return reached;
    }

    /// <summary>The elements whose name or kind means the body, by how sure it is; no entry where there is none of that rank.</summary>
    private static List<ElementFigures>?[] Ranked(PageFigures page)
    {
        var ranked = new List<ElementFigures>?[Ranks];
        var byClass = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < page.All.Count; i++)
        {
            var rank = RankOf(page.All[i].Element, byClass);
            if (rank < Ranks) (ranked[rank] ??= []).Add(page.All[i]);
        }

        return ranked;
    }

    /// <summary>How sure an element's name is to mean the body, 0 the surest; <see cref="Ranks"/> where it says nothing.</summary>
    private static int RankOf(IElement element, Dictionary<string, int> byClass)
    {
        var rank = element.LocalName == "article" ? ArticleRank : Ranks;
        if (element.Attributes.Length == 0) return rank;
        if (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.Ordinal)) return 0;
        if (element.Id is { Length: > 0 } id) rank = Math.Min(rank, Names.GetValueOrDefault(id, Ranks));
        if (element.ClassName is not { Length: > 0 } classes) return rank;
        if (!byClass.TryGetValue(classes, out var named))
            byClass[classes] = named = ElementNames.Split(classes).Select(name => Names.GetValueOrDefault(name, Ranks)).DefaultIfEmpty(Ranks).Min();
        return Math.Min(rank, named);
    }

    /// <summary>The blocks of the elements of one rank, where these hold enough text.</summary>
    /// <param name="ranked">The elements in the order of the page.</param>
    /// <param name="all">The text in paragraphs that there is.</param>
    private static ImmutableArray<PageBlock>? Named(List<ElementFigures> ranked, int all)
    {
        var matches = new List<ElementFigures>();
        foreach (var own in ranked)
        {
            if (matches.Count == 0 || own.Index >= matches[^1].End) matches.Add(own);
        }

        var best = matches.MaxBy(own => own.Paragraphs)!;
        // Some publishers split one body over several elements of one name beside each other.
        var parts = matches.Where(own => own == best || (own.Parent == best.Parent && own.Element.ClassName == best.Element.ClassName && own.Element.LocalName == best.Element.LocalName && own.Element.LocalName != "article"));
        var blocks = parts.SelectMany(part => BlockReader.Read(part.Element)).ToImmutableArray();
        var length = blocks.Where(block => block.Linked < 0.5).Sum(block => block.Text.Length);
        return length >= FewestCharacters && length >= all * LeastShare ? blocks : null;
    }
}
