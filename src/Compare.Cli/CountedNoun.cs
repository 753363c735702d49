namespace Compare;

/// <summary>Numbers with their nouns: "1 article", "3 articles".</summary>
internal static class CountedNoun
{
    /// <summary>A number and a noun whose plural ends in s.</summary>
    public static string Of(int? number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
