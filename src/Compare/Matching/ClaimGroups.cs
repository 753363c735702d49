namespace Compare;

/// <summary>Mentions of one claim.</summary>
/// <param name="Members">Their numbers in rising order.</param>
/// <param name="Likeness">For each the sum of its scores with the others.</param>
internal sealed record ClaimGroup(int[] Members, double[] Likeness);

/// <summary>Groups scored mentions into claims, of which some hold or overlap others.</summary>
/// <remarks>
/// A sentence of a news article often states several things, so that no partition of the sentences can be the claims. Candidates are what
/// average linkage joins, at every height, and the neighbourhoods of single mentions. Kept are those whose mentions all belong, the best
/// parted from everything else first, each differing enough from those kept before.
/// </remarks>
internal static class ClaimGroups
{
    /// <summary>In a claim every mention's mean score with the others is at least this share of the threshold.</summary>
    private const double Belonging = 0.7;

    /// <summary>What is joined at a lower mean than this share of the threshold holds mentions that do not belong.</summary>
    private const double LowestJoin = 0.4;

    /// <summary>A claim that shares this much of both with one kept before says the same.</summary>
    private const double SameShare = 0.8;

    /// <summary>The groups, the best parted from everything else first where they can overlap; at the end every mention of no group as one of its own.</summary>
    /// <param name="count">Number of mentions.</param>
    /// <param name="scored">Scored pairs, each once, the lower number first.</param>
    /// <param name="threshold">The mean score from which average linkage takes mentions for one claim.</param>
    /// <param name="canOverlap">Whether a mention can stand in several groups; else the groups are the clusters at the threshold.</param>
    public static IReadOnlyList<ClaimGroup> Find(int count, IReadOnlyList<(int A, int B, double Score)> scored, double threshold, bool canOverlap)
    {
        using var scores = new MentionScores(count, scored);
        var clusters = canOverlap ? Overlapping(scores, scored, threshold) : Parts(AverageLinkage.Cluster(count, scored, threshold));
        var isGrouped = new bool[count];
        foreach (var member in clusters.SelectMany(members => members)) isGrouped[member] = true;
        return
        [
            .. clusters.Concat(Enumerable.Range(0, count).Where(mention => !isGrouped[mention]).Select(mention => new[] { mention }))
                .Select(members => new ClaimGroup(members, scores.Within(members))),
        ];
    }

    private static IEnumerable<int[]> Parts(int[] clusters) =>
        Enumerable.Range(0, clusters.Length).GroupBy(mention => clusters[mention]).Select(group => group.ToArray());

    private static List<int[]> Overlapping(MentionScores scores, IReadOnlyList<(int A, int B, double Score)> scored, double threshold)
    {
        var candidates = AverageLinkage.Joined(scores.Count, scored, LowestJoin * threshold).Concat(NearMentions.Of(scores, threshold))
            .Distinct(SameMembers.Instance)
            .AsParallel().AsOrdered().Select(members => (Members: members, Fit: scores.FitOf(members)))
            .Where(candidate => candidate.Fit.Least >= Belonging * threshold)
            .OrderByDescending(candidate => candidate.Fit.Least - candidate.Fit.Outside).ThenBy(candidate => candidate.Members, InOrder);
        var kept = new List<int[]>();
        var keptOf = new Dictionary<int, List<int>>();
        foreach (var (members, _) in candidates)
        {
            if (!IsNew(members, kept, keptOf)) continue;
            foreach (var member in members)
            {
                if (!keptOf.TryGetValue(member, out var list)) keptOf[member] = list = [];
                list.Add(kept.Count);
            }

            kept.Add(members);
        }

        return kept;
    }

    /// <summary>Whether no group kept before holds nearly the same mentions.</summary>
    private static bool IsNew(int[] members, List<int[]> kept, Dictionary<int, List<int>> keptOf) =>
        members.SelectMany(member => keptOf.TryGetValue(member, out var list) ? list : [])
            .GroupBy(group => group)
            .All(shared => shared.Count() < SameShare * (kept[shared.Key].Length + members.Length - shared.Count()));

    private static Comparer<int[]> InOrder { get; } = Comparer<int[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y));

    private sealed class SameMembers : IEqualityComparer<int[]>
    {
        public static SameMembers Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] members)
        {
            var hash = new HashCode();
            foreach (var member in members) hash.Add(member);
            return hash.ToHashCode();
        }
    }
}
