namespace Compare;

/// <summary>Mentions of one claim.</summary>
/// <param name="Members">Their numbers in rising order.</param>
/// <param name="Likeness">For each the sum of its scores with the others.</param>
internal sealed record ClaimGroup(int[] Members, double[] Likeness);

/// <summary>Groups scored mentions into claims: narrow ones, and broader ones that hold several of them.</summary>
/// <remarks>
/// A sentence of a news article often states a detail and the main thing at once. Groups at a strict threshold keep details apart;
/// groups at a lenient one gather what the articles repeat. One sentence can stand in both.
/// </remarks>
internal static class ClaimGroups
{
    /// <summary>The mean score from which mentions share a broader claim.</summary>
    private const double BroadThreshold = 0.35;

    /// <summary>A broader claim has at least this many mentions.</summary>
    private const int FewestBroad = 4;

    /// <summary>A broader claim that shares this much of both with a narrow one says the same.</summary>
    private const double SameShare = 0.6;

    /// <summary>The groups, the narrow ones first, then in the order of their first mentions.</summary>
    /// <param name="count">Number of mentions.</param>
    /// <param name="scored">Scored pairs, each once, in rising order.</param>
    /// <param name="threshold">The mean score of a narrow group.</param>
    /// <param name="withBroader">Whether broader groups are asked for too.</param>
    public static IReadOnlyList<ClaimGroup> Find(int count, IReadOnlyList<(int A, int B, double Score)> scored, double threshold, bool withBroader)
    {
        // Both clusterings are long and know nothing of each other.
        var broader = withBroader && threshold > BroadThreshold ? Task.Run(() => AverageLinkage.Cluster(count, scored, BroadThreshold)) : null;
        var narrow = AverageLinkage.Cluster(count, scored, threshold);
        var groups = Of(narrow, scored);
        if (broader is null) return groups;
        var sizes = groups.Select(group => group.Members.Length).ToArray();
        bool IsNew(ClaimGroup group) => group.Members.GroupBy(member => narrow[member])
            .All(part => part.Count() < SameShare * (sizes[part.Key] + group.Members.Length - part.Count()));
        var broad = Of(broader.GetAwaiter().GetResult(), scored).Where(group => group.Members.Length >= FewestBroad && IsNew(group));
        return [.. groups, .. broad];
    }

    private static List<ClaimGroup> Of(int[] clusters, IReadOnlyList<(int A, int B, double Score)> scored)
    {
        var likeness = Likeness(scored, clusters);
        return
        [
            .. Enumerable.Range(0, clusters.Length).GroupBy(mention => clusters[mention])
                .Select(group => new ClaimGroup([.. group], [.. group.Select(mention => likeness[mention])])),
        ];
    }

    /// <summary>For each mention the sum of its scores with the others of its cluster, added in their order.</summary>
    private static double[] Likeness(IReadOnlyList<(int A, int B, double Score)> scored, int[] clusters)
    {
        var likeness = new double[clusters.Length];
        // First the scores with the mentions before it, which come in rising order of the other one, then those after it.
        foreach (var (a, b, score) in scored)
        {
            if (clusters[a] == clusters[b]) likeness[b] += score;
        }

        foreach (var (a, b, score) in scored)
        {
            if (clusters[a] == clusters[b]) likeness[a] += score;
        }

        return likeness;
    }
}
