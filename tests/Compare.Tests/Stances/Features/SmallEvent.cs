namespace Compare;

/// <summary>Three short articles about one event, and claims about it.</summary>
internal static class SmallEvent
{
    public static readonly string[] Articles =
    [
        "A fire destroyed the old ferry terminal in Osterhaven on Tuesday. Twelve people were hurt, police said. The mayor, Ana Brandt, denied that the alarm had failed.",
        "Nine people were hurt when the ferry terminal of Osterhaven burned down on Wednesday. According to the union, the alarm had failed.",
        "The ferry terminal burned down. Claims that the alarm failed are false: it rang for an hour.",
    ];

    public static readonly string[] Claims =
    [
        "Twelve people were hurt in the fire at the ferry terminal.", "Nine people were hurt in the fire at the ferry terminal.", "The alarm at the terminal failed.", "The terminal burned on Tuesday.",
    ];

    public static EventContext Context() => Context(Articles, Claims);

    public static EventContext Context(IReadOnlyList<string> texts, IReadOnlyList<string> wordings)
    {
        var (articles, vocabulary) = Read(texts, wordings);
        var statements = wordings.Select(text => ClaimReader.Read(new Claim("c", text), vocabulary)).ToList();
        return new EventContext(articles, statements, PassageCollector.Collect(new PassageFinder(articles), articles, statements), vocabulary, new CellCompany(Numbered(wordings), articles));
    }

    /// <summary>The row of a passage.</summary>
    public static FeatureRow Row(EventContext context, int claim, PassageCandidate candidate) =>
        PassageFeatures.Of(context, claim, candidate, context.WholeOf(claim, candidate.Article));

    /// <summary>What the rules say of the event's cells.</summary>
    public static RuleStates Rules()
    {
        var (articles, vocabulary) = Read(Articles, Claims);
        return new RuleStates(new RuleCellJudge(CoverageOptions.Default, articles, vocabulary), new CellCompany(Numbered(Claims), articles), known: null);
    }

    private static Claim[] Numbered(IReadOnlyList<string> wordings) => [.. wordings.Select((text, index) => new Claim($"c{index + 1}", text))];

    private static (List<ReadArticle> Articles, Vocabulary Vocabulary) Read(IReadOnlyList<string> texts, IReadOnlyList<string> wordings)
    {
        var segmented = texts.Select((text, index) => new SegmentedArticle(
            new Article { Id = $"a{index + 1}", File = $"a{index + 1}.txt", Outlet = new Outlet($"Outlet {index + 1}"), Text = text, Blocks = [] }, ArticleSegmenter.SegmentText(text))).ToList();
        var vocabulary = Vocabulary.From(segmented, [.. wordings.Select(ClaimReader.Sentence)]);
        return ([.. segmented.Select(article => new ReadArticle(article, [.. article.Sentences.Select(vocabulary.Read)]))], vocabulary);
    }

    /// <summary>The value of one feature by name.</summary>
    public static float Value(this FeatureRow row, string name) => row.Values[Array.IndexOf(row.Names, name)];
}
