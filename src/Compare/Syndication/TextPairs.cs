namespace Compare;

/// <summary>The pairs of articles that share copied text.</summary>
internal sealed class TextPairs
{
    /// <summary>Shared runs of five must hold so many words before two texts are aligned: most pairs of one event share a name and a phrase.</summary>
    private const int FewestRunWords = 20;

    private readonly List<Article> articles;
    private readonly List<ShingledText> texts;
    private readonly CopyRule rule;
    private readonly List<(int First, int Second)> partial;

    public TextPairs(List<Article> articles, List<ShingledText> texts, CopyRule rule)
    {
        (this.articles, this.texts, this.rule) = (articles, texts, rule);
        var found = CopyCandidates.Find(texts).AsParallel().AsOrdered().Select(pair => (Pair: pair, Shared: Compare(pair.First, pair.Second))).ToList();
        Whole = [.. found.Where(pair => pair.Shared.IsWhole).Select(pair => pair.Pair)];
        // A whole text may stand in a longer one that is not its copy: where the shorter is the original, the longer one took its passages.
        partial = [.. found.Where(pair => pair.Shared.IsPartial).Select(pair => pair.Pair)];
    }

    /// <summary>Pairs of which one article at least stands wholly in the other, the lower place first, in order.</summary>
    public IReadOnlyList<(int First, int Second)> Whole { get; }

    /// <summary>Whether an article is wholly a copy of another.</summary>
    public bool IsWhole(int copy, int original) =>
        SameOutlet(copy, original) ? texts[copy].Whole == texts[original].Whole : TextOverlap.Of(texts[copy], texts[original]).IsWhole(rule);

    /// <summary>The pairs of different outlets that share passages only, each article standing for itself or for another whose text it is; in order.</summary>
    public IReadOnlyList<(int First, int Second)> PartialBetween(Func<int, int> standsFor)
    {
        // Texts of a large group are paired with its first few only: these lead to its original.
        var between = partial.Select(pair => (Pair: pair, Meant: Ordered(standsFor(pair.First), standsFor(pair.Second)))).Where(pair => pair.Meant.First != pair.Meant.Second)
            .DistinctBy(pair => pair.Meant).ToList();
        return [.. between.AsParallel().AsOrdered().Where(pair => pair.Pair == pair.Meant || IsPartial(pair.Meant.First, pair.Meant.Second)).Select(pair => pair.Meant)];
    }

    /// <summary>A pair with the lower place first.</summary>
    public static (int First, int Second) Ordered(int first, int second) => first < second ? (first, second) : (second, first);

    private bool IsPartial(int first, int second) => !SameOutlet(first, second) && TextOverlap.Of(texts[first], texts[second]).IsPartial(rule);

    private (bool IsWhole, bool IsPartial) Compare(int first, int second)
    {
        if (SameOutlet(first, second)) return (texts[first].Whole == texts[second].Whole, false);
        if (!MayShare(texts[first], texts[second])) return (false, false);
        var shorter = Math.Min(texts[first].WordCount, texts[second].WordCount);
        var overlap = TextOverlap.Of(texts[first], texts[second], Math.Min(rule.PartialWords, (int)(rule.Share * shorter)));
        return (overlap.IsWhole(rule) || overlap.Mirrored.IsWhole(rule), overlap.IsPartial(rule));
    }

    /// <summary>Whether two texts share runs enough to be aligned.</summary>
    public static bool MayShare(ShingledText first, ShingledText second)
    {
        var fewest = Math.Min(FewestRunWords, Math.Min(first.WordCount, second.WordCount));
        return fewest > 0 && first.WordsIn(second, fewest) >= fewest;
    }

    private bool SameOutlet(int first, int second) =>
        articles[first].Outlet.Name.Equals(articles[second].Outlet.Name, StringComparison.OrdinalIgnoreCase);
}
