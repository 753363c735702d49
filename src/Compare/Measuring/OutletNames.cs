namespace Compare;

/// <summary>Finds the outlet that an article means by a source's name: by the whole name, or by its last word where that is nobody else's ("the Courier").</summary>
internal sealed class OutletNames
{
    private readonly List<(string Outlet, string Key)> _whole;
    private readonly Dictionary<string, string> _byLastWord;

    /// <summary>The names of a corpus.</summary>
    /// <param name="outlets">The outlets' names.</param>
    public OutletNames(IReadOnlyCollection<string> outlets)
    {
        _whole = [.. outlets.Select(outlet => (outlet, Key: SourceMerger.Words(outlet))).Where(entry => entry.Key.Length > 0).OrderByDescending(entry => entry.Key.Length)];
        var holders = _whole.SelectMany(entry => entry.Key.Split(' ').Distinct(StringComparer.Ordinal)).ToLookup(word => word, StringComparer.Ordinal);
        _byLastWord = _whole
            .Where(entry => entry.Key.Contains(' ', StringComparison.Ordinal))
            .Select(entry => (entry.Outlet, Word: entry.Key[(entry.Key.LastIndexOf(' ') + 1)..]))
            .Where(entry => holders[entry.Word].Count() == 1)
            .ToDictionary(entry => entry.Word, entry => entry.Outlet, StringComparer.Ordinal);
    }

    /// <summary>The outlet, or null where the source is none of the corpus.</summary>
    public string? Find(string source)
    {
        var key = SourceMerger.Words(source);
        var whole = _whole.Find(entry => $" {key} ".Contains($" {entry.Key} ", StringComparison.Ordinal)).Outlet;
        if (whole is not null) return whole;
        // "The post" may be any post: a last word alone must be written as a name.
        return IsCapitalised(source) ? _byLastWord.GetValueOrDefault(key) : null;
    }

    private static bool IsCapitalised(string source)
    {
        var trimmed = source.Trim();
        var start = trimmed.LastIndexOf(' ') + 1;
        return start < trimmed.Length && char.IsUpper(trimmed[start]);
    }
}
