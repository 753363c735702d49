namespace Compare;

/// <summary>A mixed corpus of three made-up events, made in code.</summary>
internal static class MixedFolder
{
    /// <summary>Three articles of a ferry, two of a mine, one of a museum.</summary>
    public static Corpus Corpus { get; } = Of(
        ("a", "Bell", "Ferry Isolde aground off Lorn\n\nThe ferry Isolde ran aground off Lorn early on Friday with 212 passengers. The coast guard brought them ashore at Tarbet."),
        ("b", "Star", "Passengers of the Isolde brought ashore\n\nAll 212 passengers of the ferry Isolde, which ran aground off Lorn, were brought ashore at Tarbet by the coast guard."),
        ("c", "Echo", "Why the Isolde left her course\n\nA failed rudder may be why the ferry Isolde ran aground off Lorn, the coast guard said on Saturday."),
        ("d", "Bell", "Lithium mine at Hallstein approved\n\nThe council of Hallstein approved the lithium mine on Monday. Farmers who fear for their wells will go to court."),
        ("e", "Star", "Hallstein farmers to sue over mine\n\nFarmers of Hallstein will go to court against the lithium mine that the council approved, because they fear for their wells."),
        ("f", "Echo", "Museum of clocks shuts its doors\n\nThe clock museum in Ostrand closes after ninety years. Its owner found no successor."));

    /// <summary>A corpus of articles by id, outlet and text; the headline is the first paragraph.</summary>
    public static Corpus Of(params (string Id, string Outlet, string Text)[] articles) =>
        SmallCorpus.Of([.. articles.Select(article => SmallCorpus.Article(article.Id, article.Outlet, article.Text))]);

    /// <summary>The ids of the articles of each event.</summary>
    public static IEnumerable<string> Ids(this IEnumerable<EventGroup> groups) => groups.Select(group => string.Concat(group.Corpus.Articles.Select(article => article.Id)));
}
