namespace Compare;

[TestFixture]
internal sealed class EventPairsTests
{
    [TestCase("2023-10-01", "2023-10-01", 14, ExpectedResult = 1.0)]
    [TestCase("2023-10-01", "2023-10-02", 14, ExpectedResult = 1.0, Description = "a day that follows may be the next minute")]
    [TestCase("2023-10-01", "2023-10-16", 14, ExpectedResult = 0.5)]
    [TestCase("2023-10-16", "2023-10-01", 14, ExpectedResult = 0.5)]
    [TestCase("2023-10-01", "2023-10-30", 14, ExpectedResult = 0.25)]
    [TestCase("2023-10", "2023-10-30", 14, ExpectedResult = 1.0)]
    [TestCase("2023-10-01", "2024-10-16", 0, ExpectedResult = 1.0)]
    [TestCase(null, "2024-10-16", 14, ExpectedResult = 1.0)]
    [TestCase("2023-10-01", null, 14, ExpectedResult = 1.0)]
    public double Each_window_between_two_times_halves_the_score(string? a, string? b, double window) => EventPairs.Closeness(Time(a), Time(b), window);

    [Test]
    public void The_index_finds_what_all_pairs_give()
    {
        var articles = MixedFolder.Corpus.Articles;
        var vectors = EventVectors.Of(articles);
        var all = Enumerable.Range(0, articles.Length).SelectMany(a => Enumerable.Range(a + 1, articles.Length - a - 1).Select(b => (a, b, SparseVector.Cosine(vectors[a], vectors[b])))).Where(pair => pair.Item3 >= 0.02);
        Assert.That(EventPairs.Find(articles, vectors, 0), Is.EqualTo(all));
    }

    private static PublicationTime? Time(string? written) => written is null ? null : TimeReader.Read(written);
}
