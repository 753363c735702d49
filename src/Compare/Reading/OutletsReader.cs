using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Reads <c>outlets.csv</c>: outlet, group, country and the researcher's own columns.</summary>
internal static class OutletsReader
{
    private static readonly string[] Known = ["outlet", "name", "group", "country"];

    public static ImmutableArray<Outlet> Read(string text, ICollection<ReadingProblem> problems)
    {
        var table = Table.Parse(text);
        var column = table.IndexOf("outlet") ?? table.IndexOf("name");
        if (column is null)
        {
            problems.Add(new ReadingProblem(CorpusFolder.Outlets, "line 1", "no column \"outlet\", expected outlet and optionally group, country", false));
            return [];
        }

        foreach (var fault in table.Faults) problems.Add(fault.In(CorpusFolder.Outlets, false));
        var outlets = new Dictionary<string, Outlet>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {row.Line}, outlet");
            if (Table.Field(row, column.Value) is not { } name)
                problems.Add(new ReadingProblem(CorpusFolder.Outlets, place, "is empty, expected a name", false));
            else if (!outlets.TryAdd(name, OutletOf(table, row, name)))
                problems.Add(new ReadingProblem(CorpusFolder.Outlets, place, $"\"{name}\" is named twice, expected one row for each outlet", false));
        }

        return [.. outlets.Values];
    }

    private static Outlet OutletOf(Table table, TableRow row, string name)
    {
        var variables = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (other, index) in table.Others(Known))
            variables[other] = Table.Field(row, index) ?? "";
        return new Outlet(name, table.Field(row, "group"), table.Field(row, "country")) { Variables = variables.ToImmutable() };
    }
}
