namespace Compare;

/// <summary>With an earlier run's numbers its cells come out as they did, whatever was added or removed.</summary>
[TestFixture(Scorer.Rules)]
[TestFixture(Scorer.Learned)]
internal sealed class EventReferenceTests(Scorer scorer)
{
    private static readonly Article[] Articles = GrowingEvent.Articles;
    private static readonly Claim[] Claims = GrowingEvent.Claims;

    private readonly CoverageOptions options = CoverageOptions.Default with { Scorer = scorer };

    private Coverage old = null!;

    [OneTimeSetUp]
    public void RunOnce() => old = Compare(Articles, Claims);

    [Test]
    public void An_added_article_leaves_every_known_cell_as_it_was() => AssertSame(Compare([.. Articles, GrowingEvent.Added], Claims, old.Reference), Articles.Length * Claims.Length);

    [Test]
    public void An_added_claim_leaves_every_known_cell_as_it_was() => AssertSame(Compare(Articles, [GrowingEvent.AddedClaim, .. Claims], old.Reference), Articles.Length * Claims.Length);

    [Test]
    public void A_removed_article_leaves_the_others_as_they_were() => AssertSame(Compare(Articles[1..], Claims, old.Reference), (Articles.Length - 1) * Claims.Length);

    [Test]
    public void A_removed_claim_leaves_the_others_as_they_were() => AssertSame(Compare(Articles, Claims[1..], old.Reference), Articles.Length * (Claims.Length - 1));

    [Test]
    public void Without_the_reference_known_cells_move()
    {
        Assert.That(Moved(Compare([.. Articles, GrowingEvent.Added], Claims)), Is.Not.Empty, "an added article");
        Assert.That(Moved(Compare(Articles, [GrowingEvent.AddedClaim, .. Claims])), Is.Not.Empty, "an added claim");
        Assert.That(Moved(Compare(Articles[1..], Claims)), Is.Not.Empty, "a removed article");
    }

    [Test]
    public void The_same_corpus_gives_the_same_result()
    {
        var again = Compare(Articles, Claims, old.Reference);
        AssertSame(again, Articles.Length * Claims.Length);
        Assert.That(again.Claims.SelectMany(claim => claim.Mentions).Select(Line), Is.EqualTo(old.Claims.SelectMany(claim => claim.Mentions).Select(Line)));
    }

    [Test]
    public void A_changed_text_is_judged_anew_and_the_others_stay()
    {
        var changed = Articles[^1] with { Text = GrowingEvent.Added.Text, Blocks = GrowingEvent.Added.Blocks };
        var fresh = Compare([.. Articles[..^1], changed], Claims, old.Reference);
        AssertSame(fresh, (Articles.Length - 1) * Claims.Length, except: "mast");
        var (was, now) = (GrowingEvent.Cells(old)[("c2", "mast")], GrowingEvent.Cells(fresh)[("c2", "mast")]);
        Assert.That((was.State.IsTouched(), now.State), Is.EqualTo((false, CoverageState.Carries)));
    }

    [Test]
    public void Another_id_or_place_in_the_list_changes_nothing()
    {
        var fresh = Compare([.. Articles.Reverse().Append(GrowingEvent.Added)], [.. Claims.Reverse().Select(claim => claim with { Id = $"x-{claim.Id}" })], old.Reference);
        AssertSame(fresh, Articles.Length * Claims.Length);
    }

    [Test]
    public void An_added_articles_cells_do_not_depend_on_what_else_was_added()
    {
        var other = GrowingEvent.Added with { Id = "pearl", Text = GrowingEvent.Added.Text.Replace("captain", "skipper", StringComparison.Ordinal) };
        var (alone, together) = (Compare([GrowingEvent.Added], Claims, old.Reference), Compare([.. Articles, GrowingEvent.Added, other], Claims, old.Reference));
        var cells = GrowingEvent.Cells(together);
        Assert.That(alone.Cells.Select(cell => Differences(cell, cells[(cell.ClaimId, cell.ArticleId)])), Is.All.Empty);
    }

    [Test]
    public void An_added_claim_takes_part_in_its_own_run()
    {
        var cells = GrowingEvent.Cells(Compare(Articles, [.. Claims, GrowingEvent.AddedClaim], old.Reference));
        Assert.That(cells[("c4", "mast")].State, Is.EqualTo(CoverageState.Carries));
        Assert.That(cells[("c4", "gull")].State.IsTouched(), Is.False);
    }

    [Test]
    public void A_run_with_a_reference_hands_on_the_same_reference()
    {
        var fresh = Compare([.. Articles, GrowingEvent.Added], [.. Claims, GrowingEvent.AddedClaim], old.Reference);
        Assert.That(fresh.Reference, Is.SameAs(old.Reference));
    }

    [Test]
    public void Claims_worded_alike_keep_their_places()
    {
        Claim[] twice = [.. Claims, Claims[1] with { Id = "c9" }];
        var first = Compare(Articles, twice);
        var fresh = GrowingEvent.Cells(Compare([.. Articles, GrowingEvent.Added], twice, first.Reference));
        Assert.That(first.Cells.Select(cell => Differences(cell, fresh[(cell.ClaimId, cell.ArticleId)])), Is.All.Empty);
    }

    [Test]
    public void The_number_of_threads_changes_nothing()
    {
        var parallel = Compare([.. Articles, GrowingEvent.Added], Claims, old.Reference);
        Coverage? single = null;
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ExclusiveScheduler;
        Task.Factory.StartNew(() => single = Compare([.. Articles, GrowingEvent.Added], Claims, old.Reference), CancellationToken.None, TaskCreationOptions.None, scheduler).Wait();
        var cells = GrowingEvent.Cells(single!);
        Assert.That(parallel.Cells.Select(cell => Differences(cell, cells[(cell.ClaimId, cell.ArticleId)])), Is.All.Empty);
    }

    [Test]
    public void Discovered_claims_have_no_reference_and_take_none()
    {
        Assert.That(Compare(Articles, null).Reference, Is.Null);
        Assert.That(
            () => Compare(Articles, null, old.Reference),
            Throws.ArgumentException.With.Message.StartsWith("a reference needs given claims, but the claims would be discovered anew: give those of the reference"));
    }

    [Test]
    public void Another_scorers_reference_is_refused()
    {
        var other = scorer == Scorer.Rules ? Scorer.Learned : Scorer.Rules;
        Assert.That(
            () => Compare(Articles, Claims, old.Reference! with { Scorer = other }),
            Throws.ArgumentException.With.Message.StartsWith($"the reference was judged by {other}, expected {scorer} as in this run"));
    }

    private Coverage Compare(Article[] articles, Claim[]? claims, EventReference? reference = null) => SmallCorpus.Of(articles).Compare(options, claims, reference);

    private void AssertSame(Coverage fresh, int count, string? except = null)
    {
        var known = Known(fresh).Where(pair => pair.Old.ArticleId != except).ToList();
        Assert.That(known, Has.Count.EqualTo(count));
        Assert.That(known.SelectMany(pair => Differences(pair.Old, pair.New)), Is.Empty);
    }

    private IEnumerable<string> Moved(Coverage fresh) => Known(fresh).SelectMany(pair => Differences(pair.Old, pair.New));

    /// <summary>The cells that both results have, the claims by their wording.</summary>
    private IEnumerable<(Cell Old, Cell New)> Known(Coverage fresh)
    {
        var idOf = fresh.Claims.ToDictionary(claim => claim.Text, claim => claim.Id);
        var cells = GrowingEvent.Cells(fresh);
        return old.Cells
            .Where(cell => idOf.ContainsKey(TextOf(cell)) && cells.ContainsKey((idOf[TextOf(cell)], cell.ArticleId)))
            .Select(cell => (cell, cells[(idOf[TextOf(cell)], cell.ArticleId)]));
    }

    private string TextOf(Cell cell) => old.Claims.Single(claim => claim.Id == cell.ClaimId).Text;

    private static IEnumerable<string> Differences(Cell old, Cell fresh)
    {
        var (before, after) = (Line(old), Line(fresh));
        if (before != after) yield return $"{before} became {after}";
        foreach (var (was, now) in Numbers(old).Zip(Numbers(fresh)).Where(pair => Math.Abs(pair.First - pair.Second) > 1e-12)) yield return $"{was} became {now} in {before}";
    }

    private static string Line(Cell cell) =>
        $"{cell.ArticleId} {cell.State} {cell.DecidedBy} {cell.DisputeKind} {cell.DisputeVoice} {cell.IsContested} {cell.Nearest?.Span} {cell.Reason} "
        + string.Join(", ", cell.Evidence.Select(passage => $"{passage.Span} {passage.Core} {passage.Role} {passage.Stance}")) + string.Join(", ", cell.Weighed.Select(weight => weight.Feature));

    private static string Line(Mention mention) => $"{mention.ClaimId} {mention.ArticleId} {mention.Span} {mention.Stance} {mention.Score:R}";

    private static IEnumerable<double> Numbers(Cell cell)
    {
        var shares = cell.Probabilities;
        double[] probabilities = shares is null ? [] : [shares.Carries, shares.Reports, shares.Disputes, shares.Omits];
        return [cell.Confidence, cell.Nearest?.Score ?? 0, .. probabilities, .. cell.Evidence.Select(passage => passage.Score), .. cell.Weighed.Select(weight => weight.Weight)];
    }
}
