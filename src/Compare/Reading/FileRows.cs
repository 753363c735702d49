using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>A file to read and the rows of the manifest that are about it.</summary>
/// <param name="File">Path inside the corpus, with forward slashes.</param>
/// <param name="Rows">The rows: of the file itself, of entries in it, or none where the manifest does not name the file.</param>
internal sealed record FileRows(string File, ImmutableArray<ManifestRow> Rows)
{
    private readonly Dictionary<string, ManifestRow> entries = Rows.Where(row => row.Entry is not null).ToDictionary(row => row.Entry!, StringComparer.Ordinal);

    /// <summary>The row of the whole file, or null.</summary>
    public ManifestRow? Whole { get; } = Rows.FirstOrDefault(row => row.Entry is null);

    /// <summary>Whether nothing of the file is to be read.</summary>
    public bool IsLeftOut { get; } = !Rows.IsEmpty && Rows.All(row => row.IsLeftOut) && Rows.Any(row => row.Entry is null);

    /// <summary>The rows in groups of one file each, in the order of their first rows.</summary>
    public static ImmutableArray<FileRows> Group(IEnumerable<ManifestRow> rows) =>
        [.. rows.GroupBy(row => row.File, StringComparer.Ordinal).Select(group => new FileRows(group.Key, [.. group]))];

    /// <summary>The row of an entry: its own, completed by the file's; null where the manifest has neither.</summary>
    public ManifestRow? Of(string? entry)
    {
        var own = entry is null ? null : entries.GetValueOrDefault(entry);
        if (own is null) return Whole is null ? null : Whole with { Entry = entry };
        return Whole is null ? own : own with { Fields = own.Fields.OrElse(Whole.Fields), Variables = Merge(own.Variables, Whole.Variables) };
    }

    /// <summary>Problems of rows that name an entry which the file does not have.</summary>
    public IEnumerable<ReadingProblem> Unknown(IReadOnlySet<string> entries) => Rows
        .Where(row => row is { Entry: { } entry, IsLeftOut: false } && !entries.Contains(entry))
        .Select(row => new ReadingProblem(
            CorpusFolder.Manifest,
            string.Create(CultureInfo.InvariantCulture, $"line {row.Line}, file"),
            $"\"{row.Name}\" does not exist, expected an article that was read in {File}",
            true,
            row.Fields.Outlet?.Value));

    private static ImmutableSortedDictionary<string, string> Merge(ImmutableSortedDictionary<string, string> own, ImmutableSortedDictionary<string, string> whole) =>
        own.SetItems(whole.Where(variable => own.GetValueOrDefault(variable.Key, "").Length == 0));
}
