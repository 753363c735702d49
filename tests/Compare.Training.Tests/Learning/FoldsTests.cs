namespace Compare;

public class FoldsTests
{
    [Test]
    public void A_group_stands_in_one_fold_and_folds_are_even()
    {
        var folds = Folds.Of(Enumerable.Range(0, 40).Select(number => $"event {number % 20}"), 5);
        Assert.Multiple(() =>
        {
            Assert.That(folds, Has.Count.EqualTo(20));
            Assert.That(folds.Values.GroupBy(fold => fold).Select(group => group.Count()), Is.All.EqualTo(4));
        });
    }

    [Test]
    public void The_order_of_groups_changes_nothing() =>
        Assert.That(Folds.Of(["b", "a", "c"], 2), Is.EquivalentTo(Folds.Of(["c", "b", "a"], 2)));

    [Test]
    public void No_row_is_predicted_by_a_model_that_saw_its_group()
    {
        var set = MadeUp.Set(2, 200);
        // Every group but one says the opposite of it: a model that saw the group would side with it.
        var odd = set with { Labels = [.. set.Labels.Select((label, row) => set.Groups[row] == "group 3" ? 1 - label : label)] };
        var settings = new ModelSettings("line", new TreeSettings(), Ridge: 0.1, TreeShare: 0);
        var predicted = ModelTrainer.OutOfFold(odd, settings, Folds.Of(odd.Groups, 10));
        var wrong = Enumerable.Range(0, odd.Rows.Length).Where(row => odd.Groups[row] == "group 3").Count(row => (predicted[row][1] > 0.5 ? 1 : 0) != odd.Labels[row]);
        Assert.That(wrong, Is.GreaterThan(15), "of 20");
    }
}
