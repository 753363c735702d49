using System.Globalization;
using System.Runtime.CompilerServices;

namespace Compare;

/// <summary>Collects the values of a pair in a fixed order; their names, made of a part and what is read from it, only where they are asked for, because there are many pairs.</summary>
internal sealed class StanceRow(bool named = false)
{
    /// <summary>Room for the longest row.</summary>
    private const int Expected = 300;

    private readonly List<float> values = new(Expected);
    private readonly List<string> names = [];

    /// <summary>Whether the names are kept.</summary>
    public bool IsNamed => named;

    /// <summary>Adds a value; what is not a number counts as 0.</summary>
    /// <param name="part">What it is read from; the first half of its name.</param>
    /// <param name="name">What it says; the second half.</param>
    /// <param name="value">The value.</param>
    public void Add(string part, string name, double value)
    {
        values.Add(double.IsFinite(value) ? (float)value : 0);
        if (named) names.Add($"{part}: {name}");
    }

    /// <summary>Adds a value; its name is put together only where names are kept.</summary>
    public void Add(string part, [InterpolatedStringHandlerArgument("")] ref StanceName name, double value) => Add(part, named ? name.ToStringAndClear() : "", value);

    /// <summary>Adds 1 or 0.</summary>
    public void Add(string part, string name, bool holds) => Add(part, name, holds ? 1 : 0);

    /// <summary>Adds 1 or 0; the name is put together only where names are kept.</summary>
    public void Add(string part, [InterpolatedStringHandlerArgument("")] ref StanceName name, bool holds) => Add(part, ref name, holds ? 1 : 0);

    /// <summary>The values.</summary>
    public float[] Values => [.. values];

    /// <summary>The names; empty unless asked for.</summary>
    public string[] Names => [.. names];
}

/// <summary>The name of a value as an interpolated string, which is not put together for a row without names.</summary>
[InterpolatedStringHandler]
internal ref struct StanceName
{
    private DefaultInterpolatedStringHandler text;

    /// <param name="literalLength">Given by the compiler.</param>
    /// <param name="formattedCount">Given by the compiler.</param>
    /// <param name="row">The row that the name is for.</param>
    /// <param name="isWanted">Whether the name is put together.</param>
    public StanceName(int literalLength, int formattedCount, StanceRow row, out bool isWanted)
    {
        isWanted = row.IsNamed;
        if (isWanted) text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    public string ToStringAndClear() => text.ToStringAndClear();
}
