using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Compare;

/// <summary>A value of a JSON file with its place, so that what is wrong with it can be named.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Where in it, as in <c>reference.claims[3].best</c>.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonPlace(string File, string Place, JsonElement Value)
{
    /// <summary>The value as text.</summary>
    public string Text => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : throw Wrong($"is {Shown}, expected text");

    /// <summary>The value as a finite number.</summary>
    public double Number =>
        Value.ValueKind == JsonValueKind.Number && Value.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Wrong($"is {Shown}, expected a number");

    /// <summary>The value as a count, 0 or more.</summary>
    public int Count =>
        Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var count) && count >= 0 ? count : throw Wrong($"is {Shown}, expected a whole number, 0 or more");

    /// <summary>The items of a list.</summary>
    public ImmutableArray<JsonPlace> Items
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Array) throw Wrong($"is {Shown}, expected a list");
            var (file, place) = (File, Place);
            return [.. Value.EnumerateArray().Select((item, index) => new JsonPlace(file, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"), item))];
        }
    }

    /// <summary>The entries of a table, by name.</summary>
    public IEnumerable<KeyValuePair<string, JsonPlace>> Entries
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Object) throw Wrong($"is {Shown}, expected a table");
            var (file, place) = (File, Place);
            return Value.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, new JsonPlace(file, $"{place}.{entry.Name}", entry.Value)));
        }
    }

    /// <summary>The value of a table's entry.</summary>
    public JsonPlace this[string name] => Find(name) ?? throw Wrong($"has no {name}, expected the run.json as run has written it");

    /// <summary>The value of a table's entry, or null where it has none.</summary>
    public JsonPlace? Find(string name)
    {
        if (Value.ValueKind != JsonValueKind.Object) throw Wrong($"is {Shown}, expected a table");
        return Value.TryGetProperty(name, out var value) ? new JsonPlace(File, Place.Length == 0 ? name : $"{Place}.{name}", value) : null;
    }

    /// <summary>The problem of this place.</summary>
    public CorpusException Wrong(string message) => new([new ReadingProblem(File, Place.Length == 0 ? null : Place, message, true)]);

    private string Shown => Value.ValueKind switch
    {
        JsonValueKind.Object => "a table",
        JsonValueKind.Array => "a list",
        _ => Value.GetRawText(),
    };
}
