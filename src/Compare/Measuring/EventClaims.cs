namespace Compare;

/// <summary>Reads a codebook of several events: columns event, claim, text, optionally first_known and rival_of.</summary>
public static class EventClaims
{
    /// <summary>The claims of each event, or null where the file has no column for it.</summary>
    /// <exception cref="CorpusException">Something is wrong in the file; holds every problem.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<Claim>>? Read(string path)
    {
        using var stream = File.OpenRead(path);
        var table = CsvTable.Read(stream, path, "claim", "text");
        var name = table.Find("event");
        if (name < 0) return null;
        var problems = new List<ReadingProblem>();
        var claims = table.Rows.Select(row => (Event: row.Fields[name].Trim(), Claim: ReadClaim(table, row, problems))).ToList();
        foreach (var ((newsEvent, claim), row) in claims.Zip(table.Rows))
        {
            if (newsEvent.Length == 0) problems.Add(new ReadingProblem(path, $"line {row.Line}, event", "is empty, expected the name of an event", true));
            else if (claims.First(other => other.Event == newsEvent && other.Claim.Id == claim.Id).Claim != claim && claim.Id.Length > 0)
                problems.Add(new ReadingProblem(path, $"line {row.Line}, claim", $"\"{claim.Id}\" stands in {newsEvent} already, expected a different id for each claim", true));
        }

        if (problems.Count > 0) throw new CorpusException(problems);
        return claims.GroupBy(entry => entry.Event, entry => entry.Claim, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<Claim> (group) => [.. group], StringComparer.Ordinal);
    }

    private static Claim ReadClaim(CsvTable table, CsvRow row, List<ReadingProblem> problems)
    {
        void Report(string field, string message) => problems.Add(new ReadingProblem(table.Name, $"line {row.Line}, {field}", message, true));
        string? Field(string column) => table.Find(column) is >= 0 and var place && row.Fields[place].Trim() is { Length: > 0 } value
            ? SpreadsheetText.Restore(value)
            : null;
        var (id, text, written) = (Field("claim"), Field("text"), Field("first_known"));
        if (id is null) Report("claim", "is empty, expected an id such as c01");
        if (text is null) Report("text", "is empty, expected the claim in words");
        var known = written is null ? null : TimeReader.Read(written);
        if (written is not null && known is null) Report("first_known", $"is \"{written}\", expected a date such as 2023-10-26");
        return new Claim(id ?? "", text ?? "") { FirstKnown = known, RivalOf = Field("rival_of") };
    }
}
