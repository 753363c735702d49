using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Compare;

/// <summary>A reference as it stands in <c>run.json</c>: one line for each part, claim and row of rivals.</summary>
internal static class ReferenceJson
{
    /// <summary>Writes the reference as one object.</summary>
    /// <param name="writer">Takes it; after the name of its property.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="compact">Options that put a value on one line.</param>
    public static void Write(Utf8JsonWriter writer, EventReference reference, JsonSerializerOptions compact)
    {
        void Line(JsonNode node) => writer.WriteRawValue(node.ToJsonString(compact));
        void Lines(string name, IEnumerable<JsonNode> nodes)
        {
            writer.WriteStartArray(name);
            // The writer puts raw values on no line of their own.
            foreach (var node in nodes) writer.WriteRawValue($"\n      {node.ToJsonString(compact)}");
            writer.WriteEndArray();
        }

        writer.WriteStartObject();
        writer.WriteNumber("sentences", reference.Words.Sentences);
        foreach (var (name, part) in new (string Name, JsonNode Part)[]
        {
            ("articles", Table(reference.Articles, digest => JsonValue.Create(digest))),
            ("lower_case", Row(reference.Words.LowerCase)),
            ("variants", Table(reference.Words.Variants, canonical => JsonValue.Create(canonical))),
            ("words", Table(reference.Words.Counts, count => Row<int>([count.Sentences, count.Articles]))),
        })
        {
            writer.WritePropertyName(name);
            Line(part);
        }

        Lines("claims", reference.Claims.Select(Node));
        Lines("rivals", reference.Rivals.Select(rivals => Row(rivals)));
        writer.WriteEndObject();
    }

    private static JsonObject Node(ReferenceClaim claim)
    {
        var node = new JsonObject { ["claim"] = claim.Claim.Id, ["text"] = claim.Claim.Text };
        if (claim.Claim.RivalOf is { } rival) node["rival_of"] = rival;
        node["best"] = claim.Best;
        node["mean_best"] = claim.MeanBest;
        foreach (var (name, time) in new[]
        {
            ("first_known", claim.Claim.FirstKnown),
            ("first_touched", claim.First.Touched),
            ("first_affirmed", claim.First.Affirmed),
            ("rules_first_touched", claim.FirstByRules.Touched),
            ("rules_first_affirmed", claim.FirstByRules.Affirmed),
        })
        {
            if (time is not null) node[name] = Node(time);
        }

        node["cells"] = claim.Totals.Count;
        node["sums"] = Row(claim.Totals.Sums);
        node["highest"] = Row(claim.Totals.Highest);
        node["second"] = Row(claim.Totals.Second);
        return node;
    }

    /// <summary>A time with all its parts: as it is shown it leaves some out.</summary>
    private static JsonObject Node(PublicationTime time)
    {
        var node = new JsonObject { ["local"] = time.Local.ToString("O", CultureInfo.InvariantCulture), ["precision"] = time.Precision.ToString() };
        if (time.Offset is { } offset) node["offset"] = offset.ToString("c", CultureInfo.InvariantCulture);
        return node;
    }

    private static JsonObject Table<TValue>(ImmutableSortedDictionary<string, TValue> entries, Func<TValue, JsonNode> node) =>
        new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)node(entry.Value))));

    private static JsonArray Row<TValue>(IEnumerable<TValue> values) => new JsonArray([.. values.Select(value => (JsonNode?)JsonValue.Create(value))]);
}
