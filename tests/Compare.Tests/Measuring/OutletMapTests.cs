namespace Compare.Tests;

public sealed class OutletMapTests
{
    [Test]
    public void Outlets_are_compared_over_all_claims()
    {
        // A and B: one the same, one half; A and C: nothing; B and C: c3 the same, c1 and c2 not.
        var similarity = OutletSimilarity.Of(LetteredCoverage.Of([9, 9, 9], "C C O", "C R O", "O C C").Matrix);
        Assert.That(similarity[0, 1], Is.EqualTo(new StateLikeness(0.5, 3, 3)));
        Assert.That(similarity[1, 0], Is.EqualTo(similarity[0, 1]));
        Assert.That(similarity[0, 2].Value, Is.Zero);
        Assert.That(similarity[1, 2].Value, Is.EqualTo(1 / 3d).Within(1e-12));
        Assert.That(similarity[0, 0], Is.EqualTo(new StateLikeness(1, 3, 2)));
    }

    [Test]
    public void Distances_that_fit_on_a_plane_are_kept()
    {
        // A and B are the same, C is like none: B² = −½ J D² J has one positive eigenvalue, 2/3; the points lie on a line, 1 apart.
        var map = OutletMap.Of(OutletSimilarity.Of(LetteredCoverage.Of([9, 9, 9], "C C O", "O O C").Matrix));
        Assert.That(map.Places.Select(place => place.Outlet.Name), Is.EqualTo(["A", "B", "C"]));
        Assert.That(map.Places.Select(place => place.X), Is.EqualTo([-1 / 3d, -1 / 3d, 2 / 3d]).Within(1e-9));
        Assert.That(map.Places.Select(place => place.Y), Is.All.EqualTo(0).Within(1e-9));
        Assert.That((map.Fit, map.Guessed), Is.EqualTo((1.0, 0)));
    }

    [Test]
    public void Four_outlets_that_are_like_none_need_three_directions_and_show_two_thirds()
    {
        // All six distances are 1: a tetrahedron, with three equal eigenvalues of ½.
        var map = OutletMap.Of(OutletSimilarity.Of(LetteredCoverage.Of([9, 9, 9, 9], "C O O O", "O C O O", "O O C O", "O O O C").Matrix));
        Assert.That(map.Fit, Is.EqualTo(2 / 3d).Within(1e-9));
    }

    [Test]
    public void Who_shares_no_telling_claim_has_no_place_and_an_undefined_pair_stands_at_the_mean_distance()
    {
        // D was judged nowhere. A and C are never judged together; A–B and B–C are ½ apart.
        var map = OutletMap.Of(OutletSimilarity.Of(LetteredCoverage.Of([9, 9, 9, 9], "C R N N", "N R C N").Matrix));
        Assert.That(map.Unplaced.Select(outlet => outlet.Name), Is.EqualTo(["D"]));
        Assert.That(map.Guessed, Is.EqualTo(1));
        Assert.That(Distance(map, 0, 2), Is.EqualTo(0.5).Within(1e-9));
        Assert.That(Distance(map, 0, 1), Is.EqualTo(0.5).Within(1e-9));
    }

    [Test]
    public void Where_nobody_differs_there_is_nothing_to_show()
    {
        var map = OutletMap.Of(OutletSimilarity.Of(LetteredCoverage.Of([9, 9, 9], "C C C").Matrix));
        Assert.That((map.Places.Length, map.Fit), Is.EqualTo((3, double.NaN)));
        Assert.That(OutletMap.Of(OutletSimilarity.Of(LetteredCoverage.Of([9], "C").Matrix)).Places, Is.Empty);
    }

    [Test]
    public void Eigenvectors_are_found_largest_first_with_a_fixed_direction()
    {
        var (values, vectors) = SymmetricEigen.Of(new double[,] { { 2, -1 }, { -1, 2 } });
        Assert.That(values, Is.EqualTo([3, 1]).Within(1e-12));
        var root = Math.Sqrt(0.5);
        Assert.That(vectors[0], Is.EqualTo([root, -root]).Within(1e-12));
        Assert.That(vectors[1], Is.EqualTo([root, root]).Within(1e-12));
    }

    [Test]
    public void A_matrix_is_its_eigenvectors_times_their_values()
    {
        var matrix = new double[,] { { 4, 1, -2, 0 }, { 1, 3, 0.5, 7 }, { -2, 0.5, -1, 1 }, { 0, 7, 1, 2 } };
        var (values, vectors) = SymmetricEigen.Of(matrix);
        Assert.That(values, Is.Ordered.Descending);
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 4; j++) Assert.That(Enumerable.Range(0, 4).Sum(k => values[k] * vectors[k][i] * vectors[k][j]), Is.EqualTo(matrix[i, j]).Within(1e-9));
        }
    }

    private static double Distance(OutletMap map, int a, int b) => Math.Sqrt(Math.Pow(map.Places[a].X - map.Places[b].X, 2) + Math.Pow(map.Places[a].Y - map.Places[b].Y, 2));
}
