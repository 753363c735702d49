using AngleSharp.Html.Parser;

namespace Compare.Tests;

internal sealed class WireChangesWriterTests
{
    private static List<string> Rows(Coverage coverage) =>
        [.. new HtmlParser().ParseDocument(coverage.ToHtmlReport()).QuerySelectorAll("#wire tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent)))];

    [Test]
    public void Every_change_of_a_copy_stands_beside_both_sentences()
    {
        var coverage = BridgeSample.Build() with { Copies = [new ArticleCopy("ledger-1", "courier-1", CopyKind.Partial, 0.5)] };
        var rows = Rows(coverage);
        Assert.That(rows, Has.Count.EqualTo(coverage.WireChanges().Count(change => change.Kind != WireChangeKind.Kept)));
        Assert.That(rows[0], Does.Contain("takes passages from Harbour Courier, courier-1 | (the headline) | headline | Cable snaps on Lindquay bridge, four hurt | "));
        Assert.That(rows, Has.Some.Contains(" | The harbour office was warned about rust in January. | cut | The harbour office was warned about rust on the cables in January, according to a report seen by this newspaper. | "));
    }

    [Test]
    public void Without_copies_there_is_no_section() => Assert.That((BridgeSample.Build() with { Copies = [] }).ToHtmlReport(), Does.Not.Contain("id=\"wire\""));

    [TestCase(CopyKind.Wire, "a", "wire copy of Alpha, a")]
    [TestCase(CopyKind.Partial, "a", "takes passages from Alpha, a")]
    [TestCase(CopyKind.Duplicate, "a", "duplicate of a")]
    [TestCase(CopyKind.Agency, null, "credits Northline, of which no article is at hand")]
    public void A_copy_is_told_in_words(CopyKind kind, string? original, string words)
    {
        var article = new Article { Id = "a", File = "a.txt", Outlet = new Outlet("Alpha"), Text = "", Blocks = [] };
        Assert.That(ReportWording.CopyOf(new ArticleCopy("b", original, kind, null) { Credited = "Northline" }, new Dictionary<string, Article> { ["a"] = article }), Is.EqualTo(words));
    }
}
