using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Outlets as points on a plane, each with its name.</summary>
internal sealed class MapDrawing(Coverage coverage, OutletMap map, ChartTheme theme)
{
    private const float Radius = 5.5f, BarHeight = 26, SideRoom = 120, EndRoom = 30;

    private static readonly double[] BarLengths = [1, 0.5, 0.2, 0.1, 0.05, 0.02];

    private readonly List<string> _groups = GroupsOf(map);

    /// <summary>The size at which labels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var frame = new PageFrame(new SKRect(0, 0, 900, 4000), Page(), theme);
        var (width, height) = (map.Places.Max(place => place.X) - map.Places.Min(place => place.X), map.Places.Max(place => place.Y) - map.Places.Min(place => place.Y));
        // As high as the outlets spread upwards where they fill the width, and high enough for their names one below the other.
        var wanted = (frame.Body.Width - 2 * SideRoom) * height / Math.Max(width, 1e-6) + 2 * EndRoom + BarHeight;
        var (least, most) = (Math.Clamp(160 + 10 * map.Places.Length, 280, 800), Math.Min(860, 420 + 12 * map.Places.Length));
        return new ChartSize(900, (int)MathF.Ceiling(frame.HeightAround + (float)Math.Clamp(wanted, least, most)));
    }

    /// <summary>Lays the map out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, Page(), theme);
        var data = frame.Body;
        var room = data with { Bottom = MathF.Max(data.Top + 1, data.Bottom - BarHeight) };
        var (points, scale, limits) = Points(data, room);
        var labels = new LabelPlacer(points, room, Radius + 1).Place([.. map.Places.Select(place => place.Outlet.Name)], theme);
        return new ChartArrangement(data, limits, canvas =>
        {
            DrawNeighbours(canvas, points);
            foreach (var label in labels.Where(label => label.IsAway)) DrawLeader(canvas, label, points[label.Point]);
            for (var i = 0; i < points.Count; i++) PointMark.Draw(canvas, points[i], Radius, Kind(map.Places[i].Outlet), theme);
            foreach (var label in labels) DrawLabel(canvas, label, points[label.Point]);
            DrawBar(canvas, scale, data);
            DrawMissing(canvas, points.Count - labels.Count, data);
        }, canvas => frame.Draw(canvas, data.Bottom));
    }

    /// <summary>What stands around the map.</summary>
    public PageText Page()
    {
        List<LegendEntry> legend = [];
        if (_groups.Count > 0)
        {
            legend.AddRange(_groups.Select((group, kind) => new LegendEntry(group, (canvas, area) => PointMark.Draw(canvas, new SKPoint(area.MidX, area.MidY), 5, kind, theme))));
            if (map.Places.Any(place => Kind(place.Outlet) is null)) legend.Add(new("no group given", (canvas, area) => PointMark.Draw(canvas, new SKPoint(area.MidX, area.MidY), 5, null, theme)));
        }

        legend.Add(new("line: the outlet most alike", (canvas, area) =>
        {
            using var paint = LinePaint();
            canvas.DrawLine(area.Left, area.MidY, area.Right, area.MidY, paint);
        }));
        var footer = ChartWords.Counts(coverage);
        if (!double.IsNaN(map.Fit)) footer += $" · the plane shows {ChartWords.Percent(map.Fit)} of what tells outlets apart";
        if (map.Guessed > 0) footer += $" · {ChartWords.Count(map.Guessed, "pair")} without a telling claim at the mean distance";
        if (!map.Unplaced.IsEmpty) footer += $" · without a place: {ChartWords.List([.. map.Unplaced.Select(outlet => outlet.Name)])}";
        return new PageText(
            coverage.Corpus.Event.Title,
            "The nearer two outlets stand, the more alike they treat the claims; directions have no meaning",
            legend,
            $"{footer} · {ChartWords.Uncorrected}");
    }

    /// <summary>The groups that points are told apart by: none where each outlet is a group of its own, or there are too many.</summary>
    private static List<string> GroupsOf(OutletMap map)
    {
        var groups = map.Places.Select(place => place.Outlet.Group?.Trim() ?? "").Where(group => group.Length > 0).ToList();
        var names = groups.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count < groups.Count && names.Count <= PointMark.Kinds ? names : [];
    }

    private int? Kind(Outlet outlet)
    {
        if (_groups.Count == 0) return 0;
        var kind = _groups.FindIndex(group => group.Equals(outlet.Group?.Trim(), StringComparison.OrdinalIgnoreCase));
        return kind < 0 ? null : kind;
    }

    /// <summary>The places in pixels, with one scale in both directions and room for labels at the sides.</summary>
    private (List<SKPoint> Points, float Scale, AxisLimits Limits) Points(SKRect data, SKRect room)
    {
        var inner = room;
        inner.Inflate(-MathF.Min(SideRoom, room.Width * 0.16f), -MathF.Min(EndRoom, room.Height * 0.12f));
        var (left, right) = (map.Places.Min(place => place.X), map.Places.Max(place => place.X));
        var (low, high) = (map.Places.Min(place => place.Y), map.Places.Max(place => place.Y));
        var scale = Math.Max(1e-3, Math.Min(Math.Max(1, inner.Width) / Math.Max(right - left, 1e-6), Math.Max(1, inner.Height) / Math.Max(high - low, 1e-6)));
        var (x, y) = ((left + right) / 2, (low + high) / 2);
        var points = map.Places.Select(place => new SKPoint(
            (float)(inner.MidX + (place.X - x) * scale), (float)(inner.MidY - (place.Y - y) * scale))).ToList();
        return (points, (float)scale, new AxisLimits(
            x + (data.Left - inner.MidX) / scale, x + (data.Right - inner.MidX) / scale, y - (data.Bottom - inner.MidY) / scale, y - (data.Top - inner.MidY) / scale));
    }

    private void DrawNeighbours(SKCanvas canvas, List<SKPoint> points)
    {
        var similarity = OutletSimilarity.Of(coverage.Matrix);
        var column = similarity.Outlets.Select((outlet, index) => (outlet.Name, index)).ToDictionary(entry => entry.Name, entry => entry.index, StringComparer.Ordinal);
        var columns = map.Places.Select(place => column[place.Outlet.Name]).ToArray();
        using var paint = LinePaint();
        for (var i = 0; i < columns.Length; i++)
        {
            var known = Enumerable.Range(0, columns.Length).Where(j => j != i && similarity[columns[i], columns[j]].IsDefined).ToList();
            if (known.Count == 0) continue;
            var nearest = known.MaxBy(j => similarity[columns[i], columns[j]].Value);
            if (similarity[columns[i], columns[nearest]].Value > 0) canvas.DrawLine(points[i], points[nearest], paint);
        }
    }

    private SKPaint LinePaint() => new() { Color = SKColor.Parse(theme.Line), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.5f };

    private void DrawLeader(SKCanvas canvas, PlacedLabel label, SKPoint point)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 0.8f };
        canvas.DrawLine(point, new SKPoint(Math.Clamp(point.X, label.Area.Left, label.Area.Right), Math.Clamp(point.Y, label.Area.Top, label.Area.Bottom)), paint);
    }

    private void DrawLabel(SKCanvas canvas, PlacedLabel label, SKPoint point)
    {
        using var paper = new SKPaint { Color = SKColor.Parse(theme.Background).WithAlpha(200) };
        canvas.DrawRect(label.Area, paper);
        if (label.Area.Left >= point.X) label.Block.Draw(canvas, new SKPoint(label.Area.Left, label.Area.Top));
        else if (label.Area.Right <= point.X) label.Block.Draw(canvas, new SKPoint(label.Area.Right, label.Area.Top), SKTextAlign.Right);
        else label.Block.Draw(canvas, new SKPoint(label.Area.MidX, label.Area.Top), SKTextAlign.Center);
    }

    /// <summary>A bar that says how long a distance is.</summary>
    private void DrawBar(SKCanvas canvas, float scale, SKRect data)
    {
        var length = BarLengths.FirstOrDefault(length => length * scale <= Math.Max(60, data.Width * 0.18f), BarLengths[^1]);
        var look = new TextLook(theme.NoteSize, theme.FaintInk);
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk), IsAntialias = true, StrokeWidth = 1.4f };
        var (left, right, y) = (data.Right - (float)length * scale, data.Right - 1, data.Bottom - 5);
        canvas.DrawLine(left, y, right, y, paint);
        canvas.DrawLine(left, y - 4, left, y + 4, paint);
        canvas.DrawLine(right, y - 4, right, y + 4, paint);
        var text = string.Create(CultureInfo.InvariantCulture, $"{length:0.##} less alike");
        TextSetter.Default.Draw(canvas, text, new SKPoint(right, y - 6), look, SKTextAlign.Right);
    }

    private void DrawMissing(SKCanvas canvas, int count, SKRect data)
    {
        if (count == 0) return;
        var look = new TextLook(theme.LabelSize, theme.Ink, IsBold: true);
        TextSetter.Default.Draw(canvas, $"and {ChartWords.Count(count, "more name")}", new SKPoint(data.Left, data.Bottom - 5), look);
    }
}
