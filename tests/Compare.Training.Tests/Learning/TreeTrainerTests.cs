namespace Compare;

public class TreeTrainerTests
{
    [TestCase(2)]
    [TestCase(4)]
    public void The_reader_in_the_library_scores_like_the_trainer(int classes)
    {
        Assume.That(LightGbmPredictions.CanLoad, "LightGBM cannot be loaded on this machine: it needs libgomp");
        var set = MadeUp.Set(classes, rows: 600);
        var settings = new TreeSettings(Rounds: 20, Leaves: 6);
        var written = TreeTrainer.Write(set, settings);
        var trees = TreeTrainer.Read(written, set);
        var rows = set.Rows.SelectMany(row => row).ToArray();
        var expected = LightGbmPredictions.Raw(written, rows, set.Features.Length, trees.Length);
        for (var row = 0; row < set.Rows.Length; row++)
        {
            for (var output = 0; output < trees.Length; output++)
                Assert.That(trees[output].Evaluate(set.Rows[row]), Is.EqualTo(expected[(row * trees.Length) + output]).Within(1e-5));
        }
    }

    [Test]
    public void The_same_rows_give_the_same_trees()
    {
        Assume.That(LightGbmPredictions.CanLoad, "LightGBM cannot be loaded on this machine: it needs libgomp");
        var settings = new TreeSettings(Rounds: 10);
        var first = TreeTrainer.Write(MadeUp.Set(2, 300), settings);
        Assert.That(TreeTrainer.Write(MadeUp.Set(2, 300), settings), Is.EqualTo(first));
    }
}
