namespace Compare;

public class LogisticTrainerTests
{
    [TestCase(2)]
    [TestCase(3)]
    public void A_straight_line_is_found(int classes)
    {
        var set = MadeUp.Set(classes, 600);
        var model = ModelTrainer.Train(set, new ModelSettings("line", new TreeSettings(), Ridge: 0.1, TreeShare: 0));
        var right = Enumerable.Range(0, set.Rows.Length).Count(row => Array.IndexOf(model.Predict(set.Rows[row]), model.Predict(set.Rows[row]).Max()) == set.Labels[row]);
        Assert.That(right / (double)set.Rows.Length, Is.GreaterThan(0.9));
    }

    [Test]
    public void What_says_nothing_weighs_least()
    {
        var weights = LogisticTrainer.Train(MadeUp.Set(2, 600), ridge: 1)[0].Weights;
        Assert.That(Math.Abs(weights[2]), Is.LessThan(Math.Abs(weights[0]) / 5));
    }

    [Test]
    public void A_heavier_ridge_shrinks_the_weights() =>
        Assert.That(
            Math.Abs(LogisticTrainer.Train(MadeUp.Set(2, 300), ridge: 100)[0].Weights[0]),
            Is.LessThan(Math.Abs(LogisticTrainer.Train(MadeUp.Set(2, 300), ridge: 1)[0].Weights[0])));
}
