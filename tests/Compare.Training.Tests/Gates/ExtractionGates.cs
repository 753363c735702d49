namespace Compare;

/// <summary>
/// Floors under the figures of reading pages, of the half whose errors were not read since the pages were divided. A floor is never lowered
/// silently.
/// </summary>
[TestFixture]
[Category("Bench")]
public sealed class ExtractionGates
{
    private const double Room = 0.005;

    private static readonly Lazy<IReadOnlyList<Measure>?> Figures = new(() =>
    {
        var bench = new BenchFolder(Path.Combine(PairGates.Root, "..", "shared", "bench"));
        var task = new ExtractionTask();
        return task.Sets.All(bench.Has) ? task.Score(bench, task.Predict(bench)) : null;
    });

    [TestCase("body F1", 0.975)]
    [TestCase("body exact", 0.60)]
    [TestCase("text segments F1", 0.945)]
    [TestCase("title", 0.87)]
    [TestCase("author recall", 0.62)]
    [TestCase("author precision", 0.75)]
    [TestCase("date recall", 0.82)]
    [TestCase("date precision", 0.88)]
    public void Figures_of_the_unread_half_stay_above_their_floor(string figure, double floor)
    {
        Assume.That(Figures.Value, Is.Not.Null, "the extraction benchmark is not on this machine");
        var measure = Figures.Value!.Single(one => one.Name.StartsWith("unread half (", StringComparison.Ordinal) && one.Name.EndsWith(": " + figure, StringComparison.Ordinal));
        TestContext.Out.WriteLine($"{measure.Name}: {measure.Value.Value:F3}");
        Assert.That(measure.Value.Value, Is.GreaterThanOrEqualTo(floor));
    }

    [TestCase("body F1", 0.970)]
    [TestCase("text segments F1", 0.933)]
    [TestCase("title", 0.700)]
    [TestCase("author recall", 0.557)]
    [TestCase("date recall", 0.827)]
    public void All_pages_together_are_read_better_than_by_the_best_open_tool(string figure, double peer)
    {
        Assume.That(Figures.Value, Is.Not.Null, "the extraction benchmark is not on this machine");
        var measure = Figures.Value!.Single(one => one.Name.StartsWith("all pages", StringComparison.Ordinal) && one.Name.EndsWith(": " + figure, StringComparison.Ordinal));
        Assert.That(measure.Value.Value, Is.GreaterThan(peer + Room));
    }
}
