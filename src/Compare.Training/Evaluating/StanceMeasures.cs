namespace Compare;

/// <summary>The figures of predicted stances with their probabilities.</summary>
internal static class StanceMeasures
{
    private const int Bins = 10;

    /// <summary>Accuracy, macro-F1, F1 of each class, calibration, the surest half; for FNC-1 its own score too.</summary>
    /// <param name="set">The set.</param>
    /// <param name="probabilities">For each pair the probability of each class.</param>
    /// <param name="predicted">For each pair the class decided on.</param>
    public static IReadOnlyList<Measure> Of(LabelledSet set, IReadOnlyList<double[]> probabilities, IReadOnlyList<int> predicted)
    {
        var gold = set.Pairs.Select(pair => pair.Label).ToList();
        var groups = set.Pairs.Select(pair => pair.Group).ToList();
        var confidence = probabilities.Select((row, index) => row[predicted[index]]).ToList();
        List<Measure> measures =
        [
            .. ClassMeasures.Of(set.Name, set.Classes, gold, predicted, groups),
            new(set.Name, "expected calibration error", CalibrationError(gold, predicted, confidence, groups)),
            new(set.Name, "accuracy on the surest half", SurestHalf(gold, predicted, confidence, groups)),
        ];
        if (set.Name == "fnc1") measures.Add(new Measure(set.Name, "FNC-1's weighted score", Weighted(gold, predicted, groups), "rules of one line 0.81"));
        return measures;
    }

    /// <summary>The mean distance between probability and accuracy over ten bins of the predicted class's probability (M. P. Naeini et al., AAAI 2015).</summary>
    private static Estimate CalibrationError(List<int> gold, IReadOnlyList<int> predicted, List<double> confidence, List<string> groups) =>
        Bootstrap.Estimates(
            Counts(groups, 3 * Bins, (row, counts) =>
            {
                var bin = Math.Min(Bins - 1, (int)(confidence[row] * Bins));
                counts[3 * bin]++;
                counts[(3 * bin) + 1] += gold[row] == predicted[row] ? 1 : 0;
                counts[(3 * bin) + 2] += (int)Math.Round(confidence[row] * 1000);
            }),
            counts =>
            {
                double total = 0, distance = 0;
                for (var bin = 0; bin < Bins; bin++)
                {
                    total += counts[3 * bin];
                    distance += Math.Abs(counts[(3 * bin) + 1] - (counts[(3 * bin) + 2] / 1000.0));
                }

                return [distance / total];
            })[0];

    private static Estimate SurestHalf(List<int> gold, IReadOnlyList<int> predicted, List<double> confidence, List<string> groups)
    {
        var surest = Enumerable.Range(0, gold.Count).OrderByDescending(row => confidence[row]).ThenBy(row => row).Take((gold.Count + 1) / 2).ToHashSet();
        return Bootstrap.Estimates(
            Counts(groups, 2, (row, counts) =>
            {
                if (!surest.Contains(row)) return;
                counts[0]++;
                counts[1] += gold[row] == predicted[row] ? 1 : 0;
            }),
            counts => [counts[1] / (double)counts[0]])[0];
    }

    /// <summary>A quarter for telling related from unrelated, three quarters for the stance of what is related, by the most that can be had (FNC-1's rules, 2017).</summary>
    private static Estimate Weighted(List<int> gold, IReadOnlyList<int> predicted, List<string> groups)
    {
        const int Unrelated = 3;
        return Bootstrap.Estimates(
            Counts(groups, 2, (row, counts) =>
            {
                counts[0] += gold[row] == Unrelated ? 1 : 4;
                if (gold[row] == Unrelated == (predicted[row] == Unrelated)) counts[1]++;
                if (gold[row] != Unrelated && gold[row] == predicted[row]) counts[1] += 3;
            }),
            counts => [counts[1] / (double)counts[0]])[0];
    }

    private static List<int[]> Counts(List<string> groups, int size, Action<int, int[]> add) =>
        [.. Enumerable.Range(0, groups.Count).GroupBy(row => groups[row], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var counts = new int[size];
            foreach (var row in group) add(row, counts);
            return counts;
        })];
}
