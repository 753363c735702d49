using System.Text.Json;

namespace Compare.Tests;

/// <summary>What a run leaves in run.json is what a later run goes on from.</summary>
public sealed class ReferenceReaderTests
{
    private static readonly CoverageOptions Rules = CoverageOptions.Default with { Scorer = Scorer.Rules };

    private Scratch scratch = null!;

    [SetUp]
    public void Open() => scratch = new Scratch();

    [TearDown]
    public void Remove() => scratch.Dispose();

    [TestCase(Scorer.Rules)]
    [TestCase(Scorer.Learned)]
    public void What_was_written_is_read_back_to_the_last_digit(Scorer scorer)
    {
        Claim[] claims = [.. GrowingEvent.Claims, GrowingEvent.AddedClaim with { RivalOf = "c3", FirstKnown = SmallCorpus.October(2) }];
        var coverage = SmallCorpus.Of(GrowingEvent.Articles).Compare(CoverageOptions.Default with { Scorer = scorer }, claims);
        var (written, read) = (coverage.Reference!, ReferenceReader.Read(Save(coverage)));
        Assert.Multiple(() =>
        {
            Assert.That(read.Scorer, Is.EqualTo(scorer));
            Assert.That(read.Articles, Is.EqualTo(written.Articles));
            Assert.That((read.Words.Sentences, read.Words.Articles), Is.EqualTo((written.Words.Sentences, 5)));
            Assert.That(read.Words.LowerCase, Is.EqualTo(written.Words.LowerCase));
            Assert.That(read.Words.Variants, Is.EqualTo(written.Words.Variants));
            Assert.That(read.Words.Counts, Is.EqualTo(written.Words.Counts));
            Assert.That(read.Claims.Select(Flat), Is.EqualTo(written.Claims.Select(Flat)));
            Assert.That(read.Rivals.SelectMany(row => row), Is.EqualTo(written.Rivals.SelectMany(row => row)));
            Assert.That(read.Claims.Select(claim => claim.FirstByRules.Touched), Has.Some.Not.Null);
        });
    }

    [TestCase(Scorer.Rules)]
    [TestCase(Scorer.Learned)]
    public void A_run_goes_on_from_the_file_as_from_the_result(Scorer scorer)
    {
        var options = CoverageOptions.Default with { Scorer = scorer };
        var old = SmallCorpus.Of(GrowingEvent.Articles).Compare(options, GrowingEvent.Claims);
        var grown = SmallCorpus.Of([.. GrowingEvent.Articles, GrowingEvent.Added]);
        var (kept, read) = (grown.Compare(options, GrowingEvent.Claims, old.Reference), grown.Compare(options, GrowingEvent.Claims, ReferenceReader.Read(Save(old))));
        Assert.That(
            read.Cells.Select(cell => (cell.ClaimId, cell.ArticleId, cell.State, cell.Confidence, cell.Probabilities)),
            Is.EqualTo(kept.Cells.Select(cell => (cell.ClaimId, cell.ArticleId, cell.State, cell.Confidence, cell.Probabilities))));
        Assert.That(RunRecord.Of(read).ToJson(), Is.EqualTo(RunRecord.Of(kept).ToJson()), "what is handed on");
    }

    [Test]
    public void Broken_characters_break_no_file()
    {
        var article = SmallCorpus.Article("a", "A", "Word \ud83d word\n\nA \ude00b \ud83d was seen. B\ud83d \0 C\u0301.");
        Assert.That(() => ReferenceReader.Read(Save(SmallCorpus.Of(article).Compare(Rules, [new Claim("c\ud83d", "A \ud83d was seen.")]))), Throws.Nothing);
    }

    [Test]
    public void The_block_stands_last_one_line_for_each_claim()
    {
        var lines = RunRecord.Of(Old()).ToJson().Split('\n');
        var block = Array.IndexOf(lines, "  \"reference\": {");
        Assert.That(block, Is.GreaterThan(Array.FindIndex(lines, line => line.StartsWith("  \"outputs\"", StringComparison.Ordinal))));
        Assert.That(lines[block + 1], Is.EqualTo("    \"sentences\": 15,"));
        Assert.That(lines[block..].Count(line => line.StartsWith("      {\"claim\":\"c", StringComparison.Ordinal)), Is.EqualTo(3));
        Assert.That(lines[^4..], Is.EqualTo(new[] { "    \"rivals\": []", "  }", "}", "" }));
    }

    [Test]
    public void Discovered_claims_leave_no_block() =>
        Assert.That(RunRecord.Of(SmallCorpus.Of(GrowingEvent.Articles).Compare(Rules)).ToJson(), Does.Not.Contain("\"reference\""));

    [TestCase("\"program\": \"compare-coverage\"", "\"program\": \"another\"", ExpectedResult = "program: is not \"compare-coverage\", expected the run.json that run has written")]
    [TestCase("\"claims\": \"given\"", "\"claims\": \"discovered\"", ExpectedResult = "claims: were discovered, expected a run with given claims: run once more with --claims and the aligned-claims.csv beside this file, and take the run.json of that run")]
    [TestCase("\"scorer\": \"rules\"", "\"scorer\": \"oracle\"", ExpectedResult = "scorer: is \"oracle\", expected learned or rules")]
    [TestCase("\"reference\": {", "\"other\": {", ExpectedResult = "has no reference, expected the run.json of a version of the program that writes it")]
    [TestCase("\"sentences\": 15", "\"sentences\": -1", ExpectedResult = "reference.sentences: is -1, expected a whole number, 0 or more")]
    [TestCase("\"sentences\": 15", "\"sentence\": 12", ExpectedResult = "reference: has no sentences, expected the run.json as run has written it")]
    [TestCase("\"claim\":\"c2\"", "\"claim\":2", ExpectedResult = "reference.claims[1].claim: is 2, expected text")]
    [TestCase("\"mean_best\":", "\"mean_best\":\"low\",\"x\":", ExpectedResult = "reference.claims[0].mean_best: is \"low\", expected a number")]
    [TestCase("\"mean_best\":", "\"mean_best\":1e999,\"x\":", ExpectedResult = "reference.claims[0].mean_best: is 1e999, expected a number")]
    [TestCase("\"local\":\"2023-10-02T", "\"local\":\"soon", ExpectedResult = "reference.claims[0].rules_first_touched.local: is \"soon00:00:00.0000000\", expected a time such as 2023-10-26T00:00:00.0000000")]
    [TestCase("\"precision\":\"Day\"", "\"precision\":\"Week\"", ExpectedResult = "reference.claims[0].rules_first_touched.precision: is \"Week\", expected Year, Month, Day, Minute")]
    [TestCase("\"offset\":\"00:00:00\"", "\"offset\":\"east\"", ExpectedResult = "reference.claims[0].rules_first_touched.offset: is \"east\", expected a distance from UTC such as 02:00:00")]
    [TestCase("\"sums\":[]", "\"sums\":[1]", ExpectedResult = "reference.claims[0].sums: has 1 numbers, expected 0")]
    [TestCase("\"rivals\": []", "\"rivals\": [[0]]", ExpectedResult = "reference.rivals: are not 0 lists of 0 numbers, expected one for each two claims")]
    [TestCase("\"rivals\": []", "\"rivals\": {}", ExpectedResult = "reference.rivals: is a table, expected a list")]
    [TestCase("\"lower_case\": [", "\"lower_case\": [\"\\ud800\",", ExpectedResult = "holds text that is not Unicode, expected the run.json as run has written it")]
    public string A_file_that_is_not_as_it_was_written_is_refused_by_place(string written, string edited) => Refusal(Save(Old(), json =>
    {
        var at = json.IndexOf(written, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), $"{written} stands in {json}");
        return json[..at] + edited + json[(at + written.Length)..];
    }));

    [Test]
    public void Another_version_of_the_models_is_refused()
    {
        var ours = ShippedModels.Digests()[InEventModels.Relevance];
        var path = Save(SmallCorpus.Of(GrowingEvent.Articles).Compare(claims: GrowingEvent.Claims), json => json.Replace(ours, new string('0', 64), StringComparison.Ordinal));
        Assert.That(Refusal(path), Is.EqualTo($"models: passage-relevance is 000000000000, expected {ours[..12]}: another version of the models judged, make the reference anew with this one"));
    }

    [Test]
    public void What_is_no_file_of_ours_is_named()
    {
        Assert.That(Refusal(scratch.At("none.json")), Is.EqualTo("does not exist, expected the run.json that run has written"));
        Assert.That(Refusal(scratch.Root), Is.EqualTo("is a folder, expected the run.json in it"));
        Assert.That(Refusal(scratch.File("cut.json", "{\n  \"program\": ")), Is.EqualTo("line 2: is not JSON, expected the run.json that run has written"));
        Assert.That(() => ReferenceReader.Read(" "), Throws.ArgumentException);
    }

    private static Coverage Old() => SmallCorpus.Of(GrowingEvent.Articles).Compare(Rules, GrowingEvent.Claims);

    private static string Flat(ReferenceClaim claim) =>
        $"{claim.Claim} {claim.Best:R} {claim.MeanBest:R} {claim.First} {claim.FirstByRules} {JsonSerializer.Serialize(claim.Totals)}";

    private string Save(Coverage coverage, Func<string, string>? edit = null)
    {
        var json = RunRecord.Of(coverage).ToJson();
        return scratch.File("run.json", edit is null ? json : edit(json));
    }

    /// <summary>What is wrong with a file, without its name.</summary>
    private static string Refusal(string path)
    {
        var problem = Assert.Throws<CorpusException>(() => ReferenceReader.Read(path))!.Problems.Single();
        Assert.That(problem.File, Is.EqualTo(path));
        return problem.ToString()[(path.Length + 2)..];
    }
}
