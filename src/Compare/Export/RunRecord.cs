using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Compare;

/// <summary>How a result was made: everything needed to make it again, and nothing that changes from run to run (no clock time).</summary>
public sealed record RunRecord
{
    /// <summary>The name by which a run.json is known to be ours.</summary>
    public const string Program = "compare-coverage";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Compact = new(Json) { WriteIndented = false };

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>The .NET runtime it ran on.</summary>
    public string Runtime { get; init; } = RuntimeInformation.FrameworkDescription;

    /// <summary>What the articles are about.</summary>
    public required NewsEvent Event { get; init; }

    /// <summary>Whether the claims were given.</summary>
    public required bool IsCodebook { get; init; }

    /// <summary>What a later run needs to judge by the same numbers; null where the claims were discovered.</summary>
    public EventReference? Reference { get; init; }

    /// <summary>The numbers that were used.</summary>
    public required CoverageOptions Options { get; init; }

    /// <summary>What judged the cells.</summary>
    public Scorer JudgedBy { get; init; }

    /// <summary>SHA-256 of every model that judged, by name; empty where rules did.</summary>
    public ImmutableSortedDictionary<string, string> Models { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How the corpus was read.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>Package versions by name.</summary>
    public required ImmutableSortedDictionary<string, string> Packages { get; init; }

    /// <summary>SHA-256 of every input file, by its path inside the corpus.</summary>
    public required ImmutableSortedDictionary<string, string> Inputs { get; init; }

    /// <summary>What became of every article file.</summary>
    public required CoverageFlow Flow { get; init; }

    /// <summary>What could not be read or was passed over.</summary>
    public ImmutableArray<ReadingProblem> Problems { get; init; } = [];

    /// <summary>SHA-256 of every file written, by name; filled in by <see cref="ResultFolder.Commit"/>.</summary>
    public ImmutableSortedDictionary<string, string> Outputs { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The record of a result.</summary>
    /// <param name="coverage">The result.</param>
    /// <param name="reading">How its corpus was read; the defaults where null.</param>
    /// <param name="inputs">SHA-256 of inputs outside the corpus (a codebook), by file name.</param>
    /// <param name="assemblies">Further assemblies whose packages took part, such as the one that draws the charts.</param>
    public static RunRecord Of(
        Coverage coverage,
        ReadingOptions? reading = null,
        IReadOnlyDictionary<string, string>? inputs = null,
        params Assembly[] assemblies) => new()
        {
            Version = VersionOf(typeof(RunRecord).Assembly),
            Event = coverage.Corpus.Event,
            IsCodebook = coverage.IsCodebook,
            Reference = coverage.Reference,
            Options = coverage.Options,
            JudgedBy = coverage.JudgedBy,
            Models = coverage.JudgedBy == Scorer.Learned ? ShippedModels.Digests() : ImmutableSortedDictionary<string, string>.Empty,
            Reading = reading ?? ReadingOptions.Default,
            Packages = PackagesOf([typeof(RunRecord).Assembly, .. assemblies]),
            Inputs = coverage.Corpus.Digests.Concat(inputs ?? ImmutableDictionary<string, string>.Empty)
                .GroupBy(input => input.Key, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal),
            Flow = coverage.Flow,
            Problems = coverage.Corpus.Problems,
        };

    /// <summary>The record as indented JSON, keys in a fixed order, ending with a line feed.</summary>
    public string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = Json.Encoder }))
        {
            writer.WriteStartObject();
            foreach (var (name, node) in Fields())
            {
                writer.WritePropertyName(name);
                node!.WriteTo(writer);
            }

            if (Reference is not null)
            {
                writer.WritePropertyName("reference");
                ReferenceJson.Write(writer, Reference, Compact);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>All but the reference, which is too large to be held as nodes.</summary>
    private JsonObject Fields() => new()
    {
        ["program"] = Program,
        ["version"] = Version,
        ["runtime"] = Runtime,
        ["event"] = new JsonObject { ["id"] = Event.Id, ["title"] = Event.Title },
        ["claims"] = IsCodebook ? "given" : "discovered",
        ["scorer"] = JudgedBy.ToString().ToLowerInvariant(),
        ["models"] = Table(Models),
        ["options"] = JsonSerializer.SerializeToNode(Options, Json),
        ["reading"] = JsonSerializer.SerializeToNode(Reading, Json),
        ["packages"] = Table(Packages),
        ["inputs"] = Table(Inputs),
        ["flow"] = Node(Flow),
        ["problems"] = new JsonArray([.. Problems.Select(Node)]),
        ["outputs"] = Table(Outputs),
    };

    private static JsonObject Table(ImmutableSortedDictionary<string, string> entries) =>
        new(entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value)));

    private static JsonObject Node(CoverageFlow flow) => new()
    {
        ["found"] = flow.Found,
        ["unread"] = flow.Unread,
        ["duplicate"] = flow.Duplicates,
        ["wire_copy"] = flow.WireCopies,
        ["off_topic"] = flow.OffTopic,
        ["other_language"] = flow.OtherLanguage,
        ["after_until"] = flow.AfterUntil,
        ["versions"] = flow.Versions,
        ["judged"] = flow.Judged,
    };

    private static JsonNode Node(ReadingProblem problem) => new JsonObject
    {
        ["file"] = problem.File,
        ["place"] = problem.Place,
        ["message"] = problem.Message,
        ["unread"] = problem.IsFatal,
    };

    internal static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The build records the versions of referenced packages as metadata named <c>Package:NAME</c>.</summary>
    private static ImmutableSortedDictionary<string, string> PackagesOf(IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        .Where(entry => entry.Key.StartsWith("Package:", StringComparison.Ordinal))
        .GroupBy(entry => entry.Key["Package:".Length..], StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => group.First().Value ?? "", StringComparer.Ordinal);
}
