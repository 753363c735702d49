using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Compare;

/// <summary>A row of features under construction; a name stands beside each value where it is computed.</summary>
/// <param name="isNamed">Whether the names are kept. Prediction needs none, and most of a row's cost is its names.</param>
/// <param name="expected">The number of values there will be, where it is known.</param>
internal sealed class FeatureRow(bool isNamed = true, int expected = 0) : INamedRow
{
    private readonly List<string> names = [];
    private readonly List<float> values = new(expected);

    /// <inheritdoc/>
    public bool IsNamed => isNamed;

    /// <summary>Adds a value.</summary>
    public void Add(string name, double value)
    {
        if (isNamed) names.Add(name);
        values.Add((float)value);
    }

    /// <summary>Adds a value; its name is put together only where names are kept.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] ref FeatureName name, double value) => Add(isNamed ? name.ToStringAndClear() : "", value);

    /// <summary>Adds 1 or 0.</summary>
    public void Add(string name, bool value) => Add(name, value ? 1 : 0);

    /// <summary>Adds values whose names are known already.</summary>
    public void Add(IReadOnlyList<string> given, ReadOnlySpan<float> added)
    {
        if (isNamed) names.AddRange(given);
        values.AddRange(added);
    }

    /// <summary>Adds the values of another row, which has names, whose names pass the test; their names stand behind a prefix.</summary>
    public void Add(string prefix, FeatureRow other, Func<string, bool> isWanted)
    {
        for (var index = 0; index < other.values.Count; index++)
        {
            if (isWanted(other.names[index])) Add($"{prefix}_{other.names[index]}", other.values[index]);
        }
    }

    /// <summary>The names, in order; empty where they are not kept.</summary>
    public string[] Names => [.. names];

    /// <summary>The values, in order.</summary>
    public float[] Values => [.. values];

    /// <summary>The values, in order, until the next one is added.</summary>
    public ReadOnlySpan<float> Span => CollectionsMarshal.AsSpan(values);
}

/// <summary>A row that keeps the names of its values, or not.</summary>
internal interface INamedRow
{
    /// <summary>Whether the names are kept.</summary>
    bool IsNamed { get; }
}

/// <summary>The name of a feature as an interpolated string, which is not put together for a row without names.</summary>
[InterpolatedStringHandler]
internal ref struct FeatureName
{
    private DefaultInterpolatedStringHandler text;

    /// <param name="literalLength">Given by the compiler.</param>
    /// <param name="formattedCount">Given by the compiler.</param>
    /// <param name="row">The row that the name is for.</param>
    /// <param name="isWanted">Whether the name is put together.</param>
    public FeatureName(int literalLength, int formattedCount, INamedRow row, out bool isWanted)
    {
        isWanted = row.IsNamed;
        if (isWanted) text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    public string ToStringAndClear() => text.ToStringAndClear();
}
