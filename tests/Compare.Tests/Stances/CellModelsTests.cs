namespace Compare;

/// <summary>The second stage with rivals that are guessed and with rivals that the codebook names.</summary>
public class CellModelsTests
{
    [Test]
    public void Named_rivals_are_judged_by_the_model_that_learned_from_named_ones()
    {
        var context = SmallEvent.Context();
        var models = InEventModels.Shipped.Value;
        var passages = models.Passages.Judge(context);
        var rivals = models.Passages.JudgeRivals(context);
        double[][][] Judged(CellModels cells, bool areNamed) => cells.Judge(passages, rivals, SmallEvent.Rules(), context.Company, areNamed).Probabilities;
        var swapped = models.Cells with { Passes = [models.Cells.Passes[0], models.Cells.Named], Named = models.Cells.Passes[1] };
        Assert.Multiple(() =>
        {
            Assert.That(Judged(models.Cells, areNamed: true), Is.EqualTo(Judged(swapped, areNamed: false)));
            Assert.That(Judged(models.Cells, areNamed: true), Is.Not.EqualTo(Judged(models.Cells, areNamed: false)));
        });
    }

    [Test]
    public void A_codebook_that_names_rivals_names_them_all()
    {
        var articles = SmallEvent.Context().Articles;
        var claims = new[] { new Claim("c1", "One."), new Claim("c2", "Two.") { RivalOf = "c1; c3" }, new Claim("c3", "Three."), new Claim("c4", "Four.") };
        double[][] guessed = [.. claims.Select((_, claim) => claims.Select((_, other) => claim == other ? 0 : 0.4).ToArray())];
        double[][] named = [[0, 0.9, 0, 0], [0.9, 0, 0.9, 0], [0, 0.9, 0, 0], [0, 0, 0, 0]];
        Assert.Multiple(() =>
        {
            Assert.That(new CellCompany(claims, articles).WithNamed(guessed), Is.EqualTo(named));
            Assert.That(new CellCompany([claims[0], claims[2]], articles).WithNamed(guessed), Is.SameAs(guessed), "none is named: guesses count");
        });
    }
}
