namespace Compare;

/// <summary>
/// Pairs of claims that cannot both hold, named by a reader of the claims alone who saw neither the articles nor a label: what a codebook's
/// <c>rival_of</c> holds. Strength 2 is plainly incompatible; 1 is hard to uphold beside each other, as the story and "it was made up".
/// </summary>
internal static class NamedRivals
{
    private static readonly Lazy<ILookup<string, (string Claim, string Other)>> Pairs = new(Read);

    /// <summary>The claims of an event with the rivals that they have.</summary>
    public static IReadOnlyList<Claim> Of(string newsEvent, IReadOnlyList<Claim> claims)
    {
        var rivals = Pairs.Value[newsEvent].ToLookup(pair => pair.Claim, pair => pair.Other);
        return [.. claims.Select(claim => rivals.Contains(claim.Id) ? claim with { RivalOf = string.Join("; ", rivals[claim.Id]) } : claim)];
    }

    private static ILookup<string, (string Claim, string Other)> Read()
    {
        const string name = "NamedRivals.csv";
        using var stream = typeof(NamedRivals).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        return CsvTable.Read(stream, name, "event", "claim", "other", "strength", "kind").Rows.ToLookup(row => row.Fields[0], row => (row.Fields[1], row.Fields[2]), StringComparer.Ordinal);
    }
}
