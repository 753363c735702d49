namespace Compare;

/// <summary>A model of headline features, cross-validated on one set.</summary>
/// <param name="name">The task's name.</param>
/// <param name="set">The set's folder.</param>
/// <param name="read">Reads the set.</param>
/// <param name="rareWeight">How much a row of the rarest class counts.</param>
internal sealed class HeadlineStanceTask(string name, string set, Func<BenchFolder, LabelledSet> read, float rareWeight = 1) : IBenchTask
{
    private const int FoldCount = 10;

    private static readonly ModelSettings Settings = new(StanceModels.HeadlineName, new TreeSettings(Rounds: 150), Ridge: 50, TreeShare: 0.5f);

    public string Name => name;

    public IReadOnlyList<string> Sets => [set];

    public PredictionTable Predict(BenchFolder bench)
    {
        var labelled = read(bench);
        var rows = Rows(labelled, rareWeight);
        var probabilities = ModelTrainer.OutOfFold(rows, Settings, Folds.Of(rows.Groups, FoldCount));
        return StancePredictions.Table(labelled, probabilities, StancePredictions.Highest);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions) => StancePredictions.Score(read(bench), predictions);

    /// <summary>The model that ships, from all of Emergent's development part.</summary>
    public static LearnedModel Train(BenchFolder bench) => ModelTrainer.Train(Rows(StanceSets.Emergent(bench), 1), Settings);

    private static TrainingSet Rows(LabelledSet labelled, float rareWeight)
    {
        var rarest = labelled.Pairs.CountBy(pair => pair.Label).MinBy(entry => entry.Value).Key;
        var reader = new StanceReader([.. labelled.Pairs.Select(pair => (pair.Claim, pair.Text))]);
        return new TrainingSet(
            [.. HeadlineFeatures.Names],
            labelled.Classes,
            [.. labelled.Pairs.Select(pair => HeadlineFeatures.Of(reader.Claim(pair.Claim), reader.AsOne(pair.Text)))],
            [.. labelled.Pairs.Select(pair => pair.Label)],
            [.. labelled.Pairs.Select(pair => pair.Label == rarest ? rareWeight : 1)],
            [.. labelled.Pairs.Select(pair => pair.Group)]);
    }
}
