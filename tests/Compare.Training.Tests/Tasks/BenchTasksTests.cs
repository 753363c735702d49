namespace Compare;

public class BenchTasksTests
{
    [Test]
    public void Names_of_tasks_are_unique() => Assert.That(BenchTasks.All.Select(task => task.Name), Is.Unique);

    [Test]
    public void No_model_that_ships_learns_from_a_set_for_evaluation_alone() => Assert.That(
        BenchTasks.Models.SelectMany(model => model.Sets).Intersect(["mrpc", "sick", "sts_headlines", "rte3", "fever_symmetric", "perspectrum", "polnear", "basil"]),
        Is.Empty);
}
