namespace Compare;

/// <summary>How a pair stands among the other candidates of both texts.</summary>
internal static class NeighbourFeatures
{
    /// <summary>The names, in the order of <see cref="Write"/>.</summary>
    public static string[] Names { get; } =
    [
        "widened cosine", "shared neighbours", "rank, better", "rank, worse", "lead over the next, higher", "lead over the next, lower",
    ];

    public static void Write(LoadedPairs texts, int a, int b, Span<float> row)
    {
        var near = texts.Neighbourhoods;
        var likeness = RulePairScorer.Likeness(texts.Profiles[a].Text, texts.Profiles[b].Text);
        row[0] = (float)near.WidenedCosine(a, b);
        row[1] = (float)near.Shared(a, b);
        WordFeatures.WriteBoth(near.ReciprocalRank(a, b), near.ReciprocalRank(b, a), row[2..]);
        WordFeatures.WriteBoth(likeness - near.BestOther(a, b), likeness - near.BestOther(b, a), row[4..]);
    }
}
