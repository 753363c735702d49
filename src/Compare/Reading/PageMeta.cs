namespace Compare;

/// <summary>The meta elements of a page by name; what is marked with a property of a vocabulary comes last, because it may belong to a reference.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> marked = new(StringComparer.Ordinal);

    public PageMeta(PageElements page)
    {
        foreach (var meta in page.Metas)
        {
            if (TextCleaner.Clean(meta.GetAttribute("content") ?? "") is not { Length: > 0 } content) continue;
            Add(entries, meta.GetAttribute("property"), content);
            Add(entries, meta.GetAttribute("name"), content);
            Add(entries, meta.GetAttribute("http-equiv"), content);
            Add(marked, meta.GetAttribute("itemprop"), content);
        }
    }

    /// <summary>The first value under a lower-case name, or null.</summary>
    public string? this[string name] => entries.GetValueOrDefault(name) ?? marked.GetValueOrDefault(name);

    /// <summary>The values under the given names in their order, then those that are properties.</summary>
    public IEnumerable<(string Name, string Value)> Values(IReadOnlyList<string> names) =>
        new[] { entries, marked }.SelectMany(table => names.Where(table.ContainsKey).Select(name => (name, table[name])));

    private static void Add(Dictionary<string, string> table, string? name, string content)
    {
        if (!string.IsNullOrWhiteSpace(name)) table.TryAdd(name.Trim().ToLowerInvariant(), content);
    }
}
