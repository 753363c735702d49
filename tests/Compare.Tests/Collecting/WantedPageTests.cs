namespace Compare;

public class WantedPageTests
{
    [Test]
    public void A_list_has_one_address_a_line_and_comments() =>
        Assert.That(
            WantedPage.Parse("\uFEFF# ferry\r\nhttps://a.example/1\r\n\r\n  https://a.example/2#part  # second\n#https://a.example/3\nnonsense").Select(page => page.Address),
            Is.EqualTo(new[] { "https://a.example/1", "https://a.example/2#part", "nonsense" }));

    [Test]
    public void What_lists_say_of_an_article_stays_with_its_page()
    {
        var published = new PublicationTime(new DateTime(2025, 5, 2), TimePrecision.Day, null);
        var pages = WantedPage.Of([new MissingText("feed.xml", "1", "Morning Bell", "Aground", "https://a.example/1", published), new MissingText("feed.xml", "2", null, null, null, null)]);
        Assert.That(pages, Is.EqualTo(new[] { new WantedPage("https://a.example/1") { Outlet = "Morning Bell", Headline = "Aground", Published = published } }));
    }
}
