using System.Globalization;

namespace Compare;

/// <summary>
/// Floors under the figures of attribution, on the labelled articles as a whole and on the half of them whose errors were never read.
/// </summary>
[TestFixture]
[Category("Bench")]
internal sealed class AttributionGates
{
    private static readonly string[] Names = ["content overlap F1", "source exact F1", "source span F1", "source and content span F1", "content characters F1", "content precision", "content recall"];

    [Test]
    public void Who_said_what_agrees_with_the_labelled_articles()
    {
        Assume.That(File.Exists(PolnearData.Path), "the labelled articles are not on this machine");
        var counted = PolnearData.Articles().Select(article => (article.WasRead, Counts: AttributionScores.Count(article.Text, article.Attributions, PolnearData.Read(article.Text)))).ToList();
        Print("read half", [.. counted.Where(one => one.WasRead).Select(one => one.Counts)]);
        var unread = Print("unread half", [.. counted.Where(one => !one.WasRead).Select(one => one.Counts)]);
        var whole = Print("whole", [.. counted.Select(one => one.Counts)]);
        Assert.Multiple(() =>
        {
            Assert.That(unread[0], Is.GreaterThanOrEqualTo(0.76));
            Assert.That(unread[1], Is.GreaterThanOrEqualTo(0.56));
            Assert.That(whole[0], Is.GreaterThanOrEqualTo(0.76));
            Assert.That(whole[1], Is.GreaterThanOrEqualTo(0.56));
        });
    }

    private static double[] Print(string name, List<int[]> groups)
    {
        var estimates = Bootstrap.Estimates(groups, AttributionScores.Measures);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {groups.Sum(group => group[9])} articles, {groups.Sum(group => group[0])} labelled, {groups.Sum(group => group[1])} read"));
        for (var index = 0; index < Names.Length; index++)
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Names[index]} {estimates[index].Value:F3} ({estimates[index].Low:F3}-{estimates[index].High:F3})"));
        for (var kind = 0; kind < AttributionScores.Kinds; kind++)
        {
            var labelled = groups.Sum(group => group[10 + (3 * kind)]);
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {AttributionScores.KindNames[kind]}: recall {estimates[7 + (2 * kind)].Value:F3}, with source {estimates[8 + (2 * kind)].Value:F3} of {labelled}"));
        }

        return [.. estimates.Select(estimate => estimate.Value)];
    }
}
