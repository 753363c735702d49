using System.Text.Json;

namespace Compare.Tests;

public sealed class EvaluationTextTests
{
    private static readonly Evaluation Sample = Evaluation.Of(
    [
        Row("c1", "Alpha", CoverageState.Carries, CoverageState.Carries),
        Row("c1", "Beta", CoverageState.Disputes, CoverageState.Unsure),
        Row("c2", "Alpha", CoverageState.Carries, CoverageState.Carries),
        Row("c2", "Beta", CoverageState.Omits, CoverageState.Predates),
    ], 50);

    [Test]
    public void The_page_gives_figures_with_intervals_classes_confusion_and_outlets()
    {
        using var writer = new StringWriter();
        EvaluationText.Write(Sample, writer);
        var lines = writer.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("1 event, 2 claims, 4 cells with a gold label"));
            Assert.That(lines[1], Is.EqualTo("95 % intervals from 50 draws of claims; – where a figure is undefined"));
            Assert.That(lines, Does.Contain("cells                 4                     3                     3"));
            Assert.That(lines, Does.Contain("accuracy              0.750 [0.500, 1.000]  1.000 [1.000, 1.000]  0.667 [0.500, 1.000]"));
            Assert.That(lines, Does.Contain("decided               0.750"));
            Assert.That(lines, Does.Contain("Reports          0      0  –                     –                     –"));
            Assert.That(lines, Does.Contain("gold \\ program     Carries   Reports  Disputes     Omits undecided"));
            Assert.That(lines, Does.Contain("Disputes                 0         0         0         0         1"));
            Assert.That(lines, Has.Some.StartsWith("Alpha                            2  1.000 [1.000, 1.000]  1.000 [1.000, 1.000]"));
            Assert.That(lines, Has.None.EndWith(" "));
        });
    }

    [Test]
    public void Json_holds_the_same_figures_and_null_where_one_is_undefined()
    {
        using var writer = new StringWriter();
        EvaluationText.WriteJson(Sample, writer);
        using var json = JsonDocument.Parse(writer.ToString());
        var root = json.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("all").GetProperty("accuracy").GetProperty("value").GetDouble(), Is.EqualTo(0.75));
            Assert.That(root.GetProperty("all").GetProperty("classes")[1].GetProperty("state").GetString(), Is.EqualTo("Reports"));
            Assert.That(root.GetProperty("all").GetProperty("classes")[1].GetProperty("f1").GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(root.GetProperty("resampled_by").GetString(), Is.EqualTo("claims"));
            Assert.That(root.GetProperty("decided").GetDouble(), Is.EqualTo(0.75));
        });
    }

    private static EvaluationRow Row(string claim, string outlet, CoverageState gold, CoverageState predicted) => new(
        "event", claim, outlet, outlet, gold, new Cell { ClaimId = claim, ArticleId = outlet, Outlet = outlet, State = predicted, DecidedBy = "test" });
}
