namespace Compare;

/// <summary>Five articles and three claims about one event, and an article and a claim that come later.</summary>
internal static class GrowingEvent
{
    public static readonly Article[] Articles =
    [
        Dated("bell", "Morning Bell", 2, "Ferry runs aground off Lorn\n\nThe ferry Isolde ran aground off Lorn on Friday. Four passengers were hurt, the coast guard said.\n\nA diver saw a long crack in the hull."),
        Dated("star", "Evening Star", 3, "Isolde stuck on a reef\n\nThe ferry Isolde ran aground off Lorn early on Friday. Nine passengers were hurt when the vessel struck the reef.\n\nThe captain denied that he had slept on the bridge."),
        Dated("tide", "Tide Weekly", 3, "Questions after Lorn\n\nAccording to the union, the captain of the Isolde slept on the bridge.\n\nNobody was hurt when the ferry struck the reef off Lorn, an officer said."),
        Dated("gull", "Lorn Gull", 4, "Shops suffer in Lorn\n\nSince the ferry Isolde lies on the reef, shops in Lorn wait for bread and milk."),
        Dated("mast", "Mast and Sail", 4, "Bridge of the Isolde\n\nThe cook of the ferry slept on the bridge."),
    ];

    /// <summary>An article with the words of the claims, older than all others, that carries every claim.</summary>
    public static readonly Article Added = Dated("oyster", "Oyster Post", 1,
        "Captain of the Isolde slept\n\nThe captain slept on the bridge. The captain of the ferry Isolde slept on the bridge before the ferry ran aground off Lorn, and four passengers were hurt.\n\nFour passengers were hurt, a diver said. The hull of the Isolde has a crack.");

    public static readonly Claim[] Claims =
    [
        new("c1", "The ferry Isolde ran aground off Lorn."),
        new("c2", "Four passengers were hurt when the ferry struck the reef."),
        new("c3", "The captain of the ferry slept on the bridge."),
    ];

    /// <summary>A claim that differs from the third one in one word.</summary>
    public static readonly Claim AddedClaim = new("c4", "The cook of the ferry slept on the bridge.");

    /// <summary>The cells of a result by the ids of claim and article.</summary>
    public static Dictionary<(string Claim, string Article), Cell> Cells(Coverage coverage) => coverage.Cells.ToDictionary(cell => (cell.ClaimId, cell.ArticleId));

    private static Article Dated(string id, string outlet, int day, string text) => SmallCorpus.Article(id, outlet, text) with { Published = SmallCorpus.October(day) };
}
