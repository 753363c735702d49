using System.Text;
using System.Text.Json;

namespace Compare;

/// <summary>How states, kinds and parts are written in files and on the terminal.</summary>
public static class Wording
{
    /// <summary>A state as its name (<c>NotJudged</c>), any other value as lower-case words (<c>rival figure</c>, <c>headline</c>).</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.All[value];

    /// <summary>The same for a value whose type is not known before.</summary>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is CoverageState ? value.ToString() : Words(value.ToString());
    }

    /// <summary>Features with their values and what they weighed: <c>rival_in_passage = 1 (+0.84); relevance_1 = 0.31 (−0.52)</c>.</summary>
    public static string Of(IEnumerable<FeatureWeight> weighed) =>
        string.Join("; ", weighed.Select(weight => FormattableString.Invariant($"{weight.Feature} = {weight.Value:0.##} ({weight.Weight:+0.00;\u22120.00;0.00})")));

    /// <summary>"carried 2025-03-14, then corrected 2025-03-17", times as far as they are known; null where the outlet did not correct itself.</summary>
    public static string? OfCorrection(OutletCell cell) => OfCorrection(cell, time => time.ToString());

    /// <summary>The same with times as the caller writes them.</summary>
    internal static string? OfCorrection(OutletCell cell, Func<PublicationTime, string> time)
    {
        if (!cell.IsCorrected) return null;
        string At(PublicationTime? known) => known is null ? "" : " " + time(known);
        return $"{(cell.FirstState == CoverageState.Reports ? "reported" : "carried")}{At(cell.FirstStateAt)}, then corrected{At(cell.LastStateAt)}";
    }

    /// <summary>The name of a column: <c>FirstPublished</c> as <c>first_published</c>.</summary>
    internal static string Column(string property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property);

    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>Built once per type: millions of cells ask for the same few names.</summary>
    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> All = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => typeof(TEnum) == typeof(CoverageState) ? value.ToString() : Words(value.ToString()));
    }
}
