using SkiaSharp;

namespace Compare;

/// <summary>Draws a tree beside the rows or below the columns of a matrix: leaves at the matrix, the last join farthest from it.</summary>
internal static class TreeMark
{
    /// <summary>The room that a tree takes, with its distance from the matrix, in pixels.</summary>
    public const float Room = 46;

    private const float Gap = 5;

    /// <summary>Right of rows.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="tree">The tree over the rows in their order.</param>
    /// <param name="matrix">The area of the matrix's rows.</param>
    /// <param name="theme">Colours.</param>
    public static void BesideRows(SKCanvas canvas, SimilarityTree tree, SKRect matrix, ChartTheme theme)
    {
        var step = matrix.Height / tree.Order.Length;
        Draw(canvas, tree, theme, (place, height) => new SKPoint(matrix.Right + Gap + Reach(height), matrix.Top + ((float)place + 0.5f) * step));
    }

    /// <summary>Below columns.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="tree">The tree over the columns in their order.</param>
    /// <param name="matrix">The area of the matrix's columns that are in the tree.</param>
    /// <param name="theme">Colours.</param>
    public static void BelowColumns(SKCanvas canvas, SimilarityTree tree, SKRect matrix, ChartTheme theme)
    {
        var step = matrix.Width / tree.Order.Length;
        Draw(canvas, tree, theme, (place, height) => new SKPoint(matrix.Left + ((float)place + 0.5f) * step, matrix.Bottom + Gap + Reach(height)));
    }

    /// <summary>The legend's entry for trees.</summary>
    public static LegendEntry Legend(ChartTheme theme) => new("branches: the sooner they meet, the more alike", (canvas, area) =>
    {
        using var paint = Paint(theme);
        canvas.DrawLine(area.Left, area.Top + 2, area.Right - 4, area.Top + 2, paint);
        canvas.DrawLine(area.Left, area.Bottom - 2, area.Right - 4, area.Bottom - 2, paint);
        canvas.DrawLine(area.Right - 4, area.Top + 2, area.Right - 4, area.Bottom - 2, paint);
        canvas.DrawLine(area.Right - 4, area.MidY, area.Right, area.MidY, paint);
    });

    /// <summary>Distances run from 0 to 1; the stem of a join at 0 must still be seen.</summary>
    private static float Reach(double height) => height <= 0 ? 0 : 2 + ((float)height * (Room - Gap - 6));

    private static void Draw(SKCanvas canvas, SimilarityTree tree, ChartTheme theme, Func<double, double, SKPoint> at)
    {
        using var paint = Paint(theme);
        foreach (var branch in tree.Branches)
        {
            // Rows that nothing tells apart join at 0, a little off the matrix.
            var height = Math.Max(branch.Height, 1e-6);
            canvas.DrawLine(at(branch.FirstPlace, branch.FirstHeight), at(branch.FirstPlace, height), paint);
            canvas.DrawLine(at(branch.SecondPlace, branch.SecondHeight), at(branch.SecondPlace, height), paint);
            canvas.DrawLine(at(branch.FirstPlace, height), at(branch.SecondPlace, height), paint);
        }
    }

    private static SKPaint Paint(ChartTheme theme) =>
        new() { Color = SKColor.Parse(theme.FaintInk), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1.1f, StrokeCap = SKStrokeCap.Square };
}
