namespace Compare;

[TestFixture]
public sealed class CoverageChartsTests
{
    private static string Folder
    {
        get
        {
            var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "charts");
            Directory.CreateDirectory(folder);
            return folder;
        }
    }

    private static readonly (string Name, Func<Coverage> Make)[] Samples =
    [
        ("harbour", SampleCoverage.Harbour), ("3x5", () => SampleCoverage.Part(3, 5)), ("1x1", () => SampleCoverage.Part(1, 1)),
        ("scripts", SampleCoverage.ManyScripts), ("long", SampleCoverage.LongLabels), ("noclaims", SampleCoverage.WithoutClaims), ("nooutlets", SampleCoverage.WithoutOutlets), ("60x45", () => SampleCoverage.Large(60, 45)),
    ];

    [Test]
    public void Drawings([Values(0, 1, 2, 3, 4, 5, 6, 7)] int sample)
    {
        var (name, make) = Samples[sample];
        var coverage = make();
        coverage.Matrix.Heatmap().SavePng(Path.Combine(Folder, name + "-heatmap.png"), 900, 500);
        coverage.StateMix().SavePng(Path.Combine(Folder, name + "-mix.png"), 900, 500);
        coverage.Reach().SavePng(Path.Combine(Folder, name + "-reach.png"), 900, 500);
        coverage.SaveCharts(Path.Combine(Folder, name));
        Assert.That(new FileInfo(Path.Combine(Folder, name + "-heatmap.png")).Length, Is.GreaterThan(1000));
    }
}
