using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Compare;

/// <summary>The tables of a result as data frames.</summary>
public static class CoverageFrames
{
    /// <summary>The cells, as <c>cells.csv</c> has them: one row for every claim and article.</summary>
    /// <param name="coverage">The result.</param>
    public static DataFrame ToDataFrame(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return CoverageRecords.Cells(coverage).ToDataFrame();
    }

    /// <summary>
    /// Any rows of <see cref="CoverageRecords"/> as a frame: a column for each parameter of the record's constructor, in their order, named
    /// in snake case as in the CSV files. Numbers and truth values keep their type, anything else is text; what is not known is null.
    /// </summary>
    /// <param name="rows">Records with one constructor; none give a frame without rows.</param>
    public static DataFrame ToDataFrame<TRecord>(this IEnumerable<TRecord> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var known = rows.ToList();
        return new DataFrame(typeof(TRecord).GetConstructors().Single().GetParameters().Select(parameter => Column(parameter, known)));
    }

    private static DataFrameColumn Column<TRecord>(ParameterInfo parameter, List<TRecord> rows)
    {
        var property = typeof(TRecord).GetProperty(parameter.Name!)!;
        var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!);
        IEnumerable<object?> values = rows.Select(row => property.GetValue(row));
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(int)) return new Int32DataFrameColumn(name, values.Select(value => (int?)value));
        if (type == typeof(double)) return new DoubleDataFrameColumn(name, values.Select(Number));
        if (type == typeof(bool)) return new BooleanDataFrameColumn(name, values.Select(value => (bool?)value));
        return new StringDataFrameColumn(name, values.Select(Words));
    }

    /// <summary>A bound that there is none of is empty, as in the CSV files.</summary>
    private static double? Number(object? value) => value is double number && double.IsFinite(number) ? number : null;

    private static string? Words(object? value) => value switch
    {
        null => null,
        Enum word => Wording.Of(word),
        _ => value.ToString(),
    };
}
