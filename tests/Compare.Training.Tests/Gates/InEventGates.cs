namespace Compare;

/// <summary>Floors under the figures of every claim in every article of an event, by models that saw no label of its event. A floor is never lowered silently.</summary>
[TestFixture]
[Category("Bench")]
public sealed class InEventGates
{
    [TestCase("in-event, all 56 events", "macro-F1", 0.65)]
    [TestCase("in-event, all 56 events", "alpha", 0.58)]
    [TestCase("in-event, all 56 events", "F1 of disputes", 0.45)]
    [TestCase("in-event, all 56 events", "evidence hit", 0.9)]
    [TestCase("in-event, all 56 events", "accuracy on the surest half", 0.88)]
    [TestCase("in-event, all 56 events", "precision of omits", 0.85)]
    [TestCase("in-event, all 56 events", "F1 of contested cells", 0.22)]
    [TestCase("in-event, the 8 of inevent", "F1 of contested cells", 0.45)]
    [TestCase("in-event, all 56 events", "precision of omits from 0.6", 0.86)]
    [TestCase("in-event, all 56 events, rivals named", "macro-F1", 0.695)]
    [TestCase("in-event, all 56 events, rivals named", "alpha", 0.625)]
    [TestCase("in-event, all 56 events, rivals named", "F1 of disputes", 0.59)]
    [TestCase("in-event, the 8 of inevent, rivals named", "macro-F1", 0.69)]
    [TestCase("in-event, the 8 of inevent", "macro-F1", 0.66)]
    [TestCase("in-event, the 8 of inevent", "alpha", 0.61)]
    public void Figures_stay_above_their_floor(string part, string figure, double floor)
    {
        var value = Figure(part, figure);
        TestContext.Out.WriteLine($"{part}, {figure}: {value:F3}");
        Assert.That(value, Is.GreaterThanOrEqualTo(floor));
    }

    [Test]
    public void Probabilities_are_calibrated() =>
        Assert.That(Figure("in-event, all 56 events", "expected calibration error"), Is.LessThanOrEqualTo(0.03));

    private static double Figure(string part, string figure)
    {
        var bench = new BenchFolder(Path.Combine(PairGates.Root, "..", "shared", "bench"));
        var task = BenchTasks.All.Single(one => one.Name == "in-event");
        Assume.That(task.Sets.All(bench.Has), "the labelled sets are not on this machine");
        var predictions = PredictionTable.FromCsv(File.ReadAllText(Path.Combine(PairGates.Root, "src", "Compare.Training", "Predictions", "in-event.csv")));
        return task.Score(bench, predictions).Single(measure => measure.Task == part && measure.Name == figure).Value.Value;
    }
}
