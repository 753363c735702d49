using System.Collections.Immutable;

namespace Compare;

/// <summary>What copies did with the claims of their originals.</summary>
public class WireChangesTests
{
    private static readonly Article Original = SmallCorpus.Article("wire", "Wire", "Shed burns\n\nThe shed burned, the mayor said.");
    private static readonly Article Copied = SmallCorpus.Article("b", "Post", "Shed burns\n\nThe shed burned.");

    private static Cell Cell(Article article, CoverageState state, string? source = null) => new()
    {
        ClaimId = "c1",
        ArticleId = article.Id,
        Outlet = article.Outlet.Name,
        State = state,
        DecidedBy = "test",
        Nearest = state == CoverageState.Omits ? new RejectedPassage(new TextSpan(0, 4), 0.1) : null,
        Evidence = state.IsTouched()
            ? [new Evidence(ArticlePart.Lead, new TextSpan(12, 15), new TextSpan(12, 15), EvidenceRole.Supports, Stance.Agree, source is null ? null : new Attribution(source, source, null, new TextSpan(12, 0), [], AttributionKind.Indirect, 1), 1)]
            : [],
    };

    private static ImmutableArray<WireChange> Changes(Cell original, Cell copy, CopyKind kind = CopyKind.Wire, Article? copied = null, params Mention[] mentions)
    {
        var corpus = SmallCorpus.Of(Original, copied ?? Copied);
        ArticleCopy[] copies = [new ArticleCopy("b", "wire", kind, 0.9)];
        return new Coverage
        {
            Corpus = corpus,
            Claims = CoverageAssembler.Align(corpus, [new Claim("c1", "The shed burned.")], [original, copy], mentions, copies),
            Cells = [original, copy],
            Copies = [.. copies],
            Flow = new CoverageFlow(2, 0, 0, 1, 0, 0, 2),
            Options = CoverageOptions.Default,
        }.WireChanges();
    }

    [TestCase(CoverageState.Reports, "Mayor", CoverageState.Reports, "the mayor", WireChangeKind.Kept, null)]
    [TestCase(CoverageState.Carries, null, CoverageState.Carries, null, WireChangeKind.Kept, null)]
    [TestCase(CoverageState.Carries, null, CoverageState.Omits, null, WireChangeKind.Cut, null)]
    [TestCase(CoverageState.Omits, null, CoverageState.Reports, "Mayor", WireChangeKind.Added, null)]
    [TestCase(CoverageState.Reports, "Mayor", CoverageState.Carries, null, WireChangeKind.Reattributed, "attribution dropped: Mayor")]
    [TestCase(CoverageState.Carries, null, CoverageState.Reports, "Mayor", WireChangeKind.Reattributed, "attribution added: Mayor")]
    [TestCase(CoverageState.Reports, "Mayor", CoverageState.Reports, "Fire chief", WireChangeKind.Reattributed, "source changed: Mayor became Fire chief")]
    [TestCase(CoverageState.Reports, "Mayor", CoverageState.Disputes, null, WireChangeKind.StanceChanged, "Reports became Disputes")]
    [TestCase(CoverageState.Disputes, null, CoverageState.Carries, null, WireChangeKind.StanceChanged, "Disputes became Carries")]
    [TestCase(CoverageState.Carries, null, CoverageState.Unsure, null, WireChangeKind.Unsure, null)]
    public void A_claim_is_kept_cut_added_reattributed_or_turned(CoverageState was, string? wasSource, CoverageState now, string? nowSource, WireChangeKind kind, string? detail)
    {
        var change = Changes(Cell(Original, was, wasSource), Cell(Copied, now, nowSource)).Single();
        Assert.That((change.ClaimId, change.Kind, change.Detail), Is.EqualTo(("c1", kind, detail)));
    }

    [TestCase(CoverageState.Omits, CoverageState.Omits)]
    [TestCase(CoverageState.NotJudged, CoverageState.Carries)]
    [TestCase(CoverageState.Carries, CoverageState.Predates)]
    public void Where_there_is_nothing_to_compare_there_is_no_change(CoverageState was, CoverageState now) => Assert.That(Changes(Cell(Original, was), Cell(Copied, now)), Is.Empty);

    [Test]
    public void Places_are_those_of_the_evidence_or_of_the_nearest_passage()
    {
        var change = Changes(Cell(Original, CoverageState.Carries), Cell(Copied, CoverageState.Omits), CopyKind.Partial).Single();
        Assert.That((change.OriginalSpan!.Value.Of(Original.Text), change.CopySpan!.Value.Of(Copied.Text)), Is.EqualTo(("The shed burned", "Shed")));
    }

    [Test]
    public void Another_headline_is_a_change_of_its_own_and_comes_first()
    {
        var renamed = SmallCorpus.Article("b", "Post", "Night of fire\n\nThe shed burned.");
        var mention = new Mention { ClaimId = "c1", ArticleId = "wire", Outlet = "Wire", Part = ArticlePart.Headline, Span = new TextSpan(0, 10), Stance = Stance.Agree, Score = 1 };
        var changes = Changes(Cell(Original, CoverageState.Carries), Cell(renamed, CoverageState.Carries), CopyKind.Wire, renamed, mention);
        Assert.Multiple(() =>
        {
            Assert.That(changes.Select(change => (change.ClaimId, change.Kind)), Is.EqualTo(new (string?, WireChangeKind)[] { (null, WireChangeKind.Headline), ("c1", WireChangeKind.Kept) }));
            Assert.That(changes[0].CopySpan!.Value.Of(renamed.Text), Is.EqualTo("Night of fire"));
            Assert.That((changes[1].IsInOriginalHeadline, changes[1].IsInCopyHeadline), Is.EqualTo((true, false)));
        });
    }

    [Test]
    public void A_copy_saved_without_its_headline_has_not_changed_it()
    {
        var bare = Copied with { Blocks = [Copied.Blocks[1]] };
        Assert.That(Changes(Cell(Original, CoverageState.Carries), Cell(bare, CoverageState.Carries), CopyKind.Wire, bare).Select(change => change.Kind), Is.EqualTo(new[] { WireChangeKind.Kept }));
    }

    [Test]
    public void Duplicates_inside_an_outlet_change_nothing() => Assert.That(Changes(Cell(Original, CoverageState.Carries), Cell(Copied, CoverageState.Omits), CopyKind.Duplicate), Is.Empty);
}
