using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Compare.Tests;

internal sealed class AccessibilityTests
{
    [TestCase("", ColorScheme.Light, 1400)]
    [TestCase("#c02/Evening-Tribune", ColorScheme.Light, 1400)]
    [TestCase("#c05/Radio-Estuary/Harbour-Courier", ColorScheme.Dark, 1400)]
    [TestCase("#c10/Harbour-Courier", ColorScheme.Dark, 390)]
    public async Task Nothing_serious_stands_in_the_way_of_a_reader(string hash, ColorScheme colours, int width)
    {
        await using var report = await OpenedReport.Open(BridgeSample.Build(), hash, width: width, colours: colours);
        var found = await report.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(4).Select(node => node.Html))}");
        Assert.That(serious, Is.Empty);
        Assert.That(found.Passes.Concat(found.Incomplete).Concat(found.Violations), Is.Not.Empty, "something was looked at");
    }
}
