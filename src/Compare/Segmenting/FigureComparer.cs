using System.Collections.Frozen;
using System.Globalization;

namespace Compare;

/// <summary>Compares two figures: do they count the same kind of thing, and can both be true?</summary>
internal static class FigureComparer
{
    /// <summary>A rounded value is taken to stand for no more than this share around it.</summary>
    private const double WidestRounding = 0.1;

    /// <summary>Below this, whole numbers without a unit are counted, not rounded.</summary>
    private const double LeastRoundedCount = 100;

    /// <summary>Units that convert into each other: their base and the factor to it.</summary>
    private static readonly FrozenDictionary<string, (string Base, double Factor)> Units = Factors(
        ("metre", "millimetre=0.001|centimetre=0.01|metre=1|kilometre=1000|inch=0.0254|foot=0.3048|yard=0.9144|mile=1609.344|nautical mile=1852"),
        ("kilogram", "gram=0.001|kilogram=1|tonne=1000|ounce=0.028349523125|pound=0.45359237|stone=6.35029318"),
        ("second", "second=1|minute=60|hour=3600|day=86400|week=604800"),
        ("month", "month=1|year=12|decade=120|century=1200"),
        ("kilometre per hour", "kilometre per hour=1|mile per hour=1.609344|metre per second=3.6|knot=1.852"),
        ("square metre", "square metre=1|square foot=0.09290304|square kilometre=1e6|square mile=2589988.11|hectare=10000|acre=4046.8564224"),
        ("megabyte", "kilobyte=0.001|megabyte=1|gigabyte=1000|terabyte=1e6"),
        ("megawatt", "kilowatt=0.001|megawatt=1|gigawatt=1000"),
        ("litre", "litre=1|gallon=3.785411784"));

    private static readonly FrozenSet<string> Deaths = new[] { "dead", "death", "fatality", "killed" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the figures have one dimension and count one noun; a noun left out on one side stands for any.</summary>
    internal static bool SameKind(Figure a, Figure b) => BaseOf(a.Unit).Base == BaseOf(b.Unit).Base && SameQuantity(a.Quantity, b.Quantity);

    /// <summary>
    /// Whether some value is allowed by both, where the more coarsely written one may be rounded: by half of its last significant
    /// place and at most a tenth, but whole counts under a hundred not at all.
    /// </summary>
    internal static bool CanBothHold(Figure a, Figure b)
    {
        if (BaseOf(a.Unit).Base != BaseOf(b.Unit).Base) return true;
        var first = Interval.Of(a);
        var second = Interval.Of(b);
        if (first.Step > second.Step * (1 + 1e-9)) first = first.Widened();
        else if (second.Step > first.Step * (1 + 1e-9)) second = second.Widened();
        var slack = 1e-9 * Math.Max(first.Size, second.Size);
        return first.Low <= second.High + slack && second.Low <= first.High + slack;
    }

    /// <summary>The figure in another unit of its dimension; as it is where the units do not convert into each other.</summary>
    internal static Figure In(Figure figure, string unit)
    {
        var (from, to) = (BaseOf(figure.Unit), BaseOf(unit));
        if (figure.Unit == unit || from.Base != to.Base) return figure;
        return figure with { Low = figure.Low * from.Factor / to.Factor, High = figure.High * from.Factor / to.Factor, Unit = unit };
    }

    /// <summary>The unit that others of its dimension convert into, and the factor to it.</summary>
    internal static (string Base, double Factor) BaseOf(string unit) => Units.TryGetValue(unit, out var known) ? known : (unit, 1);

    private static FrozenDictionary<string, (string Base, double Factor)> Factors(params (string Base, string Units)[] bases) => bases
        .SelectMany(entry => entry.Units.Split('|').Select(unit => (entry.Base, Parts: unit.Split('='))))
        .ToFrozenDictionary(entry => entry.Parts[0], entry => (entry.Base, double.Parse(entry.Parts[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private static bool SameQuantity(string a, string b) =>
        a.Length == 0 || b.Length == 0 || a == b || (a != "age" && b != "age" && ((Deaths.Contains(a) && Deaths.Contains(b)) || SameStem(a, b)));

    /// <summary>One word with another ending ("migrant", "migration" do not count; "rocket", "rockets" do).</summary>
    private static bool SameStem(string a, string b) => QuantityReader.Singular(a) == QuantityReader.Singular(b);

    /// <summary>The values a figure allows in its base unit, and the step of its last significant place (0 where it is exact).</summary>
    private readonly record struct Interval(double Low, double High, double Step)
    {
        internal double Size => Math.Max(double.IsFinite(Low) ? Math.Abs(Low) : 0, double.IsFinite(High) ? Math.Abs(High) : 0);

        internal static Interval Of(Figure figure)
        {
            var factor = BaseOf(figure.Unit).Factor;
            var step = figure.IsApproximate || !double.IsFinite(figure.Low + figure.High) ? 0 : Math.Max(StepOf(figure.Low), StepOf(figure.High));
            if (figure.Unit.Length == 0 && figure.High < LeastRoundedCount) step = 0;
            return new Interval(figure.Low * factor, figure.High * factor, step * factor);
        }

        internal Interval Widened() => this with { Low = Low - Rounding(Low), High = High + Rounding(High) };

        private double Rounding(double value) => Math.Min(Step / 2, Math.Abs(value) * WidestRounding);

        /// <summary>The place value of the last digit that is not zero.</summary>
        private static double StepOf(double value)
        {
            value = Math.Abs(value);
            if (value == 0) return 0;
            var step = Math.Pow(10, Math.Floor(Math.Log10(value)));
            for (var digits = 0; digits < 12; digits++, step /= 10)
            {
                var quotient = value / step;
                if (Math.Abs(quotient - Math.Round(quotient)) < 1e-6) return step;
            }

            return 0;
        }
    }
}
