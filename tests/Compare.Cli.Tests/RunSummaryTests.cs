namespace Compare.Tests;

public sealed class RunSummaryTests
{
    [Test]
    public void The_summary_shows_what_was_read_the_table_and_where_the_files_are() => Assert.That(Summary(Terminal.PageWidth), Is.EqualTo("""
        Fire in the harbour (harbour)
        Articles  3 of 4 judged, 3 outlets; 1 file NOT read, 1 wire copy
        Claims    2 given by claims.csv, 1 disputed

                                          1   2   3
        c01  Two people were hurt.        ±!  ·   n/a
        c02  =The fire cost 4.5 million.  ·   n/a n/a

        1 Alpha  2 Beta  3 Gamma
        ± mixed  · omits  n/a not judged  ! also prints the opposite

        Written to out: report.html first; cells.csv, run.json

        """.ReplaceLineEndings("\n")));

    [Test]
    public void Where_the_terminal_is_too_narrow_there_is_no_table() =>
        Assert.That(Summary(40), Does.Not.Contain("c01").And.Contain("Claims    2 given by claims.csv"));

    [Test]
    public void A_long_claim_is_cut_and_no_line_is_wider_than_the_terminal()
    {
        var sample = SampleCoverage.Create();
        var claim = sample.Claims[0] with { Claim = new Claim("c01", string.Concat(Enumerable.Repeat("bitterlong ", 40))) };
        var table = Summary(80, sample with { Claims = [claim] }).Split('\n').Where(line => line.Contains("bitterlong", StringComparison.Ordinal)).ToList();
        Assert.That(table, Has.Count.EqualTo(1));
        Assert.That(table[0], Does.Contain("…").And.Length.LessThanOrEqualTo(80));
    }

    [Test]
    public void Beyond_twenty_claims_the_summary_says_how_many_more_there_are()
    {
        var sample = SampleCoverage.Create();
        var many = sample with { Claims = [.. Enumerable.Repeat(sample.Claims[0], 23)] };
        Assert.That(Summary(100, many), Does.Contain("and 3 more in aligned-claims.csv\n"));
    }

    [TestCase(0, "")]
    [TestCase(1, "Quoted    1 statement in several languages or in different words\n")]
    [TestCase(3, "Quoted    3 statements in several languages or in different words\n")]
    public void What_several_outlets_quote_is_counted(int quotations, string line)
    {
        var quoting = SampleCoverage.Create() with { Quotations = [.. Enumerable.Range(1, quotations).Select(number => new AlignedQuotation($"q{number}", "Ana Brandt", []))] };
        Assert.That(Summary(100, quoting), Does.Contain($"Claims    2 given by claims.csv, 1 disputed\n{line}\n"));
    }

    private static string Summary(int width, Coverage? coverage = null)
    {
        coverage ??= SampleCoverage.Create();
        using var output = new StringWriter();
        var run = RunRecord.Of(coverage);
        run = run with { Outputs = run.Outputs.Add("cells.csv", "x").Add("report.html", "y") };
        new RunSummary(coverage, "given by claims.csv", run, "out").Write(new Terminal(output, TextWriter.Null, () => Stream.Null) { Width = width });
        return output.ToString().ReplaceLineEndings("\n");
    }
}
