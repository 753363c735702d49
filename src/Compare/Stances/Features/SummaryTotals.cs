namespace Compare;

/// <summary>What a row or a column of cells shows together, so that each cell can be told of the others without going through them.</summary>
/// <param name="Count">The number of cells.</param>
/// <param name="Sums">For each value its sum.</param>
/// <param name="Highest">For each value the highest.</param>
/// <param name="Second">For each value the second highest; 0 where there is one cell.</param>
internal sealed record SummaryTotals(int Count, double[] Sums, double[] Highest, double[] Second)
{
    /// <summary>Totals of another machine differ in their last digits from the cells that they hold.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The totals of the given cells, each with as many values.</summary>
    public static SummaryTotals Of(double[][] cells)
    {
        var size = cells.Length == 0 ? 0 : cells[0].Length;
        var totals = new SummaryTotals(cells.Length, new double[size], new double[size], new double[size]);
        foreach (var cell in cells)
        {
            for (var index = 0; index < size; index++)
            {
                totals.Sums[index] += cell[index];
                if (cell[index] > totals.Highest[index]) (totals.Highest[index], totals.Second[index]) = (cell[index], totals.Highest[index]);
                else if (cell[index] > totals.Second[index]) totals.Second[index] = cell[index];
            }
        }

        return totals;
    }

    /// <summary>The totals of an earlier run.</summary>
    public static SummaryTotals Of(ReferenceTotals totals) => new(totals.Count, [.. totals.Sums], [.. totals.Highest], [.. totals.Second]);

    /// <summary>The totals for later runs.</summary>
    public ReferenceTotals ToReference() => new(Count, [.. Sums], [.. Highest], [.. Second]);

    /// <summary>The mean over the cells but one of them; 0 where there is no other.</summary>
    /// <param name="own">The cell that is left out; null where the totals do not hold it.</param>
    /// <param name="index">Of the value.</param>
    public double MeanWithout(double[]? own, int index)
    {
        var others = own is null ? Count : Count - 1;
        return others < 1 ? 0 : (Sums[index] - (own?[index] ?? 0)) / others;
    }

    /// <summary>The highest value of the cells but one of them; 0 where there is no other.</summary>
    /// <param name="own">The cell that is left out; null where the totals do not hold it.</param>
    /// <param name="index">Of the value.</param>
    public double MostWithout(double[]? own, int index) => own is not null && own[index] >= Highest[index] - Rounding ? Second[index] : Highest[index];
}
