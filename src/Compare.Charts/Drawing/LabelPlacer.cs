using SkiaSharp;

namespace Compare;

/// <summary>A label beside its point.</summary>
/// <param name="Point">The number of the point, from 0.</param>
/// <param name="Block">Its lines.</param>
/// <param name="Area">Where it stands.</param>
/// <param name="IsAway">Whether it stands so far away that a line must lead to it.</param>
internal sealed record PlacedLabel(int Point, TextBlock Block, SKRect Area, bool IsAway);

/// <summary>Puts labels beside points so that none covers another label or a point; the same points always give the same places.</summary>
/// <param name="points">The points, in the order in which their labels choose.</param>
/// <param name="room">Where labels may stand.</param>
/// <param name="pointRadius">The radius of a point in pixels.</param>
internal sealed class LabelPlacer(IReadOnlyList<SKPoint> points, SKRect room, float pointRadius)
{
    private const int Angles = 24;
    private const float Near = 4, FarStep = 9, Widest = 170;
    private const int Lines = 2;

    /// <summary>The labels in the largest size at which all find a place; at the smallest, those that do.</summary>
    public IReadOnlyList<PlacedLabel> Place(IReadOnlyList<string> texts, ChartTheme theme)
    {
        List<PlacedLabel> placed = [];
        for (var size = theme.LabelSize; size >= theme.SmallestLabelSize; size -= 0.5f)
        {
            var look = new TextLook(size, theme.Ink);
            // A word is cut only where it alone is wider than half of the room.
            var width = MathF.Min(Widest, room.Width / 3);
            placed = Placed([.. texts.Select(text => TextBlock.WrapEvenly(text, look, width, Lines))], size <= theme.SmallestLabelSize ? 60 : 9);
            if (placed.Count == texts.Count) break;
        }

        return placed;
    }

    private List<PlacedLabel> Placed(List<TextBlock> blocks, int rings)
    {
        var taken = points.Select(point => new SKRect(point.X - pointRadius, point.Y - pointRadius, point.X + pointRadius, point.Y + pointRadius)).ToList();
        var placed = new List<PlacedLabel>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var point = i;
            var free = Candidates(points[i], blocks[i], rings).FirstOrDefault(candidate => IsFree(candidate.Area, taken));
            if (free.Area.IsEmpty) continue;
            taken.Add(free.Area);
            placed.Add(new PlacedLabel(point, blocks[i], free.Area, free.IsAway));
        }

        return placed;
    }

    private bool IsFree(SKRect area, List<SKRect> taken)
    {
        if (area.Left < room.Left || area.Top < room.Top || area.Right > room.Right || area.Bottom > room.Bottom) return false;
        return !taken.Any(other => other.Left < area.Right + 2 && area.Left < other.Right + 2 && other.Top < area.Bottom && area.Top < other.Bottom);
    }

    /// <summary>Right, left, above and below, then round the point in widening rings.</summary>
    private IEnumerable<(SKRect Area, bool IsAway)> Candidates(SKPoint point, TextBlock block, int rings)
    {
        var (width, height, gap) = (block.Width, block.Height, pointRadius + Near);
        yield return (SKRect.Create(point.X + gap, point.Y - height / 2, width, height), false);
        yield return (SKRect.Create(point.X - gap - width, point.Y - height / 2, width, height), false);
        yield return (SKRect.Create(point.X - width / 2, point.Y - gap - height, width, height), false);
        yield return (SKRect.Create(point.X - width / 2, point.Y + gap, width, height), false);
        for (var ring = 0; ring < rings; ring++)
        {
            for (var step = 0; step < Angles; step++)
            {
                var angle = step * 2 * MathF.PI / Angles;
                var (x, y) = (MathF.Cos(angle), MathF.Sin(angle));
                var away = gap + ring * FarStep;
                // The label's nearest edge, not its middle, is as far away as the ring says.
                var middle = new SKPoint(point.X + x * (away + width / 2), point.Y + y * (away + height / 2));
                yield return (SKRect.Create(middle.X - width / 2, middle.Y - height / 2, width, height), ring > 1);
            }
        }
    }
}
