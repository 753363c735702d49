namespace Compare;

public class PassageModelsTests
{
    [Test]
    public void The_features_of_passages_likely_to_decide_are_kept_and_no_others()
    {
        var context = SmallEvent.Context();
        var judged = new PassageModels(ShippedModels.Get(InEventModels.Relevance), ShippedModels.Get(InEventModels.Relation), ShippedModels.Get(InEventModels.Rivals)).Judge(context);
        var passages = judged.SelectMany((articles, claim) => articles.SelectMany(found => found.Select(passage => (Claim: claim, Passage: passage)))).ToList();
        var likely = passages.Where(entry => entry.Passage.Relevance >= JudgedPassage.LeastKept).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(likely, Has.Count.InRange(1, passages.Count - 1), "else the test shows nothing");
            Assert.That(passages.Except(likely).Select(entry => entry.Passage.Features), Is.All.Null);
            foreach (var (claim, passage) in likely)
                Assert.That(passage.Features!.ToArray(), Is.EqualTo(SmallEvent.Row(context, claim, passage.Candidate).Values));
        });
    }
}
