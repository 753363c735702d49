namespace Compare;

/// <summary>The headlines that are clustered by claim, with the features of their candidate pairs.</summary>
internal sealed record HeadlineSet(IReadOnlyList<string> Ids, IReadOnlyList<string> Clusters, IReadOnlyList<string> Events, (int A, int B)[] Pairs, TrainingSet Rows)
{
    /// <summary>The set of labels.</summary>
    public const string Name = "emergent_clusters";

    public static ModelSettings Settings { get; } = new(PairScorer.TextModel, new TreeSettings());

    /// <summary>Reads the headlines in the order of their words, as clustering does.</summary>
    /// <param name="bench">The folder of labelled sets.</param>
    /// <param name="test">Which events to load; all where null.</param>
    public static HeadlineSet Read(BenchFolder bench, Func<string, bool>? test = null)
    {
        var rows = bench.Table(Name, "headlines_dev.csv").Where(row => test is null || test(row["event"])).OrderBy(row => row["headline"], StringComparer.Ordinal).ToList();
        var texts = LoadedPairs.Read([.. rows.Select(row => PairText.Of(row["headline"]))]);
        var pairs = texts.Candidates.Where((_, index) => texts.Neighbourhoods.LikenessOf(index) >= PairScorer.LeastLikeness).ToArray();
        var features = pairs.Select(pair =>
        {
            var row = new float[PairFeatures.Names.Length];
            PairFeatures.Write(texts, pair.A, pair.B, row);
            return row;
        }).ToArray();
        return new HeadlineSet(
            [.. rows.Select(row => row["id"])],
            [.. rows.Select(row => row["cluster"])],
            [.. rows.Select(row => row["event"])],
            pairs,
            new TrainingSet(
                PairFeatures.Names, ["other", "same"], features,
                [.. pairs.Select(pair => rows[pair.A]["cluster"] == rows[pair.B]["cluster"] ? 1 : 0)],
                [.. pairs.Select(_ => 1f)],
                [.. pairs.Select(pair => rows[pair.A]["event"])]));
    }

    /// <summary>A model of the pairs for which the test holds for both events.</summary>
    public LearnedModel Train(Func<string, bool> test) =>
        ModelTrainer.Train(Rows.Where(row => test(Events[Pairs[row].A]) && test(Events[Pairs[row].B])), Settings);
}
