namespace Compare;

/// <summary>Collects the values of one row of features in a fixed order, and their names where they are asked for.</summary>
internal sealed class FeatureRow(bool named = false)
{
    private readonly List<float> values = [];
    private readonly List<string> names = [];

    /// <summary>Adds a value; what is not a number counts as 0.</summary>
    /// <param name="part">What it is read from; the first half of its name.</param>
    /// <param name="name">What it says; the second half.</param>
    /// <param name="value">The value.</param>
    public void Add(string part, string name, double value)
    {
        values.Add(double.IsFinite(value) ? (float)value : 0);
        if (named) names.Add($"{part}: {name}");
    }

    /// <summary>Adds 1 or 0.</summary>
    public void Add(string part, string name, bool holds) => Add(part, name, holds ? 1 : 0);

    /// <summary>The values.</summary>
    public float[] Values => [.. values];

    /// <summary>The names; empty unless asked for.</summary>
    public string[] Names => [.. names];
}
