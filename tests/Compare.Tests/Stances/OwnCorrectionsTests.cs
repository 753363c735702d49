namespace Compare;

/// <summary>What a correction note does to cells and mentions, through the whole program.</summary>
[TestFixture]
internal sealed class OwnCorrectionsTests
{
    private static readonly Claim Locked = new("c1", "The gates of the warehouse were locked during the fire.");

    private static Article ArticleOf(string id, string note, string? published = "2023-10-26T08:00Z", string? updated = null) => SmallCorpus.Article(id, "Courier", $"Smoke over Oldport\n\nResidents of Oldport woke to sirens on Sunday.\n\n{note}") with
    {
        Published = TimeReader.Read(published),
        Updated = TimeReader.Read(updated),
    };

    private static Coverage Compare(Claim[] claims, params Article[] articles) => SmallCorpus.Of(articles).Compare(new CoverageOptions { Scorer = Scorer.Rules }, claims);

    [TestCase("Correction, 27 October: An earlier version of this article said that the gates of the warehouse were locked during the fire.")]
    [TestCase("Correction, 27 October: We wrongly reported that the gates of the warehouse were locked during the fire.")]
    [TestCase("This article was amended on 27 October to remove a claim that the gates of the warehouse were locked during the fire.")]
    public void What_a_note_takes_back_is_disputed_by_the_outlet_itself(string note)
    {
        var coverage = Compare([Locked], ArticleOf("a", note));
        var cell = coverage.Cells.Single();
        Assert.That((cell.State, cell.DisputeKind, cell.DisputeVoice, cell.DecidedBy), Is.EqualTo((CoverageState.Disputes, DisputeKind.Correction, Voice.Own, "correction note")));
        Assert.That(coverage.Claims[0].Mentions.Single().Stance, Is.EqualTo(Stance.Disagree), "the note is no mention of the old claim as a fact");
        var outlet = coverage.Claims[0].Outlets[0];
        Assert.That((outlet.IsCorrected, Wording.OfCorrection(outlet)), Is.EqualTo((true, "carried 2023-10-26T08:00Z, then corrected 2023-10-27")));
    }

    [Test]
    public void Both_dates_stand_in_the_table_where_the_earlier_version_is_there()
    {
        var coverage = Compare(
            [Locked],
            ArticleOf("a", "The gates of the warehouse were locked during the fire."),
            ArticleOf("b", "Correction: An earlier version of this article said that the gates of the warehouse were locked during the fire.", updated: "2023-10-27T18:00Z"));
        Assert.That(coverage.Series.Single().ArticleIds, Is.EqualTo(new[] { "a", "b" }));
        var row = CoverageRecords.OutletCells(coverage).Single();
        Assert.That(
            (row.State, row.FirstState, row.FirstStateAt, row.LastState, row.LastStateAt, row.Articles, row.Corrected),
            Is.EqualTo((CoverageState.Disputes, (CoverageState?)CoverageState.Carries, "2023-10-26T08:00Z", (CoverageState?)CoverageState.Disputes, "2023-10-27T18:00Z", 1, true)));
    }

    [Test]
    public void The_number_that_a_note_puts_in_place_is_not_taken_back()
    {
        Claim[] claims = [new("c1", "The fire destroyed 40 containers."), new("c2", "The fire destroyed 64 containers.") { RivalOf = "c1" }];
        var coverage = Compare(claims, ArticleOf("a", "Correction: An earlier version of this article said that the fire destroyed 40 containers. It destroyed 64 containers."));
        Assert.That(coverage.Cells.Select(cell => (cell.ClaimId, cell.State, cell.DisputeKind)), Is.EqualTo(new[] { ("c1", CoverageState.Disputes, (DisputeKind?)DisputeKind.Correction), ("c2", CoverageState.Carries, null) }));
    }

    [Test]
    public void A_number_behind_the_turn_of_a_sentence_is_not_taken_back()
    {
        Claim[] claims = [new("c1", "The fire destroyed 40 containers."), new("c2", "The fire destroyed 64 containers.")];
        var cells = Compare(claims, ArticleOf("a", "Correction: An earlier version of this article said that the fire destroyed 40 containers; it destroyed 64 containers.")).Cells;
        Assert.That(cells.Select(cell => cell.DecidedBy == "correction note"), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void What_a_note_denies_to_have_been_is_not_taken_back()
    {
        var cell = Compare([Locked], ArticleOf("a", "Correction: An earlier version of this article said that the gates of the warehouse were not locked during the fire.")).Cells.Single();
        Assert.That(cell.DecidedBy, Is.Not.EqualTo("correction note"));
        Assert.That(cell.Correction, Is.Null.Or.Property(nameof(OwnCorrection.TakesBack)).False);
    }

    [Test]
    public void Without_a_note_nothing_changes()
    {
        var article = ArticleOf("a", "The gates of the warehouse were locked during the fire.");
        var (read, _) = SmallCorpus.Read(article, Locked.Text);
        var judgement = new Judgement([new Cell { ClaimId = "c1", ArticleId = "a", Outlet = "Courier", State = CoverageState.Carries, DecidedBy = "test" }], [], [], []);
        Assert.That(OwnCorrections.Mark(judgement, [Locked], [read], Vocabulary.From([read.Segmented], [])), Is.SameAs(judgement));
    }
}
