namespace Compare;

public class CoverageProgressTests
{
    [TestCase(0, "[────────────────────────] Judging claims: 0 of 80")]
    [TestCase(40, "[████████████────────────] Judging claims: 40 of 80")]
    [TestCase(80, "[████████████████████████] Judging claims: 80 of 80")]
    public void Progress_is_a_bar_with_its_counts(int done, string expected) =>
        Assert.That(new CoverageProgress("Judging claims", done, 80).ToString(), Is.EqualTo(expected));

    [Test]
    public void Lines_are_written_for_each_tenth_once_whatever_overtakes()
    {
        var output = new StringWriter { NewLine = "\n" };
        var lines = new ProgressLines(output);
        foreach (var done in new[] { 0, 1, 2, 5, 4, 30, 29, 80 }) lines.Report(new CoverageProgress("Judging claims", done, 80));
        lines.Report(new CoverageProgress("Writing", 0, 1));
        Assert.That(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf(']', StringComparison.Ordinal) + 2)..]), Is.EqualTo(new[]
        {
            "Judging claims: 0 of 80", "Judging claims: 30 of 80", "Judging claims: 80 of 80", "Writing: 0 of 1",
        }));
    }
}
