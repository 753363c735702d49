using System.Text;

namespace Compare;

public class ClaimVariantsTests
{
    private static readonly Coverage Coverage = new CoverageByHand()
        .Article("a", "Post").Article("b", "Herald").Article("c", "Courier").Article("d", "Gazette")
        .Claim("c1").Claim("c2").Claim("c3")
        .Cell("c1", "a", CoverageState.Carries).Cell("c2", "a", CoverageState.Carries).Cell("c3", "a", CoverageState.Carries)
        .Mention("c1", "a", 20, Stance.Agree).Mention("c1", "b", 20, Stance.Agree).Mention("c1", "c", 20, Stance.Agree)
        .Mention("c2", "a", 20, Stance.Agree).Mention("c2", "b", 60, Stance.Agree)
        .Mention("c3", "c", 60, Stance.Agree).Mention("c3", "d", 20, Stance.Agree)
        .Build();

    [Test]
    public void A_claim_that_shares_half_of_its_mentions_with_a_better_ranked_one_is_its_variant_and_comes_last() => Assert.That(
        ClaimVariants.Last(Coverage.Claims).Select(claim => (claim.Id, claim.VariantOf)),
        Is.EqualTo(new[] { ("c1", null), ("c3", null), ("c2", "c1") }));

    [Test]
    public void A_sentence_of_another_article_at_the_same_place_is_another_one() =>
        Assert.That(ClaimVariants.Last([Coverage.Claims[1], Coverage.Claims[2]]).Select(claim => claim.VariantOf), Is.All.Null);

    [Test]
    public void Claims_without_mentions_are_variants_of_nothing() => Assert.That(
        ClaimVariants.Last([.. Coverage.Claims.Select(claim => claim with { Mentions = [] })]).Select(claim => claim.VariantOf), Is.All.Null);

    [Test]
    public void A_coverage_without_variants_has_the_other_claims_with_their_cells()
    {
        var marked = Coverage with { Claims = [.. ClaimVariants.Last(Coverage.Claims)], Figures = [new FigureMention("c2", "a", "Post", null!, null, null)] };
        var left = marked.WithoutVariants();
        Assert.That(left.Claims.Select(claim => claim.Id), Is.EqualTo(new[] { "c1", "c3" }));
        Assert.That(left.Cells.Select(cell => cell.ClaimId).Distinct(), Is.EquivalentTo(new[] { "c1", "c3" }));
        Assert.That(left.Figures, Is.Empty);
    }

    [Test]
    public void Matrix_and_overview_leave_variants_out_and_the_table_of_the_matrix_keeps_them()
    {
        var marked = Coverage with { Claims = [.. ClaimVariants.Last(Coverage.Claims)] };
        Assert.That(marked.Matrix.Claims.Select(claim => claim.Id), Is.EqualTo(new[] { "c1", "c3" }));
        Assert.That(OverviewRecord.Of(marked, "out").Claims, Is.EqualTo(2));
        Assert.That(marked.ToHtml(), Does.Contain("2 claims").And.Not.Contain(">c2<"));
        using var table = new MemoryStream();
        CsvRecords.WriteMatrix(table, marked.WholeMatrix);
        Assert.That(Encoding.UTF8.GetString(table.ToArray()).Split('\n').Skip(1).Select(line => line.Split(',')[0]), Is.EqualTo(new[] { "c1", "c3", "c2", "" }));
    }

    [Test]
    public void A_codebook_stays_whole() => Assert.That(Coverage.WithoutVariants(), Is.SameAs(Coverage));
}
