using AngleSharp.Dom;

namespace Compare;

/// <summary>What stands in an element, counted in characters that are no white space.</summary>
internal sealed class ElementFigures
{
    private const int ShortestProse = 50;

    /// <summary>All text.</summary>
    public int Text { get; private set; }

    /// <summary>Text in links.</summary>
    public int Linked { get; private set; }

    /// <summary>The number of links.</summary>
    public int Links { get; private set; }

    /// <summary>Text in paragraphs.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Text of its own, outside links, that no inner block holds.</summary>
    public int Own { get; private set; }

    /// <summary>Text of its own in blocks, its own or inner ones, that are long enough to be sentences.</summary>
    public int Prose { get; private set; }

    /// <summary>Marks inside sentences in its own text.</summary>
    public int Commas { get; private set; }

    /// <summary>The text in paragraphs of the largest article element in it.</summary>
    public int LargestArticle { get; private set; }

    /// <summary>Whether it or an element in it is marked as the article's body.</summary>
    public bool HoldsBody { get; private set; }

    /// <summary>Whether an embedded post stands in it.</summary>
    public bool HoldsEmbed { get; private set; }

    /// <summary>The share of the text that stands in links, 0–1.</summary>
    public double LinkShare => Text == 0 ? 0 : (double)Linked / Text;

    /// <summary>The figures of an element and of all elements in it.</summary>
    /// <param name="root">The element.</param>
    /// <param name="expected">How many elements there may be.</param>
    public static Dictionary<IElement, ElementFigures> Of(IElement root, int expected = 0)
    {
        var all = new Dictionary<IElement, ElementFigures>(expected, ReferenceEqualityComparer.Instance);
        Count(root, all, inLink: false, inParagraph: false);
        return all;
    }

    /// <summary>Whether an element is a post of a social network set into the text.</summary>
    public static bool IsEmbed(IElement element) =>
        (element.LocalName == "blockquote" && (element.HasAttribute("cite") || element.ClassName?.Contains("instagram-media", StringComparison.Ordinal) == true))
        || element.ClassName?.Contains("twitter-tweet", StringComparison.Ordinal) == true;

    private static ElementFigures Count(IElement element, Dictionary<IElement, ElementFigures> all, bool inLink, bool inParagraph)
    {
        var figures = new ElementFigures();
        all.Add(element, figures);
        if (element.LocalName == "a") (inLink, figures.Links) = (true, 1);
        inParagraph |= element.LocalName == "p";
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IText words) figures.Add(words.Data, inLink, inParagraph);
            else if (node is IElement child) figures.Add(Count(child, all, inLink, inParagraph), BlockReader.IsBlock(child));
        }

        if (figures.Own >= ShortestProse && BlockReader.IsBlock(element)) figures.Prose += figures.Own;
        figures.HoldsBody |= element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.Ordinal) == true;
        figures.HoldsEmbed |= IsEmbed(element);
        if (element.LocalName == "article") figures.LargestArticle = Math.Max(figures.LargestArticle, figures.Paragraphs);
        return figures;
    }

    private void Add(string words, bool inLink, bool inParagraph)
    {
        int count = 0, commas = 0;
        foreach (var unit in words)
        {
            if (char.IsWhiteSpace(unit)) continue;
            count++;
            if (unit is ',' or ';' or '、' or '，' or '،' or '。') commas++;
        }

        Text += count;
        if (inParagraph) Paragraphs += count;
        if (inLink)
        {
            Linked += count;
            return;
        }

        Own += count;
        Commas += commas;
    }

    private void Add(ElementFigures child, bool isBlock)
    {
        Text += child.Text;
        Linked += child.Linked;
        Links += child.Links;
        Paragraphs += child.Paragraphs;
        Prose += child.Prose;
        LargestArticle = Math.Max(LargestArticle, child.LargestArticle);
        HoldsBody |= child.HoldsBody;
        HoldsEmbed |= child.HoldsEmbed;
        if (isBlock) return;
        Own += child.Own;
        Commas += child.Commas;
    }
}
