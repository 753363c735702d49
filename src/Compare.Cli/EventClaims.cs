namespace Compare;

/// <summary>A file of claims of several events: columns event, claim, text and optionally rival_of.</summary>
internal static class EventClaims
{
    /// <summary>The claims of each event, or null where the file has no column for it.</summary>
    /// <exception cref="CorpusException">Something is wrong in the file; holds every problem.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<Claim>>? Read(string path)
    {
        using var stream = File.OpenRead(path);
        var table = CsvTable.Read(stream, path, "claim", "text");
        var (name, id, text, rival) = (table.Find("event"), table.Find("claim"), table.Find("text"), table.Find("rival_of"));
        if (name < 0) return null;
        var problems = table.Rows.SelectMany(row => new[] { name, id, text }
            .Where(column => string.IsNullOrWhiteSpace(row.Fields[column]))
            .Select(column => new ReadingProblem(path, $"line {row.Line}, {table.Columns[column]}", "is empty", true)))
            .ToList();
        if (problems.Count > 0) throw new CorpusException(problems);
        return table.Rows.GroupBy(row => row.Fields[name].Trim(), StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            IReadOnlyList<Claim> (group) =>
            [
                .. group.Select(row => new Claim(row.Fields[id].Trim(), row.Fields[text].Trim())
                {
                    RivalOf = rival < 0 || row.Fields[rival].Trim() is not { Length: > 0 } other ? null : other,
                }),
            ],
            StringComparer.Ordinal);
    }
}
