namespace Compare;

/// <summary>Floors under the figures of the committed predictions, which models made that saw no label of their fold. A floor is never lowered silently.</summary>
[TestFixture]
[Category("Bench")]
public sealed class PairGates
{
    [TestCase("headlines", "all at once: B-cubed F1", 0.91)]
    [TestCase("headlines", "all at once: pair F1", 0.90)]
    [TestCase("headlines", "fold by fold: B-cubed F1", 0.95)]
    [TestCase("headlines", "fold by fold: pair F1", 0.94)]
    [TestCase("discovery", "8 events: mean best-match F1", 0.70)]
    [TestCase("discovery", "8 events: claims of one gold claim", 0.72)]
    [TestCase("discovery", "all events: mean best-match F1", 0.71)]
    [TestCase("discovery", "all events: claims of one gold claim", 0.70)]
    [TestCase("ecbplus-pairs", "AUC, own model", 0.76)]
    [TestCase("mrpc", "accuracy, own model", 0.76)]
    [TestCase("mrpc", "F1, own model", 0.83)]
    [TestCase("sts-headlines", "Pearson, own model", 0.82)]
    [TestCase("sick", "Pearson, own model", 0.80)]
    [TestCase("sick", "macro-F1", 0.81)]
    [TestCase("superpal", "AUC, shipped score", 0.92)]
    [TestCase("nanco", "mean balanced accuracy, own model", 0.81)]
    public void Figures_stay_above_their_floor(string name, string figure, double floor)
    {
        var bench = new BenchFolder(Path.Combine(Root, "..", "shared", "bench"));
        var task = BenchTasks.All.Single(one => one.Name == name);
        Assume.That(task.Sets.All(bench.Has), "the labelled sets are not on this machine");
        var predictions = PredictionTable.FromCsv(File.ReadAllText(Path.Combine(Root, "src", "Compare.Training", "Predictions", $"{name}.csv")));
        var value = task.Score(bench, predictions).Single(measure => measure.Name == figure).Value.Value;
        TestContext.Out.WriteLine($"{name}, {figure}: {value:F3}");
        Assert.That(value, Is.GreaterThanOrEqualTo(floor));
    }

    internal static string Root
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Compare.sln"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("no folder above the tests holds Compare.sln");
        }
    }
}
