using System.Collections.Immutable;
using CsvHelper;

namespace Compare;

/// <summary>The researcher's own variables as further columns of a file.</summary>
/// <param name="Names">The variables, in the order of their columns.</param>
/// <param name="Values">The variables of one row, by name.</param>
internal sealed record VariableColumns<TRow>(ImmutableArray<string> Names, Func<TRow, IReadOnlyDictionary<string, string>> Values)
{
    /// <summary>Columns for all variables of the given owners (articles, outlets), in ordinal order.</summary>
    public static VariableColumns<TRow> Of(
        IEnumerable<IReadOnlyDictionary<string, string>> owners, Func<TRow, IReadOnlyDictionary<string, string>> values) =>
        new([.. owners.SelectMany(owner => owner.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], values);
}

/// <summary>
/// Writes the files of a result: RFC 4180 with CRLF, UTF-8 with byte order mark (Excel needs it to read anything but English),
/// invariant culture, at most four decimals.
/// </summary>
internal static class CsvRows
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\r\n", WriteByteOrderMark = true };

    /// <summary>Writes a header and one line for each row.</summary>
    public static void Write<TRow>(Stream stream, IEnumerable<TRow> rows, VariableColumns<TRow>? variables = null)
    {
        var columns = RowColumns.Of<TRow>();
        var names = variables?.Names ?? [];
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        WriteHeader(csv, [.. columns.Select(column => column.Name)], names, "var_");
        foreach (var row in rows)
        {
            foreach (var column in columns) column.Write(csv, row);
            if (!names.IsEmpty)
            {
                var values = variables!.Values(row);
                foreach (var name in names) RowColumns.WriteText(csv, values.GetValueOrDefault(name));
            }

            csv.EndRecord();
        }
    }

    /// <summary>Writes claims in rows and outlets in columns.</summary>
    public static void WriteMatrix(Stream stream, CoverageMatrix matrix)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        WriteHeader(csv, ["claim", "text"], [.. matrix.Outlets.Select(outlet => outlet.Name)], "outlet_");
        foreach (var claim in matrix.Claims)
        {
            RowColumns.WriteText(csv, claim.Id);
            RowColumns.WriteText(csv, claim.Text);
            foreach (var cell in claim.Outlets) csv.WriteField(Wording.Of(cell.State));
            csv.EndRecord();
        }
    }

    /// <summary>Two columns of one name would make one of them unreadable: the user's gets the prefix.</summary>
    private static void WriteHeader(CsvWriter csv, ImmutableArray<string> own, ImmutableArray<string> further, string prefix)
    {
        var taken = own.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in own) csv.WriteField(name);
        foreach (var wanted in further)
        {
            var name = wanted;
            while (!taken.Add(name)) name = prefix + name;
            RowColumns.WriteText(csv, name);
        }

        csv.EndRecord();
    }
}
