namespace Compare;

/// <summary>What decides where an article's passages do different things with a claim.</summary>
public class CellRulesTests
{
    private const string Stated = "The company in Oldport paid the workers.";
    private const string Reported = "The union said that the company in Oldport paid the workers.";
    private const string Negated = "The company in Oldport never paid the workers.";
    private const string Denied = "The union denied that the company in Oldport paid the workers.";
    private const string Other = "The ferry to the islands left on time.";

    private static readonly Claim Claim = new("c1", Stated);

    [TestCase(CoverageState.Carries, Stated)]
    [TestCase(CoverageState.Carries, Other, Stated)]
    [TestCase(CoverageState.Carries, Stated, Reported)]
    [TestCase(CoverageState.Carries, Reported, Stated)]
    [TestCase(CoverageState.Carries, Stated, Denied)]
    [TestCase(CoverageState.Reports, Reported)]
    [TestCase(CoverageState.Reports, Reported, Denied)]
    [TestCase(CoverageState.Disputes, Denied)]
    [TestCase(CoverageState.Disputes, Negated)]
    [TestCase(CoverageState.Disputes, Reported, Negated)]
    [TestCase(CoverageState.Disputes, Negated, Reported)]
    [TestCase(CoverageState.Disputes, Stated, Negated)]
    [TestCase(CoverageState.Carries, Stated, "The company, which has run the ferry and three old hotels there since the war, never paid the workers in Oldport.")]
    public void The_articles_own_voice_decides_before_what_others_say(CoverageState expected, params string[] sentences) =>
        Assert.That(Judge(sentences).State, Is.EqualTo(expected));

    [TestCase(false, Stated)]
    [TestCase(false, Stated, Reported)]
    [TestCase(true, Stated, Denied)]
    [TestCase(true, Reported, Denied)]
    [TestCase(true, Negated, Reported)]
    public void A_cell_is_contested_where_the_opposite_is_printed_too(bool expected, params string[] sentences) =>
        Assert.That(Judge(sentences).IsContested, Is.EqualTo(expected));

    [Test]
    public void The_deciding_passage_comes_first()
    {
        var cell = Judge(Denied, Reported);
        Assert.That(cell.Evidence.Select(passage => passage.Stance), Is.EqualTo(new[] { Stance.Discuss, Stance.Disagree }));
        Assert.That(cell.Evidence.Select(passage => passage.Role), Is.EqualTo(new[] { EvidenceRole.Supports, EvidenceRole.Contests }));
    }

    [Test]
    public void The_core_is_the_part_that_matches_and_the_span_the_whole_sentence()
    {
        var article = SmallCorpus.Article("a", "Courier", $"News\n\n{Reported}");
        var passage = SmallCorpus.Of(article).Compare(claims: [Claim]).Cells.Single().Evidence.Single();
        Assert.That((passage.Span.Of(article.Text), passage.Core.Of(article.Text)), Is.EqualTo((Reported, "company in Oldport paid the workers")));
    }

    private static Cell Judge(params string[] sentences) =>
        SmallCorpus.Of(SmallCorpus.Article("a", "Courier", "News\n\n" + string.Join("\n\n", sentences))).Compare(claims: [Claim]).Cells.Single();
}
