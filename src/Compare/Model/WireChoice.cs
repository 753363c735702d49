using System.Text.Json.Serialization;

namespace Compare;

/// <summary>What copied texts do to counts over outlets (reach, touched, first outlet and the counts of <c>wire-counts.csv</c>).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WireChoice>))]
public enum WireChoice
{
    /// <summary>Outlets that only hold the same copied text count once.</summary>
    Once,
    /// <summary>Every outlet counts.</summary>
    Each,
    /// <summary>What stands in copied text does not count at all.</summary>
    Drop,
}
