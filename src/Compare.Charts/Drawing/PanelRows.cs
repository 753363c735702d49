using SkiaSharp;

namespace Compare;

/// <summary>The heading of a panel.</summary>
/// <param name="Title">Its words.</param>
/// <param name="DrawSwatch">Draws a sample before the words, or null.</param>
internal sealed record PanelHead(string Title, Action<SKCanvas, SKRect>? DrawSwatch = null);

/// <summary>What a chart of rows shows whose panels all have one axis of shares.</summary>
internal sealed record PanelRows
{
    /// <summary>The labels, one for each row, from the top.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>A short note right of each row.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What the notes are.</summary>
    public required string NoteHeading { get; init; }

    /// <summary>What a row is, in the singular.</summary>
    public required string Noun { get; init; }

    /// <summary>The panels from left to right; one at least. Headings are drawn where there are several.</summary>
    public required IReadOnlyList<PanelHead> Panels { get; init; }

    /// <summary>What the axis measures.</summary>
    public required string AxisTitle { get; init; }

    /// <summary>Whether the axis is written in per cent, or else as a number from 0 to 1.</summary>
    public bool IsPercent { get; init; } = true;

    /// <summary>The height in pixels that a row's drawing needs to be read at its best.</summary>
    public float RowHeight { get; init; } = 26;

    /// <summary>The height in pixels below which a row's drawing cannot be read.</summary>
    public float LeastRow { get; init; }

    /// <summary>What stands around the first rows, by their number.</summary>
    public required Func<int, PageText> Page { get; init; }

    /// <summary>Draws a row's part in a panel: row, panel, its area, and the place of a share on the axis.</summary>
    public required Action<SKCanvas, int, int, SKRect, Func<double, float>> Draw { get; init; }
}
