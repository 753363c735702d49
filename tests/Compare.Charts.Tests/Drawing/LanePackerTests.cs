using CsCheck;

namespace Compare;

[TestFixture]
public sealed class LanePackerTests
{
    private static RowMark Mark(float from, float to, bool isBar = false, float? trail = null) => new(1, CoverageState.Carries, from, to) { IsBar = isBar, Trail = trail };

    [Test]
    public void Marks_at_one_place_stand_in_lanes_and_others_side_by_side()
    {
        var (places, lanes) = LanePacker.Pack([Mark(0.5f, 0.5f), Mark(0.5f, 0.5f), Mark(0.9f, 0.9f)], 200, 20);
        Assert.That(lanes, Is.EqualTo(2));
        Assert.That(places.Select(place => (place.Middle, place.Lane)), Is.EqualTo(new[] { (100f, 0), (100, 1), (180, 0) }));
    }

    [Test]
    public void Marks_on_a_shelf_move_aside_before_they_take_another_lane()
    {
        var (places, lanes) = LanePacker.Pack([Mark(0, 0.5f), Mark(0, 0.5f), Mark(0, 0.5f), Mark(0, 0.5f), Mark(0, 0.5f)], 200, 20);
        Assert.That(lanes, Is.EqualTo(2));
        Assert.That(places.Select(place => place.Lane), Is.EqualTo(new[] { 0, 0, 0, 0, 1 }));
        Assert.That(places.Take(4).Select(place => place.Middle), Is.Unique);
    }

    [Test]
    public void A_bar_and_a_trail_keep_their_room_free()
    {
        Assert.That(LanePacker.Pack([Mark(0.1f, 0.9f, isBar: true), Mark(0.8f, 0.8f)], 200, 20).Lanes, Is.EqualTo(2));
        Assert.That(LanePacker.Pack([Mark(0.1f, 0.1f, trail: 0.9f), Mark(0.8f, 0.8f)], 200, 20).Lanes, Is.EqualTo(2));
    }

    [Test]
    public void No_mark_covers_another_and_all_stay_on_the_axis() => Gen.Select(Gen.Float[0, 1], Gen.Float[0, 1], Gen.Bool)
        .Select((a, b, isBar) => Mark(MathF.Min(a, b), MathF.Max(a, b), isBar)).Array[1, 30].Sample(marks =>
        {
            var (places, lanes) = LanePacker.Pack(marks, 300, 18);
            foreach (var lane in places.GroupBy(place => place.Lane))
            {
                var middles = lane.Select(place => place.Middle).Order().ToList();
                for (var i = 1; i < middles.Count; i++) Assert.That(middles[i] - middles[i - 1], Is.GreaterThanOrEqualTo(18));
            }

            Assert.That(places.Select(place => place.Lane).Max(), Is.EqualTo(lanes - 1));
            Assert.That(places.Select(place => place.Middle), Is.All.InRange(9, 291));
        });
}
