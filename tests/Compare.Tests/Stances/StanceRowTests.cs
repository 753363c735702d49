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
        Assert.That(row.Values, Is.EqualTo(new[] { 0.5f, 0, 0, 1 }));
        Assert.That(row.Names, Is.EqualTo(new[] { "best: share", "best: ratio", "lead: limit", "lead: holds" }));
    }

    [Test]
    public void Names_are_kept_only_where_they_are_asked_for()
    {
        var row = new StanceRow();
        row.Add("best", "share", 0.5);
        Assert.That(row.Names, Is.Empty);
    }
}
