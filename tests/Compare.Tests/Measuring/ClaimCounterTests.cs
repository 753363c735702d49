using CsCheck;

namespace Compare;

/// <summary>Counts over outlets with copied texts once, each and not at all.</summary>
public class ClaimCounterTests
{
    private static readonly Claim Burned = new("c1", "The shed burned.");

    /// <summary>Units 0 to 50 of a copy are the original's; what stands after them is its own.</summary>
    private static ArticleCopy Copy(string id, string original = "wire", CopyKind kind = CopyKind.Wire) =>
        new(id, original, kind, 0.9) { Passages = [new CopiedPassage(new TextSpan(0, 50), new TextSpan(0, 50), 10)] };

    private static Cell Cell(string article, CoverageState state, int place = 10) => new()
    {
        ClaimId = Burned.Id,
        ArticleId = article,
        Outlet = article,
        State = state,
        DecidedBy = "test",
        Evidence = state.IsTouched() ? [new Evidence(ArticlePart.Body, new TextSpan(place, 10), new TextSpan(place, 10), EvidenceRole.Supports, Stance.Agree, null, 1)] : [],
    };

    /// <summary>A claim in articles of one outlet each, published a day after one another.</summary>
    private static AlignedClaim Claim(WireChoice wire, ArticleCopy[] copies, params Cell[] cells)
    {
        var articles = cells.Select((cell, day) => SmallCorpus.Article(cell.ArticleId, cell.Outlet, "Headline\n\n" + new string('x', 90)) with { Published = SmallCorpus.October(day + 1) });
        return CoverageAssembler.Align(SmallCorpus.Of([.. articles]), [Burned], cells, [], copies, wire: wire).Single();
    }

    [TestCase(WireChoice.Once, 2, 2)]
    [TestCase(WireChoice.Each, 4, 4)]
    [TestCase(WireChoice.Drop, 2, 2)]
    public void Outlets_that_only_carry_the_copied_text_count_as_chosen(WireChoice wire, int reach, int touched)
    {
        var claim = Claim(wire, [Copy("b"), Copy("c")], Cell("wire", CoverageState.Carries), Cell("b", CoverageState.Carries), Cell("c", CoverageState.Carries), Cell("own", CoverageState.Carries));
        Assert.Multiple(() =>
        {
            Assert.That((claim.Reach, claim.Touched, claim.ReachIndependent), Is.EqualTo((reach, touched, 2)));
            Assert.That((claim.Count(CoverageState.Carries), claim.Outlets.Length), Is.EqualTo((4, 4)), "states stay per outlet");
        });
    }

    [Test]
    public void However_texts_are_shared_each_outlet_with_its_own_counts_and_once_lies_between()
    {
        var states = Gen.Enum<CoverageState>().Where(state => state != CoverageState.Mixed);
        Gen.Select(states.Array[6], Gen.Int[0, 3].Array[6]).Sample((found, originals) =>
        {
            var ids = new[] { "p", "q", "r", "s", "t", "u" };
            // The last three copy one of the first three, or stand for themselves.
            ArticleCopy[] copies = [.. Enumerable.Range(3, 3).Where(index => originals[index] < 3).Select(index => new ArticleCopy(ids[index], ids[originals[index]], CopyKind.Wire, 1))];
            var counts = Claim(WireChoice.Once, copies, [.. ids.Select((id, index) => Cell(id, found[index]))]).Counts;
            return new[] { counts.Reach, counts.Touched }.All(count => count.Drop <= count.Once && count.Once <= count.Each);
        });
    }

    [Test]
    public void What_a_copy_adds_in_its_own_words_is_its_own()
    {
        var claim = Claim(WireChoice.Once, [Copy("b")], Cell("wire", CoverageState.Omits), Cell("b", CoverageState.Carries, place: 70));
        Assert.That(claim.Counts.Reach, Is.EqualTo(new OutletCount(1, 1, 1)));
    }

    [Test]
    public void An_outlet_that_copies_two_texts_beside_its_own_takes_no_count_from_those_who_wrote_them()
    {
        var claim = Claim(
            WireChoice.Once,
            [Copy("x1", "a"), Copy("x2", "b")],
            Cell("a", CoverageState.Carries),
            Cell("b", CoverageState.Carries),
            Cell("x1", CoverageState.Carries) with { Outlet = "x" },
            Cell("x2", CoverageState.Carries) with { Outlet = "x" },
            Cell("x3", CoverageState.Carries) with { Outlet = "x" });
        Assert.That(claim.Counts.Reach, Is.EqualTo(new OutletCount(3, 3, 3)));
    }

    [Test]
    public void Two_copies_of_a_text_without_the_original_s_own_hit_count_once()
    {
        var claim = Claim(WireChoice.Once, [Copy("b"), Copy("c")], Cell("wire", CoverageState.Omits), Cell("b", CoverageState.Carries), Cell("c", CoverageState.Carries));
        Assert.That(claim.Counts.Reach, Is.EqualTo(new OutletCount(1, 2, 0)));
    }

    [Test]
    public void A_copied_text_is_touched_once_even_where_its_copies_differ_in_state()
    {
        var claim = Claim(WireChoice.Once, [Copy("b")], Cell("wire", CoverageState.Reports), Cell("b", CoverageState.Carries));
        Assert.That(claim.Counts.Touched, Is.EqualTo(new OutletCount(1, 2, 1)));
        Assert.That((claim.Counts.States[CoverageState.Reports].Once, claim.Counts.States[CoverageState.Carries].Once), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_whole_copy_omits_what_its_original_omits_but_cuts_by_itself()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Omits([Copy("b")], CoverageState.Omits), Is.EqualTo(new OutletCount(1, 2, 1)), "the original omits it too");
            Assert.That(Omits([Copy("b")], CoverageState.Carries), Is.EqualTo(new OutletCount(1, 1, 1)), "the copy cut it");
            Assert.That(Omits([Copy("b", kind: CopyKind.Partial)], CoverageState.Omits), Is.EqualTo(new OutletCount(2, 2, 2)), "an article of its own omits by itself");
        });

        static OutletCount Omits(ArticleCopy[] copies, CoverageState original) =>
            Claim(WireChoice.Once, copies, Cell("wire", original), Cell("b", CoverageState.Omits)).Counts.States[CoverageState.Omits];
    }

    [Test]
    public void A_copy_is_not_first_where_its_original_is_dated()
    {
        // The copy bears an earlier date than the credited original.
        var cells = new[] { Cell("b", CoverageState.Carries), Cell("wire", CoverageState.Carries), Cell("own", CoverageState.Carries) };
        Assert.Multiple(() =>
        {
            Assert.That(Claim(WireChoice.Once, [Copy("b")], cells).FirstOutlets, Is.EqualTo(new[] { "wire" }));
            Assert.That(Claim(WireChoice.Each, [Copy("b")], cells).FirstOutlets, Is.EqualTo(new[] { "b" }));
            Assert.That(Claim(WireChoice.Drop, [Copy("b"), Copy("own")], cells).FirstPublished, Is.EqualTo(SmallCorpus.October(2)));
        });
    }

    [Test]
    public void The_text_of_an_absent_agency_counts_once_and_is_dropped_wholly()
    {
        var agency = new ArticleCopy("a", null, CopyKind.Agency, null) { Credited = "Northline", Passages = [new CopiedPassage(new TextSpan(0, 50), null, 10)] };
        var claim = Claim(WireChoice.Once, [agency, Copy("b", "a")], Cell("a", CoverageState.Carries), Cell("b", CoverageState.Carries));
        Assert.That(claim.Counts.Reach, Is.EqualTo(new OutletCount(1, 2, 0)));
    }

    [Test]
    public void A_credit_alone_takes_nothing_out()
    {
        var agency = new ArticleCopy("a", null, CopyKind.Agency, null) { Credited = "Northline" };
        Assert.That(Claim(WireChoice.Drop, [agency], Cell("a", CoverageState.Carries)).Reach, Is.EqualTo(1));
    }

    [Test]
    public void States_counted_each_add_up_to_the_outlets()
    {
        var claim = Claim(WireChoice.Once, [Copy("b")], Cell("wire", CoverageState.Reports), Cell("b", CoverageState.Carries), Cell("own", CoverageState.Predates));
        Assert.That(claim.Counts.States.Values.Sum(count => count.Each), Is.EqualTo(3));
    }
}
