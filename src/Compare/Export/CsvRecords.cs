using System.Collections.Immutable;

namespace Compare;

/// <summary>The researcher's own variables as further columns of a file.</summary>
/// <param name="Names">The variables, in the order of their columns.</param>
/// <param name="Values">The variables of one row, by name.</param>
internal sealed record VariableColumns<TRecord>(ImmutableArray<string> Names, Func<TRecord, IReadOnlyDictionary<string, string>> Values)
{
    /// <summary>Columns for all variables of the given owners (articles, outlets), in ordinal order.</summary>
    public static VariableColumns<TRecord> Of(
        IEnumerable<IReadOnlyDictionary<string, string>> owners, Func<TRecord, IReadOnlyDictionary<string, string>> values) =>
        new([.. owners.SelectMany(owner => owner.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], values);
}

/// <summary>Writes records as CSV: a column for each parameter of the record's constructor, named in snake case.</summary>
public static class CsvRecords
{
    /// <summary>
    /// Writes a header and one line for each row as input for other programs: LF, no byte order mark, every text exactly as it is,
    /// at most six decimals. A spreadsheet may run such text as a formula.
    /// </summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="rows">Records with one constructor, their properties text, numbers, truth values or enumerations.</param>
    public static void WriteExact<TRecord>(TextWriter writer, IEnumerable<TRecord> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        using var line = CsvLineWriter.Exact(writer);
        Write(line, rows, null);
    }

    /// <summary>Writes a header and one line for each row for a spreadsheet; the stream stays open.</summary>
    internal static void Write<TRecord>(Stream stream, IEnumerable<TRecord> rows, VariableColumns<TRecord>? variables = null)
    {
        using var line = CsvLineWriter.ForSpreadsheet(stream);
        Write(line, rows, variables);
    }

    /// <summary>Writes claims in rows and outlets in columns for a spreadsheet; the stream stays open.</summary>
    internal static void WriteMatrix(Stream stream, CoverageMatrix matrix)
    {
        using var line = CsvLineWriter.ForSpreadsheet(stream);
        WriteHeader(line, ["claim", "text"], [.. matrix.Outlets.Select(outlet => outlet.Name)], "outlet_");
        foreach (var claim in matrix.Claims)
        {
            line.Text(claim.Id);
            line.Text(claim.Text);
            foreach (var cell in claim.Outlets) line.Word(Wording.Of(cell.State));
            line.End();
        }
    }

    private static void Write<TRecord>(CsvLineWriter line, IEnumerable<TRecord> rows, VariableColumns<TRecord>? variables)
    {
        var columns = RecordColumns.Of<TRecord>();
        var names = variables?.Names ?? [];
        WriteHeader(line, [.. columns.Select(column => column.Name)], names, "var_");
        foreach (var row in rows)
        {
            foreach (var column in columns) column.Write(line, row);
            if (!names.IsEmpty)
            {
                var values = variables!.Values(row);
                foreach (var name in names) line.Text(values.GetValueOrDefault(name));
            }

            line.End();
        }
    }

    /// <summary>Two columns of one name would make one of them unreadable: the user's gets the prefix.</summary>
    private static void WriteHeader(CsvLineWriter line, ImmutableArray<string> own, ImmutableArray<string> further, string prefix)
    {
        var taken = own.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in own) line.Word(name);
        foreach (var wanted in further)
        {
            var name = wanted;
            while (!taken.Add(name)) name = prefix + name;
            line.Text(name);
        }

        line.End();
    }
}
