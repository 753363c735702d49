namespace Compare;

public class VariantChartsTests
{
    private static readonly Coverage Whole = SampleCoverage.Harbour();

    /// <summary>The last claim mostly repeats the first.</summary>
    private static readonly Coverage Marked = Whole with { Claims = [.. Whole.Claims[..^1], Whole.Claims[^1] with { VariantOf = Whole.Claims[0].Id }] };

    private static readonly (string Name, Func<Coverage, CoverageChart> Draw)[] Charts =
    [
        ("heatmap", coverage => coverage.Matrix.Heatmap()), ("state mix", coverage => coverage.StateMix()), ("reach", coverage => coverage.Reach()),
        ("reach without wire", coverage => coverage.ReachWithoutWire()), ("omissions", coverage => coverage.Omissions()), ("groups", coverage => coverage.Groups()),
        ("similarity", coverage => coverage.Similarity()), ("similarity map", coverage => coverage.SimilarityMap()), ("timeline", coverage => coverage.Timeline()),
        ("disputed figures", coverage => coverage.DisputedFigures()), ("denials", coverage => coverage.Denials()), ("headlines", coverage => coverage.HeadlinesBeyondBodies()),
        ("sources", coverage => coverage.Sources()), ("prominence", coverage => coverage.Prominence()), ("claim travel", coverage => coverage.ClaimTravel()),
        ("confidence", coverage => coverage.Confidence()),
    ];

    [Test]
    public void A_chart_by_itself_leaves_variants_out_as_in_the_gallery() => Assert.Multiple(() =>
    {
        var gallery = Marked.Gallery();
        foreach (var ((name, draw), entry) in Charts.Zip(gallery))
        {
            using var alone = draw(Marked);
            using var inGallery = entry.Draw();
            using var without = draw(Marked.WithoutVariants());
            Assert.That((alone.AlternativeText, alone.FittingSize), Is.EqualTo((without.AlternativeText, without.FittingSize)), name);
            Assert.That(inGallery.AlternativeText, Is.EqualTo(without.AlternativeText), name);
        }
    });

    [Test]
    public void The_claim_that_is_left_out_would_show() => Assert.Multiple(() =>
    {
        foreach (var (name, draw) in Charts[..2])
        {
            using var whole = draw(Whole);
            using var marked = draw(Marked);
            Assert.That(marked.AlternativeText, Is.Not.EqualTo(whole.AlternativeText), name);
        }
    });
}
