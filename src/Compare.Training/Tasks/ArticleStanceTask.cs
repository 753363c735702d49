using System.Globalization;

namespace Compare;

/// <summary>The article models, cross-validated by topic on FNC-1 and the coverage set together.</summary>
internal sealed class ArticleStanceTask : IBenchTask
{
    private const int FoldCount = 5;

    private static readonly ModelSettings Related = new(StanceModels.RelatedName, new TreeSettings(Rounds: 600, Leaves: 16), Ridge: 300, TreeShare: 0.6f);
    private static readonly ModelSettings Stances = new(StanceModels.ArticleName, new TreeSettings(Rounds: 300), Ridge: 1000, TreeShare: 0.7f);

    public string Name => StanceModels.ArticleName;

    public IReadOnlyList<string> Sets => ["coverage", "fnc1"];

    public PredictionTable Predict(BenchFolder bench)
    {
        var rows = All(bench);
        var foldOf = Folds.Of([.. rows.ClaimTopics, .. rows.TextTopics], FoldCount);
        var lines = new string[rows.Rows.Length][];
        for (var fold = 0; fold < FoldCount; fold++)
        {
            bool Learns(int row) => foldOf[rows.ClaimTopics[row]] != fold && foldOf[rows.TextTopics[row]] != fold;
            var (related, stances) = (ModelTrainer.Train(rows.Relatedness(Learns), Related), ModelTrainer.Train(rows.Stances(Learns), Stances));
            for (var row = 0; row < lines.Length; row++)
            {
                if (foldOf[rows.TextTopics[row]] != fold) continue;
                lines[row] = [rows.Pairs[row].Pair.Id, .. StanceModels.Probabilities(related, stances, rows.Rows[row]).Select(PredictionTable.Number)];
            }
        }

        return new PredictionTable(["id", .. StanceSets.FourClasses], lines);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions)
    {
        var rows = predictions.Rows.ToDictionary(row => row[0], StringComparer.Ordinal);
        return [.. new[] { StanceSets.Coverage(bench), StanceSets.Fnc1(bench) }.SelectMany(set =>
        {
            var probabilities = set.Pairs.Select(pair => rows[pair.Id].Skip(1).Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray()).ToList();
            return StanceMeasures.Of(set, probabilities, [.. probabilities.Select(row => LearnedStances.Decide(row, LearnedStances.ArticleFactors))]);
        })];
    }

    /// <summary>The models that ship.</summary>
    public static IReadOnlyList<ShippedModel> Models { get; } =
    [
        new(StanceModels.RelatedName, ["coverage", "fnc1"], bench => ModelTrainer.Train(All(bench).Relatedness(_ => true), Related)),
        new(StanceModels.ArticleName, ["coverage", "fnc1"], bench => ModelTrainer.Train(All(bench).Stances(_ => true), Stances)),
    ];

    private static ArticleStanceRows All(BenchFolder bench) => new(StanceSets.Fnc1(bench), StanceSets.Coverage(bench));
}
