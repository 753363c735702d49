namespace Compare;

/// <summary>Every claim in every article of one event: the program's own task.</summary>
internal sealed class InEventTask : IBenchTask
{
    private const int OuterFolds = 14;

    /// <summary>The two parts of the benchmark.</summary>
    public static readonly string[] Sources = ["inevent", "inevent_train"];

    public string Name => "in-event";

    public IReadOnlyList<string> Sets => Sources;

    /// <summary>The events of both parts with their rows.</summary>
    public static IReadOnlyList<InEventRows> Rows(BenchFolder bench) =>
        [.. Sources.SelectMany(set => InEventData.Events(bench, set)).Select(one => new InEventRows(InEventReading.Of(one)))];

    public PredictionTable Predict(BenchFolder bench)
    {
        var events = Rows(bench);
        var folds = InEventFolds.Of(events, OuterFolds);
        var rows = new List<string[]>[events.Count];
        Parallel.ForEach(folds.Distinct().Order(), Cores.All, fold =>
        {
            var models = InEventTrainer.Train([.. events.Where((_, index) => folds[index] != fold)]);
            for (var index = 0; index < events.Count; index++)
            {
                if (folds[index] == fold) rows[index] = [.. Predict(events[index], models)];
            }
        });
        return new PredictionTable(
            ["event", "claim", "article", "p_carries", "p_reports", "p_disputes", "p_omits", "has_evidence", "evidence_hit", "named_carries", "named_reports", "named_disputes", "named_omits", "named_stated", "contested"],
            [.. rows.SelectMany(list => list)]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions) => InEventScores.Of(bench, predictions);

    private static IEnumerable<string[]> Predict(InEventRows one, InEventModels models)
    {
        var (passages, rivals) = one.Judge(models.Passages);
        var (rows, probabilities) = models.Cells.Judge(passages, rivals, one.Rules, one.Context.Company, areNamed: false);
        var (company, rules) = (one.Named.Company, one.Named.Rules);
        var namedRivals = company.WithNamed(rivals);
        var named = models.Cells.Judge(passages, namedRivals, rules, company, company.AreRivalsNamed);
        var judged = new JudgedEvent(models, one.Context, passages, namedRivals, named.Rows, named.Probabilities, company.AreRivalsNamed, IsKnown: false);
        foreach (var (claim, article, _) in one.Cells())
        {
            var found = passages[claim][article];
            var cell = probabilities[claim][article];
            var (claimId, articleId) = one.IdsOf(claim, article);
            yield return
            [
                one.Event, claimId, articleId, .. cell.Select(PredictionTable.Number),
                found.Length > 0 ? "1" : "0",
                found.Length > 0 && one.IsEvidence(claim, article, CellDecision.Deciding(CellDecision.Among(cell, areRivalsNamed: false), found).Candidate.Passage.Sentence) ? "1" : "0",
                .. named.Probabilities[claim][article].Select(PredictionTable.Number), judged.CellOf(claim, article).IsStated ? "1" : "0",
                PredictionTable.Number(found.Length == 0 ? 0 : models.Contested.Predict(ContestFeatures.Of(rows.Of(claim, article), cell, found).Values)[1]),
            ];
        }
    }
}
