using CsCheck;
using SkiaSharp;

namespace Compare;

[TestFixture]
public sealed class LegendRowsTests
{
    private static readonly TextLook Look = new(12, "#000000");

    private static LegendRows Rows(int entries, float width, int most, int letters = 12) =>
        LegendRows.Of([.. Enumerable.Range(1, entries).Select(number => new LegendEntry($"{"state number"[..letters]} {number}", (_, _) => { }))], width, Look, most);

    private static string[] Words(LegendRows legend) => [.. legend.Rows.Select(row => string.Join(" | ", row.Select(place => place.Entry.Label)))];

    private static float End((LegendEntry Entry, float Left) place) => place.Left + LegendRows.SwatchWidth + LegendRows.SwatchGap + TextSetter.Default.Width(place.Entry.Label, Look);

    [Test]
    public void Entries_stand_in_rows() =>
        Assert.That(Words(Rows(5, 300, 9)), Is.EqualTo(new[] { "state number 1 | state number 2", "state number 3 | state number 4", "state number 5" }));

    [TestCase(5, 3, "state number 5")]
    [TestCase(5, 2, "state number 3 | and 2 more")]
    [TestCase(7, 2, "state number 3 | and 4 more")]
    [TestCase(40, 1, "state number 1 | and 39 more")]
    public void What_needs_more_rows_is_counted_in_place_of_the_last_entry(int entries, int most, string last)
    {
        var legend = Rows(entries, 300, most);
        Assert.That(legend.Rows, Has.Count.EqualTo(most));
        Assert.That(Words(legend)[^1], Is.EqualTo(last));
    }

    [Test]
    public void Nothing_stands_over_something_else_and_nothing_is_lost() => Gen.Select(Gen.Int[0, 40], Gen.Float[100, 600], Gen.Int[1, 6], Gen.Int[1, 12]).Sample((entries, width, most, letters) =>
    {
        var legend = Rows(entries, width, most, letters);
        Assert.That(legend.Rows, Has.Count.LessThanOrEqualTo(most));
        foreach (var row in legend.Rows)
        {
            Assert.That(row.Zip(row.Skip(1)).Select(pair => pair.Second.Left - End(pair.First)), Is.All.GreaterThan(0));
            Assert.That(row.Skip(1).Select(End), Is.All.LessThanOrEqualTo(width));
        }

        var labels = legend.Rows.SelectMany(row => row).Select(place => place.Entry.Label).ToList();
        var more = labels.Where(label => label.StartsWith("and ", StringComparison.Ordinal)).Sum(label => int.Parse(label.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(labels.Count(label => label[0] == 's') + more, Is.EqualTo(entries));
    });

    [TestCase(600, 12)]
    [TestCase(200, 4)]
    [TestCase(60, 1)]
    public void The_legend_takes_two_fifths_of_the_height_at_most(int height, int rows)
    {
        var drawn = new HashSet<float>();
        PageText Text(int entries) => new("Title", "Subtitle", [.. Enumerable.Range(0, entries).Select(number => new LegendEntry($"a state with a long name, number {number}", (_, area) => drawn.Add(area.Top)))], "Footer");
        var figure = new SKRect(0, 0, 320, height);
        using var picture = new SKBitmap(320, height);
        using var canvas = new SKCanvas(picture);
        var (frame, one) = (new PageFrame(figure, Text(100), ChartTheme.Light), new PageFrame(figure, Text(1), ChartTheme.Light));
        frame.Draw(canvas, frame.Body.Bottom);
        Assert.That(drawn, Has.Count.EqualTo(rows - 1), "the last row says how many more there are");
        if (height >= 200) Assert.That(frame.HeightAround - one.HeightAround, Is.EqualTo(20 * (rows - 1)).Within(1e-3));
    }
}
