using System.Collections.Immutable;
using System.Reflection;
using CsvHelper;

namespace Compare;

/// <summary>One column of a CSV file.</summary>
/// <param name="Name">Its header, in snake case.</param>
/// <param name="Write">Writes one row's value.</param>
internal sealed record RowColumn<TRow>(string Name, Action<CsvWriter, TRow> Write);

/// <summary>The columns of a row record: the parameters of its constructor, in their order.</summary>
internal static class RowColumns
{
    private const string NumberFormat = "0.####";

    /// <summary>The columns of <typeparamref name="TRow"/>.</summary>
    public static ImmutableArray<RowColumn<TRow>> Of<TRow>() => Cache<TRow>.Columns;

    /// <summary>A number with at most four decimals; empty where it is not finite.</summary>
    public static void WriteNumber(CsvWriter csv, double? value)
    {
        // Adding zero turns a negative zero, which rounding may leave, into zero.
        if (value is { } number && double.IsFinite(number)) csv.WriteField(Math.Round(number, 4) + 0.0, NumberFormat);
        else csv.WriteField("");
    }

    /// <summary>Text that no spreadsheet runs and no reader stumbles over.</summary>
    public static void WriteText(CsvWriter csv, string? value) => csv.WriteField(value is null ? "" : SpreadsheetText.Neutralise(WithoutControls(value)));

    private static string WithoutControls(string text)
    {
        static bool IsControl(char character) => character < ' ' && character is not ('\t' or '\n' or '\r');
        return text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 || !text.Any(IsControl)
            ? text
            : string.Concat(text.Select(character => IsControl(character) ? '\uFFFD' : character));
    }

    private static RowColumn<TRow> Column<TRow>(ParameterInfo parameter)
    {
        var getter = typeof(TRow).GetProperty(parameter.Name!)!.GetMethod!;
        return new RowColumn<TRow>(Wording.Column(parameter.Name!), Writer<TRow>(getter));
    }

    private static Action<CsvWriter, TRow> Writer<TRow>(MethodInfo getter)
    {
        var type = getter.ReturnType;
        if (type == typeof(string)) return Text(getter.CreateDelegate<Func<TRow, string?>>());
        if (type == typeof(int)) return Whole(getter.CreateDelegate<Func<TRow, int>>());
        if (type == typeof(int?)) return WholeOrNone(getter.CreateDelegate<Func<TRow, int?>>());
        if (type == typeof(double)) return Number(getter.CreateDelegate<Func<TRow, double>>());
        if (type == typeof(double?)) return NumberOrNone(getter.CreateDelegate<Func<TRow, double?>>());
        if (type == typeof(bool)) return Truth(getter.CreateDelegate<Func<TRow, bool>>());
        var (method, enumeration) = Nullable.GetUnderlyingType(type) is { } inner ? (nameof(WordsOrNone), inner) : (nameof(Words), type);
        return (Action<CsvWriter, TRow>)typeof(RowColumns).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(TRow), enumeration)
            .Invoke(null, [getter])!;
    }

    private static Action<CsvWriter, TRow> Text<TRow>(Func<TRow, string?> get) => (csv, row) => WriteText(csv, get(row));

    private static Action<CsvWriter, TRow> Whole<TRow>(Func<TRow, int> get) => (csv, row) => csv.WriteField(get(row));

    private static Action<CsvWriter, TRow> WholeOrNone<TRow>(Func<TRow, int?> get) => (csv, row) => csv.WriteField(get(row));

    private static Action<CsvWriter, TRow> Number<TRow>(Func<TRow, double> get) => (csv, row) => WriteNumber(csv, get(row));

    private static Action<CsvWriter, TRow> NumberOrNone<TRow>(Func<TRow, double?> get) => (csv, row) => WriteNumber(csv, get(row));

    private static Action<CsvWriter, TRow> Truth<TRow>(Func<TRow, bool> get) => (csv, row) => csv.WriteField(get(row) ? "true" : "false");

    private static Action<CsvWriter, TRow> Words<TRow, TEnum>(MethodInfo getter)
        where TEnum : struct, Enum
    {
        var get = getter.CreateDelegate<Func<TRow, TEnum>>();
        return (csv, row) => csv.WriteField(Wording.Of(get(row)));
    }

    private static Action<CsvWriter, TRow> WordsOrNone<TRow, TEnum>(MethodInfo getter)
        where TEnum : struct, Enum
    {
        var get = getter.CreateDelegate<Func<TRow, TEnum?>>();
        return (csv, row) => csv.WriteField(get(row) is { } value ? Wording.Of(value) : "");
    }

    private static class Cache<TRow>
    {
        public static readonly ImmutableArray<RowColumn<TRow>> Columns =
            [.. typeof(TRow).GetConstructors().Single().GetParameters().Select(Column<TRow>)];
    }
}
