using ScottPlot;
using SkiaSharp;

namespace Compare;

/// <summary>Accuracy over confidence, with the number of cells below.</summary>
internal sealed class CalibrationDrawing(CalibrationCurve curve, string title, Scorer judgedBy, ChartTheme theme)
{
    private const float CountShare = 0.2f, Gap = 10, WidestPlot = 620;

    private static readonly double[] Ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

    private TextLook AxisLook => new(theme.NoteSize, theme.FaintInk);

    private string Blue => theme.Accents[0];

    /// <summary>The size at which labels stand at full size.</summary>
    public ChartSize FittingSize()
    {
        var frame = new PageFrame(new SKRect(0, 0, 620, 2000), Page(), theme);
        return new ChartSize(620, (int)MathF.Ceiling(frame.HeightAround + 560));
    }

    /// <summary>Lays the diagram out in a figure.</summary>
    public ChartArrangement Arrange(SKRect figure)
    {
        var frame = new PageFrame(figure, Page(), theme);
        var body = frame.Body;
        var left = body.Left + 2 * AxisLook.LineHeight + 26;
        var below = 2 * AxisLook.LineHeight + 8;
        var counts = MathF.Max(14, (body.Height - below) * CountShare);
        var bottom = MathF.Max(body.Top + 20, body.Bottom - below - counts - Gap);
        var width = MathF.Max(20, MathF.Min(WidestPlot, body.Right - 8 - left));
        var data = new SKRect(MathF.Round(left), MathF.Round(body.Top + 8), MathF.Round(left + width), MathF.Round(bottom));
        var strip = new SKRect(data.Left, data.Bottom + Gap, data.Right, data.Bottom + Gap + counts);
        return new ChartArrangement(data, new AxisLimits(0, 1, 0, 1), _ => { }, canvas =>
        {
            DrawGrid(canvas, data);
            DrawCounts(canvas, strip);
            foreach (var bin in curve.Bins) DrawBin(canvas, bin, data);
            DrawAxisTitles(canvas, data, strip);
            frame.Draw(canvas, strip.Bottom + below);
        });
    }

    /// <summary>What stands around the diagram.</summary>
    public PageText Page() => new(
        title,
        double.IsNaN(curve.Error)
            ? "Whether cells are right as often as the program is sure of them"
            : $"Whether cells are right as often as the program is sure of them: expected calibration error {ChartWords.Fraction(curve.Error)}",
        [
            new("share right, with 95 % interval", (canvas, area) => DrawSample(canvas, area)),
            new("right as often as sure", (canvas, area) =>
            {
                using var paint = Diagonal();
                canvas.DrawLine(area.Left, area.Bottom, area.Right, area.Top, paint);
            }),
        ],
        $"{ChartWords.Count(curve.Cells, "decided cell")} with a gold label"
            + (curve.Undecided == 0 ? "" : $" · {ChartWords.Number(curve.Undecided)} more left undecided")
            + $" · right: {ChartWords.Percent(curve.Accuracy)}"
            + (judgedBy == Scorer.Rules ? " · the confidence of rules is no probability" : ""));

    /// <summary>The diagram in words.</summary>
    public string Words()
    {
        var bins = curve.Bins.Select(bin => $"confidence {ChartWords.Fraction(bin.Confidence)}: {ChartWords.Percent(bin.Accuracy)} of {ChartWords.Count(bin.Cells, "cell")} right");
        return $"Reliability diagram of {ChartWords.Count(curve.Cells, "decided cell")} with a gold label; expected calibration error {ChartWords.Fraction(curve.Error)}. {string.Join("; ", bins)}.";
    }

    private static SKPoint At(SKRect data, double x, double y) => new(data.Left + (float)x * data.Width, data.Bottom - (float)y * data.Height);

    private void DrawGrid(SKCanvas canvas, SKRect data)
    {
        using var line = new SKPaint { Color = SKColor.Parse(theme.Line).WithAlpha(150), StrokeWidth = 1 };
        foreach (var tick in Ticks)
        {
            var at = At(data, tick, tick);
            canvas.DrawLine(data.Left, MathF.Round(at.Y) + 0.5f, data.Right, MathF.Round(at.Y) + 0.5f, line);
            canvas.DrawLine(MathF.Round(at.X) + 0.5f, data.Top, MathF.Round(at.X) + 0.5f, data.Bottom, line);
            TextSetter.Default.Draw(canvas, ChartWords.Percent(tick), new SKPoint(data.Left - 6, at.Y + AxisLook.HalfLetter), AxisLook, SKTextAlign.Right);
        }

        using var paint = Diagonal();
        canvas.DrawLine(At(data, 0, 0), At(data, 1, 1), paint);
    }

    private void DrawBin(SKCanvas canvas, CalibrationBin bin, SKRect data)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(Blue), IsAntialias = true, StrokeWidth = 1.6f };
        var (middle, low, high) = (At(data, bin.Confidence, bin.Accuracy.Value), At(data, bin.Confidence, bin.Accuracy.Low), At(data, bin.Confidence, bin.Accuracy.High));
        canvas.DrawLine(low, high, paint);
        canvas.DrawLine(low.X - 4, low.Y, low.X + 4, low.Y, paint);
        canvas.DrawLine(high.X - 4, high.Y, high.X + 4, high.Y, paint);
        IntervalMark.Disc(canvas, middle, 5, Blue, theme);
    }

    /// <summary>A bar for each part of the confidence, its number above it.</summary>
    private void DrawCounts(SKCanvas canvas, SKRect strip)
    {
        using var bar = new SKPaint { Color = SKColor.Parse(theme.FaintInk).WithAlpha(150) };
        var most = curve.Bins.Max(bin => bin.Cells);
        var tallest = MathF.Max(2, strip.Height - AxisLook.LineHeight - 2);
        foreach (var bin in curve.Bins)
        {
            var height = MathF.Max(1.5f, tallest * bin.Cells / most);
            var (left, right) = (strip.Left + (float)bin.From * strip.Width + 1.5f, strip.Left + (float)bin.To * strip.Width - 1.5f);
            canvas.DrawRect(new SKRect(left, strip.Bottom - height, right, strip.Bottom), bar);
            TextSetter.Default.Draw(canvas, ChartWords.Number(bin.Cells), new SKPoint((left + right) / 2, strip.Bottom - height - 4), AxisLook with { Colour = theme.Ink }, SKTextAlign.Center);
        }

        using var line = new SKPaint { Color = SKColor.Parse(theme.Line), StrokeWidth = 1 };
        canvas.DrawLine(strip.Left, strip.Bottom + 0.5f, strip.Right, strip.Bottom + 0.5f, line);
        foreach (var tick in Ticks)
            TextSetter.Default.Draw(canvas, ChartWords.Fraction(tick), new SKPoint(strip.Left + (float)tick * strip.Width, strip.Bottom + 4 + AxisLook.Ascent), AxisLook, SKTextAlign.Center);
    }

    private void DrawAxisTitles(SKCanvas canvas, SKRect data, SKRect strip)
    {
        TextSetter.Default.Draw(canvas, "confidence", new SKPoint(strip.MidX, strip.Bottom + 6 + AxisLook.LineHeight + AxisLook.Ascent), AxisLook, SKTextAlign.Center);
        DrawUpwards(canvas, "share right", new SKPoint(data.Left - 46, data.MidY));
        DrawUpwards(canvas, "cells", new SKPoint(data.Left - 46, strip.MidY));
    }

    private void DrawUpwards(SKCanvas canvas, string text, SKPoint middle)
    {
        canvas.Save();
        canvas.Translate(middle.X, middle.Y);
        canvas.RotateDegrees(-90);
        TextSetter.Default.Draw(canvas, text, new SKPoint(0, 0), AxisLook, SKTextAlign.Center);
        canvas.Restore();
    }

    private void DrawSample(SKCanvas canvas, SKRect area)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(Blue), IsAntialias = true, StrokeWidth = 1.6f };
        canvas.DrawLine(area.MidX, area.Top, area.MidX, area.Bottom, paint);
        IntervalMark.Disc(canvas, new SKPoint(area.MidX, area.MidY), 4, Blue, theme);
    }

    private SKPaint Diagonal() => new()
    {
        Color = SKColor.Parse(theme.FaintInk),
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = 1.4f,
        PathEffect = SKPathEffect.CreateDash([5, 4], 0),
    };
}
