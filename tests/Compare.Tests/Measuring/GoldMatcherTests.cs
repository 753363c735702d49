namespace Compare.Tests;

public sealed class GoldMatcherTests
{
    [TestCase("alpha-1")]
    [TestCase("ALPHA-1")]
    [TestCase("alpha-1.txt")]
    [TestCase("Alpha-1.HTML")]
    public void An_article_is_found_whatever_its_case_and_extension(string name)
    {
        var row = Match(new GoldLabel(2, null, "C01", name, CoverageState.Reports))[0];
        Assert.That(row.Predicted?.State, Is.EqualTo(CoverageState.Reports));
        Assert.That(row with { Predicted = null }, Is.EqualTo(new EvaluationRow("harbour", "c01", "alpha-1", "Alpha", CoverageState.Reports, null)));
    }

    [Test]
    public void Folders_before_a_name_may_be_left_out_where_it_is_the_only_one()
    {
        var sample = SampleCoverage.Create().Corpus.Articles;
        var names = new ArticleNames(
        [
            sample[0] with { Id = "one/story", File = "one/story.txt" },
            sample[1] with { Id = "one/other", File = "one/other.txt" },
            sample[2] with { Id = "two/story", File = "two/story.html" },
        ]);
        Assert.That(names.Find("Other.htm")?.Id, Is.EqualTo("one/other"));
        Assert.That(names.Find("two\\STORY.txt")?.Id, Is.EqualTo("two/story"));
        Assert.That(names.Find("story"), Is.Null, "there are two");
    }

    [Test]
    public void Evidence_words_are_found_whatever_their_spaces_and_quotation_marks() => Assert.Multiple(() =>
    {
        Assert.That(GoldMatcher.Find("she said \"no one\" came", "First. She said\n “no  one” came. Last."), Is.EqualTo(TextSpan.Between(7, 31)));
        Assert.That(GoldMatcher.Find("nowhere", "First."), Is.Null);
        Assert.That(GoldMatcher.Find(" ", "First."), Is.Null);
    });

    [Test]
    public void An_article_that_could_not_be_read_has_no_cell_and_stays_in_the_count()
    {
        var row = Match(new GoldLabel(2, null, "c01", "gamma-1", CoverageState.Carries))[0];
        Assert.That(row, Is.EqualTo(new EvaluationRow("harbour", "c01", "gamma-1", "", CoverageState.Carries, null)));
    }

    [Test]
    public void Names_that_there_are_not_are_all_listed() => Assert.That(
        () => Match(
            new GoldLabel(2, null, "c99", "alpha-1", CoverageState.Omits),
            new GoldLabel(3, null, "c01", "delta", CoverageState.Omits),
            new GoldLabel(4, null, "c02", "delta", CoverageState.Omits)),
        Throws.TypeOf<CorpusException>().With.Message.EqualTo(string.Join(Environment.NewLine,
            "gold.csv: line 2, claim: \"c99\" is none of the claims that were looked for",
            "gold.csv: line 3, article: \"delta\" is none of the articles")));

    private static IReadOnlyList<EvaluationRow> Match(params GoldLabel[] labels) => GoldMatcher.Match(labels, SampleCoverage.Create(), "gold.csv");
}
