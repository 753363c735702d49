using System.Runtime.CompilerServices;

namespace Compare;

/// <summary>Collects the values of a pair in a fixed order; their names, made of a part and what is read from it, only where they are asked for, because there are many pairs.</summary>
internal sealed class StanceRow(bool named = false) : INamedRow
{
    /// <summary>Room for the longest row.</summary>
    private const int Expected = 300;

    private readonly FeatureRow row = new(named, Expected);

    /// <inheritdoc/>
    public bool IsNamed => named;

    /// <summary>Adds a value; what is not a number counts as 0.</summary>
    /// <param name="part">What it is read from; the first half of its name.</param>
    /// <param name="name">What it says; the second half.</param>
    /// <param name="value">The value.</param>
    public void Add(string part, string name, double value) => row.Add($"{part}: {name}", double.IsFinite(value) ? value : 0);

    /// <summary>Adds a value; its name is put together only where names are kept.</summary>
    public void Add(string part, [InterpolatedStringHandlerArgument("")] ref FeatureName name, double value) => Add(part, named ? name.ToStringAndClear() : "", value);

    /// <summary>Adds 1 or 0.</summary>
    public void Add(string part, string name, bool holds) => Add(part, name, holds ? 1 : 0);

    /// <summary>Adds 1 or 0; the name is put together only where names are kept.</summary>
    public void Add(string part, [InterpolatedStringHandlerArgument("")] ref FeatureName name, bool holds) => Add(part, ref name, holds ? 1 : 0);

    /// <summary>The values.</summary>
    public float[] Values => row.Values;

    /// <summary>The names; empty unless asked for.</summary>
    public string[] Names => row.Names;
}
