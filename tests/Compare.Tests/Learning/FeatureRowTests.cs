namespace Compare;

public class FeatureRowTests
{
    [TestCase(true)]
    [TestCase(false)]
    public void Values_are_the_same_with_and_without_names(bool isNamed)
    {
        var row = new FeatureRow(isNamed);
        row.Add("first", 0.5);
        row.Add($"number_{2}", 2);
        row.Add("third", true);
        row.Add(["fourth", "fifth"], [4f, 5f]);
        Assert.Multiple(() =>
        {
            Assert.That(row.Values, Is.EqualTo(new[] { 0.5f, 2, 1, 4, 5 }));
            Assert.That(row.Span.ToArray(), Is.EqualTo(row.Values));
            Assert.That(row.Names, Is.EqualTo(isNamed ? ["first", "number_2", "third", "fourth", "fifth"] : Array.Empty<string>()));
        });
    }

    [Test]
    public void A_name_is_not_put_together_for_a_row_without_names()
    {
        var asked = 0;
        string Name()
        {
            asked++;
            return "name";
        }

        new FeatureRow(isNamed: false).Add($"{Name()}_1", 1);
        Assert.That(asked, Is.Zero);
        new FeatureRow().Add($"{Name()}_1", 1);
        Assert.That(asked, Is.EqualTo(1));
    }

    [Test]
    public void Values_of_another_row_are_chosen_by_name()
    {
        var other = new FeatureRow();
        other.Add("kept", 1);
        other.Add("left", 2);
        var row = new FeatureRow();
        row.Add("cell", other, name => name == "kept");
        Assert.That((row.Names, row.Values), Is.EqualTo((new[] { "cell_kept" }, new[] { 1f })));
    }
}
