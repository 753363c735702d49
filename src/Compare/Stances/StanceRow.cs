namespace Compare;

/// <summary>Collects the values of a pair in a fixed order; their names, made of a part and what is read from it, only where they are asked for, because there are many pairs.</summary>
internal sealed class StanceRow(bool named = false)
{
    /// <summary>Room for the longest row.</summary>
    private const int Expected = 300;

    private readonly List<float> values = new(Expected);
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
