using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Compare.Tests;

internal sealed class QuotationsWriterTests
{
    private static IDocument Page(Coverage coverage, ReportOptions? options = null) => new HtmlParser().ParseDocument(coverage.ToHtmlReport(options));

    /// <summary>The sample with quotations of the given places: the words "cable" of the first two articles marked.</summary>
    private static Coverage Quoting(int quotations = 1, int statements = 2)
    {
        var sample = BridgeSample.Build();
        var articles = sample.Corpus.Articles.Where(article => article.Text.Contains("cable", StringComparison.Ordinal)).ToList();
        QuotedStatement Statement(int number)
        {
            var article = articles[number % articles.Count];
            var at = article.Text.IndexOf("cable", StringComparison.Ordinal);
            return new QuotedStatement(article.Id, article.Outlet.Name, "she", "Ana <b>Brandt</b>", AttributionKind.Indirect, new TextSpan(at, 9))
            {
                Language = article.Language,
                Published = article.Published,
                Shared = [new TextSpan(at, 5)],
                Differing = number == 1 ? [new TextSpan(at + 6, 3)] : [],
            };
        }

        return sample with
        {
            Quotations = [.. Enumerable.Range(1, quotations).Select(number => new AlignedQuotation($"q{number}", "Ana <b>Brandt</b>", [.. Enumerable.Range(0, statements).Select(Statement)]))],
        };
    }

    [Test]
    public void Statements_stand_below_each_other_with_what_they_share_marked()
    {
        var coverage = Quoting();
        var rows = Page(coverage).QuerySelectorAll("#quotations tbody tr");
        Assert.That(rows, Has.Length.EqualTo(2));
        Assert.That(rows[0].QuerySelector("th")!.TextContent, Is.EqualTo("Ana <b>Brandt</b>"));
        Assert.That(rows[0].QuerySelector("th")!.GetAttribute("rowspan"), Is.EqualTo("2"));
        Assert.That(rows.Select(row => row.QuerySelectorAll("td")[1].TextContent), Is.All.EqualTo("she"));
        for (var index = 0; index < 2; index++)
        {
            var statement = coverage.Quotations[0].Statements[index];
            Assert.That(rows[index].QuerySelector(".sentence")!.TextContent, Is.EqualTo(statement.Span.Of(coverage.Article(statement.ArticleId).Text)));
            Assert.That(rows[index].QuerySelector(".sentence")!.GetAttribute("dir"), Is.EqualTo("auto"));
            Assert.That(rows[index].QuerySelector(".sentence mark:not(.differing)")!.TextContent, Is.EqualTo("cable"));
            Assert.That(rows[index].QuerySelectorAll(".sentence mark.differing"), Has.Length.EqualTo(index));
            Assert.That(rows[index].QuerySelector("td small")!.TextContent, Is.EqualTo($"{statement.ArticleId}, en, {ReportWording.Time(statement.Published!)}, indirect"));
            Assert.That(rows[index].QuerySelector("td small time")!.GetAttribute("datetime"), Is.EqualTo(statement.Published!.ToString()));
        }
    }

    [Test]
    public void A_statement_without_language_and_time_is_shown_without_them()
    {
        var coverage = Quoting();
        var bare = coverage.Quotations[0] with { Statements = [.. coverage.Quotations[0].Statements.Select(statement => statement with { Language = null, Published = null })] };
        var facts = Page(coverage with { Quotations = [bare] }).QuerySelectorAll("#quotations td small").Select(small => small.TextContent);
        Assert.That(facts, Is.EqualTo(bare.Statements.Select(statement => $"{statement.ArticleId}, indirect")));
    }

    [Test]
    public void Where_an_article_has_an_address_its_id_leads_there()
    {
        var coverage = Quoting();
        var id = coverage.Quotations[0].Statements[0].ArticleId;
        var articles = coverage.Corpus.Articles.Select(article => article.Id == id ? article with { Url = "https://paper.example/a" } : article with { Url = "javascript:alert(1)" });
        var links = Page(coverage with { Corpus = coverage.Corpus with { Articles = [.. articles] } }).QuerySelectorAll("#quotations td a");
        Assert.That(links.Select(link => (link.TextContent, link.GetAttribute("href"))), Is.EqualTo(new[] { (id, "https://paper.example/a") }));
    }

    [Test]
    public void For_publication_the_place_stands_for_the_words()
    {
        var cells = Page(Quoting(), new ReportOptions { IsForPublication = true }).QuerySelectorAll("#quotations .sentence");
        Assert.That(cells.Select(cell => cell.TextContent), Is.All.Match(@"^sentence \d+ of \d+, characters \d+–\d+$"));
    }

    [Test]
    public void Many_are_cut_and_counted()
    {
        var page = Page(Quoting(quotations: 103, statements: 15));
        Assert.That(page.QuerySelectorAll("#quotations tbody"), Has.Length.EqualTo(100));
        Assert.That(page.QuerySelector("#quotations tbody")!.QuerySelectorAll("tr").Select(row => row.TextContent).Last(), Is.EqualTo("3 more stand in quotations.csv."));
        Assert.That(page.QuerySelector("#quotations tbody th")!.GetAttribute("rowspan"), Is.EqualTo("13"));
        Assert.That(page.QuerySelector("#quotations details > p:last-child")!.TextContent, Is.EqualTo("3 more stand in quotations.csv."));
    }

    [Test]
    public void Without_quotations_there_is_neither_section_nor_link() => Assert.That(BridgeSample.Build().ToHtmlReport(), Does.Not.Contain("quotations\""));
}
