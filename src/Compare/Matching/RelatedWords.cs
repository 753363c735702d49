namespace Compare;

/// <summary>The project's own table of related English news words: two in one group may state one claim in other words.</summary>
internal static class RelatedWords
{
    /// <summary>The groups, as RelatedWords.txt lists them.</summary>
    public static WordGroups Groups { get; } = WordTable.Read("RelatedWords.txt", WordGroups.Read);

    /// <summary>Whether two different stems stand in one group. Relation does not carry over: a word related to both need not join them.</summary>
    public static bool AreRelated(string stemA, string stemB) => Groups.Share(stemA, stemB);
}
