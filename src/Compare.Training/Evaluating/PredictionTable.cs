using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>Out-of-fold predictions: a line for each row of a set, its id first; never a word of a text.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, in the order of the set.</param>
internal sealed record PredictionTable(string[] Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>The table as CSV with line feeds: ids, class names and numbers need no quotation marks.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder().AppendJoin(',', Columns).Append('\n');
        foreach (var row in Rows) text.AppendJoin(',', row).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads what <see cref="ToCsv"/> writes.</summary>
    public static PredictionTable FromCsv(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new PredictionTable(lines[0].Split(','), [.. lines.Skip(1).Select(line => line.Split(','))]);
    }

    /// <summary>SHA-256 of the table, sixteen hexadecimal digits.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToCsv())))[..16];

    /// <summary>A probability as it is written.</summary>
    public static string Number(double value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
