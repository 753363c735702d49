using AngleSharp.Dom;

namespace Compare;

/// <summary>The figures of an element and of all elements in it, in the order of the page; the text is counted once, whatever is removed later.</summary>
internal sealed class PageFigures
{
    private readonly List<ElementFigures> all;

    private PageFigures(int expected)
    {
        all = new List<ElementFigures>(expected);
    }

    /// <summary>The figures of the outermost element.</summary>
    public ElementFigures Root => all[0];

    /// <summary>All figures in the order of the page, the outermost first.</summary>
    public IReadOnlyList<ElementFigures> All => all;

    /// <summary>The figures of an element and of all elements in it.</summary>
    /// <param name="root">The element.</param>
    /// <param name="expected">How many elements there may be.</param>
    public static PageFigures Of(IElement root, int expected)
    {
        var figures = new PageFigures(expected);
        figures.Walk(root, null, inLink: false, inParagraph: false);
        figures.Sum();
        return figures;
    }

    /// <summary>The figures of the elements directly in one, in the order of the page.</summary>
    public IEnumerable<ElementFigures> Children(ElementFigures parent)
    {
        for (var i = parent.Index + 1; i < parent.End; i = all[i].End) yield return all[i];
    }

    /// <summary>Removes elements with all that stands in them, from the page and from the figures.</summary>
    /// <param name="removed">The elements in the order of the page, none inside another.</param>
    public void Remove(IReadOnlyList<ElementFigures> removed)
    {
        if (removed.Count == 0) return;
        // From the end: what is removed moves nothing that is still to come.
        for (var i = removed.Count - 1; i >= 0; i--) removed[i].Element.Remove();
        var (kept, next) = (0, 0);
        for (var i = 0; i < all.Count;)
        {
            if (next < removed.Count && removed[next].Index == i)
            {
                i = removed[next++].End;
                continue;
            }

            all[kept] = all[i++];
            all[kept].Index = kept++;
        }

        all.RemoveRange(kept, all.Count - kept);
        Sum();
    }

    private void Walk(IElement element, ElementFigures? parent, bool inLink, bool inParagraph)
    {
        var own = new ElementFigures(element, parent, all.Count);
        all.Add(own);
        inLink |= element.LocalName == "a";
        inParagraph |= element.LocalName == "p";
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IText words) own.Add(words.Data, inLink, inParagraph);
            else if (node is IElement child) Walk(child, own, inLink, inParagraph);
        }
    }

    private void Sum()
    {
        foreach (var own in all)
        {
            own.Begin();
            own.End = own.Index + 1;
        }

        // Inner elements follow outer ones: from the end, each is whole when it is reached.
        for (var i = all.Count - 1; i >= 0; i--)
        {
            all[i].Finish();
            if (all[i].Parent is { } outer) outer.End = Math.Max(outer.End, all[i].End);
        }
    }
}
