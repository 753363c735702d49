using System.Globalization;

namespace Compare;

/// <summary>The axis of one quantity: from the lowest to the highest value with a margin, and round numbers on it.</summary>
internal sealed class FigureAxis
{
    private static readonly double[] RoundFactors = [1, 2, 5, 10];

    private readonly double _low, _high, _leastStep;
    private readonly float _left, _width;

    /// <summary>An axis for values.</summary>
    /// <param name="values">The values; at least one has a finite end.</param>
    /// <param name="left">The left end in pixels.</param>
    /// <param name="width">The width in pixels.</param>
    public FigureAxis(IEnumerable<Figure> values, float left, float width)
    {
        var ends = values.SelectMany(value => new[] { value.Low, value.High }).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        // Half a person is no tick.
        _leastStep = ends.TrueForAll(double.IsInteger) ? 1 : 0;
        var margin = high > low ? (high - low) * 0.12 : Math.Max(1, Math.Abs(high) * 0.2);
        // A count below zero would be nonsense.
        (_low, _high) = (low >= 0 ? Math.Max(0, low - margin) : low - margin, high + margin);
        (_left, _width) = (left, width);
    }

    /// <summary>The left end in pixels.</summary>
    public float Left => _left;

    /// <summary>The right end in pixels.</summary>
    public float Right => _left + _width;

    /// <summary>The place of a value in pixels.</summary>
    public float Place(double value) => _left + (float)((value - _low) / (_high - _low)) * _width;

    /// <summary>Round numbers on the axis, far enough apart to be read.</summary>
    public IEnumerable<double> Ticks()
    {
        var most = Math.Max(1, _width / 90);
        var power = Math.Pow(10, Math.Floor(Math.Log10((_high - _low) / most)));
        var step = Math.Max(_leastStep, RoundFactors.Select(factor => factor * power).First(step => (_high - _low) / step <= most || step >= 10 * power));
        for (var tick = Math.Ceiling(_low / step) * step; tick <= _high + step * 1e-9; tick += step) yield return tick;
    }

    /// <summary>A number in words: "64", "12 million", "0.5".</summary>
    public static string Words(double number)
    {
        (double Size, string Name)[] sizes = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1, "")];
        var (size, name) = Array.Find(sizes, size => Math.Abs(number) >= size.Size);
        return size == 0 ? number.ToString("0.####", CultureInfo.InvariantCulture) : (number / size).ToString("#,0.##", CultureInfo.InvariantCulture) + name;
    }
}
