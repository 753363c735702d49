using System.Collections.Immutable;
using System.Text.Json;

namespace Compare;

/// <summary>What a <c>run.json</c> says about how a result was made; values as text, by name, a JSON null counting as none.</summary>
/// <param name="Options">The options of the run, those of reading included, and whether the claims were given or discovered.</param>
/// <param name="Program">The program's version, its scorer, and the digest of each of its models.</param>
/// <param name="Surroundings">The runtime, the package versions and the digest of each input.</param>
/// <param name="Outputs">SHA-256 of each file as it was written.</param>
internal sealed record SavedRun(
    ImmutableSortedDictionary<string, string> Options,
    ImmutableSortedDictionary<string, string> Program,
    ImmutableSortedDictionary<string, string> Surroundings,
    ImmutableSortedDictionary<string, string> Outputs)
{
    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A run of which nothing is known.</summary>
    public static SavedRun Empty { get; } = new(None, None, None, None);

    /// <summary>Reads a run.json; what is wrong with it becomes a problem.</summary>
    /// <param name="path">The file, which is there.</param>
    /// <param name="problems">Takes the problem.</param>
    public static SavedRun Read(string path, List<ReadingProblem> problems)
    {
        using var document = Open(path, problems);
        try
        {
            return document is null ? Empty : Of(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            // The parser throws this for text with half a character, and only when that text is asked for.
            problems.Add(new ReadingProblem(path, null, "is not JSON, expected the run.json that run has written", true));
            return Empty;
        }
    }

    /// <summary>Opens a run.json; null, with the problem added, where it is none.</summary>
    /// <param name="path">The file, which is there.</param>
    /// <param name="problems">Takes the problem.</param>
    public static JsonDocument? Open(string path, List<ReadingProblem> problems)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && Value(root, "program").GetValueOrDefault("program") == RunRecord.Program) return document;
            problems.Add(new ReadingProblem(path, "program", $"is not \"{RunRecord.Program}\", expected the run.json that run has written", true));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The parser throws the second kind for text with half a character, and knows no line then.
            var place = failure is JsonException { LineNumber: { } line } ? $"line {line + 1}" : null;
            problems.Add(new ReadingProblem(path, place, "is not JSON, expected the run.json that run has written", true));
        }

        document?.Dispose();
        return null;
    }

    private static SavedRun Of(JsonElement root) => new(
        Value(root, "claims").SetItems(Values(root, "options")).SetItems(Values(root, "reading")),
        Value(root, "version").SetItems(Value(root, "scorer")).SetItems(Values(root, "models", "model ")),
        Value(root, "runtime").SetItems(Values(root, "packages", "package ")).SetItems(Values(root, "inputs", "input ")),
        Values(root, "outputs"));

    private static ImmutableSortedDictionary<string, string> Value(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? None.Add(name, Text(value)) : None;

    private static ImmutableSortedDictionary<string, string> Values(JsonElement parent, string name, string prefix = "") =>
        parent.TryGetProperty(name, out var table) && table.ValueKind == JsonValueKind.Object
            ? None.SetItems(table.EnumerateObject()
                .Where(entry => entry.Value.ValueKind != JsonValueKind.Null)
                .Select(entry => KeyValuePair.Create(prefix + entry.Name, Text(entry.Value))))
            : None;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
