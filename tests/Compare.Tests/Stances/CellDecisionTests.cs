namespace Compare;

public class CellDecisionTests
{
    [TestCase(new[] { 0.4, 0.3, 0.2, 0.1 }, 0)]
    [TestCase(new[] { 0.2, 0.3, 0.2, 0.29 }, 1)]
    [TestCase(new[] { 0.1, 0.1, 0.39, 0.41 }, 2, Description = "a dispute counts a little more in the decision")]
    [TestCase(new[] { 0.1, 0.1, 0.3, 0.5 }, 3)]
    public void The_likeliest_state_is_decided_for(double[] probabilities, int state) => Assert.That(CellDecision.Of(probabilities), Is.EqualTo(state));

    [TestCase(0.53, false, 3)]
    [TestCase(0.5, false, 1)]
    [TestCase(0.46, true, 3, Description = "rivals named: the models are surer")]
    [TestCase(0.44, true, 1)]
    public void An_omission_that_is_not_likely_enough_gives_way_to_the_likeliest_other_state(double omits, bool areRivalsNamed, int state) =>
        Assert.That(CellDecision.Of(CellDecision.Among([0.1, 0.8 - omits, 0.1, omits], areRivalsNamed)), Is.EqualTo(state));

    [Test]
    public void The_passage_that_does_what_the_state_says_decides()
    {
        var states = Passage(0, relevance: 0.8, carries: 0.9, disputes: 0.05);
        var denies = Passage(1, relevance: 0.7, carries: 0.1, disputes: 0.85);
        Assert.Multiple(() =>
        {
            Assert.That(CellDecision.Deciding([0.1, 0.1, 0.7, 0.1], [states, denies]), Is.SameAs(denies));
            Assert.That(CellDecision.Deciding([0.7, 0.1, 0.1, 0.1], [states, denies]), Is.SameAs(states));
        });
    }

    [Test]
    public void The_passage_against_the_state_contests_it()
    {
        var states = Passage(0, relevance: 0.8, carries: 0.9, disputes: 0.05);
        var denies = Passage(1, relevance: 0.7, carries: 0.1, disputes: 0.85);
        Assert.Multiple(() =>
        {
            Assert.That(CellDecision.Contesting([0.7, 0.1, 0.1, 0.1], [states, denies]), Is.SameAs(denies));
            Assert.That(CellDecision.Contesting([0.1, 0.1, 0.7, 0.1], [states, denies]), Is.SameAs(states));
            Assert.That(CellDecision.Contesting([0.7, 0.1, 0.1, 0.1], [states]), Is.Null);
        });
    }

    private static JudgedPassage Passage(int sentence, double relevance, double carries, double disputes) => new(
        new PassageCandidate(0, new Passage(sentence, new PassageMatch(1, [])), null, sentence), relevance, [carries, 1 - carries - disputes, disputes]);
}
