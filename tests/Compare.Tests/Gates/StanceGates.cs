using System.Globalization;
using System.Security.Cryptography;

namespace Compare;

/// <summary>
/// Floors under the figures of the stances of texts that stand alone: of the learned models by the predictions that were made fold by
/// fold and are kept beside their trainer, of the rules by running them. A floor is never lowered silently.
/// </summary>
[TestFixture]
[Category("Bench")]
internal sealed class StanceGates
{
    private static readonly string[] Classes = ["agree", "disagree", "discuss", "unrelated"];

    private static string Bench => Path.Combine(TestFolder.Shared, "bench");

    [Test]
    public void Headlines_take_the_stance_that_people_gave_them()
    {
        var rows = Rows("emergent", "emergent_dev.csv", "912dee68e1283178");
        var decided = Decided("headline-stance");
        var table = Table(rows.Select(row => (HeadlineLabel(row), decided[row["id"]])));
        Print("emergent, learned", table);
        Assert.Multiple(() =>
        {
            Assert.That(Agreement.Accuracy(table), Is.GreaterThanOrEqualTo(0.76));
            Assert.That(Agreement.MacroF1(table), Is.GreaterThanOrEqualTo(0.75));
        });
    }

    [Test]
    public void Articles_take_the_state_that_their_claim_has_in_them()
    {
        var rows = Rows("coverage", "coverage_pairs_dev.csv", "b62bdec3e982551d");
        var predictions = Predictions("article-stance");
        var table = Table(rows.Select(row => (ArticleLabel(row), LearnedStances.Decide([.. predictions[row["id"]].Skip(1).Select(Number)], LearnedStances.ArticleFactors))));
        Print("coverage, learned", table);
        Assert.Multiple(() =>
        {
            Assert.That(Agreement.Accuracy(table), Is.GreaterThanOrEqualTo(0.77));
            Assert.That(Agreement.MacroF1(table), Is.GreaterThanOrEqualTo(0.69));
        });
    }

    [Test]
    public void Rules_give_headlines_their_stance()
    {
        var rows = Rows("emergent", "emergent_dev.csv", "912dee68e1283178");
        var judged = PairScoring.Stances([.. rows.Select(row => (row["claim"], row["headline"]))], Scorer.Rules);
        var table = Table(rows.Select((row, index) => (HeadlineLabel(row), IndexOf(judged[index].Stance))));
        Print("emergent, rules", table);
        Assert.That(Agreement.Accuracy(table), Is.GreaterThanOrEqualTo(0.74));
    }

    [Test]
    public void Rules_give_articles_their_state()
    {
        var rows = Rows("coverage", "coverage_pairs_dev.csv", "b62bdec3e982551d");
        var bodies = BenchTable.Read(Path.Combine(Bench, "coverage", "bodies_dev.csv")).ToDictionary(row => row["body_id"], row => row["body"]);
        var judged = PairScoring.Stances([.. rows.Select(row => (row["claim"], bodies[row["body_id"]]))], Scorer.Rules);
        var table = Table(rows.Select((row, index) => (ArticleLabel(row), IndexOf(judged[index].Stance))));
        Print("coverage, rules", table);
        Assert.That(Agreement.MacroF1(table), Is.GreaterThanOrEqualTo(0.62));
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string set, string file, string digest)
    {
        var path = Path.Combine(Bench, set, file);
        Assume.That(File.Exists(path), $"the set {set} is not on this machine");
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..16], Is.EqualTo(digest), "the labels have changed");
        return [.. BenchTable.Read(path)];
    }

    private static Dictionary<string, string[]> Predictions(string name) =>
        File.ReadLines(Path.Combine(TestFolder.Root, "src", "Compare.Training", "Predictions", $"{name}.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(row => row[0]);

    private static Dictionary<string, int> Decided(string name) => Predictions(name).ToDictionary(row => row.Key, row => Array.IndexOf(Classes, row.Value[1]));

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    private static int HeadlineLabel(IReadOnlyDictionary<string, string> row) => Array.IndexOf(["for", "against", "observing"], row["stance"]);

    private static int ArticleLabel(IReadOnlyDictionary<string, string> row) => Array.IndexOf(["CARRIES", "DISPUTES", "REPORTS", "OMITS"], row["label"]);

    private static int IndexOf(Stance? stance) => stance is { } given ? Array.IndexOf([Stance.Agree, Stance.Disagree, Stance.Discuss], given) : 3;

    private static int[,] Table(IEnumerable<(int Gold, int Given)> pairs)
    {
        var table = new int[Classes.Length, Classes.Length];
        foreach (var (gold, given) in pairs) table[gold, given]++;
        return table;
    }

    private static void Print(string name, int[,] table) =>
        TestContext.Out.WriteLine($"{name}: accuracy {Agreement.Accuracy(table):F3}, macro-F1 {Agreement.MacroF1(table):F3}");
}
