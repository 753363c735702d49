using System.Collections.Immutable;
using SkiaSharp;

namespace Compare;

/// <summary>How sure the program is.</summary>
public static class ConfidenceChart
{
    private const string Nothing = "No confidence to show: no cell was judged.";

    /// <summary>Per state how the confidence of its cells (claims × articles) is distributed, with the quartiles: see <see cref="ConfidenceSpread"/>.</summary>
    /// <param name="coverage">What to draw; where no cell was judged the chart says so.</param>
    /// <param name="options">The defaults where null.</param>
    /// <exception cref="ArgumentException">A number of the options is out of its range.</exception>
    public static CoverageChart Confidence(this Coverage coverage, ChartOptions? options = null)
    {
        coverage = coverage.WithoutVariants();
        var theme = (options ?? ChartOptions.Default).Validate().Theme;
        // Legends and bars of all charts have one order of states.
        ImmutableArray<ConfidenceSpread> spreads = [.. ConfidenceSpread.Of(coverage.Cells).OrderBy(spread => StateStyle.All.IndexOf(StateStyle.Of(spread.State)))];
        if (spreads.IsEmpty) return DrawnPlot.Message(Page(coverage, theme), CoverageCharts.Missing(coverage.Matrix) ?? Nothing, theme);
        var drawing = new PanelRowsDrawing(Rows(coverage, spreads, theme), theme);
        return DrawnPlot.Of(drawing.Arrange, theme, drawing.FittingSize, () => Words(coverage, spreads));
    }

    private static PanelRows Rows(Coverage coverage, ImmutableArray<ConfidenceSpread> spreads, ChartTheme theme)
    {
        return new PanelRows
        {
            Labels = [.. spreads.Select(spread => StateStyle.Of(spread.State).Name)],
            Notes = [.. spreads.Select(spread => ChartWords.Number(spread.Cells))],
            NoteHeading = "cells",
            Noun = "state",
            Panels = [new("")],
            AxisTitle = "confidence",
            IsPercent = false,
            RowHeight = 58,
            LeastRow = 22,
            Page = _ => Page(coverage, theme),
            Draw = (canvas, row, _, area, place) => Draw(canvas, spreads[row], area, place, theme),
        };
    }

    private static void Draw(SKCanvas canvas, ConfidenceSpread spread, SKRect area, Func<double, float> place, ChartTheme theme)
    {
        var style = theme.StyleOf(spread.State);
        var ground = MathF.Round(area.Bottom - area.Height * 0.2f);
        var tallest = ground - area.Top - 4;
        for (var bin = 0; bin < spread.Bins.Length; bin++)
        {
            if (spread.Bins[bin] == 0) continue;
            var height = MathF.Max(2, tallest * spread.Bins[bin] / spread.Bins.Max());
            var (left, right) = (MathF.Round(place((double)bin / spread.Bins.Length)), MathF.Round(place((bin + 1.0) / spread.Bins.Length)));
            var bar = new SKRect(left + 1, MathF.Round(ground - height), right - 1, ground);
            StateMark.Fill(canvas, bar, style, theme);
            if (spread.State is CoverageState.Omits or CoverageState.Predates) LegendEntries.Outline(canvas, bar, theme);
            StateMark.Sign(canvas, bar, style, MathF.Min(9, MathF.Min(bar.Width, bar.Height) - 6));
        }

        using var paint = new SKPaint { Color = SKColor.Parse(theme.Line), IsAntialias = true, StrokeWidth = 1 };
        canvas.DrawLine(area.Left, ground + 0.5f, area.Right, ground + 0.5f, paint);
        DrawQuartiles(canvas, place(spread.LowerQuartile), place(spread.Median), place(spread.UpperQuartile), ground + area.Height * 0.09f, theme);
    }

    private static void DrawQuartiles(SKCanvas canvas, float lower, float median, float upper, float y, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.Ink), IsAntialias = true, StrokeWidth = 2.4f };
        canvas.DrawLine(lower, y, upper, y, paint);
        IntervalMark.Disc(canvas, new SKPoint(median, y), 3.4f, theme.Ink, theme);
    }

    private static PageText Page(Coverage coverage, ChartTheme theme) => new(
        coverage.Corpus.Event.Title,
        "How sure the program is of the cells of each state",
        [
            new("bars: the state's cells, the most of them at full height", (canvas, area) => DrawSample(canvas, area, theme)),
            new("middle half of the cells, and the median", (canvas, area) => DrawQuartiles(canvas, area.Left, area.MidX, area.Right, area.MidY, theme)),
        ],
        $"{ChartWords.Counts(coverage)} · cells = claims × articles · {Meaning(coverage)} · {ChartWords.Uncorrected}");

    private static void DrawSample(SKCanvas canvas, SKRect area, ChartTheme theme)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(theme.FaintInk) };
        float[] heights = [0.3f, 0.55f, 1];
        for (var bar = 0; bar < heights.Length; bar++)
            canvas.DrawRect(area.Left + bar * 6, area.Bottom - heights[bar] * area.Height, 5, heights[bar] * area.Height, paint);
    }

    private static string Meaning(Coverage coverage) => coverage.JudgedBy == Scorer.Rules
        ? "confidence of rules tells surer cells from less sure ones and is no probability"
        : "confidence = the model's probability of the state";

    private static string Words(Coverage coverage, ImmutableArray<ConfidenceSpread> spreads)
    {
        var lines = spreads.Select(spread => $"{StateStyle.Of(spread.State).Name}: {ChartWords.Count(spread.Cells, "cell")}, median {ChartWords.Fraction(spread.Median)}, middle half {ChartWords.Fraction(spread.LowerQuartile)} to {ChartWords.Fraction(spread.UpperQuartile)}");
        return $"Distribution of confidence from 0 to 1 for each state; {Meaning(coverage)}; {ChartWords.Uncorrected}. {string.Join(". ", lines)}.";
    }
}
