namespace Compare;

/// <summary>What a chart of rows with numbered marks shows; places on its axis run from 0 (left) to 1.</summary>
internal sealed record MarkRows
{
    /// <summary>The rows from the top.</summary>
    public required IReadOnlyList<MarkRow> Rows { get; init; }

    /// <summary>What the notes right of the rows are.</summary>
    public required string NoteHeading { get; init; }

    /// <summary>How many rows there would be without the options' limit.</summary>
    public required int Total { get; init; }

    /// <summary>What a row is, in the singular.</summary>
    public required string Noun { get; init; }

    /// <summary>Places with a line and words below; where words would touch, borders go first, then the left ones.</summary>
    public required IReadOnlyList<AxisMark> Ticks { get; init; }

    /// <summary>What the axis measures.</summary>
    public required string AxisTitle { get; init; }

    /// <summary>What stands around the first rows, by their number.</summary>
    public required Func<int, PageText> Page { get; init; }
}

/// <summary>A place on an axis.</summary>
/// <param name="Place">0–1.</param>
/// <param name="Label">Its words.</param>
/// <param name="IsBorder">Whether it parts the axis: a stronger line, and no words below it but right of it.</param>
internal sealed record AxisMark(float Place, string Label, bool IsBorder = false);

/// <summary>A row of marks.</summary>
/// <param name="Label">What stands left of it.</param>
/// <param name="Note">What stands right of it; a second line, after a line feed, only where there is room.</param>
/// <param name="Marks">Its marks, in the order in which they get their places.</param>
internal sealed record MarkRow(string Label, string Note, IReadOnlyList<RowMark> Marks);

/// <summary>A numbered mark.</summary>
/// <param name="Number">The outlet's number.</param>
/// <param name="State">What gives it shape and colour.</param>
/// <param name="From">The left end of the range in which it may stand, 0–1.</param>
/// <param name="To">The right end; the same as <paramref name="From"/> where the place is exact.</param>
internal sealed record RowMark(int Number, CoverageState State, float From, float To)
{
    /// <summary>Whether the range is drawn as a bar; if not, it is a shelf on which the mark may be moved so that it covers no other.</summary>
    public bool IsBar { get; init; }

    /// <summary>The end of a dotted line to the right of the mark, or null.</summary>
    public float? Trail { get; init; }
}
