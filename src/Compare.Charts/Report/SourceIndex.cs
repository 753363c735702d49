using System.Collections.Immutable;

namespace Compare;

/// <summary>The sources that articles name for claims, by one number each.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<string, int> numbers;

    private SourceIndex(ImmutableArray<string> names)
    {
        Names = names;
        numbers = names.Select((name, index) => (name, index)).ToDictionary(entry => entry.name, entry => entry.index, StringComparer.Ordinal);
    }

    /// <summary>The canonical names: those of most claims first, then by name.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The sources of all passages that support or contest a cell of the claims.</summary>
    public static SourceIndex Of(IEnumerable<AlignedClaim> claims) => new(
    [
        .. claims.SelectMany(Sources).GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key),
    ]);

    /// <summary>The numbers of a claim's sources, in order.</summary>
    public IReadOnlyList<int> Of(AlignedClaim claim) => [.. Sources(claim).Select(name => numbers[name]).Order()];

    private static IEnumerable<string> Sources(AlignedClaim claim) => claim.Outlets
        .SelectMany(outlet => outlet.Cells)
        .SelectMany(cell => cell.Evidence)
        .Select(passage => passage.Attribution?.CanonicalSource ?? "")
        .Where(name => name.Length > 0)
        .Distinct(StringComparer.Ordinal);
}
