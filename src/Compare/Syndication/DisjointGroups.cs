namespace Compare;

/// <summary>Things by number that are joined to groups, two at a time.</summary>
internal sealed class DisjointGroups(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>Makes one group of those of the two.</summary>
    public void Join(int first, int second)
    {
        var (a, b) = (RootOf(first), RootOf(second));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The groups, each in order, by their first members.</summary>
    public IEnumerable<List<int>> All() => Enumerable.Range(0, parents.Length).GroupBy(RootOf).Select(group => group.ToList());

    private int RootOf(int place)
    {
        while (parents[place] != place) place = parents[place] = parents[parents[place]];
        return place;
    }
}
