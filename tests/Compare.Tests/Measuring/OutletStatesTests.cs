using System.Collections.Immutable;

namespace Compare;

/// <summary>What an outlet does with a claim, where its articles have versions, posts and notes.</summary>
[TestFixture]
internal sealed class OutletStatesTests
{
    private const CoverageState C = CoverageState.Carries, D = CoverageState.Disputes, O = CoverageState.Omits, N = CoverageState.NotJudged, R = CoverageState.Reports;

    private static Cell CellOf(string article, CoverageState state) => new()
    {
        ClaimId = "c1",
        ArticleId = article,
        Outlet = "Bell",
        State = state,
        DecidedBy = "test",
        DisputeVoice = state == D ? Voice.Own : null,
        DisputeKind = state == D ? DisputeKind.Denial : null,
    };

    private static Cell Corrected(string article, string? at, bool takesBack = true, bool ofThis = true) =>
        CellOf(article, D) with { DisputeKind = DisputeKind.Correction, Correction = new OwnCorrection(TimeReader.Read(at), ofThis, takesBack) };

    /// <summary>Articles a, b, c … of 14, 15, 16 March and on, of which those named are a series.</summary>
    private static OutletCell Combine(string members, SeriesKind kind, params Cell[] cells)
    {
        var articles = cells.Select((cell, index) => SmallCorpus.Article(cell.ArticleId, "Bell", "Fire") with { Published = TimeReader.Read($"2025-03-{14 + index}") }).ToImmutableArray();
        ArticleSeries[] series = members.Length > 1 ? [new ArticleSeries(kind, [.. members.Select(id => id.ToString())])] : [];
        return OutletStates.Combine("c1", new OutletReading("Bell", 0, 0), cells.Reverse(), new SeriesIndex(articles, series));
    }

    private static string History(OutletCell cell) => $"{cell.FirstState} {cell.FirstStateAt}, {cell.LastState} {cell.LastStateAt}{(cell.IsCorrected ? ", corrected" : "")}";

    [Test]
    public void The_latest_version_speaks_for_an_article_and_the_strongest_article_for_an_outlet()
    {
        Assert.That(Combine("", SeriesKind.Versions, CellOf("a", C), CellOf("b", D)).State, Is.EqualTo(CoverageState.Mixed), "two articles");
        Assert.That(Combine("ab", SeriesKind.Versions, CellOf("a", C), CellOf("b", D)).State, Is.EqualTo(D), "two versions");
        Assert.That(Combine("ab", SeriesKind.Versions, CellOf("a", C), CellOf("b", O)).State, Is.EqualTo(O), "dropped in the second version");
        Assert.That(Combine("ab", SeriesKind.Versions, CellOf("a", C), CellOf("b", D), CellOf("c", R)).State, Is.EqualTo(CoverageState.Mixed), "two versions and another article");
    }

    [Test]
    public void A_version_that_was_not_judged_does_not_silence_the_one_before() =>
        Assert.That(Combine("ab", SeriesKind.Versions, CellOf("a", C), CellOf("b", N)).State, Is.EqualTo(C));

    [Test]
    public void A_series_counts_once_and_keeps_the_cells_of_all_its_versions()
    {
        var cell = Combine("ab", SeriesKind.Versions, CellOf("a", C), CellOf("b", D), CellOf("c", C));
        Assert.That((cell.Count(C), cell.Count(D), cell.Current.Length, cell.Cells.Length), Is.EqualTo((1, 1, 2, 3)));
        Assert.That(cell.Current.Select(current => current.ArticleId), Is.EqualTo(new[] { "b", "c" }));
    }

    [Test]
    public void What_a_later_version_disputes_was_corrected() =>
        Assert.That(History(Combine("ab", SeriesKind.Versions, CellOf("a", R), CellOf("b", D))), Is.EqualTo("Reports 2025-03-14, Disputes 2025-03-15, corrected"));

    [Test]
    public void A_denial_in_somebodys_words_or_in_another_article_is_no_correction()
    {
        Assert.That(Combine("ab", SeriesKind.Versions, CellOf("a", C), CellOf("b", D) with { DisputeVoice = Voice.Attributed }).IsCorrected, Is.False);
        Assert.That(Combine("", SeriesKind.Versions, CellOf("a", C), CellOf("b", D)).IsCorrected, Is.False);
        Assert.That(Combine("abc", SeriesKind.Versions, CellOf("a", C), CellOf("b", D), CellOf("c", C)).IsCorrected, Is.False, "carried again");
    }

    [Test]
    public void A_note_corrects_what_another_article_carried_at_the_time_of_the_note() =>
        Assert.That(History(Combine("", SeriesKind.Versions, CellOf("a", C), Corrected("b", "2025-03-17T09:20+01:00"))), Is.EqualTo("Carries 2025-03-14, Disputes 2025-03-17T09:20+01:00, corrected"));

    [Test]
    public void A_note_alone_tells_that_its_article_carried_the_claim_when_it_was_published()
    {
        Assert.That(History(Combine("", SeriesKind.Versions, Corrected("a", "2025-03-17"))), Is.EqualTo("Carries 2025-03-14, Disputes 2025-03-17, corrected"));
        Assert.That(History(Combine("", SeriesKind.Versions, Corrected("a", null))), Is.EqualTo("Carries , Disputes 2025-03-14, corrected"));
        Assert.That(History(Combine("", SeriesKind.Versions, Corrected("a", "2025-03-17", ofThis: false))), Is.EqualTo("Carries , Disputes 2025-03-17, corrected"), "of another article, which is not here");
    }

    [Test]
    public void A_note_that_only_contradicts_the_claim_corrects_it_where_it_was_carried_before()
    {
        Assert.That(History(Combine("", SeriesKind.Versions, Corrected("a", "2025-03-17", takesBack: false))), Is.EqualTo("Disputes 2025-03-17, Disputes 2025-03-17"));
        Assert.That(History(Combine("", SeriesKind.Versions, CellOf("a", C), Corrected("b", null, takesBack: false))), Is.EqualTo("Carries 2025-03-14, Disputes 2025-03-15, corrected"));
    }

    [Test]
    public void What_is_carried_again_after_a_note_is_not_corrected() =>
        Assert.That(Combine("", SeriesKind.Versions, Corrected("a", "2025-03-14"), CellOf("b", C)).IsCorrected, Is.False);

    [Test]
    public void Of_a_live_blog_the_strongest_post_speaks_and_the_blog_counts_once()
    {
        var cell = Combine("abc", SeriesKind.Live, CellOf("a", R), CellOf("b", C), CellOf("c", O));
        Assert.That((cell.State, cell.Count(C), cell.Current.Length, cell.IsContested), Is.EqualTo((C, 1, 1, false)));
    }

    [Test]
    public void Posts_that_dispute_each_other_make_a_live_blog_contested_and_not_mixed()
    {
        var cell = Combine("ab", SeriesKind.Live, CellOf("a", C), CellOf("b", D));
        Assert.That((cell.State, cell.IsContested, cell.IsCorrected), Is.EqualTo((C, true, false)));
    }

    [Test]
    public void A_later_correction_of_a_live_blog_holds_and_an_earlier_one_does_not()
    {
        var corrected = Combine("ab", SeriesKind.Live, CellOf("a", C), Corrected("b", null));
        Assert.That((corrected.State, corrected.IsContested, History(corrected)), Is.EqualTo((D, false, "Carries 2025-03-14, Disputes 2025-03-15, corrected")));
        Assert.That(Combine("abc", SeriesKind.Live, CellOf("a", C), Corrected("b", null), CellOf("c", C)).State, Is.EqualTo(C), "affirmed again");
    }

    [TestCase(1, 0, "its articles could not be read")]
    [TestCase(0, 2, "its articles are younger than the date compared")]
    [TestCase(0, 0, "no article in the corpus")]
    public void An_outlet_without_an_article_says_why(int unread, int leftOut, string reason)
    {
        var cell = OutletStates.Combine("c1", new OutletReading("Bell", unread, leftOut), [], new SeriesIndex([], []));
        Assert.That((cell.State, cell.Reason, cell.IsCorrected), Is.EqualTo((N, reason, false)));
    }
}
