namespace Compare;

[TestFixture]
internal sealed class EntryFieldsTests
{
    [TestCase("https://post.example/pi\n er", "https://post.example/pi er")]
    [TestCase(" https://post.example/\r\n\tpier\n", "https://post.example/pier")]
    [TestCase("post.example/pier", null)]
    [TestCase(null, null)]
    public void An_address_is_of_one_line(string? written, string? address) => Assert.That(EntryFields.Address(written), Is.EqualTo(address));

    [Test]
    public void A_listed_address_with_a_line_break_gives_a_message_of_one_line()
    {
        using var folder = new TestFolder().With("news.rss", "<rss><channel><title>Post</title><item><title>The pier is closed</title><link>https://post.example/pi\ner</link></item></channel></rss>");
        Assert.That(folder.Read().Problems.Select(problem => problem.Message), Has.Some.EqualTo("text missing of 1 article, at https://post.example/pier, expected its page as a file"));
    }

    [TestCase("a.html", "<html><head><link rel=canonical href='https://po\uFFFDst.example/pier'></head><body><p>The harbour office said on Monday that the pier would stay closed until divers had looked at its piles.</p></body></html>")]
    [TestCase("a.jsonl", "{\"title\":\"The pier\",\"text\":\"The pier is closed, the office said on Monday.\",\"url\":\"https://po\uFFFDst.example/pier\"}")]
    public void A_host_that_cannot_be_is_an_outlets_name_as_it_is_written(string file, string text)
    {
        using var folder = new TestFolder().With(file, text);
        var corpus = folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Problems, Is.Empty);
            Assert.That(corpus.Articles.Select(article => article.Outlet.Name), Is.EqualTo(["po\uFFFDst.example"]));
            Assert.That(PageAddress.KeyOf(corpus.Articles[0].Url), Is.EqualTo("po\uFFFDst.example/pier"));
        });
    }

    [Test]
    public void A_page_states_its_address_in_one_line()
    {
        using var folder = new TestFolder().With("a.html", "<html><head><link rel=canonical href='https://post.example/pi\ner'></head><body><p>The harbour office said on Monday that the pier would stay closed until divers had looked at its piles.</p></body></html>");
        Assert.That(folder.Read().Articles.Single().Url, Is.EqualTo("https://post.example/pier"));
    }
}
