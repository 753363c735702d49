namespace Compare;

public class RobotsRulesTests
{
    [TestCase("", "/a", ExpectedResult = true)]
    [TestCase("User-agent: *\nDisallow: /", "/a", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow:", "/a", ExpectedResult = true)]
    [TestCase("User-agent: *\nDisallow: /", "/robots.txt", ExpectedResult = true)]
    [TestCase("user-AGENT : *   # all\r\ndisallow : /x # closed\r\n", "/x/y", ExpectedResult = false)]
    [TestCase("Disallow: /\nUser-agent: other\nDisallow: /", "/a", ExpectedResult = true, Description = "rules before a group are nobody's")]
    [TestCase("User-agent: *\nDisallow: /\n\nUser-agent: Compare-Coverage/2\nDisallow: /b", "/a", ExpectedResult = true, Description = "an own group replaces that of all")]
    [TestCase("User-agent: *\nDisallow: /\n\nUser-agent: compare\nAllow: /", "/a", ExpectedResult = false, Description = "a part of the name is another name")]
    [TestCase("User-agent: x\nUser-agent: compare-coverage\nDisallow: /a\nUser-agent: compare-coverage\nDisallow: /b", "/a", ExpectedResult = false, Description = "groups of one name are joined")]
    [TestCase("User-agent: x\nUser-agent: compare-coverage\nDisallow: /a\nUser-agent: compare-coverage\nDisallow: /b", "/b", ExpectedResult = false)]
    [TestCase("User-agent: compare-coverage\nSitemap: https://a.example/map\nDisallow: /a", "/a", ExpectedResult = false, Description = "other lines end no group")]
    [TestCase("User-agent: x\nCrawl-delay: 1\nUser-agent: compare-coverage\nDisallow: /b", "/b", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", ExpectedResult = true, Description = "the longest rule decides")]
    [TestCase("User-agent: *\nAllow: /news/open\nDisallow: /news", "/news/opera", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /page\nAllow: /page", "/page", ExpectedResult = true, Description = "of two of one length the one that allows")]
    [TestCase("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", ExpectedResult = true)]
    [TestCase("User-agent: *\nDisallow: /*?session=", "/x?session=1", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /a*b*c", "/aXbXbXc/d", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /a*b*c$", "/abcab", ExpectedResult = true)]
    [TestCase("User-agent: *\nDisallow: /fish", "/Fish", ExpectedResult = true, Description = "paths tell case apart")]
    [TestCase("User-agent: *\nDisallow: /%7ejoe/", "/~joe/a", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /straße", "/stra%c3%9fe", ExpectedResult = false)]
    [TestCase("User-agent: *\nDisallow: /a%2fb", "/a/b", ExpectedResult = true, Description = "an escaped slash is no slash")]
    [TestCase("\uFEFFUser-agent: *\nDisallow: /a", "/a", ExpectedResult = false)]
    [TestCase("<html><body>User-agent: *<br>Disallow: /</body></html>", "/a", ExpectedResult = true)]
    public bool Rules_hold_as_the_standard_has_it(string robots, string path) =>
        RobotsRules.Parse(robots, "compare-coverage").Allow(new Uri("https://a.example" + path));

    [TestCase("User-agent: *\nCrawl-delay: 7.5", ExpectedResult = 7.5)]
    [TestCase("User-agent: *\nCrawl-delay: -1", ExpectedResult = null)]
    [TestCase("User-agent: *\nCrawl-delay: 99999999999999", ExpectedResult = 86_400)]
    [TestCase("User-agent: x\nCrawl-delay: 5\nUser-agent: *\nDisallow: /", ExpectedResult = null)]
    public double? The_delay_of_the_programs_group_is_read(string robots) => RobotsRules.Parse(robots, "compare-coverage").CrawlDelay?.TotalSeconds;

    [Test]
    public void Patterns_that_could_match_in_many_ways_take_no_long_time()
    {
        var pattern = "/" + string.Concat(Enumerable.Repeat("*a", 2000));
        Assert.That(RobotsPattern.Matches(pattern + "b$", "/" + new string('a', 4000)), Is.False);
    }
}
