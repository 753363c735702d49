namespace Compare;

/// <summary>The pairs of articles that share copied text.</summary>
internal sealed class TextPairs
{
    /// <summary>Shared runs of five must hold so many words before two texts are aligned: most pairs of one event share a name and a phrase.</summary>
    private const int FewestRunWords = 15;

    private readonly List<Article> articles;
    private readonly List<ShingledText> texts;
    private readonly CopyRule rule;

    public TextPairs(List<Article> articles, List<ShingledText> texts, CopyRule rule)
    {
        (this.articles, this.texts, this.rule) = (articles, texts, rule);
        var found = CopyCandidates.Find(texts).AsParallel().AsOrdered().Select(pair => (Pair: pair, Kind: KindOf(pair.First, pair.Second))).Where(pair => pair.Kind != Relation.None).ToList();
        Whole = [.. found.Where(pair => pair.Kind == Relation.Whole).Select(pair => pair.Pair)];
        Partial = [.. found.Where(pair => pair.Kind == Relation.Partial).Select(pair => pair.Pair)];
    }

    private enum Relation
    {
        None,
        Partial,
        Whole,
    }

    /// <summary>Pairs of which one article at least stands wholly in the other, the lower place first, in order.</summary>
    public IReadOnlyList<(int First, int Second)> Whole { get; }

    /// <summary>Pairs that share passages only.</summary>
    public IReadOnlyList<(int First, int Second)> Partial { get; }

    /// <summary>Whether an article is wholly a copy of another.</summary>
    public bool IsWhole(int copy, int original) =>
        SameOutlet(copy, original) ? texts[copy].Whole == texts[original].Whole : TextOverlap.Of(texts[copy], texts[original]).IsWhole(rule);

    /// <summary>Whether two articles of different outlets share copied passages.</summary>
    public bool IsPartial(int copy, int original) => !SameOutlet(copy, original) && TextOverlap.Of(texts[copy], texts[original]).IsPartial(rule);

    private Relation KindOf(int first, int second)
    {
        if (SameOutlet(first, second)) return texts[first].Whole == texts[second].Whole ? Relation.Whole : Relation.None;
        if (!MayShare(texts[first], texts[second])) return Relation.None;
        var shorter = Math.Min(texts[first].WordCount, texts[second].WordCount);
        var overlap = TextOverlap.Of(texts[first], texts[second], Math.Min(rule.PartialWords, (int)(rule.Share * shorter)));
        return overlap.IsWhole(rule) || overlap.Mirrored.IsWhole(rule) ? Relation.Whole : overlap.IsPartial(rule) ? Relation.Partial : Relation.None;
    }

    /// <summary>Whether two texts share runs enough to be aligned.</summary>
    public static bool MayShare(ShingledText first, ShingledText second)
    {
        var fewest = Math.Min(FewestRunWords, Math.Min(first.WordCount, second.WordCount));
        return fewest > 0 && first.WordsIn(second) >= fewest;
    }

    private bool SameOutlet(int first, int second) =>
        articles[first].Outlet.Name.Equals(articles[second].Outlet.Name, StringComparison.OrdinalIgnoreCase);
}
