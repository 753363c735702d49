using System.Text.RegularExpressions;

namespace Compare.Tests;

internal sealed partial class CoverageReportTests
{
    private readonly Coverage sample = BridgeSample.Build();

    [Test]
    public void The_matrix_has_a_button_with_an_accessible_name_for_every_claim_and_outlet()
    {
        var html = sample.ToHtmlReport();
        var names = Names().Matches(html).Select(match => match.Groups["name"].Value).ToList();
        var expected =
            from claim in sample.Claims
            from cell in claim.Outlets
            select $"{ReportStates.Of(cell.State).Label}{(cell.IsContested ? ", contested" : "")}, {cell.Outlet}, claim {claim.Rank}";
        Assert.That(names, Is.EqualTo(expected));
        Assert.That(names, Has.Member("Mixed, contested, Harbour Courier, claim 7"));
    }

    [Test]
    public void A_saved_report_is_the_text_of_the_report()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "report-sample.html");
        sample.SaveReport(path);
        Assert.That(File.ReadAllText(path), Is.EqualTo(sample.ToHtmlReport()));
    }

    [GeneratedRegex("<td><button [^>]*aria-label=\"(?<name>[^\"]*)\"")]
    private static partial Regex Names();
}
