using System.Globalization;

namespace Compare;

/// <summary>A set of labelled pairs: the shipped score as it is, and a model over the same features cross-validated on the set itself.</summary>
internal sealed class PairSetTask(PairSetLayout layout) : IBenchTask
{
    private const int FoldCount = 10;

    private static readonly ModelSettings Settings = new("pairs of a set", new TreeSettings());

    public string Name => layout.Task;

    public IReadOnlyList<string> Sets => [layout.Set];

    /// <summary>Whether a row's texts say the same, where the set labels that.</summary>
    public Func<IReadOnlyDictionary<string, string>, bool>? Label { get; init; }

    /// <summary>How alike a row's texts are, 0–1, where the set grades that.</summary>
    public Func<IReadOnlyDictionary<string, string>, double>? Grade { get; init; }

    /// <summary>The classes of the column "label", where it holds more than two.</summary>
    public string[] Classes { get; init; } = [];

    /// <summary>Whether the cut is set for the highest F1 and not at one half.</summary>
    public bool DecidesByF1 { get; init; }

    /// <summary>Whether the figure is the mean of the groups' balanced accuracies.</summary>
    public bool IsBalanced { get; init; }

    public string Reference { get; init; } = "";

    public PredictionTable Predict(BenchFolder bench)
    {
        var rows = bench.Table(layout.Set, layout.File);
        var (texts, placeOf) = PairScoring.Load([.. rows.Select(row => (row[layout.A], row[layout.B]))]);
        var scorer = PairScorer.ForTexts();
        var shipped = rows.Select(row => scorer.Score(texts, placeOf[row[layout.A]], placeOf[row[layout.B]])).ToArray();
        var features = rows.Select(row => FeaturesOf(texts, placeOf[row[layout.A]], placeOf[row[layout.B]])).ToArray();
        var groups = rows.Select(layout.GroupOf).ToArray();
        var foldOf = Folds.Of(groups, FoldCount);
        var own = ModelTrainer.OutOfFold(Graded(features, [.. rows.Select(GradeOf)], groups), Settings, foldOf);
        var decided = Label is null ? null : Cut.Decide([.. own.Take(rows.Count).Select(shares => shares[1])], [.. rows.Select(Label)], [.. groups.Select(group => foldOf[group])], CutBy());
        var classes = Classes.Length == 0 ? null : ModelTrainer.OutOfFold(new TrainingSet(
            PairFeatures.Names, Classes, features, [.. rows.Select(row => Array.IndexOf(Classes, row["label"]))], [.. rows.Select(_ => 1f)], groups), Settings, foldOf);
        return new PredictionTable(
            ["id", "shipped", "own", .. decided is null ? Array.Empty<string>() : ["decided"], .. Classes],
            [
                .. rows.Select((row, index) => new[] { row["id"].Replace(',', ';'), PredictionTable.Number(shipped[index]), PredictionTable.Number(own[index][1]) }
                    .Concat(decided is null ? [] : [decided[index] ? "1" : "0"])
                    .Concat(classes is null ? [] : classes[index].Select(PredictionTable.Number)).ToArray()),
            ]);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions)
    {
        var rows = bench.Table(layout.Set, layout.File);
        var groups = rows.Select(layout.GroupOf).ToArray();
        var shipped = Column(predictions, 1);
        var own = Column(predictions, 2);
        var measures = new List<Measure>();
        void Add(string name, Func<IReadOnlyList<int>, double> measure) => measures.Add(new Measure(Name, name, RowBootstrap.Of(groups, measure), Reference));
        if (Label is not null)
        {
            var positive = rows.Select(Label).ToArray();
            var decided = Column(predictions, 3).Select(value => value > 0).ToArray();
            Add("AUC, shipped score", sample => RankMeasures.Auc(Of(shipped, sample), Of(positive, sample)));
            Add("AUC, own model", sample => RankMeasures.Auc(Of(own, sample), Of(positive, sample)));
            Add("accuracy, own model", sample => sample.Count(row => decided[row] == positive[row]) / (double)sample.Count);
            Add("F1, own model", sample => RankMeasures.F1(Of(decided, sample), Of(positive, sample)));
            if (IsBalanced) Add("mean balanced accuracy, own model", sample => sample.GroupBy(row => groups[row]).Average(group => RankMeasures.BalancedAccuracy(Of(decided, [.. group]), Of(positive, [.. group]))));
            return measures;
        }

        var grades = rows.Select(Grade!).ToArray();
        foreach (var (name, scores) in new[] { ("shipped score", shipped), ("own model", own) })
        {
            Add($"Pearson, {name}", sample => RankMeasures.Pearson(Of(scores, sample), Of(grades, sample)));
            Add($"Spearman, {name}", sample => RankMeasures.Spearman(Of(scores, sample), Of(grades, sample)));
        }

        if (Classes.Length > 0) measures.AddRange(ClassMeasures.Of(Name, Classes, [.. rows.Select(row => Array.IndexOf(Classes, row["label"]))], [.. predictions.Rows.Select(Likeliest)], groups));
        return measures;
    }

    private Func<IReadOnlyList<bool>, IReadOnlyList<bool>, double>? CutBy() => IsBalanced ? RankMeasures.BalancedAccuracy : DecidesByF1 ? RankMeasures.F1 : null;

    private double GradeOf(IReadOnlyDictionary<string, string> row) => Grade is null ? Label!(row) ? 1 : 0 : Grade(row);

    private static float[] FeaturesOf(LoadedPairs texts, int a, int b)
    {
        var row = new float[PairFeatures.Names.Length];
        PairFeatures.Write(texts, a, b, row);
        return row;
    }

    /// <summary>A grade between 0 and 1 is learned as a row of each class, weighted by it: the second copies stand after all first ones.</summary>
    private static TrainingSet Graded(float[][] features, double[] grades, string[] groups)
    {
        const double Least = 1e-6;
        var between = Enumerable.Range(0, grades.Length).Where(row => grades[row] is > Least and < 1 - Least).ToArray();
        return new TrainingSet(
            PairFeatures.Names, ["other", "same"],
            [.. features, .. between.Select(row => features[row])],
            [.. grades.Select(grade => grade > Least ? 1 : 0), .. between.Select(_ => 0)],
            [.. grades.Select(grade => grade > Least ? (float)grade : 1f), .. between.Select(row => (float)(1 - grades[row]))],
            [.. groups, .. between.Select(row => groups[row])]);
    }

    private int Likeliest(string[] row) => Enumerable.Range(0, Classes.Length).MaxBy(index => Value(row[3 + index]));

    private static double[] Column(PredictionTable table, int column) => [.. table.Rows.Select(row => Value(row[column]))];

    private static double Value(string written) => double.Parse(written, CultureInfo.InvariantCulture);

    private static T[] Of<T>(T[] values, IReadOnlyList<int> rows) => [.. rows.Select(row => values[row])];
}

/// <summary>Turns scores into decisions.</summary>
internal static class Cut
{
    /// <summary>Decides each row at one half, or, where a figure is given, at the cut that is best for the rows of the other folds.</summary>
    public static bool[] Decide(double[] scores, bool[] positive, int[] folds, Func<IReadOnlyList<bool>, IReadOnlyList<bool>, double>? figure)
    {
        if (figure is null) return Array.ConvertAll(scores, score => score >= 0.5);
        var decided = new bool[scores.Length];
        foreach (var fold in folds.Distinct())
        {
            var others = Enumerable.Range(0, scores.Length).Where(row => folds[row] != fold).ToArray();
            var truth = Array.ConvertAll(others, row => positive[row]);
            var best = Enumerable.Range(1, 49).Select(step => step / 50.0).MaxBy(cut => figure(Array.ConvertAll(others, row => scores[row] >= cut), truth));
            for (var row = 0; row < scores.Length; row++)
            {
                if (folds[row] == fold) decided[row] = scores[row] >= best;
            }
        }

        return decided;
    }
}
