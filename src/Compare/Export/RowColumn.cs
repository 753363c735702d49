using System.Collections.Immutable;
using System.Reflection;

namespace Compare;

/// <summary>One column of a CSV file.</summary>
/// <param name="Name">Its header, in snake case.</param>
/// <param name="Write">Writes one row's value.</param>
internal sealed record RowColumn<TRow>(string Name, Action<CsvLineWriter, TRow> Write);

/// <summary>The columns of a row record: the parameters of its constructor, in their order.</summary>
internal static class RowColumns
{
    /// <summary>The columns of <typeparamref name="TRow"/>.</summary>
    public static ImmutableArray<RowColumn<TRow>> Of<TRow>() => Cache<TRow>.Columns;

    private static RowColumn<TRow> Column<TRow>(ParameterInfo parameter)
    {
        var getter = typeof(TRow).GetProperty(parameter.Name!)!.GetMethod!;
        return new RowColumn<TRow>(Wording.Column(parameter.Name!), Writer<TRow>(getter));
    }

    /// <summary>Typed delegates, made once: a result may have millions of fields.</summary>
    private static Action<CsvLineWriter, TRow> Writer<TRow>(MethodInfo getter)
    {
        var type = getter.ReturnType;
        if (type == typeof(string)) return Texts(getter.CreateDelegate<Func<TRow, string?>>());
        if (type == typeof(int)) return Wholes(getter.CreateDelegate<Func<TRow, int>>());
        if (type == typeof(int?)) return WholesOrNone(getter.CreateDelegate<Func<TRow, int?>>());
        if (type == typeof(double)) return Numbers(getter.CreateDelegate<Func<TRow, double>>());
        if (type == typeof(double?)) return NumbersOrNone(getter.CreateDelegate<Func<TRow, double?>>());
        if (type == typeof(bool)) return Truths(getter.CreateDelegate<Func<TRow, bool>>());
        var (method, enumeration) = Nullable.GetUnderlyingType(type) is { } inner ? (nameof(WordsOrNone), inner) : (nameof(Words), type);
        return (Action<CsvLineWriter, TRow>)typeof(RowColumns).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(TRow), enumeration)
            .Invoke(null, [getter])!;
    }

    private static Action<CsvLineWriter, TRow> Texts<TRow>(Func<TRow, string?> get) => (line, row) => line.Text(get(row));

    private static Action<CsvLineWriter, TRow> Wholes<TRow>(Func<TRow, int> get) => (line, row) => line.Whole(get(row));

    private static Action<CsvLineWriter, TRow> WholesOrNone<TRow>(Func<TRow, int?> get) => (line, row) => line.Whole(get(row));

    private static Action<CsvLineWriter, TRow> Numbers<TRow>(Func<TRow, double> get) => (line, row) => line.Number(get(row));

    private static Action<CsvLineWriter, TRow> NumbersOrNone<TRow>(Func<TRow, double?> get) => (line, row) => line.Number(get(row));

    private static Action<CsvLineWriter, TRow> Truths<TRow>(Func<TRow, bool> get) => (line, row) => line.Word(get(row) ? "true" : "false");

    private static Action<CsvLineWriter, TRow> Words<TRow, TEnum>(MethodInfo getter)
        where TEnum : struct, Enum
    {
        var get = getter.CreateDelegate<Func<TRow, TEnum>>();
        return (line, row) => line.Word(Wording.Of(get(row)));
    }

    private static Action<CsvLineWriter, TRow> WordsOrNone<TRow, TEnum>(MethodInfo getter)
        where TEnum : struct, Enum
    {
        var get = getter.CreateDelegate<Func<TRow, TEnum?>>();
        return (line, row) => line.Word(get(row) is { } value ? Wording.Of(value) : "");
    }

    private static class Cache<TRow>
    {
        public static readonly ImmutableArray<RowColumn<TRow>> Columns =
            [.. typeof(TRow).GetConstructors().Single().GetParameters().Select(Column<TRow>)];
    }
}
