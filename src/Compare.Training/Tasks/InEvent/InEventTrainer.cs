namespace Compare;

/// <summary>
/// Trains the models for a claim in an article of its event. The second stage learns from what the first stage says of events that it
/// has not seen, as it will have to when it is used: everything is nested by event.
/// </summary>
internal static class InEventTrainer
{
    private const int InnerFolds = 5;

    /// <summary>Disputes are rare and matter most: their rows count more.</summary>
    private const float DisputeWeight = 1.5f;

    private static readonly ModelSettings Relevance = new(
        InEventModels.Relevance, new TreeSettings(Rounds: 500, Leaves: 16, LearningRate: 0.04, LeastInLeaf: 30, FeatureShare: 0.3, AtRandom: true), TreeShare: 1);

    private static readonly ModelSettings Relation = new(
        InEventModels.Relation, new TreeSettings(Rounds: 120, Leaves: 10, LeastInLeaf: 30, Ridge: 30), Ridge: 150, TreeShare: 0.8f);

    private static readonly ModelSettings Rivals = new(
        InEventModels.Rivals, new TreeSettings(Rounds: 300, Leaves: 12, LearningRate: 0.04, FeatureShare: 0.3, AtRandom: true), Ridge: 100, TreeShare: 0.6f);

    /// <summary>What a first pass says is only a feature of the next one: regression alone is as good there.</summary>
    private static ModelSettings First(string name) => new(name, new TreeSettings(), Ridge: 20, TreeShare: 0);

    /// <summary>What decides: with trees beside it the probabilities are better.</summary>
    private static ModelSettings Last(string name) => new(
        name, new TreeSettings(Rounds: 300, LearningRate: 0.03, FeatureShare: 0.4, Ridge: 10, AtRandom: true), Ridge: 100, TreeShare: 0.7f);

    private static readonly ModelSettings Contests = new(InEventModels.Contests, new TreeSettings(), Ridge: 20, TreeShare: 0);

    /// <summary>Trains all models on the given events.</summary>
    /// <param name="events">The events with their rows.</param>
    public static InEventModels Train(IReadOnlyList<InEventRows> events)
    {
        var folds = InEventFolds.Of(events, InnerFolds);
        var judged = new (JudgedPassage[][][] Passages, double[][] Rivals)[events.Count];
        foreach (var fold in folds.Distinct().Order())
        {
            var models = TrainPassages([.. events.Where((_, index) => folds[index] != fold)]);
            for (var index = 0; index < events.Count; index++)
            {
                if (folds[index] == fold) judged[index] = events[index].Judge(models);
            }
        }

        var (cells, contested) = TrainCells(events, judged, folds);
        return new InEventModels(TrainPassages(events), cells, contested);
    }

    private static PassageModels TrainPassages(IReadOnlyList<InEventRows> events) => new(
        ModelTrainer.Train(TrainingSet.Join(events.Select(one => one.Relevance)), Relevance),
        ModelTrainer.Train(TrainingSet.Join(events.Select(one => one.Relation)), Relation),
        ModelTrainer.Train(TrainingSet.Join(events.Select(one => one.Rivals)), Rivals));

    private static (CellModels Cells, LearnedModel Contested) TrainCells(IReadOnlyList<InEventRows> events, (JudgedPassage[][][] Passages, double[][] Rivals)[] judged, int[] folds)
    {
        var passes = new CellPass[CellModels.Count];
        CellRows[] rows = [.. judged.Select((one, index) => events[index].GuessedCells(one))];
        CellRows[] named = [.. judged.Select((one, index) => events[index].NamedCells(one))];
        var probabilities = new double[events.Count][][][];
        for (var pass = 0; pass < passes.Length; pass++)
        {
            if (pass > 0)
            {
                named = [.. named.Select((row, index) => row.After(passes[pass - 1].Judge(row, index)))];
                rows = [.. rows.Select((row, index) => row.After(probabilities[index]))];
            }

            var trained = passes[pass] = TrainPass(events, rows, folds, SettingsOf(pass));
            probabilities = [.. rows.Select((row, index) => trained.Judge(row, index))];
        }

        var contests = events.Select((one, index) => ContestSet(one, rows[index], probabilities[index], judged[index].Passages));
        var ofNamed = TrainingSet.Join(events.Select((one, index) => CellSet(one, named[index])));
        return (
            new CellModels([.. passes.Select(pass => pass.Whole)], ModelTrainer.Train(ofNamed, Last(InEventModels.Named))),
            ModelTrainer.Train(TrainingSet.Join(contests), Contests));
    }

    private static ModelSettings SettingsOf(int pass) =>
        pass == CellModels.Count - 1 ? Last($"{InEventModels.Cell}{pass + 1}") : First($"{InEventModels.Cell}{pass + 1}");

    private static CellPass TrainPass(IReadOnlyList<InEventRows> events, CellRows[] rows, int[] folds, ModelSettings settings)
    {
        var sets = events.Select((one, index) => CellSet(one, rows[index])).ToArray();
        var ofFold = folds.Distinct().ToDictionary(fold => fold, fold => ModelTrainer.Train(TrainingSet.Join(sets.Where((_, index) => folds[index] != fold)), settings));
        return new CellPass(ModelTrainer.Train(TrainingSet.Join(sets), settings), [.. folds.Select(fold => ofFold[fold])]);
    }

    /// <summary>The cells that are not omitted: has people's coding a sentence against the label?</summary>
    private static TrainingSet ContestSet(InEventRows one, CellRows rows, double[][][] probabilities, JudgedPassage[][][] passages)
    {
        var cells = one.Cells().Where(cell => passages[cell.Claim][cell.Article].Length > 0).ToList();
        var found = cells.Select(cell => ContestFeatures.Of(rows.Of(cell.Claim, cell.Article), probabilities[cell.Claim][cell.Article], passages[cell.Claim][cell.Article])).ToList();
        return new TrainingSet(
            found.Count == 0 ? [] : found[0].Names, ["no", "yes"], [.. found.Select(row => row.Values)],
            [.. cells.Select(cell => one.IsContested(cell.Claim, cell.Article) ? 1 : 0)], [.. cells.Select(_ => 1f)], [.. cells.Select(_ => one.Event)]);
    }

    private static TrainingSet CellSet(InEventRows one, CellRows rows)
    {
        var cells = one.Cells().ToList();
        return new TrainingSet(
            rows.Of(0, 0).Names,
            ["carries", "reports", "disputes", "omits"],
            [.. cells.Select(cell => rows.Of(cell.Claim, cell.Article, isNamed: false).Values)],
            [.. cells.Select(cell => cell.Label)],
            [.. cells.Select(cell => cell.Label == InEventRows.Disputes ? DisputeWeight : 1f)],
            [.. cells.Select(_ => one.Event)]);
    }
}

/// <summary>The models of one pass over cells.</summary>
/// <param name="Whole">Learned from all events.</param>
/// <param name="Unseeing">For each event the one that saw no event of its fold.</param>
internal sealed record CellPass(LearnedModel Whole, LearnedModel[] Unseeing)
{
    /// <summary>For each claim and article of an event the probabilities by the model that did not see it.</summary>
    public double[][][] Judge(CellRows rows, int newsEvent) => rows.Map((row, _, _) => Unseeing[newsEvent].Predict(row.Span));
}

/// <summary>Parts events into folds; the two that are one real event stay together.</summary>
internal static class InEventFolds
{
    /// <summary>For each event the number of its fold.</summary>
    public static int[] Of(IReadOnlyList<InEventRows> events, int folds)
    {
        var of = Folds.Of(events.Select(one => NameOf(one.Event)), folds);
        return [.. events.Select(one => of[NameOf(one.Event)])];
    }

    private static string NameOf(string newsEvent) => newsEvent.StartsWith("t308", StringComparison.Ordinal) || newsEvent.StartsWith("t107", StringComparison.Ordinal) ? "t107-t308" : newsEvent;
}
