using System.Diagnostics;
using System.Text;

namespace Compare;

[TestFixture]
internal sealed class HostileInputTests
{
    private static readonly string Paragraph = "<p>The harbour office said on Monday that the pier would stay closed until the divers had looked at its piles.</p>";

    private static IEnumerable<TestCaseData> Pages()
    {
        string Page(string body) => "<html><body><h1>A headline of five words</h1>" + body + "</body></html>";
        yield return Case("unclosed tags", Page(Repeat("<div>", 80_000) + Paragraph));
        yield return Case("unclosed spans in paragraphs", Page(Repeat("<p><span>", 80_000)));
        yield return Case("open formatting with different attributes", Page(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<p><b a={i}>x"))));
        yield return Case("wide node", Page(Repeat(Paragraph, 40_000)));
        yield return Case("wide node of bare text", Page(Repeat("<i>word</i> <br>", 300_000)));
        yield return Case("time elements", Page(Repeat("<time>x</time>", 200_000) + Paragraph));
        yield return Case("classes", Page(Repeat("<div class='share date meta'>x</div>", 100_000) + Paragraph));
        yield return Case("nested lists", Page(Repeat("<ul><li>", 400) + Paragraph));
        yield return Case("open comment", Page(Paragraph + Repeat("<!--", 500_000)));
        yield return Case("open attributes", Page(Paragraph + Repeat("<a href=\"", 500_000)));
        yield return Case("angle brackets", Page(Paragraph + Repeat("<", 3_000_000)));
        yield return Case("scripts", Page(Repeat("<script>var a = '<div>';</script>", 100_000) + Paragraph));
        yield return Case("nested JSON-LD", Page("<script type=application/ld+json>" + Repeat("[", 100_000) + "</script>" + Paragraph));
        yield return Case("tables", Page(Repeat("<table><tr><td>", 300) + Paragraph));
        yield return Case("one long line", Page("<p>" + Repeat("word ", 1_500_000) + "</p>"));

        static TestCaseData Case(string name, string page) => new TestCaseData(page).SetArgDisplayNames(name);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    [TestCaseSource(nameof(Pages))]
    public void A_hostile_page_is_read_or_refused_in_bounded_time(string page)
    {
        using var folder = new TestFolder().With("a.html", page);
        var clock = Stopwatch.StartNew();
        var corpus = folder.Read();
        TestContext.Out.WriteLine($"{page.Length:N0} characters, {clock.ElapsedMilliseconds:N0} ms: {string.Join("; ", corpus.Problems)} {corpus.Articles.FirstOrDefault()?.Blocks.Length}");
        Assert.Multiple(() =>
        {
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
            Assert.That(corpus.Articles.Length + corpus.Problems.Length, Is.EqualTo(1));
        });
    }
}
