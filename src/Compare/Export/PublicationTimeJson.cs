using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compare;

/// <summary>Writes a time in JSON as it is written everywhere: ISO 8601 to its precision.</summary>
internal sealed class PublicationTimeJson : JsonConverter<PublicationTime>
{
    /// <inheritdoc/>
    public override PublicationTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TimeReader.Read(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PublicationTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
