using CsCheck;
using SkiaSharp;

namespace Compare;

[TestFixture]
internal sealed class LabelPlacerTests
{
    private static readonly SKRect Room = new(0, 0, 800, 500);

    private static readonly Gen<SKPoint[]> Points = Gen.Select(Gen.Int[60, 740], Gen.Int[40, 460]).Select((x, y) => new SKPoint(x, y)).Array[1, 25];

    [Test]
    public void A_lone_label_stands_right_of_its_point_and_at_the_edge_left_of_it()
    {
        Assert.That(Place([new(100, 100)], "Gazette").Single().Area.Left, Is.GreaterThan(100));
        Assert.That(Place([new(790, 100)], "Gazette").Single().Area.Right, Is.LessThan(790));
    }

    [Test]
    public void Labels_cover_neither_one_another_nor_a_point_and_stay_in_the_room() => Points.Sample(
        points =>
        {
            var labels = Place(points, "Harbour Gazette");
            var pairs = labels.SelectMany((a, i) => labels.Skip(i + 1).Select(b => (a, b)));
            return labels.All(label => Room.Contains(label.Area)
                    && !points.Any(point => label.Area.Contains(point)))
                && pairs.All(pair => !SKRect.Create(pair.a.Area.Location, pair.a.Area.Size).IntersectsWith(pair.b.Area));
        },
        iter: 60);

    [Test]
    public void Points_in_one_place_each_get_their_label()
    {
        var labels = Place([.. Enumerable.Repeat(new SKPoint(400, 250), 12)], "Gazette");
        Assert.That(labels.Select(label => label.Point), Is.EqualTo(Enumerable.Range(0, 12)));
        Assert.That(labels.Any(label => label.IsAway), Is.True);
    }

    [Test]
    public void Where_there_is_no_room_labels_are_left_out() =>
        Assert.That(new LabelPlacer([new(5, 5), new(6, 6)], new SKRect(0, 0, 10, 10), 5).Place(["Harbour Gazette", "Post"], ChartTheme.Light), Is.Empty);

    private static IReadOnlyList<PlacedLabel> Place(SKPoint[] points, string name) =>
        new LabelPlacer(points, Room, 6).Place([.. points.Select(_ => name)], ChartTheme.Light);
}
