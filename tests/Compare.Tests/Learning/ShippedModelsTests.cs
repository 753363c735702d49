namespace Compare;

public class ShippedModelsTests
{
    private const int MostBytes = 4 << 20;

    [Test]
    public void All_models_together_stay_small()
    {
        var assembly = typeof(ShippedModels).Assembly;
        var sizes = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".model", StringComparison.Ordinal)).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return stream.Length;
        }).ToList();
        Assert.That(sizes, Is.Not.Empty);
        Assert.That(sizes.Sum(), Is.LessThanOrEqualTo(MostBytes));
    }

    [Test]
    public void A_digest_is_that_of_the_file_and_of_the_model() =>
        Assert.That(ShippedModels.Digests(), Is.EquivalentTo(ShippedModels.Digests().Keys.ToDictionary(name => name, name => ModelFile.Digest(ShippedModels.Get(name)))));

    [Test]
    public void A_model_that_there_is_not_is_named() =>
        Assert.That(() => ShippedModels.Get("moon"), Throws.InvalidOperationException.With.Message.EqualTo("the model moon is missing from the assembly"));

    [Test]
    public void Every_model_reads_the_features_that_the_code_computes_by_name_and_order()
    {
        var context = SmallEvent.Context();
        var models = InEventModels.Shipped.Value;
        var passage = SmallEvent.Row(context, 0, context.Candidates(0, 0)[0]).Names;
        var passages = models.Passages.Judge(context);
        var rivals = models.Passages.JudgeRivals(context);
        var rows = models.Cells.Judge(passages, rivals, SmallEvent.Rules(), context.Company, areNamed: false).Rows;
        Assert.Multiple(() =>
        {
            Assert.That(models.Passages.Relevance.Features, Is.EqualTo(passage));
            Assert.That(models.Passages.Relation.Features, Is.EqualTo(passage));
            Assert.That(models.Passages.Rivals.Features, Is.EqualTo(RivalFeatures.Of(context, 0, 1).Names));
            Assert.That(models.Cells.Passes[^1].Features, Is.EqualTo(rows.Of(0, 0).Names));
            Assert.That(models.Cells.Named.Features, Is.EqualTo(rows.Of(0, 0).Names));
            Assert.That(passage, Is.Unique);
            Assert.That(rows.Of(0, 0).Names, Is.Unique);
        });
    }
}
