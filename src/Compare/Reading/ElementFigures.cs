using AngleSharp.Dom;

namespace Compare;

/// <summary>What stands in an element, counted in characters that are no white space.</summary>
internal sealed class ElementFigures
{
    private const int ShortestProse = 50;

    private readonly bool isBody;
    private readonly bool isEmbed;
    private Direct direct;
    private Direct inner;

    /// <param name="element">The element.</param>
    /// <param name="parent">The figures of the element around it, or null.</param>
    /// <param name="index">Its place among the elements in the order of the page.</param>
    public ElementFigures(IElement element, ElementFigures? parent, int index)
    {
        (Element, Parent, Index) = (element, parent, index);
        IsBlock = BlockReader.IsBlock(element);
        if (element.Attributes.Length == 0) return;
        isBody = element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.Ordinal) == true;
        isEmbed = IsEmbed(element);
    }

    public IElement Element { get; }

    /// <summary>The figures of the element around it, or null for the outermost.</summary>
    public ElementFigures? Parent { get; }

    /// <summary>Whether the element starts a block of its own.</summary>
    public bool IsBlock { get; }

    /// <summary>The place of the element among all in the order of the page.</summary>
    public int Index { get; set; }

    /// <summary>The place of the first element that follows it and is not in it.</summary>
    public int End { get; set; }

    /// <summary>What it weighs as the holder of the article's text.</summary>
    public double Weight { get; set; }

    /// <summary>All text.</summary>
    public int Text => inner.Text;

    /// <summary>The number of links.</summary>
    public int Links { get; private set; }

    /// <summary>Text in paragraphs.</summary>
    public int Paragraphs => inner.Paragraphs;

    /// <summary>Text of its own, outside links, that no inner block holds.</summary>
    public int Own => inner.Own;

    /// <summary>Marks inside sentences in its own text.</summary>
    public int Commas => inner.Commas;

    /// <summary>Text of its own in blocks, its own or inner ones, that are long enough to be sentences.</summary>
    public int Prose { get; private set; }

    /// <summary>The text in paragraphs of the largest article element in it.</summary>
    public int LargestArticle { get; private set; }

    /// <summary>Whether it or an element in it is marked as the article's body.</summary>
    public bool HoldsBody { get; private set; }

    /// <summary>Whether an embedded post stands in it.</summary>
    public bool HoldsEmbed { get; private set; }

    /// <summary>The share of the text that stands in links, 0–1.</summary>
    public double LinkShare => inner.Text == 0 ? 0 : (double)inner.Linked / inner.Text;

    /// <summary>Whether an element is a post of a social network set into the text.</summary>
    public static bool IsEmbed(IElement element) =>
        (element.LocalName == "blockquote" && (element.HasAttribute("cite") || element.ClassName?.Contains("instagram-media", StringComparison.Ordinal) == true))
        || element.ClassName?.Contains("twitter-tweet", StringComparison.Ordinal) == true;

    /// <summary>Counts text that stands directly in the element.</summary>
    public void Add(string words, bool inLink, bool inParagraph)
    {
        int count = 0, commas = 0;
        foreach (var unit in words)
        {
            if (char.IsWhiteSpace(unit)) continue;
            count++;
            if (unit is ',' or ';' or '、' or '，' or '،' or '。') commas++;
        }

        direct.Text += count;
        if (inParagraph) direct.Paragraphs += count;
        if (inLink)
        {
            direct.Linked += count;
            return;
        }

        direct.Own += count;
        direct.Commas += commas;
    }

    /// <summary>Sets the figures to what stands directly in the element, before inner elements add theirs.</summary>
    public void Begin()
    {
        inner = direct;
        (Links, Prose, LargestArticle, HoldsBody, HoldsEmbed) = (Element.LocalName == "a" ? 1 : 0, 0, 0, isBody, isEmbed);
    }

    /// <summary>Adds the figures, to which all inner elements have added theirs, to those of the element around.</summary>
    public void Finish()
    {
        if (Own >= ShortestProse && IsBlock) Prose += Own;
        if (Element.LocalName == "article") LargestArticle = Math.Max(LargestArticle, Paragraphs);
        if (Parent is not { } outer) return;
        outer.inner.Text += inner.Text;
        outer.inner.Linked += inner.Linked;
        outer.inner.Paragraphs += inner.Paragraphs;
        outer.Links += Links;
        outer.Prose += Prose;
        outer.LargestArticle = Math.Max(outer.LargestArticle, LargestArticle);
        outer.HoldsBody |= HoldsBody;
        outer.HoldsEmbed |= HoldsEmbed;
        if (IsBlock) return;
        outer.inner.Own += inner.Own;
        outer.inner.Commas += inner.Commas;
    }

    /// <summary>Counts of text.</summary>
    private struct Direct
    {
        public int Text;
        public int Linked;
        public int Paragraphs;
        public int Own;
        public int Commas;
    }
}
