namespace Compare;

/// <summary>A value that one of two results has and the other has not, or has otherwise.</summary>
/// <param name="Name">What it is the value of.</param>
/// <param name="Old">The old result's value, or null where it has none.</param>
/// <param name="New">The new result's value, or null where it has none.</param>
public sealed record ValueChange(string Name, string? Old, string? New)
{
    private const int DigestLength = 64, DigestShown = 12;

    /// <summary>What differs between two tables of values, by name in ordinal order.</summary>
    public static IReadOnlyList<ValueChange> Between(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> fresh) =>
    [
        .. old.Keys.Union(fresh.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new ValueChange(name, old.GetValueOrDefault(name), fresh.GetValueOrDefault(name)))
            .Where(change => change.Old != change.New),
    ];

    /// <summary><c>match_share was 0.65, now 0.8</c>; text in quotation marks, digests cut to their first twelve digits.</summary>
    public override string ToString() => $"{Name} was {Shown(Old)}, now {Shown(New)}";

    private static string Shown(string? value)
    {
        if (value is null) return "none";
        if (value.Length == DigestLength && value.All(char.IsAsciiHexDigit)) return value[..DigestShown];
        return value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;
    }
}
