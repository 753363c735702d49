namespace Compare.Tests;

public sealed class BrokenJsonTests
{
    [TestCase("", "empty file, expected text")]
    [TestCase(" \n", "is not valid JSON, expected an article or a list of articles")]
    [TestCase("{\"title\": \"Ferry aground\", \"te", "is not valid JSON, expected an article or a list of articles")]
    [TestCase("[{\"maintext\": \"The ferry ran aground off Lorn on Fri", "is not valid JSON, expected an article or a list of articles")]
    public void A_file_that_broke_off_is_named_and_not_passed_over(string json, string message)
    {
        using var scratch = new Scratch();
        scratch.File("corpus/cut.json", json);
        var problem = Corpus.TryLoad(scratch.At("corpus")).Problems.Single(known => known.File == "cut.json");
        Assert.That((problem.Message, problem.IsFatal), Is.EqualTo((message, true)));
    }

    [TestCase("{\"version\": 3, \"settings\": {}}")]
    [TestCase("{\"url\": \"https://example.org/settings\"}")]
    [TestCase("{\"version\": 3,")]
    public void A_file_of_another_kind_is_passed_over(string json)
    {
        using var scratch = new Scratch();
        scratch.File("corpus/settings.json", json);
        scratch.File("corpus/a.txt", "Ferry aground\n\nThe ferry Isolde ran aground off Lorn on Friday, the coast guard said.\n");
        var corpus = Corpus.TryLoad(scratch.At("corpus"));
        Assert.That((corpus.Problems.Length, corpus.Articles.Length), Is.EqualTo((0, 1)));
    }
}
