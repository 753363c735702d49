namespace Compare;

/// <summary>The mentions near to one mention: what a claim looks like from one of its sentences.</summary>
internal static class NearMentions
{
    /// <summary>The scores from which a mention is near, as shares of the threshold of one claim.</summary>
    private static readonly double[] Radii = [0.8, 0.65, 0.55];

    /// <summary>A larger neighbourhood is a whole topic, and large claims are joined by average linkage anyway.</summary>
    private const int Largest = 40;

    /// <summary>For every mention and radius the mention with those near to it, where there are any.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="threshold">The mean score from which average linkage takes mentions for one claim.</param>
    public static IEnumerable<int[]> Of(MentionScores scores, double threshold) =>
        from mention in Enumerable.Range(0, scores.Count)
        from radius in Radii
        let near = scores.Of(mention).Where(pair => pair.Score >= radius * threshold).Select(pair => pair.Other).Take(Largest).ToList()
        where near.Count is > 0 and < Largest
        select near.Append(mention).Order().ToArray();
}
