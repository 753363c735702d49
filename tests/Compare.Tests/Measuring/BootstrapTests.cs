namespace Compare.Tests;

public sealed class BootstrapTests
{
    private static double[] Share(int[] counts) => [(double)counts[1] / (counts[0] + counts[1])];

    [Test]
    public void Groups_that_are_all_alike_give_an_interval_without_width()
    {
        var estimate = Bootstrap.Estimates([[1, 3], [1, 3], [1, 3]], Share)[0];
        Assert.That(estimate, Is.EqualTo(new Estimate(0.75, 0.75, 0.75)));
    }

    [Test]
    public void One_group_alone_has_no_interval()
    {
        var estimate = Bootstrap.Estimates([[1, 3]], Share)[0];
        Assert.That(estimate, Is.EqualTo(new Estimate(0.75, double.NaN, double.NaN)));
    }

    [Test]
    public void The_same_seed_gives_the_same_interval_and_another_one_another()
    {
        int[][] groups = [[1, 3], [4, 2], [5, 5], [0, 7], [9, 1]];
        var one = Bootstrap.Estimates(groups, Share, 500, 7);
        Assert.That(Bootstrap.Estimates(groups, Share, 500, 7), Is.EqualTo(one));
        Assert.That(Bootstrap.Estimates(groups, Share, 500, 8), Is.Not.EqualTo(one));
    }

    /// <summary>Forty groups of one unit each, half of them right: the normal approximation gives .5 ± 1.96 × √(.25/40) = .345 to .655.</summary>
    [Test]
    public void The_interval_of_a_share_is_close_to_what_theory_gives()
    {
        var groups = Enumerable.Range(0, 40).Select(unit => unit % 2 == 0 ? new[] { 1, 0 } : [0, 1]).ToList();
        var estimate = Bootstrap.Estimates(groups, Share, 4000)[0];
        Assert.That(estimate.Low, Is.EqualTo(0.345).Within(0.026));
        Assert.That(estimate.High, Is.EqualTo(0.655).Within(0.026));
    }

    [Test]
    public void A_draw_for_which_a_measure_is_undefined_is_passed_over()
    {
        var estimate = Bootstrap.Estimates([[0, 0], [1, 1]], Share, 200)[0];
        Assert.That(estimate, Is.EqualTo(new Estimate(0.5, 0.5, 0.5)));
    }
}
