namespace Compare;

/// <summary>
/// Labels of pairs that the rule for real pairs leaves open, read side by side: of those that share fifteen words and more outside quotation
/// marks, the first forty by the digest of their names. Copies are those of which one took over, or both from one source, two sentences or
/// thirty words of running text that is nobody's quotation.
/// </summary>
internal static class JudgedPairs
{
    private static readonly Lazy<Dictionary<string, bool>> Labels = new(Read);

    /// <summary>Whether two texts are copies, or null where nobody judged them.</summary>
    public static bool? Label(CopyText first, CopyText second) => Labels.Value.TryGetValue($"{first.Id}~{second.Id}", out var label) ? label : null;

    private static Dictionary<string, bool> Read()
    {
        const string name = "JudgedPairs.csv";
        using var stream = typeof(JudgedPairs).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        return CsvTable.Read(stream, name, "pair", "copy").Rows.ToDictionary(row => row.Fields[0], row => row.Fields[1] == "1", StringComparer.Ordinal);
    }
}
