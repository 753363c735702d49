namespace Compare;

[TestFixture]
internal sealed class PageAddressTests
{
    [TestCase("https://www.bell.example/port/fire/")]
    [TestCase("http://bell.example/port/fire")]
    [TestCase("HTTPS://Bell.Example:443/port/fire#comments")]
    [TestCase("https://bell.example/port/fire?utm_source=letter&utm_medium=mail")]
    [TestCase(" https://bell.example/port/fire?fbclid=x#:~:text=smoke ")]
    public void Writings_of_one_address_have_one_key(string url) => Assert.That(PageAddress.KeyOf(url), Is.EqualTo("bell.example/port/fire"));

    [TestCase("https://bell.example/port/Fire")]
    [TestCase("https://bell.example/port/fire/2")]
    [TestCase("https://bell.example/port/fire?id=2")]
    [TestCase("https://bell.example:8080/port/fire")]
    [TestCase("https://m.bell.example/port/fire")]
    [TestCase("https://bell.example/port/fire#!/shed")]
    public void Other_pages_have_other_keys(string url) => Assert.That(PageAddress.KeyOf(url), Is.Not.Null.And.Not.EqualTo("bell.example/port/fire"));

    [Test]
    public void The_order_of_parameters_changes_nothing() =>
        Assert.That(PageAddress.KeyOf("https://bell.example/a?page=2&id=7&gclid=q"), Is.EqualTo(PageAddress.KeyOf("https://bell.example/a?id=7&page=2")).And.EqualTo("bell.example/a?id=7&page=2"));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("no address")]
    [TestCase("ftp://bell.example/a")]
    [TestCase("https://bell.example/")]
    [TestCase("https://bell.example?utm_source=x")]
    public void What_names_no_page_has_none(string? url) => Assert.That(PageAddress.KeyOf(url), Is.Null);

    [Test]
    public void An_endless_address_has_none() => Assert.That(PageAddress.KeyOf("https://bell.example/" + new string('a', 5000)), Is.Null);
}
