namespace Compare;

/// <summary>A row of features under construction; a name stands beside each value where it is computed.</summary>
internal sealed class FeatureRow
{
    private readonly List<string> names = [];
    private readonly List<float> values = [];

    /// <summary>Adds a value.</summary>
    public void Add(string name, double value)
    {
        names.Add(name);
        values.Add((float)value);
    }

    /// <summary>Adds 1 or 0.</summary>
    public void Add(string name, bool value) => Add(name, value ? 1 : 0);

    /// <summary>Adds the values of another row whose names pass the test, their names behind a prefix.</summary>
    public void Add(string prefix, FeatureRow other, Func<string, bool> isWanted)
    {
        for (var index = 0; index < other.values.Count; index++)
        {
            if (isWanted(other.names[index])) Add($"{prefix}_{other.names[index]}", other.values[index]);
        }
    }

    /// <summary>The names, in order.</summary>
    public string[] Names => [.. names];

    /// <summary>The values, in order.</summary>
    public float[] Values => [.. values];
}
