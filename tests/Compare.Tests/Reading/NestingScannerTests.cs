namespace Compare;

[TestFixture]
internal sealed class NestingScannerTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [TestCase("<p>one")]
    [TestCase("<li>one")]
    [TestCase("<br>")]
    [TestCase("<img src=x>")]
    [TestCase("<option>one")]
    [TestCase("<div>one</div>")]
    [TestCase("<p><b>bold</b>")]
    [TestCase("<a href=x>one")]
    [TestCase("<!-- <div> -->")]
    [TestCase("<script>'<div>'</script>")]
    [TestCase("</div>")]
    [TestCase("a < b and <3")]
    [TestCase("<p title='<div>'>x</p>")]
    public void What_closes_itself_is_not_nesting(string part)
    {
        Assert.That(NestingScanner.Scan("<html><body>" + Repeat(part, 5000), 20), Is.Null);
    }

    [Test]
    public void Table_cells_without_end_tags_are_not_nesting()
    {
        Assert.That(NestingScanner.Scan("<table>" + Repeat("<tr><td><font>a<td>b", 3000), 20), Is.Null);
    }

    [Test]
    public void Drawings_with_self_closed_tags_are_not_nesting()
    {
        Assert.That(NestingScanner.Scan("<svg>" + Repeat("<path d='M0'/>", 3000) + "</svg>", 20), Is.Null);
    }

    [TestCase("<div>")]
    [TestCase("<div/>")]
    [TestCase("<span>x")]
    [TestCase("<ul><li>")]
    [TestCase("<DIV CLASS=\"a\">")]
    [TestCase("<x-y>")]
    public void Open_tags_are_counted(string part)
    {
        Assert.That(NestingScanner.Scan("<html><body>" + Repeat(part, 30), 20), Is.EqualTo("tags nest deeper than 20, expected a page that closes its tags"));
    }

    [Test]
    public void The_limit_itself_is_allowed()
    {
        Assert.Multiple(() =>
        {
            Assert.That(NestingScanner.Scan(Repeat("<div>", 20), 20), Is.Null);
            Assert.That(NestingScanner.Scan(Repeat("<div>", 21), 20), Is.Not.Null);
        });
    }
}
