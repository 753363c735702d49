using System.Collections.Immutable;
using System.Reflection;

namespace Compare;

/// <summary>One column of a CSV file.</summary>
/// <param name="Name">Its header, in snake case.</param>
/// <param name="Write">Writes one row's value.</param>
internal sealed record RecordColumn<TRecord>(string Name, Action<CsvLineWriter, TRecord> Write);

/// <summary>The columns of a row record: the parameters of its constructor, in their order.</summary>
internal static class RecordColumns
{
    /// <summary>The columns of <typeparamref name="TRecord"/>.</summary>
    public static ImmutableArray<RecordColumn<TRecord>> Of<TRecord>() => Cache<TRecord>.Columns;

    private static RecordColumn<TRecord> Column<TRecord>(ParameterInfo parameter)
    {
        var getter = typeof(TRecord).GetProperty(parameter.Name!)!.GetMethod!;
        return new RecordColumn<TRecord>(Wording.Column(parameter.Name!), Writer<TRecord>(getter));
    }

    /// <summary>Typed delegates, made once: a result may have millions of fields.</summary>
    private static Action<CsvLineWriter, TRecord> Writer<TRecord>(MethodInfo getter)
    {
        var type = getter.ReturnType;
        if (type == typeof(string)) return Texts(getter.CreateDelegate<Func<TRecord, string?>>());
        if (type == typeof(int)) return Wholes(getter.CreateDelegate<Func<TRecord, int>>());
        if (type == typeof(int?)) return WholesOrNone(getter.CreateDelegate<Func<TRecord, int?>>());
        if (type == typeof(double)) return Numbers(getter.CreateDelegate<Func<TRecord, double>>());
        if (type == typeof(double?)) return NumbersOrNone(getter.CreateDelegate<Func<TRecord, double?>>());
        if (type == typeof(bool)) return Truths(getter.CreateDelegate<Func<TRecord, bool>>());
        var (method, enumeration) = Nullable.GetUnderlyingType(type) is { } inner ? (nameof(WordsOrNone), inner) : (nameof(Words), type);
        return (Action<CsvLineWriter, TRecord>)typeof(RecordColumns).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(TRecord), enumeration)
            .Invoke(null, [getter])!;
    }

    private static Action<CsvLineWriter, TRecord> Texts<TRecord>(Func<TRecord, string?> get) => (line, row) => line.Text(get(row));

    private static Action<CsvLineWriter, TRecord> Wholes<TRecord>(Func<TRecord, int> get) => (line, row) => line.Whole(get(row));

    private static Action<CsvLineWriter, TRecord> WholesOrNone<TRecord>(Func<TRecord, int?> get) => (line, row) => line.Whole(get(row));

    private static Action<CsvLineWriter, TRecord> Numbers<TRecord>(Func<TRecord, double> get) => (line, row) => line.Number(get(row));

    private static Action<CsvLineWriter, TRecord> NumbersOrNone<TRecord>(Func<TRecord, double?> get) => (line, row) => line.Number(get(row));

    private static Action<CsvLineWriter, TRecord> Truths<TRecord>(Func<TRecord, bool> get) => (line, row) => line.Word(get(row) ? "true" : "false");

    private static Action<CsvLineWriter, TRecord> Words<TRecord, TEnum>(MethodInfo getter)
        where TEnum : struct, Enum
    {
        var get = getter.CreateDelegate<Func<TRecord, TEnum>>();
        return (line, row) => line.Word(Wording.Of(get(row)));
    }

    private static Action<CsvLineWriter, TRecord> WordsOrNone<TRecord, TEnum>(MethodInfo getter)
        where TEnum : struct, Enum
    {
        var get = getter.CreateDelegate<Func<TRecord, TEnum?>>();
        return (line, row) => line.Word(get(row) is { } value ? Wording.Of(value) : "");
    }

    private static class Cache<TRecord>
    {
        public static readonly ImmutableArray<RecordColumn<TRecord>> Columns =
            [.. typeof(TRecord).GetConstructors().Single().GetParameters().Select(Column<TRecord>)];
    }
}
