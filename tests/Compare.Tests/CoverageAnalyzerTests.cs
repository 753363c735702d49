namespace Compare;

public class CoverageAnalyzerTests
{
    private static readonly Claim Burned = new("c1", "The fire at Oldport destroyed 40 containers.");
    private static readonly Claim Locked = new("c2", "The gates of the warehouse were locked during the fire.");

    private static readonly Article Carrying = SmallCorpus.Article("courier", "Courier",
        "Fire at Oldport destroys 40 containers\n\nThe fire at Oldport destroyed 40 containers on Sunday night.\n\nSmoke drifted over the town. Schools stayed closed on Monday.");

    private static readonly Article Reporting = SmallCorpus.Article("herald", "Herald",
        "Night of smoke over Oldport\n\nResidents of Oldport woke to sirens on Sunday.\n\nThe fire at Oldport destroyed 40 containers, the port authority said.");

    private static readonly Article Disputing = SmallCorpus.Article("gazette", "Gazette",
        "Port counts its losses in Oldport\n\nThe fire at Oldport destroyed 65 containers on Sunday night.\n\nThe ferry runs again since Tuesday.");

    private static readonly Article Silent = SmallCorpus.Article("tribune", "Tribune",
        "Ferry delays annoy commuters\n\nCommuters from Oldport waited for two hours on Monday.\n\nThe company promised more staff for the summer.");

    [Test]
    public void Two_claims_of_one_id_are_refused()
    {
        var corpus = SmallCorpus.Of(SmallCorpus.Article("a", "Courier", "Port fire\n\nThe fire at Oldport destroyed 40 containers."));
        Assert.That(() => corpus.Compare(claims: [new Claim("c1", "The fire destroyed 40 containers."), new Claim("c1", "Nobody was hurt.")]),
            Throws.ArgumentException.With.Message.StartsWith("2 claims have the id \"c1\", expected ids of their own"));
    }

    [Test]
    public void It_says_how_far_it_is()
    {
        var heard = new List<CoverageProgress>();
        var corpus = SmallCorpus.Of(
            SmallCorpus.Article("a", "Courier", "Port fire\n\nThe fire at Oldport destroyed 40 containers."), SmallCorpus.Article("b", "Star", "Fire\n\nThe fire at Oldport destroyed 50 containers."));
        corpus.Compare(claims: [new Claim("c1", "The fire destroyed 40 containers.")], progress: new Listener(heard));
        Assert.That(heard.Where(one => one.Step == "Reading sentences").Select(one => one.Done), Is.EquivalentTo(new[] { 0, 1, 2 }));
        Assert.That(heard.Where(one => one.Step == "Judging claims"), Is.EqualTo(new[] { new CoverageProgress("Judging claims", 0, 1), new CoverageProgress("Judging claims", 1, 1) }));
    }

    private sealed class Listener(List<CoverageProgress> heard) : IProgress<CoverageProgress>
    {
        public void Report(CoverageProgress value)
        {
            lock (heard) heard.Add(value);
        }
    }

    [Test]
    public void Own_voice_carries_and_somebodys_word_reports_and_a_rival_figure_disputes_and_silence_omits()
    {
        var cells = Cells(Burned, Carrying, Reporting, Disputing, Silent);
        Assert.That(
            cells.Select(cell => (cell.ArticleId, cell.State)),
            Is.EqualTo(new[]
            {
                ("courier", CoverageState.Carries),
                ("gazette", CoverageState.Disputes),
                ("herald", CoverageState.Reports),
                ("tribune", CoverageState.Omits),
            }));
        Assert.That((cells[1].DisputeKind, cells[1].DisputeVoice), Is.EqualTo((DisputeKind.RivalFigure, Voice.Own)));
        Assert.That(cells[2].Evidence[0].Attribution?.CanonicalSource, Is.EqualTo("the port authority"));
        Assert.That(cells[3].Evidence, Is.Empty);
    }

    [Test]
    public void Each_touched_cell_shows_the_sentence_that_proves_it()
    {
        var cells = Cells(Burned, Carrying, Reporting, Disputing);
        Assert.That(Proof(cells[1], Disputing), Is.EqualTo("The fire at Oldport destroyed 65 containers on Sunday night."));
        Assert.That(Proof(cells[2], Reporting), Is.EqualTo("The fire at Oldport destroyed 40 containers, the port authority said."));
        Assert.That(cells.Select(cell => cell.Evidence[0].Role), Is.All.EqualTo(EvidenceRole.Supports));
    }

    [Test]
    public void A_denial_beside_the_claim_makes_the_cell_contested()
    {
        var both = SmallCorpus.Article("star", "Star",
            "Row over the gates\n\nThe gates of the warehouse were locked during the fire, the union said.\n\nThe owner denied that the gates of the warehouse were locked during the fire.");
        var cell = Cells(Locked, both).Single();
        Assert.That((cell.State, cell.IsContested), Is.EqualTo((CoverageState.Reports, true)));
        var contesting = cell.Evidence.Single(passage => passage.Role == EvidenceRole.Contests);
        Assert.That(contesting.Attribution?.Source, Is.EqualTo("The owner"));
    }

    [Test]
    public void A_denial_alone_disputes_in_the_denying_voice()
    {
        var denial = SmallCorpus.Article("star", "Star", "Owner speaks\n\nThe owner denied that the gates of the warehouse were locked during the fire.\n\nThe council meets on Friday.");
        var cell = Cells(Locked, denial).Single();
        Assert.That((cell.State, cell.DisputeKind, cell.DisputeVoice), Is.EqualTo((CoverageState.Disputes, DisputeKind.Denial, Voice.Attributed)));
    }

    [TestCase(6, 8, CoverageState.Predates)]
    [TestCase(8, 8, CoverageState.Omits)]
    [TestCase(9, 8, CoverageState.Omits)]
    public void An_article_older_than_first_known_predates(int published, int known, CoverageState expected)
    {
        var claim = Burned with { FirstKnown = SmallCorpus.October(known) };
        Assert.That(Cells(claim, Carrying, Silent with { Published = SmallCorpus.October(published) })[1].State, Is.EqualTo(expected));
    }

    [Test]
    public void Without_first_known_an_article_older_than_the_first_dated_appearance_predates()
    {
        var cells = Cells(Burned, Carrying with { Published = SmallCorpus.October(8) }, Silent with { Published = SmallCorpus.October(6) });
        Assert.That(cells.Select(cell => cell.State), Is.EqualTo(new[] { CoverageState.Carries, CoverageState.Predates }));
    }

    [Test]
    public void An_undated_article_never_predates()
    {
        var claim = Burned with { FirstKnown = SmallCorpus.October(8) };
        Assert.That(Cells(claim, Carrying, Silent)[1].State, Is.EqualTo(CoverageState.Omits));
        Assert.That(Cells(Burned, Carrying with { Published = SmallCorpus.October(8) }, Silent)[1].State, Is.EqualTo(CoverageState.Omits));
    }

    [TestCase(null, null, CoverageState.Carries)]
    [TestCase(8, null, CoverageState.Predates)]
    [TestCase(8, 7, CoverageState.Predates, Description = "the update is older too")]
    [TestCase(8, 9, CoverageState.Carries, Description = "what it says may come from the update")]
    [TestCase(5, null, CoverageState.Carries)]
    public void What_is_not_surely_the_claim_speaks_of_something_else_in_an_article_older_than_first_known(int? known, int? updated, CoverageState expected)
    {
        var partly = SmallCorpus.Article("courier", "Courier", "Night at the port\n\nFlames destroyed 40 containers of a carrier near the crane.\n\nThe ferry runs again.") with
        {
            Published = SmallCorpus.October(6),
            Updated = updated is { } day ? SmallCorpus.October(day) : null,
        };
        var cell = Cells(Burned with { FirstKnown = known is { } first ? SmallCorpus.October(first) : null }, partly).Single();
        Assert.That(cell.State, Is.EqualTo(expected));
        Assert.That(cell.Nearest is not null, Is.EqualTo(expected == CoverageState.Predates), "the passage is kept beside it");
    }

    [Test]
    public void An_article_that_surely_touches_the_claim_never_predates_it() =>
        Assert.That(Cells(Burned with { FirstKnown = SmallCorpus.October(20) }, Carrying with { Published = SmallCorpus.October(8) }).Single().State, Is.EqualTo(CoverageState.Carries));

    [Test]
    public void An_article_in_another_language_is_not_judged()
    {
        var german = SmallCorpus.Article("kurier", "Kurier", "Feuer in Oldport\n\nDas Feuer zerstörte 40 Container.") with { Language = "de" };
        var cells = Cells(Burned, Carrying, german);
        Assert.That((cells[1].State, cells[1].Reason), Is.EqualTo((CoverageState.NotJudged, "the claim has no text in \"de\" (column text_de); one passage has its names and figures")));
    }

    [Test]
    public void A_text_cut_short_that_does_not_hold_the_claim_is_not_judged_and_one_that_does_is()
    {
        var cells = Cells(Burned, Carrying with { IsTruncated = true }, Silent with { IsTruncated = true });
        Assert.That(cells.Select(cell => cell.State), Is.EqualTo(new[] { CoverageState.Carries, CoverageState.NotJudged }));
        Assert.That(cells[1].Reason, Is.EqualTo("not found, but the text is cut short"));
    }

    [Test]
    public void An_article_about_something_else_is_not_judged()
    {
        Article About(string id, string tail) => SmallCorpus.Article(id, id, $"Fire news\n\nA fire hit the docks in Oldport, where Ana Brandt leads the Harbour Union. {tail}");
        var other = SmallCorpus.Article("zz", "zz", "Market report\n\nShares in Tokyo rose while the yen fell against the dollar.");
        var coverage = SmallCorpus.Of(About("a", "One crane fell."), About("b", "Two boats sank."), About("c", "Nobody was hurt."), About("d", "Smoke rose."), other).Compare(claims: [Burned]);
        var cell = coverage.Cells.Single(cell => cell.ArticleId == "zz");
        Assert.That((cell.State, cell.Reason), Is.EqualTo((CoverageState.NotJudged, "holds none of the names that most articles of the event hold")));
        Assert.That((coverage.Flow.OffTopic, coverage.Flow.Judged), Is.EqualTo((1, 4)));
    }

    [Test]
    public void An_outlet_that_first_carries_and_then_disputes_is_mixed()
    {
        var later = Disputing with { Id = "courier-2", Outlet = new Outlet("Courier"), Published = SmallCorpus.October(9) };
        var claim = SmallCorpus.Of(Carrying with { Published = SmallCorpus.October(8) }, later).Compare(claims: [Burned]).Claims.Single();
        var cell = claim.Outlets.Single();
        Assert.That((cell.State, cell.FirstState, cell.LastState), Is.EqualTo((CoverageState.Mixed, CoverageState.Carries, CoverageState.Disputes)));
        Assert.That((claim.IsDisputed, claim.Reach), Is.EqualTo((true, 1)));
    }

    [Test]
    public void A_copied_text_counts_once_in_independent_reach()
    {
        var copy = Carrying with { Id = "mirror", Outlet = new Outlet("Mirror") };
        var own = SmallCorpus.Article("echo", "Echo", "After the blaze\n\nThe fire at Oldport destroyed 40 containers and a crane, and it took crews until noon to put it out.");
        var corpus = SmallCorpus.Of(Carrying, copy, own);
        var coverage = corpus.Compare(claims: [Burned]);
        Assert.That((coverage.Claims[0].Reach, coverage.Claims[0].ReachIndependent), Is.EqualTo((2, 2)));
        Assert.That(corpus.Compare(CoverageOptions.Default with { Wire = WireChoice.Each }, [Burned]).Claims[0].Reach, Is.EqualTo(3));
        Assert.That(coverage.Copies.Single().Kind, Is.EqualTo(CopyKind.Wire));
        Assert.That(coverage.Claims[0].Mentions.Where(mention => mention.IsCopied).Select(mention => mention.ArticleId).Distinct(), Is.EqualTo(new[] { coverage.Copies[0].ArticleId }));
    }

    [Test]
    public void Only_mentions_in_copied_passages_are_copied()
    {
        const string agency = "The fire at Oldport destroyed 40 containers on Sunday night, and smoke drifted over the town until the next morning while the schools of the district stayed closed and the ferries waited outside of the port.";
        var wire = SmallCorpus.Article("a-wire", "Wire", "Fire at Oldport\n\n" + agency);
        var mixed = SmallCorpus.Article("b-post", "Post", "A night at the port\n\nIn all, the fire at Oldport destroyed 40 containers.\n\n" + agency);
        var mentions = SmallCorpus.Of(wire, mixed).Compare(claims: [Burned]).Claims[0].Mentions.Where(mention => mention.ArticleId == "b-post").ToList();
        Assert.That(mentions.Select(mention => (mention.Part, mention.IsCopied, mention.CopiedFrom)), Is.EqualTo(new (ArticlePart, bool, string?)[] { (ArticlePart.Lead, false, null), (ArticlePart.Body, true, "a-wire") }));
    }

    [Test]
    public void A_cell_below_the_asked_confidence_is_unsure_and_shows_its_evidence()
    {
        var claim = SmallCorpus.Of(Reporting, Silent).Compare(CoverageOptions.Default with { UnsureBelow = 1 }, [Burned]).Claims.Single();
        var cell = claim.Outlets[0].Cells.Single();
        Assert.That(cell.State, Is.EqualTo(CoverageState.Unsure));
        Assert.That(cell.Evidence, Is.Not.Empty);
        Assert.That(cell.Reason, Is.Not.Empty);
        Assert.That((claim.Touched, claim.Reach, claim.Count(CoverageState.Omits)), Is.EqualTo((1, 0, 1)));
        Assert.That(SmallCorpus.Of(Reporting).Compare(CoverageOptions.Default with { UnsureBelow = 0 }, [Burned]).Cells.Single().State, Is.EqualTo(CoverageState.Reports));
    }

    [Test]
    public void An_omission_below_the_asked_probability_is_unsure_and_shows_the_nearest_passage()
    {
        Coverage Judged(double from) => ByModels(CoverageOptions.Default with { OmitsFrom = from }, Carrying, Reporting, Disputing, Silent);
        var (sure, doubtful) = (Judged(0).Cells, Judged(1).Cells);
        var found = sure.Zip(doubtful).Where(pair => pair.First is { State: CoverageState.Omits, Nearest: not null }).ToList();
        Assert.That(found, Is.Not.Empty);
        foreach (var (omitted, doubted) in found)
        {
            Assert.That((omitted.DecidedBy, omitted.Evidence.IsEmpty, omitted.Reason), Is.EqualTo(("not found", true, (string?)null)));
            Assert.That((doubted.State, doubted.DecidedBy, doubted.Nearest), Is.EqualTo((CoverageState.Unsure, "model", (RejectedPassage?)null)));
            Assert.That(doubted.Evidence.Single().Span, Is.EqualTo(omitted.Nearest!.Span));
            Assert.That(doubted.Reason, Is.EqualTo(FormattableString.Invariant($"Omits with a probability of {omitted.Confidence:0.00}, below 1.00")));
            Assert.That(doubted.Confidence, Is.EqualTo(omitted.Confidence));
        }

        var others = sure.Zip(doubtful).Except(found).ToList();
        Assert.That(others.Select(pair => pair.Second.State), Is.EqualTo(others.Select(pair => pair.First.State)), "nothing else changes");
        var least = found.Min(pair => pair.First.Confidence);
        Assert.That(Judged(least).Cells.Select(cell => cell.State), Is.EqualTo(sure.Select(cell => cell.State)), "at its own probability an omission counts");
    }

    [Test]
    public void What_an_older_article_does_not_say_is_no_doubtful_omission()
    {
        var older = Silent with { Published = SmallCorpus.October(6) };
        Assert.That(StateOfOlder(0), Is.EqualTo(CoverageState.Predates));
        Assert.That(StateOfOlder(1), Is.EqualTo(CoverageState.Predates));

        CoverageState StateOfOlder(double from) =>
            ByModels(CoverageOptions.Default with { OmitsFrom = from }, Carrying, Reporting, Disputing, older).Cells.Single(cell => cell.ClaimId == "c1" && cell.ArticleId == older.Id).State;
    }

    [Test]
    public void The_codebook_keeps_its_order_and_its_ids()
    {
        var coverage = SmallCorpus.Of(Carrying, Silent).Compare(claims: [Locked, Burned]);
        Assert.That(coverage.IsCodebook, Is.True);
        Assert.That(coverage.Claims.Select(claim => (claim.Id, claim.Rank)), Is.EqualTo(new[] { ("c2", 1), ("c1", 2) }));
    }

    [Test]
    public void No_articles_and_no_claims_are_no_error()
    {
        Assert.That(SmallCorpus.Of().Compare().Claims, Is.Empty);
        Assert.That(SmallCorpus.Of(Carrying).Compare(claims: []).Cells, Is.Empty);
    }

    [Test]
    public void A_wrong_option_is_refused_by_name() =>
        Assert.That(
            () => SmallCorpus.Of(Carrying).Compare(CoverageOptions.Default with { MatchFloor = -1, MaximumClaims = 0 }),
            Throws.ArgumentException.With.Message.EqualTo("MatchFloor is -1, expected 0 to 1; MaximumClaims is 0, expected 1 or more"));

    private static string Proof(Cell cell, Article article) => cell.Evidence[0].Span.Of(article.Text);

    private static System.Collections.Immutable.ImmutableArray<Cell> Cells(Claim claim, params Article[] articles) => SmallCorpus.Of(articles).Compare(claims: [claim]).Cells;

    /// <summary>Enough claims that the models judge and not the rules.</summary>
    private static Coverage ByModels(CoverageOptions options, params Article[] articles) => SmallCorpus.Of(articles).Compare(
        options,
        [
            Burned with { FirstKnown = SmallCorpus.October(8) }, Locked, new Claim("c3", "The fire at Oldport stopped 12 ferries."), new Claim("c4", "A guard raised the alarm at Oldport."),
            new Claim("c5", "The port authority closed the harbour for two days."), new Claim("c6", "The containers held fertiliser."),
        ]);
}
