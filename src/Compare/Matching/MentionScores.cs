namespace Compare;

/// <summary>How well mentions belong together.</summary>
/// <param name="Least">The lowest mean score of a member with the others, 0–1.</param>
/// <param name="Outside">The highest mean score of another mention with the members, 0–1.</param>
internal readonly record struct GroupFit(double Least, double Outside);

/// <summary>The scores of the pairs of mentions, by mention. A pair without a score counts 0.</summary>
internal sealed class MentionScores : IDisposable
{
    private readonly (int Other, double Score)[][] neighbours;

    /// <summary>For each thread a sum for every mention, all 0, and room for those that have one: there are as many groups to fit as mentions.</summary>
    private readonly ThreadLocal<(double[] Sums, List<int> Reached)> scratch;

    /// <param name="count">Number of mentions.</param>
    /// <param name="scored">Scored pairs, each once.</param>
    public MentionScores(int count, IReadOnlyList<(int A, int B, double Score)> scored)
    {
        var numbers = new int[count];
        foreach (var (a, b, _) in scored)
        {
            numbers[a]++;
            numbers[b]++;
        }

        scratch = new ThreadLocal<(double[], List<int>)>(() => (new double[count], []));
        neighbours = [.. numbers.Select(number => new (int, double)[number])];
        Array.Clear(numbers);
        foreach (var (a, b, score) in scored)
        {
            neighbours[a][numbers[a]++] = (b, score);
            neighbours[b][numbers[b]++] = (a, score);
        }

        // Sums are added in one order, whatever the order of the pairs.
        foreach (var list in neighbours) Array.Sort(list, (x, y) => x.Other.CompareTo(y.Other));
    }

    /// <inheritdoc/>
    public void Dispose() => scratch.Dispose();

    /// <summary>The number of mentions.</summary>
    public int Count => neighbours.Length;

    /// <summary>The mentions with which one has a score, in rising order.</summary>
    public IReadOnlyList<(int Other, double Score)> Of(int mention) => neighbours[mention];

    /// <summary>For each member the sum of its scores with the others.</summary>
    /// <param name="members">In rising order.</param>
    public double[] Within(int[] members)
    {
        var sums = new double[members.Length];
        for (var at = 0; at < members.Length; at++)
        {
            foreach (var (other, score) in neighbours[members[at]])
            {
                if (Array.BinarySearch(members, other) >= 0) sums[at] += score;
            }
        }

        return sums;
    }

    /// <summary>How well the members belong together, and how near the nearest other mention comes.</summary>
    /// <param name="members">Two or more, in rising order.</param>
    public GroupFit FitOf(int[] members)
    {
        var (sums, reached) = scratch.Value!;
        foreach (var member in members)
        {
            foreach (var (other, score) in neighbours[member])
            {
                if (sums[other] == 0) reached.Add(other);
                sums[other] += score;
            }
        }

        var least = double.MaxValue;
        foreach (var member in members)
        {
            least = Math.Min(least, sums[member]);
            sums[member] = 0;
        }

        var most = 0.0;
        foreach (var other in reached)
        {
            most = Math.Max(most, sums[other]);
            sums[other] = 0;
        }

        reached.Clear();
        return new GroupFit(least / (members.Length - 1), most / members.Length);
    }
}
