using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Compare;

/// <summary>The elements of a page that say something about its article, gathered in one walk, in the order of the page.</summary>
internal sealed partial class PageElements
{
    private static readonly FrozenSet<string> NeverText = ElementNames.List("script style noscript template iframe object embed svg canvas audio video map button input select textarea datalist progress meter link annotation");
    private static readonly FrozenSet<string> HeadingNames = ElementNames.List("h1 h2 h3 h4");
    private static readonly FrozenSet<string> AuthorWords = ElementNames.List("author authors authorname byline bylines autor autoren autora auteur auteurs autore verfasser redakteur writer journalist signature signatur firma reporter");
    private static readonly FrozenSet<string> SideWords = ElementNames.List("related teaser teasers comment comments commentlist sidebar widget recommended recommendations reference references citation");
    private const int LongestKicker = 80;

    private readonly Dictionary<string, NameHints> byName = new(StringComparer.Ordinal);
    private readonly List<IElement> neverText = [];

    private PageElements(IDocument document)
    {
        Title = TextCleaner.Clean(document.Title ?? "");
        Root = document.DocumentElement;
        Body = document.Body;
    }

    /// <summary>The page's title, cleaned.</summary>
    public string Title { get; }

    public IElement Root { get; }

    public IElement? Body { get; }

    /// <summary>The number of elements that may hold text.</summary>
    public int Count { get; private set; }

    /// <summary>Meta elements with content.</summary>
    public List<IElement> Metas { get; } = [];

    /// <summary>Links to other addresses of the page.</summary>
    public List<IElement> Links { get; } = [];

    /// <summary>Blocks of JSON-LD.</summary>
    public List<IElement> Data { get; } = [];

    /// <summary>Headings of the first four levels and what is marked as headline.</summary>
    public List<IElement> Headings { get; } = [];

    /// <summary>Time elements.</summary>
    public List<IElement> Times { get; } = [];

    /// <summary>Elements with a property of a vocabulary.</summary>
    public List<IElement> Properties { get; } = [];

    /// <summary>Elements whose link, property or name speaks of an author.</summary>
    public List<IElement> Authors { get; } = [];

    /// <summary>Elements whose name speaks of a date.</summary>
    public List<IElement> Dates { get; } = [];

    /// <summary>Elements whose name speaks of readers' comments.</summary>
    public List<IElement> Comments { get; } = [];

    public static PageElements Of(IDocument page)
    {
        var elements = new PageElements(page);
        if (page.DocumentElement is { } root) elements.Gather(root);
        return elements;
    }

    /// <summary>The heading that is the headline, or that holds it with a short line above or below, or null.</summary>
    public IElement? Heading(string? headline)
    {
        var key = TextForm.Key(headline ?? "");
        if (key.Length == 0) return null;
        return Headings.Find(heading => TextForm.Key(heading.TextContent) == key)
            ?? Headings.Find(heading => heading.TextContent.Length <= key.Length + LongestKicker && TextForm.Key(heading.TextContent).Contains(key, StringComparison.Ordinal));
    }

    /// <summary>The elements that follow one in the order of the page, inner ones included.</summary>
    public static IEnumerable<IElement> Following(IElement element)
    {
        for (var holder = element; holder.ParentElement is { } parent && holder.LocalName != "body"; holder = parent)
        {
            var siblings = parent.ChildNodes;
            for (var i = siblings.Index(holder) + 1; i < siblings.Length; i++)
            {
                if (siblings[i] is not IElement sibling) continue;
                yield return sibling;
                foreach (var inner in Inside(sibling)) yield return inner;
            }
        }
    }

    /// <summary>The elements in one, in the order of the page, none gathered before it is asked for.</summary>
    public static IEnumerable<IElement> Inside(IElement element)
    {
        var next = element.FirstElementChild;
        while (next is not null)
        {
            yield return next;
            if (next.FirstElementChild is { } first)
            {
                next = first;
                continue;
            }

            var holder = next;
            while (holder != element && holder.NextElementSibling is null) holder = holder.ParentElement!;
            next = holder == element ? null : holder.NextElementSibling;
        }
    }

    /// <summary>The elements around a heading, the innermost first, the page's frame not among them; empty where there is no heading.</summary>
    public IReadOnlyList<IElement> Around(IElement? heading)
    {
        var holders = new List<IElement>();
        for (var holder = heading?.ParentElement; holder is not null && holder != Body; holder = holder.ParentElement) holders.Add(holder);
        return holders;
    }

    /// <summary>Removes what never holds text of an article; the elements gathered stay readable.</summary>
    public void RemoveNeverText()
    {
        // By reference: the parser's nodes call others with the same content equal.
        var removed = new HashSet<INode>(neverText, ReferenceEqualityComparer.Instance);
        var parents = new HashSet<INode>(neverText.Select(element => element.Parent).OfType<INode>(), ReferenceEqualityComparer.Instance);
        foreach (var parent in parents) RemoveChildren(parent, removed);
    }

    /// <summary>
    /// Removes some children. All are taken off from the end and the others put back: to remove one by one the parser looks for each from the
    /// start, which takes seconds on a page of very many.
    /// </summary>
    private static void RemoveChildren(INode parent, HashSet<INode> removed)
    {
        var nodes = (IConstructableNode)parent;
        var kept = new List<IConstructableNode>();
        for (var i = parent.ChildNodes.Length - 1; i >= 0; i--)
        {
            var child = parent.ChildNodes[i];
            if (!removed.Contains(child)) kept.Add((IConstructableNode)child);
            nodes.RemoveNode(i, (IConstructableNode)child);
        }

        for (var i = kept.Count - 1; i >= 0; i--) nodes.AddNode(kept[i]);
    }

    /// <summary>The first element with a property, and the content that it states.</summary>
    public IElement? Property(string name) => Properties.Find(element => Has(element, "itemprop", name) || Has(element, "property", name));

    /// <summary>Whether one of the words of an attribute is the given one.</summary>
    public static bool Has(IElement element, string attribute, string word) =>
        element.GetAttribute(attribute) is { } value && Holds(value, word);

    private static bool Holds(string value, string word) =>
        value == word || (value.Contains(word, StringComparison.OrdinalIgnoreCase) && value.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether an element stands beside the article: in an element for side matter or named after it that does not hold the main heading. Names such
    /// as <c>no-sidebar</c> on the frame of a page say nothing.
    /// </summary>
    public static bool IsBeside(IElement element)
    {
        for (var holder = element; holder is not null and not { LocalName: "body" or "main" }; holder = holder.ParentElement)
        {
            if (holder.LocalName is "aside" or "footer" or "nav" or "figure") return holder.LocalName != "footer" || holder.Closest("article") is null;
            if (ElementNames.Of(holder).Any(name => ElementNames.Words(name).Any(SideWords.Contains)) && holder.QuerySelector("h1") is null) return true;
        }

        return false;
    }

    private void Gather(IElement parent)
    {
        // By number: the enumerators of the parser's lists cost as much as the walk.
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not IElement element) continue;
            var isNever = NeverText.Contains(element.LocalName);
            if (isNever) neverText.Add(element);
            else Count++;
            Sort(element);
            if (!isNever) Gather(element);
        }
    }

    private void Sort(IElement element)
    {
        var name = element.LocalName;
        if (HeadingNames.Contains(name)) Headings.Add(element);
        if (element.Attributes.Length == 0) return;
        if (name == "meta")
        {
            if (element.HasAttribute("content")) Metas.Add(element);
        }
        else if (name == "link") Links.Add(element);
        else if (name == "script")
        {
            if (element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true) Data.Add(element);
            return;
        }
        else if (name == "time") Times.Add(element);

        SortByAttributes(element, name);
    }

    private void SortByAttributes(IElement element, string name)
    {
        var (hints, isProperty) = (NameHints.None, false);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            switch (attribute.Name)
            {
                case "class" or "id":
                    hints |= HintsOf(attribute.Value);
                    break;
                case "rel" when Holds(attribute.Value, "author"):
                    hints |= NameHints.Author;
                    break;
                case "itemprop":
                    isProperty = true;
                    if (Holds(attribute.Value, "author") || Holds(attribute.Value, "creator")) hints |= NameHints.Author;
                    if (Holds(attribute.Value, "headline") && name != "meta" && !HeadingNames.Contains(name)) Headings.Add(element);
                    break;
                case "property":
                    isProperty = true;
                    break;
            }
        }

        if (isProperty) Properties.Add(element);
        if (hints == NameHints.None || name is "meta" or "link" or "body") return;
        if (hints.HasFlag(NameHints.Author)) Authors.Add(element);
        if (hints.HasFlag(NameHints.Date)) Dates.Add(element);
        if (hints.HasFlag(NameHints.Comments)) Comments.Add(element);
    }

    private NameHints HintsOf(string names)
    {
        if (byName.TryGetValue(names, out var known)) return known;
        var hints = NameHints.None;
        foreach (var name in ElementNames.Split(names))
        {
            foreach (var word in ElementNames.Words(name))
            {
                if (AuthorWords.Contains(word)) hints |= NameHints.Author;
                if (PageCleaner.CommentNames.Contains(word)) hints |= NameHints.Comments;
            }

            if (DateMark().IsMatch(name)) hints |= NameHints.Date;
        }

        return byName[names] = hints;
    }

    [GeneratedRegex("date|publish|time|byline|meta|posted|when|datum|fecha|created", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateMark();

    /// <summary>What the names of an element speak of.</summary>
    [Flags]
    private enum NameHints
    {
        None = 0,
        Author = 1,
        Date = 2,
        Comments = 4,
    }
}
