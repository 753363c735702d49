namespace Compare;

/// <summary>Mentions of one claim.</summary>
/// <param name="Members">Their numbers in rising order.</param>
/// <param name="Likeness">For each the sum of its scores with the others.</param>
internal sealed record ClaimGroup(int[] Members, double[] Likeness);

/// <summary>Groups scored mentions into claims: narrow ones, and broader ones that hold several of them.</summary>
/// <remarks>
/// A sentence of a news article often states a detail and the main thing at once. Groups at a strict threshold keep details apart;
/// groups at lenient ones gather what the articles repeat. One sentence can stand in several.
/// </remarks>
internal static class ClaimGroups
{
    /// <summary>The mean scores from which mentions share a broader claim, each with the fewest mentions of such a claim.</summary>
    private static readonly (double Threshold, int Fewest)[] Broader = [(0.55, 2), (0.35, 4)];

    /// <summary>A broader claim that shares this much of both with a narrower one says the same.</summary>
    private const double SameShare = 0.6;

    /// <summary>The groups, the narrow ones first, those of one breadth in the order of their first mentions.</summary>
    /// <param name="count">Number of mentions.</param>
    /// <param name="scored">Scored pairs, each once, in rising order.</param>
    /// <param name="threshold">The mean score of a narrow group.</param>
    /// <param name="withBroader">Whether broader groups are asked for too.</param>
    public static IReadOnlyList<ClaimGroup> Find(int count, IReadOnlyList<(int A, int B, double Score)> scored, double threshold, bool withBroader)
    {
        var broader = withBroader ? Broader.Where(level => level.Threshold < threshold).ToArray() : [];
        var cuts = AverageLinkage.Cuts(count, scored, [threshold, .. broader.Select(level => level.Threshold)]);
        var groups = Of(cuts[0], scored);
        var groupsOf = new List<ClaimGroup>[count];
        for (var mention = 0; mention < count; mention++) groupsOf[mention] = [];
        foreach (var group in groups) Enter(group, groupsOf);
        for (var level = 0; level < broader.Length; level++)
        {
            var found = Of(cuts[level + 1], scored).Where(group => group.Members.Length >= broader[level].Fewest && IsNew(group, groupsOf)).ToList();
            foreach (var group in found) Enter(group, groupsOf);
            groups.AddRange(found);
        }

        return groups;
    }

    private static void Enter(ClaimGroup group, List<ClaimGroup>[] groupsOf)
    {
        foreach (var member in group.Members) groupsOf[member].Add(group);
    }

    /// <summary>Whether no narrower group holds nearly the same mentions.</summary>
    private static bool IsNew(ClaimGroup group, List<ClaimGroup>[] groupsOf) => group.Members.SelectMany(member => groupsOf[member])
        .GroupBy(narrower => narrower, ReferenceEqualityComparer.Instance)
        .All(shared => shared.Count() < SameShare * (shared.First().Members.Length + group.Members.Length - shared.Count()));

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
