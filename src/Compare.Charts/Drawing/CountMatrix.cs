namespace Compare;

/// <summary>A matrix of counts.</summary>
internal sealed record CountMatrix
{
    /// <summary>The labels of the rows, from the top.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>The labels of the columns, from the left.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The cells of each row.</summary>
    public required IReadOnlyList<IReadOnlyList<CountCell>> Cells { get; init; }

    /// <summary>How many rows there would be without the options' limit.</summary>
    public required int Total { get; init; }

    /// <summary>What a row is, in the singular.</summary>
    public required string Noun { get; init; }

    /// <summary>What stands around the cells of the first rows, by their number.</summary>
    public required Func<int, PageText> Page { get; init; }
}

/// <summary>A cell of a matrix of counts.</summary>
/// <param name="Count">What gives the shade.</param>
/// <param name="Inner">What stands in brackets behind it.</param>
internal readonly record struct CountCell(int Count, int Inner);
