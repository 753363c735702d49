namespace Compare;

/// <summary>Gives the marks of a row places at which none covers another: beside each other where they may be moved, else in lanes.</summary>
internal static class LanePacker
{
    private const float ShelfMargin = 5;

    /// <summary>A mark's place: its middle in pixels from the left of the axis, and its lane from 0.</summary>
    public readonly record struct Place(float Middle, int Lane);

    /// <summary>The places of a row's marks, in their order, and the number of lanes.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="width">The width of the axis in pixels.</param>
    /// <param name="diameter">The width of a mark in pixels.</param>
    public static (Place[] Places, int Lanes) Pack(IReadOnlyList<RowMark> marks, float width, float diameter)
    {
        var lanes = new List<List<(float Left, float Right)>>();
        var places = new Place[marks.Count];
        foreach (var index in Enumerable.Range(0, marks.Count).OrderBy(index => marks[index].From))
        {
            var mark = marks[index];
            for (var lane = 0; ; lane++)
            {
                if (lane == lanes.Count) lanes.Add([]);
                if (Fitting(mark, lanes[lane], width, diameter) is not { } middle) continue;
                lanes[lane].Add(Extent(mark, middle, width, diameter));
                places[index] = new Place(middle, lane);
                break;
            }
        }

        return (places, lanes.Count);
    }

    private static float? Fitting(RowMark mark, List<(float Left, float Right)> taken, float width, float diameter)
    {
        var (from, to) = (mark.From * width, mark.To * width);
        var half = diameter / 2;
        bool IsFree(float middle)
        {
            var (left, right) = Extent(mark, middle, width, diameter);
            return taken.TrueForAll(other => right <= other.Left || left >= other.Right);
        }

        if (mark.IsBar || to - from < diameter + 2 * ShelfMargin)
        {
            // Marks stay whole at both ends of the axis; a diamond is a little wider than a disc.
            var edge = half * 1.25f;
            var middle = Math.Clamp((from + to) / 2, edge, MathF.Max(edge, width - edge));
            return IsFree(middle) ? middle : null;
        }

        for (var middle = from + half + ShelfMargin; middle <= to - half; middle += diameter + 1)
        {
            if (IsFree(middle)) return middle;
        }

        return null;
    }

    private static (float Left, float Right) Extent(RowMark mark, float middle, float width, float diameter)
    {
        var (left, right) = (middle - diameter / 2 - 0.5f, middle + diameter / 2 + 0.5f);
        if (mark.IsBar) (left, right) = (MathF.Min(left, mark.From * width), MathF.Max(right, mark.To * width));
        if (mark.Trail is { } trail) right = MathF.Max(right, trail * width + 2);
        return (left, right);
    }
}
