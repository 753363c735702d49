using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare;

/// <summary>Writes <c>mentions.jsonl</c>: one JSON object a line, UTF-8 without byte order mark, every text exactly as the article has it.</summary>
internal static class MentionLines
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write(Stream stream, IEnumerable<MentionRecord> rows)
    {
        foreach (var row in rows)
        {
            JsonSerializer.Serialize(stream, row, Options);
            stream.WriteByte((byte)'\n');
        }
    }
}
