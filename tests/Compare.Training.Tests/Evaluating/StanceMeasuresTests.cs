namespace Compare;

public class StanceMeasuresTests
{
    private static readonly LabelledSet Set = new("fnc1", ["agree", "disagree", "discuss", "unrelated"], [Pair(0), Pair(1), Pair(2), Pair(3)]);

    [Test]
    public void A_sure_and_right_prediction_is_perfectly_calibrated() => Assert.Multiple(() =>
    {
        var figures = Figures([Sure(0), Sure(1), Sure(2), Sure(3)], [0, 1, 2, 3]);
        Assert.That(figures["accuracy"], Is.EqualTo(1));
        Assert.That(figures["expected calibration error"], Is.Zero);
        Assert.That(figures["accuracy on the surest half"], Is.EqualTo(1));
        Assert.That(figures["FNC-1's weighted score"], Is.EqualTo(1));
    });

    [Test]
    public void The_calibration_error_is_how_far_confidence_lies_from_accuracy()
    {
        var figures = Figures([Sure(0), Sure(0), Sure(0), Sure(0)], [0, 0, 0, 0]);
        Assert.That(figures["expected calibration error"], Is.EqualTo(0.75).Within(1e-9));
    }

    [Test]
    public void The_weighted_score_gives_a_quarter_for_related_and_the_rest_for_the_stance()
    {
        // Of 13 quarters: agree in full 4, disagree taken for agree 1, discuss for agree 1, unrelated missed 0.
        var figures = Figures([Sure(0), Sure(0), Sure(0), Sure(0)], [0, 0, 0, 0]);
        Assert.That(figures["FNC-1's weighted score"], Is.EqualTo(6 / 13.0).Within(1e-9));
    }

    [Test]
    public void The_surest_half_holds_the_highest_probabilities_of_the_classes_decided_on()
    {
        double[] unsure = [0.4, 0.2, 0.2, 0.2];
        Assert.That(Figures([Sure(0), unsure, unsure, Sure(3)], [0, 0, 0, 3])["accuracy on the surest half"], Is.EqualTo(1));
    }

    [Test]
    public void Predictions_are_written_and_scored_alike()
    {
        double[][] probabilities = [Sure(0), Sure(1), [0.1, 0.2, 0.3, 0.4], Sure(3)];
        var table = PredictionTable.FromCsv(StancePredictions.Table(Set, probabilities, StancePredictions.Highest).ToCsv());
        Assert.That(table.Columns, Is.EqualTo(new[] { "id", "class", "agree", "disagree", "discuss", "unrelated" }));
        Assert.That(table.Rows[2], Is.EqualTo(new[] { "p2", "unrelated", "0.1", "0.2", "0.3", "0.4" }));
        Assert.That(StancePredictions.Score(Set, table).First(measure => measure.Name == "accuracy").Value.Value, Is.EqualTo(0.75));
    }

    private static Dictionary<string, double> Figures(double[][] probabilities, int[] predicted) =>
        StanceMeasures.Of(Set, probabilities, predicted).ToDictionary(measure => measure.Name, measure => measure.Value.Value);

    private static double[] Sure(int index) => [.. Enumerable.Range(0, 4).Select(other => other == index ? 1.0 : 0)];

    private static LabelledPair Pair(int label) => new($"p{label}", "claim", "text", label, $"g{label}");
}
