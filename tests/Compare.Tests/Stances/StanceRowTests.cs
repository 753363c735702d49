namespace Compare;

public class StanceRowTests
{
    [Test]
    public void What_is_not_a_number_counts_as_nothing()
    {
        var row = new StanceRow(named: true);
        row.Add("best", "share", 0.5);
        row.Add("best", "ratio", double.NaN);
        row.Add("lead", "limit", double.PositiveInfinity);
        row.Add("lead", "holds", true);
        var group = "doubt";
        row.Add("lead", $"words of {group}", 2);
        Assert.That(row.Values, Is.EqualTo(new[] { 0.5f, 0, 0, 1, 2 }));
        Assert.That(row.Names, Is.EqualTo(new[] { "best: share", "best: ratio", "lead: limit", "lead: holds", "lead: words of doubt" }));
    }

    [Test]
    public void Names_are_kept_only_where_they_are_asked_for()
    {
        var row = new StanceRow();
        row.Add("best", "share", 0.5);
        row.Add("best", $"words of {NotAsked()}", 1);
        Assert.That(row.Values, Is.EqualTo(new[] { 0.5f, 1 }));
        Assert.That(row.Names, Is.Empty);

        static string NotAsked() => throw new InvalidOperationException("no name was asked for");
    }
}
