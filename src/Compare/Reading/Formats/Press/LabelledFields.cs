namespace Compare;

/// <summary>The fields of an article whose lines start with labels ("Section: …"); lines without one go on with the field before.</summary>
internal sealed class LabelledFields
{
    private readonly Dictionary<string, List<string>> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lines that stand before any label.</summary>
    public List<string> Head { get; } = [];

    /// <summary>Reads the lines of an article.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">The labels, without colon, that the layout knows.</param>
    public static LabelledFields Read(IEnumerable<string> lines, IReadOnlySet<string> labels)
    {
        var read = new LabelledFields();
        var open = read.Head;
        foreach (var line in lines)
        {
            if (LabelOf(line, labels) is not var (label, value))
            {
                open.Add(line);
                continue;
            }

            // The first field of a name counts; a later line may only look like one.
            open = [];
            read.fields.TryAdd(label, open);
            if (value.Length > 0) open.Add(value);
        }

        return read;
    }

    /// <summary>The label that a line starts with and what stands behind it, or null.</summary>
    public static (string Label, string Value)? LabelOf(string line, IReadOnlySet<string> labels)
    {
        const int longestLabel = 40;
        var colon = line.AsSpan(0, Math.Min(line.Length, longestLabel)).IndexOf(':');
        if (colon <= 0) return null;
        var label = line[..colon].Trim();
        return labels.Contains(label) ? (label, line[(colon + 1)..].Trim()) : null;
    }

    /// <summary>The lines of a field; none where the article does not have it.</summary>
    public IReadOnlyList<string> Lines(string label) => fields.GetValueOrDefault(label) ?? [];

    /// <summary>A field's text on one line, or null.</summary>
    public string? Value(string label) => fields.TryGetValue(label, out var lines) && lines.Count > 0 ? string.Join(" ", lines) : null;
}
