using AngleSharp.Dom;

namespace Compare;

/// <summary>
/// Finds the part of a page that holds the running text where no name tells it: every paragraph lends its weight, from its length and its commas, to
/// the elements around it, ever less the farther out; links take weight away; neighbours that carry text too are joined. The method of Readability,
/// without its words.
/// </summary>
internal sealed class TextWeigher
{
    private const int ShortestParagraph = 25, ShortestNeighbour = 80;
    private const double LettersForPoint = 100, MostForLength = 10;
    private const int Levels = 5;

    /// <summary>What a neighbour must weigh of what the best weighs.</summary>
    private const double NeighbourShare = 0.2;

    /// <summary>What an outer element must add to the prose, and how much of what it adds must be prose.</summary>
    private const double LeastGain = 0.1, GainedProse = 0.7;

    private const double MostLinked = 0.25;

    private readonly PageFigures figures;
    private readonly List<ElementFigures> weighed = [];

    private TextWeigher(PageFigures figures)
    {
        this.figures = figures;
    }

    /// <summary>The elements below a root that hold the text, in order; empty where there is none.</summary>
    public static IReadOnlyList<IElement> Find(ElementFigures root, PageFigures figures)
    {
        var weigher = new TextWeigher(figures);
        for (var i = root.Index; i < root.End; i++) weigher.Weigh(figures.All[i], root);
        if (weigher.weighed.Count == 0) return [];
        var best = weigher.weighed.MaxBy(WithoutLinks)!;
        var reached = Climb(best, root);
        return reached == best ? weigher.WithNeighbours(best) : [reached.Element];
    }

    private static double WithoutLinks(ElementFigures own) => own.Weight * (1 - own.LinkShare);

    /// <summary>The outermost element around the best one up to which what is gained is running text: bodies are often cut into nested parts.</summary>
    private static ElementFigures Climb(ElementFigures best, ElementFigures root)
    {
        var reached = best;
        for (var holder = best; holder != root && holder.Parent is { } outer; holder = outer)
        {
            var (gained, text) = (outer.Prose - reached.Prose, outer.Text - reached.Text);
            if (gained >= LeastGain * reached.Prose && gained >= GainedProse * text) reached = outer;
        }

        return reached;
    }

    private void Weigh(ElementFigures own, ElementFigures root)
    {
        var name = own.Element.LocalName;
        if (own.Own < ShortestParagraph || !own.IsBlock || name is "body" or "figcaption" or "caption" or "h1" or "h2" or "h3" or "h4" or "th") return;
        var weight = 1 + own.Commas + Math.Min(own.Own / LettersForPoint, MostForLength);
        // A block that holds its text itself is a candidate too.
        if (name is not ("p" or "li" or "dd" or "dt" or "pre")) Lend(own, weight);
        var holder = own;
        for (var level = 0; level < Levels && holder != root && holder.Parent is { } outer; level++, holder = outer)
            Lend(outer, weight / (level == 0 ? 1 : level == 1 ? 2 : level * 3));
    }

    private void Lend(ElementFigures own, double weight)
    {
        if (own.Weight == 0) weighed.Add(own);
        own.Weight += weight;
    }

    private IReadOnlyList<IElement> WithNeighbours(ElementFigures best)
    {
        if (best.Element.LocalName == "body" || best.Parent is not { } parent) return [best.Element];
        var least = Math.Max(10, WithoutLinks(best) * NeighbourShare);
        return [.. figures.Children(parent).Where(child => child == best || Joins(child)).Select(child => child.Element)];

        bool Joins(ElementFigures child) =>
            child.LinkShare < MostLinked
            && ((child.Weight > 0 && child.Weight + (child.Element.ClassName is { Length: > 0 } name && name == best.Element.ClassName ? least : 0) >= least)
                || (child.Element.LocalName == "p" && child.Own > ShortestNeighbour));
    }
}
