using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace Compare;

/// <summary>One line of a CSV file that was read.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Fields">Its values by column, in the order of <see cref="CsvTable.Columns"/>.</param>
public sealed record CsvRow(int Line, ImmutableArray<string> Fields);

/// <summary>A small CSV file in memory: comma, semicolon or tab, with a header, UTF-8 or UTF-16 with a byte order mark.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Columns">The header, trimmed.</param>
/// <param name="Rows">The lines below it that are not blank; each has a field for every column.</param>
public sealed record CsvTable(string Name, ImmutableArray<string> Columns, ImmutableArray<CsvRow> Rows)
{
    /// <summary>Reads a table.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="required">Columns that must be there, in any order and case.</param>
    /// <exception cref="CorpusException">Anything is wrong; holds every problem.</exception>
    public static CsvTable Read(Stream stream, string name, params IReadOnlyList<string> required)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var table = Parse(Decode(stream, name), name);
        var missing = required.Where(column => table.Find(column) < 0).ToList();
        if (missing.Count == 0) return table;
        var which = missing.Count == 1 ? $"column {missing[0]} is missing" : $"columns {string.Join(", ", missing)} are missing";
        throw Problem(name, "line 1", $"{which}, expected {string.Join(", ", required)}");
    }

    /// <summary>The place of a column in every row's fields, or −1; case does not matter.</summary>
    public int Find(string column)
    {
        for (var index = 0; index < Columns.Length; index++)
        {
            if (Columns[index].Equals(column, StringComparison.OrdinalIgnoreCase)) return index;
        }

        return -1;
    }

    private static CorpusException Problem(string name, string? place, string message) => new([new ReadingProblem(name, place, message, true)]);

    private static string Decode(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        string text;
        try
        {
            text = reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw Problem(name, null, "is not UTF-8 text, expected a CSV file saved as UTF-8");
        }

        if (text.Contains('\0', StringComparison.Ordinal)) throw Problem(name, null, "is binary, expected a CSV file");
        if (string.IsNullOrWhiteSpace(text)) throw Problem(name, null, "is empty, expected a CSV file with a header");
        return text;
    }

    private static CsvTable Parse(string text, string name)
    {
        var problems = new List<ReadingProblem>();
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = Separator(text),
            TrackLineNumbers = true,
            OnMalformedRecord = record => problems.Add(new ReadingProblem(name, $"line {record.LineNumber}", Describe(record.Reason), true)),
        });
        ImmutableArray<string> columns = [.. reader.Headers.Select(header => header.Trim())];
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToImmutableArray();
            if (fields.All(string.IsNullOrWhiteSpace)) continue;
            if (fields.Length > columns.Length && fields.Skip(columns.Length).Any(field => !string.IsNullOrWhiteSpace(field)))
                problems.Add(new ReadingProblem(name, $"line {reader.LineNumber}", $"has {fields.Length} fields, expected {columns.Length}", true));
            else if (fields.Length < columns.Length && problems.All(problem => problem.Place != $"line {reader.LineNumber}"))
                problems.Add(new ReadingProblem(name, $"line {reader.LineNumber}", $"has {fields.Length} fields, expected {columns.Length}", true));
            rows.Add(new CsvRow((int)reader.LineNumber, fields));
        }

        return problems.Count == 0 ? new CsvTable(name, columns, rows.ToImmutable()) : throw new CorpusException(problems);
    }

    /// <summary>The header tells: sentences below it may hold any of the signs. Null for Excel's own <c>sep=;</c>, which the reader knows.</summary>
    private static char? Separator(string text)
    {
        var header = text.AsSpan().TrimStart("\r\n");
        if (header.IndexOfAny('\r', '\n') is >= 0 and var end) header = header[..end];
        if (header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        if (tabs > commas && tabs > semicolons) return '\t';
        return semicolons > commas ? ';' : ',';
    }

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quotation mark opens a field and none closes it",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quotation mark, expected quotation marks inside a field to be doubled",
        _ => "a quotation mark stands inside a field, expected the field in quotation marks and the inner ones doubled",
    };
}
