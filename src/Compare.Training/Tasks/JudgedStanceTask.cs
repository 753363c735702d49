namespace Compare;

/// <summary>What the program itself answers for a set that it never learned from: with its models, or by rules.</summary>
/// <param name="name">The task's name.</param>
/// <param name="set">The set's folder.</param>
/// <param name="read">Reads the set.</param>
/// <param name="scorer">Models only for sets that none of them learned from.</param>
internal sealed class JudgedStanceTask(string name, string set, Func<BenchFolder, LabelledSet> read, Scorer scorer) : IBenchTask
{
    public string Name => name;

    public IReadOnlyList<string> Sets => [set];

    public PredictionTable Predict(BenchFolder bench)
    {
        var labelled = read(bench);
        var judged = PairScoring.Stances([.. labelled.Pairs.Select(pair => (pair.Claim, pair.Text))], scorer);
        return StancePredictions.Table(labelled, [.. judged.Select(stance => Probabilities(stance, labelled.Classes.Length))], StancePredictions.Highest);
    }

    public IReadOnlyList<Measure> Score(BenchFolder bench, PredictionTable predictions) => StancePredictions.Score(read(bench), predictions);

    /// <summary>Four classes as they are; of three the last holds what is discussed or not spoken of; of two only agree and disagree are compared.</summary>
    private static double[] Probabilities(PairStance stance, int classes)
    {
        if (classes == 4) return [stance.Agree, stance.Disagree, stance.Discuss, stance.Unrelated];
        if (classes == 3) return [stance.Agree, stance.Disagree, stance.Discuss + stance.Unrelated];
        var sum = stance.Agree + stance.Disagree;
        return sum == 0 ? [0.5, 0.5] : [stance.Agree / sum, stance.Disagree / sum];
    }
}
