namespace Compare;

public class PassageReaderTests
{
    private const string Empty = "The warehouse was empty.";
    private const string Sank = "Two boats sank in the harbour.";
    private const string Hurt = "The fire hurt 12 workers.";
    private const string Opened = "The bridge opened on October 7.";
    private const string Paid = "The company paid the workers.";
    private const string Stole = "The owner stole the money from the club.";

    [TestCase(Empty, "The warehouse was empty when the fire broke out.")]
    [TestCase(Sank, "Two boats sank in the harbour on Sunday night.")]
    [TestCase(Hurt, "The fire hurt 12 workers and destroyed a crane.")]
    [TestCase(Hurt, "The fire hurt twelve workers.")]
    [TestCase(Hurt, "The fire hurt about a dozen workers.")]
    [TestCase(Opened, "The bridge opened on Saturday, October 7.")]
    [TestCase(Empty, "Not only was the warehouse empty, it was locked.")]
    [TestCase(Empty, "The warehouse was empty, no doubt.")]
    public void A_plain_statement_in_the_articles_own_voice_agrees(string claim, string passage)
    {
        var reading = SmallCorpus.ReadPassage(claim, passage);
        Assert.That((reading.Stance, reading.Voice, reading.Kind), Is.EqualTo((Stance.Agree, Voice.Own, (DisputeKind?)null)));
        Assert.That(reading.Attribution, Is.Null);
    }

    [TestCase(Empty, "Police said the warehouse was empty.", "Police")]
    [TestCase(Empty, "The warehouse was empty, according to the port authority.", "the port authority")]
    [TestCase(Empty, "\"The warehouse was empty,\" said Ana Brandt.", "Ana Brandt")]
    [TestCase(Sank, "Two boats sank in the harbour, police said.", "police")]
    [TestCase(Sank, "The Courier reported that two boats sank in the harbour.", "The Courier")]
    [TestCase(Sank, "Two boats reportedly sank in the harbour.", "")]
    [TestCase(Stole, "The owner is accused of lying, and police believe the owner stole the money from the club.", "police")]
    public void A_statement_in_somebodys_words_discusses(string claim, string passage, string source)
    {
        var reading = SmallCorpus.ReadPassage(claim, passage);
        Assert.That((reading.Stance, reading.Voice), Is.EqualTo((Stance.Discuss, Voice.Attributed)));
        Assert.That(reading.Attribution?.Source, Is.EqualTo(source));
    }

    [TestCase(Sank, "No boats sank in the harbour.", Voice.Own)]
    [TestCase(Sank, "No boat has ever sunk in the harbour.", Voice.Own)]
    [TestCase(Paid, "The company did not pay the workers.", Voice.Own)]
    [TestCase(Paid, "The company didn't pay the workers.", Voice.Own)]
    [TestCase(Paid, "The company never paid any workers.", Voice.Own)]
    [TestCase(Paid, "Police said the company did not pay the workers.", Voice.Attributed)]
    [TestCase(Empty, "The owner denied that the warehouse was empty.", Voice.Attributed)]
    [TestCase(Stole, "The owner denies he stole the money from the club.", Voice.Attributed)]
    [TestCase(Stole, "The owner rejected claims that the owner stole the money from the club.", Voice.Attributed)]
    [TestCase(Stole, "There is no evidence that the owner stole the money from the club.", Voice.Own)]
    public void A_denial_disagrees(string claim, string passage, Voice voice)
    {
        var reading = SmallCorpus.ReadPassage(claim, passage);
        Assert.That((reading.Stance, reading.Kind, reading.Voice), Is.EqualTo((Stance.Disagree, DisputeKind.Denial, voice)));
    }

    [TestCase(Stole, "It is not true that the owner stole the money from the club.", Voice.Own)]
    [TestCase(Stole, "Police said the story that the owner stole the money from the club was untrue.", Voice.Attributed)]
    public void A_statement_called_false_is_refuted(string claim, string passage, Voice voice)
    {
        var reading = SmallCorpus.ReadPassage(claim, passage);
        Assert.That((reading.Stance, reading.Kind, reading.Voice), Is.EqualTo((Stance.Disagree, DisputeKind.Refutation, voice)));
    }

    [TestCase(Stole, "The story that the owner stole the money from the club may be false.")]
    [TestCase(Stole, "It is not false that the owner stole the money from the club.")]
    [TestCase(Stole, "The owner, who ran a fake shop, stole the money from the club.")]
    public void What_is_only_possibly_false_or_false_of_something_else_is_no_refutation(string claim, string passage) =>
        Assert.That(SmallCorpus.ReadPassage(claim, passage).Stance, Is.Not.EqualTo(Stance.Disagree));

    [TestCase(Hurt, "The fire hurt 40 workers.", Voice.Own)]
    [TestCase(Hurt, "Police said the fire hurt 40 workers.", Voice.Attributed)]
    [TestCase(Hurt, "The fire hurt only three workers.", Voice.Own)]
    public void Another_figure_for_the_same_thing_is_a_rival(string claim, string passage, Voice voice)
    {
        var reading = SmallCorpus.ReadPassage(claim, passage);
        Assert.That((reading.Stance, reading.Kind, reading.Voice), Is.EqualTo((Stance.Disagree, DisputeKind.RivalFigure, voice)));
    }

    [TestCase(Hurt, "The fire hurt at least 10 workers.")]
    [TestCase(Hurt, "The fire hurt between 10 and 15 workers.")]
    [TestCase(Hurt, "The fire hurt 12 workers and destroyed 40 cars.")]
    [TestCase(Hurt, "The fire hurt 12 workers, and smoke closed the road for 3 days.")]
    public void Figures_that_can_both_hold_are_no_rivals(string claim, string passage) =>
        Assert.That(SmallCorpus.ReadPassage(claim, passage).Stance, Is.EqualTo(Stance.Agree));

    [TestCase("The bridge opened on October 9.")]
    [TestCase("The bridge opened on 9 October 2023.")]
    public void Another_day_is_a_rival(string passage)
    {
        var reading = SmallCorpus.ReadPassage(Opened, passage);
        Assert.That((reading.Stance, reading.Kind), Is.EqualTo((Stance.Disagree, DisputeKind.RivalDayOrPlace)));
    }

    [TestCase("The council approved the plan for the bridge.", "The council rejected the plan for the bridge.")]
    [TestCase("The crane survived the fire at the port.", "The crane died in the fire at the port.")]
    public void The_opposite_word_disagrees(string claim, string passage) =>
        Assert.That(SmallCorpus.ReadPassage(claim, passage).Stance, Is.EqualTo(Stance.Disagree));

    [TestCase("The warehouse was not empty.", "The warehouse was not empty.", Stance.Agree)]
    [TestCase("The company did not pay the workers.", "The company did not pay the workers.", Stance.Agree)]
    [TestCase("The company did not pay the workers.", "The company paid the workers.", Stance.Disagree)]
    [TestCase("The story that the owner fled is false.", "The story that the owner fled is false.", Stance.Agree)]
    public void A_negative_claim_is_stated_by_its_own_words_and_denied_by_plain_ones(string claim, string passage, Stance expected) =>
        Assert.That(SmallCorpus.ReadPassage(claim, passage).Stance, Is.EqualTo(expected));
}
