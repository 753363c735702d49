namespace Compare;

/// <summary>The figures of the in-event cells.</summary>
internal static class InEventScores
{
    private static readonly string[] States = ["carries", "reports", "disputes", "omits"];

    /// <summary>From this probability on an omission is a sure one.</summary>
    private const double SureOmission = 0.6;

    public static IReadOnlyList<Measure> Of(BenchFolder bench, PredictionTable predictions)
    {
        var gold = InEventTask.Sources.SelectMany(set => bench.Table(set, "labels.csv"))
            .ToDictionary(row => (row["event"], row["claim"], row["article"]), row => (Label: Array.IndexOf(States, row["label"].ToLowerInvariant()), Contested: row["contested_sids"].Length > 0));
        var cells = predictions.Rows.Select(row => new ScoredCell(
            row[0], gold[(row[0], row[1], row[2])].Label, gold[(row[0], row[1], row[2])].Contested,
            [.. row[3..7].Select(value => double.Parse(value, null))], row[7] == "1", row[8] == "1", double.Parse(row[14], null),
            [.. row[9..13].Select(value => double.Parse(value, null))], row[13] == "1")).ToList();
        return
        [
            .. Of("all 56 events", cells), .. Of("the 8 of inevent", [.. cells.Where(cell => cell.Event[0] == 'e')]),
            .. OfNamed("all 56 events", cells), .. OfNamed("the 8 of inevent", [.. cells.Where(cell => cell.Event[0] == 'e')]),
        ];
    }

    /// <summary>The states alone, where claims name their rivals.</summary>
    private static IEnumerable<Measure> OfNamed(string name, List<ScoredCell> cells)
    {
        var task = $"in-event, {name}, rivals named";
        string[] groups = [.. cells.Select(cell => cell.Event)];
        cells = [.. cells.Select(cell => cell with { Probabilities = cell.Named, IsStated = cell.IsNamedStated, AreRivalsNamed = true })];
        return
        [
            .. ClassMeasures.Of(task, States, [.. cells.Select(cell => cell.Gold)], [.. cells.Select(cell => cell.Decided)], groups, withAlpha: true),
            Rate(task, "precision of omits", cells.Where(cell => cell.Decided == 3), cell => cell.Gold == 3),
            Calibration.Error(task, [.. cells.Select(cell => cell.Probabilities)], [.. cells.Select(cell => cell.Gold)], groups),
            Calibration.SurestHalf(task, [.. cells.Select(cell => cell.Probabilities)], [.. cells.Select(cell => cell.Gold)], groups),
        ];
    }

    private static IEnumerable<Measure> Of(string name, List<ScoredCell> cells)
    {
        var task = $"in-event, {name}";
        string[] groups = [.. cells.Select(cell => cell.Event)];
        var classes = ClassMeasures.Of(task, States, [.. cells.Select(cell => cell.Gold)], [.. cells.Select(cell => cell.Decided)], groups, withAlpha: true);
        var touched = cells.Where(cell => cell.Gold != 3 && cell.Decided != 3 && cell.HasPassage).ToList();
        return
        [
            .. classes,
            Rate(task, "precision of omits", cells.Where(cell => cell.Decided == 3), cell => cell.Gold == 3),
            Rate(task, $"precision of omits from {SureOmission}", cells.Where(cell => cell.Decided == 3 && cell.Probabilities[3] >= SureOmission), cell => cell.Gold == 3),
            Rate(task, $"omits from {SureOmission} among omits", cells.Where(cell => cell.Decided == 3), cell => cell.Probabilities[3] >= SureOmission),
            Rate(task, "evidence hit", touched, cell => cell.EvidenceHit),
            Calibration.Error(task, [.. cells.Select(cell => cell.Probabilities)], [.. cells.Select(cell => cell.Gold)], groups),
            Calibration.SurestHalf(task, [.. cells.Select(cell => cell.Probabilities)], [.. cells.Select(cell => cell.Gold)], groups),
            Contested(task, cells),
        ];
    }

    private static Measure Rate(string task, string name, IEnumerable<ScoredCell> cells, Func<ScoredCell, bool> isRight) => new(
        task,
        name,
        Bootstrap.Estimates(
            [.. cells.GroupBy(cell => cell.Event, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new[] { group.Count(isRight), group.Count() })],
            counts => [(double)counts[0] / counts[1]])[0]);

    private static Measure Contested(string task, List<ScoredCell> cells) => new(
        task,
        "F1 of contested cells",
        Bootstrap.Estimates(
            [
                .. cells.GroupBy(cell => cell.Event, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new[]
                {
                    group.Count(cell => cell.IsContested && cell.SaysContested), group.Count(cell => cell.IsContested), group.Count(cell => cell.SaysContested),
                }),
            ],
            counts => [2.0 * counts[0] / (counts[1] + counts[2])])[0]);

    private sealed record ScoredCell(string Event, int Gold, bool IsContested, double[] Probabilities, bool HasPassage, bool EvidenceHit, double ContestedScore, double[] Named, bool IsNamedStated)
    {
        /// <summary>Whether a passage against two rivals states this one of them.</summary>
        public bool IsStated { get; init; }

        /// <summary>Whether the claims name their rivals.</summary>
        public bool AreRivalsNamed { get; init; }

        public int Decided => CellDecision.Of(IsStated ? [.. Probabilities[..2], 0, 0] : CellDecision.Among(Probabilities, AreRivalsNamed));

        public bool SaysContested => Decided != 3 && ContestedScore >= CellDecision.LeastContested;
    }
}
