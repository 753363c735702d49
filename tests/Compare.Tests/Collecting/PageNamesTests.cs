using CsCheck;

namespace Compare;

public class PageNamesTests
{
    [TestCase("https://www.A.example/News/2025/05/02/Ferry-aground.html?x=1", ExpectedResult = "a-example-news-2025-05-02-ferry-aground-html-")]
    [TestCase("https://con/", ExpectedResult = "con-")]
    [TestCase("https://a.example/..%2f..%5cetc%00/", ExpectedResult = "a-example-etc-")]
    [TestCase("https://m\u00fcnchen.example/stra\u00dfe", ExpectedResult = "xn-mnchen-3ya-example-stra-e-")]
    public string Names_say_host_and_path(string address)
    {
        var name = PageNames.Of(new Uri(address));
        Assert.That(name[^16..], Does.Match("^[0-9a-f]{16}$"));
        return name[..^16];
    }

    [Test]
    public void Names_are_safe_stable_and_of_one_address_only() =>
        Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
        {
            var (first, second) = (new Uri("https://a.example/" + Uri.EscapeDataString(Whole(one))), new Uri("https://a.example/" + Uri.EscapeDataString(Whole(other))));
            Assert.That(PageNames.Of(first), Does.Match("^[a-z0-9](?:[a-z0-9-]{0,120}[a-z0-9])?$"));
            Assert.That(PageNames.Of(first), Is.EqualTo(PageNames.Of(new Uri(first.AbsoluteUri))));
            if (first.AbsoluteUri != second.AbsoluteUri) Assert.That(PageNames.Of(first), Is.Not.EqualTo(PageNames.Of(second)));
        });

    [TestCase("https://a.example/A", "https://a.example/a")]
    [TestCase("https://a.example/", "http://a.example/")]
    [TestCase("https://a.example/?a", "https://a.example/?b")]
    [TestCase("https://www.a.example/", "https://a.example/")]
    public void Addresses_that_look_alike_have_names_of_their_own(string one, string other) =>
        Assert.That(PageNames.Of(new Uri(one)), Is.Not.EqualTo(PageNames.Of(new Uri(other))));

    /// <summary>The text without halves of surrogate pairs, which no address can hold.</summary>
    private static string Whole(string text) => string.Concat(text.Where(unit => !char.IsSurrogate(unit)));
}
