namespace Compare;

/// <summary>The meta elements of a page by name; what is marked with a property of a vocabulary comes last, because it may belong to a reference.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, List<string>> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> marked = new(StringComparer.Ordinal);

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
    public string? this[string name] => First(entries, name) ?? First(marked, name);

    /// <summary>The first values under the given names in their order, then those that are properties.</summary>
    public IEnumerable<(string Name, string Value)> Values(IReadOnlyList<string> names) => Lists(names).Select(entry => (entry.Name, entry.Values[0]));

    /// <summary>All values under each of the given names: a page with two authors may have two elements of one name.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Values)> Lists(IReadOnlyList<string> names) =>
        new[] { entries, marked }.SelectMany(table => names.Where(table.ContainsKey).Select(name => (name, (IReadOnlyList<string>)table[name])));

    private static string? First(Dictionary<string, List<string>> table, string name) => table.TryGetValue(name, out var values) ? values[0] : null;

    private static void Add(Dictionary<string, List<string>> table, string? name, string content)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        var key = name.Trim().ToLowerInvariant();
        if (!table.TryGetValue(key, out var values)) table[key] = values = [];
        if (!values.Contains(content, StringComparer.Ordinal)) values.Add(content);
    }
}
