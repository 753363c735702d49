namespace Compare;

/// <summary>Floors under the figures of putting mixed collections into events. A floor is never lowered silently.</summary>
[TestFixture]
[Category("Bench")]
public sealed class GroupGates
{
    private static readonly Lazy<IReadOnlyList<Measure>?> Figures = new(() =>
    {
        var bench = new BenchFolder(Path.Combine(PairGates.Root, "..", "shared", "bench"));
        var task = new GroupTask();
        return task.Sets.All(bench.Has) ? task.Score(bench, task.Predict(bench)) : null;
    });

    [TestCase("articles; text alone (210)", 0.95)]
    [TestCase("articles; with their days (210)", 0.985)]
    [TestCase("headlines; by event (1189)", 0.885)]
    [TestCase("headlines; by cluster (1189)", 0.885)]
    [TestCase("texts of events with labelled claims (323)", 0.975)]
    [TestCase("articles; text alone; threshold of other folds (210)", 0.945)]
    [TestCase("headlines; by event; threshold of other folds (1189)", 0.885)]
    public void Figures_stay_above_their_floor(string way, double floor)
    {
        Assume.That(Figures.Value, Is.Not.Null, "the labelled sets are not on this machine");
        var measure = Figures.Value!.Single(one => one.Name == $"{way}: B-cubed F1");
        TestContext.Out.WriteLine($"{measure.Name}: {measure.Value.Value:F3}");
        Assert.That(measure.Value.Value, Is.GreaterThanOrEqualTo(floor));
    }
}
