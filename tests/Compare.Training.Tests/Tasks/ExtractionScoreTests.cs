using System.Collections.Immutable;
using System.Text.Json;

namespace Compare;

public class ExtractionScoreTests
{
    [TestCase("one two three four five", "one two three four five", 1, 1, true)]
    [TestCase("one two three four five six", "one two three four five", 2.0 / 3, 1, false)]
    [TestCase("one, two: three - four", "one two three four", 1, 1, true)]
    [TestCase("", "one two three four", 0, 0, false)]
    [TestCase("", "", 1, 1, true)]
    [TestCase("one two", "one two", 1, 1, true)]
    [TestCase("a a a a a", "a a a a", 0.5, 1, false)]
    public void A_body_is_scored_by_its_runs_of_four_words(string taken, string gold, double precision, double recall, bool exact)
    {
        var score = BodyScore.Of(taken, gold);
        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.EqualTo(precision).Within(1e-9));
            Assert.That(score.Recall, Is.EqualTo(recall).Within(1e-9));
            Assert.That(score.IsExact, Is.EqualTo(exact));
        });
    }

    [TestCase("The Basin – to be deepened!", "the basin to be deepened", true)]
    [TestCase("The basin", "the basin to be deepened", false)]
    public void A_title_counts_by_its_letters_and_digits(string taken, string gold, bool right) =>
        Assert.That(Score(new ArticleFields { Headline = new(taken, "test") }, gold, "", "2024-02-06").TitleRight, Is.EqualTo(right));

    [TestCase("Mads Ravn", "Mads Ravn", true)]
    [TestCase("Mads Ravn, our man at the harbour", "Mads Ravn", false)]
    [TestCase("Mads Ravn", "Mads Ravn; Lise Krag", false)]
    [TestCase("Lise Krag, Mads Ravn", "Mads Ravn; Lise Krag", true)]
    public void An_author_counts_by_most_of_the_words_and_few_others(string taken, string gold, bool right) =>
        Assert.That(Score(new ArticleFields { Byline = new(taken, "test") }, "", gold, "2024-02-06").AuthorRight, Is.EqualTo(right));

    [Test]
    public void A_date_counts_to_the_day()
    {
        var fields = new ArticleFields { Published = new(TimeReader.Read("2024-02-06T18:30:00+01:00")!, "test") };
        Assert.Multiple(() =>
        {
            Assert.That(Score(fields, "", "", "2024-02-06").DateRight, Is.True);
            Assert.That(Score(fields, "", "", "2024-02-07").DateRight, Is.False);
            Assert.That(Score(new ArticleFields(), "", "", "2024-02-07").DateGiven, Is.False);
        });
    }

    [Test]
    public void Strings_are_looked_for_in_standfirst_and_body_but_not_in_captions()
    {
        var document = new SourceDocument(new ArticleFields(), null, [Block(BlockKind.Standfirst, "After nine years"), Block(BlockKind.Paragraph, "the board voted"), Block(BlockKind.Caption, "two dredgers")]);
        var score = MetadataScore.Of(Page("", "", "2024-02-06", ["nine years", "board  voted", "two dredgers"], ["dredgers", "voted"]), document);
        Assert.Multiple(() =>
        {
            Assert.That(score.With, Is.EqualTo((3, 2)));
            Assert.That(score.Unwanted, Is.EqualTo(1));
            Assert.That(ExtractionTask.BodyOf(document), Is.EqualTo("the board voted"));
        });
    }

    [TestCase("https://www.skerrypost.example/a", "https://skerrypost.example/b")]
    [TestCase("https://SkerryPost.example/a", "https://skerrypost.example/b")]
    public void A_host_is_in_one_half_only(string one, string other) => Assert.That(PageAt(one).IsRead, Is.EqualTo(PageAt(other).IsRead));

    [Test]
    public void Hosts_fall_on_both_halves() =>
        Assert.That(Enumerable.Range(0, 100).Count(number => PageAt($"https://paper{number}.example/").IsRead), Is.InRange(30, 70));

    private static SourceBlock Block(BlockKind kind, string text) => new(kind, text, 0, isExact: false);

    private static MetadataScore Score(ArticleFields fields, string title, string author, string date) =>
        MetadataScore.Of(Page(title, author, date, [], []), new SourceDocument(fields, null, ImmutableArray<SourceBlock>.Empty));

    private static ExtractionPage PageAt(string url) => new("id", url, "", default);

    private static ExtractionPage Page(string title, string author, string date, string[] with, string[] without) =>
        new("id", "https://skerrypost.example/", "", JsonSerializer.SerializeToElement(new { title, author, date, with, without }));
}
