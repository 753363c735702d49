namespace Compare.Tests;

/// <summary>Folders that are no result, or one that was broken: what is wrong, where, and what was expected.</summary>
public sealed class SavedResultReaderTests
{
    private Scratch scratch = null!;

    [SetUp]
    public void Save()
    {
        scratch = new Scratch();
        SampleCoverage.Create().SaveCsv(scratch.At("good"));
        SampleCoverage.Create().SaveCsv(scratch.At("out"));
    }

    [TearDown]
    public void Remove() => scratch.Dispose();

    [Test]
    public void A_folder_that_does_not_exist_is_named() =>
        Assert.That(Problems("nowhere"), Is.EqualTo(new[] { "PLACE/nowhere: does not exist, expected a folder that run has written" }));

    [Test]
    public void A_file_is_no_folder() =>
        Assert.That(Problems("out/cells.csv"), Is.EqualTo(new[] { "PLACE/out/cells.csv: is a file, expected a folder that run has written" }));

    [Test]
    public void A_folder_without_run_json_is_no_result()
    {
        File.Delete(scratch.At("out", "run.json"));
        Assert.That(Problems("out"), Is.EqualTo(new[] { "PLACE/out: holds no run.json, expected a folder that run has written" }));
    }

    [TestCase("{\n  \"program\": \"compare-coverage\",\n", ExpectedResult = "PLACE/out/run.json: line 3: is not JSON, expected the run.json that run has written")]
    [TestCase("", ExpectedResult = "PLACE/out/run.json: line 1: is not JSON, expected the run.json that run has written")]
    [TestCase("{\"program\": \"compare-coverage\", \"version\": \"\\ud800\"}", ExpectedResult = "PLACE/out/run.json: is not JSON, expected the run.json that run has written")]
    [TestCase("{\"program\": \"another\"}", ExpectedResult = "PLACE/out/run.json: program: is not \"compare-coverage\", expected the run.json that run has written")]
    [TestCase("[]", ExpectedResult = "PLACE/out/run.json: program: is not \"compare-coverage\", expected the run.json that run has written")]
    public string A_run_json_that_is_not_ours_is_named(string content)
    {
        File.WriteAllText(scratch.At("out", "run.json"), content);
        return Problems("out").Single();
    }

    [Test]
    public void A_missing_table_is_named()
    {
        File.Delete(scratch.At("out", "articles.csv"));
        Assert.That(Problems("out"), Is.EqualTo(new[] { "PLACE/out/articles.csv: does not exist, expected the table that run has written" }));
    }

    [TestCase("cells.csv", ",dispute_kind,", ",kind,", ExpectedResult =
        "PLACE/out/cells.csv: line 1: column dispute_kind is missing, expected claim, article, outlet, state, confidence, contested, dispute_kind, start, end, evidence")]
    [TestCase("cells.csv", "beta-1,Beta,Omits", "beta-1,Beta,omitted", ExpectedResult =
        "PLACE/out/cells.csv: line 4, state: is \"omitted\", expected Carries, Reports, Disputes, Omits, Predates, Unsure or NotJudged")]
    [TestCase("cells.csv", "Omits,0.9,", "Omits,high,", ExpectedResult = "PLACE/out/cells.csv: line 4, confidence: is \"high\", expected a number from 0 to 1 such as 0.5")]
    [TestCase("cells.csv", "Omits,0.9,", "Omits,1.9,", ExpectedResult = "PLACE/out/cells.csv: line 4, confidence: is \"1.9\", expected a number from 0 to 1 such as 0.5")]
    [TestCase("cells.csv", "true,,", "perhaps,,", ExpectedResult = "PLACE/out/cells.csv: line 2, contested: is \"perhaps\", expected true or false")]
    [TestCase("cells.csv", "lead,12,28,", "lead,12,,", ExpectedResult =
        "PLACE/out/cells.csv: line 3, start, end: are \"12\" and \"\", expected two whole numbers, the second one not smaller")]
    [TestCase("cells.csv", "c01,beta-1", ",beta-1", ExpectedResult = "PLACE/out/cells.csv: line 4, claim: is empty, expected the id of the claim")]
    [TestCase("cells.csv", "c01,alpha-2", "c01,alpha-1", ExpectedResult = "PLACE/out/cells.csv: line 3, claim, article: stands on line 2 already, expected one line for it")]
    [TestCase("aligned-claims.csv", "c02,", "c01,", ExpectedResult = "PLACE/out/aligned-claims.csv: line 3, claim: stands on line 2 already, expected one line for it")]
    [TestCase("articles.csv", "alpha-2,alpha-2.txt", ",alpha-2.txt", ExpectedResult = "PLACE/out/articles.csv: line 3, article: is empty, expected the id of the article")]
    [TestCase("articles.csv", "Correction", "\"Correction", ExpectedResult = "PLACE/out/articles.csv: line 3: a quotation mark opens a field and none closes it")]
    public string A_table_that_cannot_be_read_is_named_with_its_place(string file, string before, string after)
    {
        var path = scratch.At("out", file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        Assert.That(at, Is.Not.Negative);
        File.WriteAllText(path, text.Remove(at, before.Length).Insert(at, after));
        return Problems("out").Single();
    }

    [Test]
    public void Problems_of_both_folders_are_reported_together()
    {
        var thrown = Assert.Throws<CorpusException>(() => CoverageDifference.Between(scratch.At("first"), scratch.At("second")))!;
        Assert.That(thrown.Problems.Select(problem => Path.GetFileName(problem.File)), Is.EqualTo(new[] { "first", "second" }));
    }

    [Test]
    public void A_table_saved_by_a_spreadsheet_is_read_all_the_same()
    {
        var path = scratch.At("out", "cells.csv");
        var semicolons = File.ReadAllLines(path).Select(line => line.Contains('"', StringComparison.Ordinal) ? line : line.Replace(',', ';'));
        File.WriteAllLines(path, semicolons
            .Where(line => !line.StartsWith("c01,alpha-1,", StringComparison.Ordinal))
            .Select(line => line.Replace(";false;", ";FALSE;", StringComparison.Ordinal)));
        var changes = CoverageDifference.Between(scratch.At("good"), scratch.At("out")).Changes;
        Assert.That(changes.Select(change => (change.Claim, change.Article, change.New)), Is.EqualTo(new[] { ("c01", "alpha-1", (SavedCell?)null) }));
    }

    private IReadOnlyList<string> Problems(string folder)
    {
        var thrown = Assert.Throws<CorpusException>(() => CoverageDifference.Between(scratch.At("good"), scratch.At(folder.Split('/'))))!;
        return [.. thrown.Problems.Select(problem => problem.ToString().Replace(scratch.Root, "PLACE", StringComparison.Ordinal).Replace('\\', '/'))];
    }
}
