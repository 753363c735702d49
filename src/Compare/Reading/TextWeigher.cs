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

    private readonly Dictionary<IElement, ElementFigures> figures;
    private readonly Dictionary<IElement, double> weights = [];

    private TextWeigher(Dictionary<IElement, ElementFigures> figures)
    {
        this.figures = figures;
    }

    /// <summary>The elements below a root that hold the text, in order; empty where there is none.</summary>
    public static IReadOnlyList<IElement> Find(IElement root, Dictionary<IElement, ElementFigures> figures)
    {
        var weigher = new TextWeigher(figures);
        weigher.Weigh(root, root);
        if (weigher.weights.Count == 0) return [];
        var best = weigher.weights.MaxBy(entry => entry.Value * (1 - figures[entry.Key].LinkShare));
        var element = weigher.Climb(best.Key, root);
        return element == best.Key ? weigher.WithNeighbours(element, best.Value * (1 - figures[element].LinkShare)) : [element];
    }

    /// <summary>The outermost element around the best one up to which what is gained is running text: bodies are often cut into nested parts.</summary>
    private IElement Climb(IElement best, IElement root)
    {
        var reached = best;
        for (var holder = best; holder != root && holder.ParentElement is { } parent; holder = parent)
        {
            var (inner, outer) = (figures[reached], figures[parent]);
            var (gained, text) = (outer.Prose - inner.Prose, outer.Text - inner.Text);
            if (gained >= LeastGain * inner.Prose && gained >= GainedProse * text) reached = parent;
        }

        return reached;
    }

    private void Weigh(IElement element, IElement root)
    {
        var own = figures[element];
        if (own.Own >= ShortestParagraph && BlockReader.IsBlock(element) && element.LocalName is not ("body" or "figcaption" or "caption" or "h1" or "h2" or "h3" or "h4" or "th"))
        {
            var weight = 1 + own.Commas + Math.Min(own.Own / LettersForPoint, MostForLength);
            // A block that holds its text itself is a candidate too.
            if (element.LocalName is not ("p" or "li" or "dd" or "dt" or "pre")) weights[element] = weights.GetValueOrDefault(element) + weight;
            var holder = element;
            for (var level = 0; level < Levels && holder != root && holder.ParentElement is { } parent; level++, holder = parent)
                weights[parent] = weights.GetValueOrDefault(parent) + (weight / (level == 0 ? 1 : level == 1 ? 2 : level * 3));
        }

        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement child) Weigh(child, root);
        }
    }

    private List<IElement> WithNeighbours(IElement best, double weight)
    {
        if (best.LocalName == "body" || best.ParentElement is not { } parent) return [best];
        var least = Math.Max(10, weight * NeighbourShare);
        return [.. parent.Children.Where(child => child == best || (figures.TryGetValue(child, out var own) && Joins(child, own)))];

        bool Joins(IElement child, ElementFigures own) =>
            own.LinkShare < MostLinked
            && ((weights.TryGetValue(child, out var other) && (other + (child.ClassName is { Length: > 0 } name && name == best.ClassName ? least : 0)) >= least)
                || (child.LocalName == "p" && own.Own > ShortestNeighbour));
    }
}
