namespace Compare.Tests;

public sealed class RecordTableTests
{
    private sealed record Row(string Name, int Count, double? Share, CoverageState State, bool IsCopied);

    private static readonly Row[] Rows = [new("<b>Bell</b>", 3, 0.12345, CoverageState.NotJudged, true), new("Star", 0, null, CoverageState.Carries, false)];

    [Test]
    public void Columns_are_named_as_in_the_CSV_files_and_values_are_text()
    {
        var table = Rows.ToTable();
        Assert.That(table.Columns, Is.EqualTo(new[] { "name", "count", "share", "state", "is_copied" }));
        Assert.That(table.Rows[0], Is.EqualTo(new[] { "<b>Bell</b>", "3", "0.123", "NotJudged", "true" }));
        Assert.That(table.Rows[1], Is.EqualTo(new[] { "Star", "0", "", "Carries", "false" }));
    }

    [Test]
    public void Chosen_columns_stand_in_the_order_given() =>
        Assert.That(Rows.ToTable("state", "name").Rows[1], Is.EqualTo(new[] { "Carries", "Star" }));

    [Test]
    public void A_column_that_there_is_not_is_named_with_those_there_are() => Assert.That(
        () => Rows.ToTable("outlet"),
        Throws.ArgumentException.With.Message.StartsWith("no column is named \"outlet\"; there are: name, count, share, state, is_copied"));

    [Test]
    public void Text_is_escaped_and_a_long_table_counts_what_it_leaves_out()
    {
        Assert.That(Rows.ToTable().ToHtml(), Does.Contain("&lt;b&gt;Bell&lt;/b&gt;").And.Not.Contain("<b>"));
        var many = Enumerable.Repeat(Rows[1], 103).ToTable("name");
        Assert.That(many.ToHtml().Split("<tr>"), Has.Length.EqualTo(102), "a header and a hundred rows");
        Assert.That(many.ToHtml(), Does.Contain("… and 3 more rows"));
        Assert.That(((INotebookOutput)many).ToText(), Does.StartWith("name\nStar\n").And.EndsWith("… and 3 more rows"));
    }
}
