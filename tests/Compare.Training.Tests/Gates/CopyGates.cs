namespace Compare;

/// <summary>Floors under the figures of finding copies, the numbers of the rule chosen on other events. A floor is never lowered silently.</summary>
[TestFixture]
[Category("Bench")]
public sealed class CopyGates
{
    private static readonly Lazy<(IReadOnlyList<Measure> Measures, IReadOnlyList<CopyRow> Rows)?> Figures = new(() =>
    {
        var bench = new BenchFolder(Path.Combine(PairGates.Root, "..", "shared", "bench"));
        var task = new CopiesTask();
        if (!task.Sets.All(bench.Has)) return null;
        var predictions = task.Predict(bench);
        return (task.Score(bench, predictions), [.. CopyScores.Labelled([.. predictions.Rows.Select(CopyRow.Of)])]);
    });

    [TestCase("headline replaced", "recall", 0.99)]
    [TestCase("cut to its first half", "recall", 0.99)]
    [TestCase("paragraphs in another order", "recall", 0.99)]
    [TestCase("lead paraphrased", "recall", 0.99)]
    [TestCase("cut and reordered with a new lead", "recall", 0.99)]
    [TestCase("one word in six edited", "recall", 0.99)]
    [TestCase("six paragraphs in a text of its own", "recall", 0.99)]
    [TestCase("six edited paragraphs in a text of its own", "recall", 0.99)]
    [TestCase("six edited paragraphs in a text of its own", "precision", 0.98)]
    [TestCase("six paragraphs in a text of its own: copied words found", "", 0.99)]
    [TestCase("six edited paragraphs in a text of its own: copied words found", "", 0.90)]
    [TestCase("six edited paragraphs in a text of its own: found words that are copied", "", 0.96)]
    [TestCase("real pairs of articles", "recall", 0.98)]
    [TestCase("real pairs of articles", "precision", 0.97)]
    [TestCase("real pairs judged by eye", "recall", 0.80)]
    [TestCase("real pairs judged by eye", "precision", 0.85)]
    public void Figures_stay_above_their_floor(string kind, string figure, double floor)
    {
        var measure = Found().Measures.Single(one => figure.Length == 0 ? one.Name == kind : one.Name.StartsWith(kind, StringComparison.Ordinal) && one.Name.EndsWith(": " + figure, StringComparison.Ordinal));
        TestContext.Out.WriteLine($"{measure.Name}: {measure.Value.Value:F3}");
        Assert.That(measure.Value.Value, Is.GreaterThanOrEqualTo(floor));
    }

    [Test]
    public void Different_articles_are_seldom_called_copies() =>
        Assert.That(Found().Measures.Single(one => one.Name == "different articles called copies").Value.Value, Is.LessThanOrEqualTo(0.01));

    [Test]
    public void The_shipped_numbers_are_those_that_suit_all_events_best_or_nearly()
    {
        var rows = Found().Rows;
        var shipped = new CopyRule(CoverageOptions.Default.CopyShare, CoverageOptions.Default.CopyWords);
        Assert.That(CopyScores.FOne(rows, shipped), Is.GreaterThanOrEqualTo(CopyScores.Rules.Max(rule => CopyScores.FOne(rows, rule)) - 0.005));
    }

    private static (IReadOnlyList<Measure> Measures, IReadOnlyList<CopyRow> Rows) Found()
    {
        Assume.That(Figures.Value, Is.Not.Null, "the labelled sets are not on this machine");
        return Figures.Value!.Value;
    }
}
