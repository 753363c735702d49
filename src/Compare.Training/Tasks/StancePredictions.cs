using System.Globalization;

namespace Compare;

/// <summary>Predicted stances as a table: the row's id, the class decided on, the probability of each class.</summary>
internal static class StancePredictions
{
    public static PredictionTable Table(LabelledSet set, IReadOnlyList<double[]> probabilities, Func<double[], int> decide) => new(
        ["id", "class", .. set.Classes],
        [.. set.Pairs.Select((pair, row) => (string[])[pair.Id, set.Classes[decide(probabilities[row])], .. probabilities[row].Select(PredictionTable.Number)])]);

    /// <summary>The figures of a table.</summary>
    public static IReadOnlyList<Measure> Score(LabelledSet set, PredictionTable table)
    {
        var rows = table.Rows.ToDictionary(row => row[0], StringComparer.Ordinal);
        var ordered = set.Pairs.Select(pair => rows[pair.Id]).ToList();
        return StanceMeasures.Of(
            set,
            [.. ordered.Select(row => row.Skip(2).Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray())],
            [.. ordered.Select(row => Array.IndexOf(set.Classes, row[1]))]);
    }

    /// <summary>The class with the highest probability.</summary>
    public static int Highest(double[] probabilities) => Array.IndexOf(probabilities, probabilities.Max());
}
