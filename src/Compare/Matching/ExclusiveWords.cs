namespace Compare;

/// <summary>The project's own table of classes of English news words of which one at most is true in one place of a claim.</summary>
internal static class ExclusiveWords
{
    /// <summary>The classes, as ExclusiveWords.txt lists them.</summary>
    public static WordGroups Classes { get; } = WordTable.Read("ExclusiveWords.txt", WordGroups.Read);

    /// <summary>Whether two different stems stand in one class, so that the one put for the other tells of something else.</summary>
    public static bool AreExclusive(string stemA, string stemB) => Classes.Share(stemA, stemB);
}
