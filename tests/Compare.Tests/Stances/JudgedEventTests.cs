namespace Compare;

public class JudgedEventTests
{
    [TestCase(0, 0.9, true, true, Description = "one passage, named rivals: it states the likelier one")]
    [TestCase(1, 0.9, true, false, Description = "another passage may deny each")]
    [TestCase(0, 0, true, false, Description = "the codebook names other rivals")]
    [TestCase(0, 0.95, false, false, Description = "a guess that they are rivals is not enough, however sure")]
    public void One_passage_does_not_dispute_both_of_two_rivals(int sentenceOfRival, double rivalry, bool areNamed, bool isStated)
    {
        var judged = Judged(sentenceOfRival, rivalry, areNamed);
        var (likelier, other) = (judged.CellOf(0, 0), judged.CellOf(1, 0));
        Assert.Multiple(() =>
        {
            Assert.That(CellDecision.Of(likelier.Decided), Is.EqualTo(isStated ? 1 : 2), "it reports the claim, or disputes it");
            Assert.That(CellDecision.Of(other.Decided), Is.EqualTo(2));
        });
    }

    private static JudgedEvent Judged(int sentenceOfRival, double rivalry, bool areNamed)
    {
        var context = SmallEvent.Context();
        var (claims, articles) = (Enumerable.Range(0, context.Claims.Count), Enumerable.Range(0, context.Articles.Count));
        JudgedPassage[][][] passages = [.. claims.Select(claim => articles.Select(_ => claim > 1 ? [] : new[] { Passage(claim == 0 ? 0 : sentenceOfRival) }).ToArray())];
        double[][] rivals = [.. claims.Select(claim => claims.Select(other => claim != other && claim + other == 1 ? rivalry : 0).ToArray())];
        double[][][] probabilities = [.. claims.Select(claim => articles.Select(_ => claim == 0 ? new[] { 0.1, 0.3, 0.35, 0.25 } : [0.05, 0.05, 0.6, 0.3]).ToArray())];
        return new JudgedEvent(InEventModels.Shipped.Value, context, passages, rivals, new CellRows(passages, rivals, SmallEvent.Rules(), context.Company), probabilities, areNamed, IsKnown: false);
    }

    private static JudgedPassage Passage(int sentence) => new(new PassageCandidate(0, new Passage(sentence, new PassageMatch(1, [])), null, sentence), 0.8, [0.1, 0.2, 0.7]);
}
