namespace Compare;

public class AttributionScoresTests
{
    [TestCase("The union", "union")]
    [TestCase("Ana Brandt,", "ana brandt")]
    [TestCase("“an  official”", "official")]
    public void Sources_are_compared_without_case_marks_and_article(string source, string expected) => Assert.That(AttributionScores.Bare(source), Is.EqualTo(expected));

    [Test]
    public void The_pair_that_shares_most_is_matched_first_and_each_only_once()
    {
        var gold = new[] { Attribution("Ana", 0, 10), Attribution("Bo", 10, 30) };
        var pairs = AttributionScores.Match(gold, [Attribution("Bo", 5, 28), Attribution("Ana", 0, 9)]);
        Assert.That(pairs, Is.EquivalentTo(new Dictionary<int, int> { [1] = 0, [0] = 1 }));
    }

    [Test]
    public void Less_than_half_of_the_shorter_content_is_no_match() =>
        Assert.That(AttributionScores.Match([Attribution("Ana", 0, 10)], [Attribution("Ana", 6, 16)]), Is.Empty);

    [Test]
    public void Measures_count_pairs_sources_and_characters()
    {
        var counts = AttributionScores.Count(new string('a', 40), [Attribution("Ana", 0, 10), Attribution("Bo", 20, 30)], [Attribution("ana,", 0, 10)]);
        var measures = AttributionScores.Measures(counts);
        Assert.That(measures[0], Is.EqualTo(2.0 / 3).Within(1e-9));
        Assert.That(measures[1], Is.EqualTo(2.0 / 3).Within(1e-9));
        Assert.That(measures[4], Is.EqualTo(2.0 * 10 / 30).Within(1e-9));
    }

    private static LabelledAttribution Attribution(string source, int from, int to) => new(source, [], "said", [TextSpan.Between(from, to)]);
}
