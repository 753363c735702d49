namespace Compare;

/// <summary>Joins names and tells which hang together.</summary>
internal sealed class Components
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    /// <summary>Puts two names into one component.</summary>
    public void Join(string a, string b)
    {
        var (first, second) = (Of(a), Of(b));
        if (first == second) return;
        // The smaller name stands for both, whatever the order of the pairs.
        if (string.CompareOrdinal(first, second) < 0) parents[second] = first;
        else parents[first] = second;
    }

    /// <summary>The name that stands for the component: its smallest, or the name itself where it was never joined.</summary>
    public string Of(string name)
    {
        while (parents.TryGetValue(name, out var parent)) name = parent;
        return name;
    }
}
