using System.Text.Json.Serialization;

namespace Compare;

/// <summary>What scores how alike two texts are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Scorer>))]
public enum Scorer
{
    /// <summary>The trained model.</summary>
    Learned,

    /// <summary>A fixed formula over words, letter sequences and the ratio of word sets.</summary>
    Rules,
}
