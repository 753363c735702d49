using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Outlets on a circle and arrows across it.</summary>
internal sealed class TravelDrawing(TravelContent content, ChartTheme theme)
{
    private const float NodeRadius = 6, LabelGap = 8, ThinnestArrow = 1.3f, WidestArrow = 7, LargestRadius = 420, LargestLabel = 190;

    /// <summary>With more outlets than this, level names would touch above and below: they turn with the circle.</summary>
    private const int LevelNames = 14;

    private readonly int _most = content.Arrows.Max(arrow => arrow.Claims);

    private bool IsTurned => content.Outlets.Length > LevelNames;

    private TextLook NameLook => new(theme.LabelSize, theme.Ink);

    /// <summary>The size at which names stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var radius = Math.Clamp(content.Outlets.Length * 12f, 150, LargestRadius);
        var (across, down) = LabelRoom(LargestLabel);
        var width = MathF.Max(640, 2 * (radius + across) + 60);
        var frame = new PageFrame(new SKRect(0, 0, width, 4000), content.Page(), theme);
        return new ChartSize((int)width, (int)MathF.Ceiling(frame.HeightAround + 2 * (radius + down) + 4));
    }

    /// <summary>Lays the network out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, content.Page(), theme);
        var body = frame.Body;
        var label = MathF.Min(LargestLabel, body.Width * 0.26f);
        var (across, down) = LabelRoom(label);
        var radius = Math.Clamp(MathF.Min(body.Width / 2 - across, body.Height / 2 - down), 10, LargestRadius);
        var middle = new SKPoint(body.MidX, body.Top + MathF.Min(body.Height / 2, radius + down));
        var data = new SKRect(middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius);
        // What users add stands in the circle's own coordinates: its middle is 0, its radius 1.
        return new ChartArrangement(data, new AxisLimits(-1, 1, -1, 1), canvas => { }, canvas =>
        {
            DrawArrows(canvas, middle, radius);
            for (var outlet = 0; outlet < content.Outlets.Length; outlet++)
            {
                var place = Place(outlet, middle, radius);
                TravelArrowMark.Node(canvas, place, NodeRadius, content.HasArticles[outlet], theme);
                DrawName(canvas, outlet, place, label);
            }

            frame.Draw(canvas, middle.Y + radius + down);
        });
    }

    /// <summary>The room that names take beside the circle, and above and below it.</summary>
    private (float Across, float Down) LabelRoom(float label)
    {
        var widest = MathF.Min(label, content.Outlets.Max(outlet => TextSetter.Default.Width(TextCharacters.Clean(outlet), NameLook))) + NodeRadius + LabelGap;
        return (widest, IsTurned ? widest : NodeRadius + LabelGap + 2 * NameLook.LineHeight);
    }

    /// <summary>The angle of an outlet in radians: the first stands at the top, the others follow clockwise.</summary>
    private float Angle(int outlet) => MathF.Tau * outlet / content.Outlets.Length - MathF.PI / 2;

    private SKPoint Place(int outlet, SKPoint middle, float radius) =>
        new(middle.X + radius * MathF.Cos(Angle(outlet)), middle.Y + radius * MathF.Sin(Angle(outlet)));

    private void DrawArrows(SKCanvas canvas, SKPoint middle, float radius)
    {
        var numbers = new List<(SKPoint Place, TravelArrow Arrow)>();
        foreach (var arrow in content.Arrows)
        {
            var (from, to) = (Place(arrow.From, middle, radius), Place(arrow.To, middle, radius));
            var chord = to - from;
            var side = TravelArrowMark.Scaled(TravelArrowMark.Unit(new SKPoint(-chord.Y, chord.X)), Bow(arrow, chord.Length));
            // Drawn towards the middle, arrows between neighbours do not leave the circle.
            var inward = TravelArrowMark.Scaled(new SKPoint(middle.X - (from.X + to.X) / 2, middle.Y - (from.Y + to.Y) / 2), 0.35f);
            var bend = new SKPoint((from.X + to.X) / 2, (from.Y + to.Y) / 2) + side + inward;
            var width = ThinnestArrow + (WidestArrow - ThinnestArrow) * (_most == 1 ? 0.15f : (arrow.Claims - 1f) / (_most - 1));
            var start = from + TravelArrowMark.Scaled(TravelArrowMark.Unit(bend - from), NodeRadius + 1);
            var end = to - TravelArrowMark.Scaled(TravelArrowMark.Unit(to - bend), NodeRadius + 2);
            TravelArrowMark.Curve(canvas, start, bend, end, width, arrow.IsCopy, arrow.IsCertain);
            numbers.Add((new SKPoint((start.X + 2 * bend.X + end.X) / 4, (start.Y + 2 * bend.Y + end.Y) / 4), arrow));
        }

        var placed = new List<SKPoint>();
        foreach (var (place, arrow) in numbers)
        {
            // The strongest arrows come first: a number that would cover theirs is left to the alternative text.
            if (placed.Exists(other => (other - place).Length < 19)) continue;
            placed.Add(place);
            TravelArrowMark.Number(canvas, place, arrow.Claims, arrow.IsCopy, theme);
        }
    }

    /// <summary>How far an arrow bows to its left: arrows there and back, and of both kinds, keep apart.</summary>
    private static float Bow(TravelArrow arrow, float length) => (arrow.IsCopy ? 0.16f : 0.06f) * MathF.Min(length, 260);

    private void DrawName(SKCanvas canvas, int outlet, SKPoint place, float width)
    {
        var angle = Angle(outlet);
        var (cos, sin) = (MathF.Cos(angle), MathF.Sin(angle));
        var reach = NodeRadius + LabelGap;
        if (IsTurned)
        {
            var name = TextBlock.Wrap(content.Outlets[outlet], NameLook, width, 1);
            var isLeft = cos < -1e-4f;
            canvas.Save();
            canvas.Translate(place);
            canvas.RotateRadians(isLeft ? angle + MathF.PI : angle);
            name.Draw(canvas, new SKPoint(isLeft ? -reach : reach, -name.Height / 2), isLeft ? SKTextAlign.Right : SKTextAlign.Left);
            canvas.Restore();
            return;
        }

        var block = TextBlock.WrapEvenly(content.Outlets[outlet], NameLook, width, 2);
        var isBeside = MathF.Abs(cos) > 0.25f;
        var top = isBeside ? place.Y + sin * 6 - block.Height / 2 : sin < 0 ? place.Y - reach - block.Height : place.Y + reach;
        var align = !isBeside ? SKTextAlign.Center : cos > 0 ? SKTextAlign.Left : SKTextAlign.Right;
        block.Draw(canvas, new SKPoint(isBeside ? place.X + MathF.Sign(cos) * reach : place.X, top), align);
    }
}
