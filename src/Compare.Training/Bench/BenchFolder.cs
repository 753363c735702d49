using System.Security.Cryptography;
using System.Text;

namespace Compare;

/// <summary>The folder of labelled sets.</summary>
/// <param name="Path">Its path.</param>
internal sealed record BenchFolder(string Path)
{
    /// <summary>A table with a header, by set and file name: for each row its fields by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string set, string file)
    {
        using var stream = File.OpenRead(PathOf(set, file));
        var table = CsvTable.Read(stream, file);
        return
        [
            .. table.Rows.Select(row => table.Columns.Select((column, index) => (column, row.Fields[index]))
                .ToDictionary(pair => pair.column, pair => pair.Item2, StringComparer.Ordinal)),
        ];
    }

    /// <summary>The path of a file of a set.</summary>
    public string PathOf(string set, string file) => System.IO.Path.Combine(Path, set, file);

    /// <summary>Whether a set is there.</summary>
    public bool Has(string set) => Directory.Exists(System.IO.Path.Combine(Path, set));

    /// <summary>SHA-256 of the tables of the given sets, sixteen hexadecimal digits: the figures hold for these data and no others.</summary>
    public string DigestOf(params IEnumerable<string> sets)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var set in sets.Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.GetFiles(System.IO.Path.Combine(Path, set)).Order(StringComparer.Ordinal))
            {
                if (System.IO.Path.GetExtension(file) is not (".csv" or ".jsonl" or ".gz" or ".json")) continue;
                digest.AppendData(Encoding.UTF8.GetBytes($"{set}/{System.IO.Path.GetFileName(file)}\n"));
                digest.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset())[..16];
    }
}
