namespace Compare;

/// <summary>What a row or a column of cells shows together, so that each cell can be told of the others without going through them.</summary>
/// <param name="Count">The number of cells.</param>
/// <param name="Sums">For each value its sum.</param>
/// <param name="Highest">For each value the highest.</param>
/// <param name="Second">For each value the second highest; 0 where there is one cell.</param>
internal sealed record SummaryTotals(int Count, double[] Sums, double[] Highest, double[] Second)
{
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

    /// <summary>The mean over the cells but one of them; 0 where there is no other.</summary>
    public double MeanWithout(double[] own, int index) => Count < 2 ? 0 : (Sums[index] - own[index]) / (Count - 1);

    /// <summary>The highest value of the cells but one of them; 0 where there is no other.</summary>
    public double MostWithout(double[] own, int index) => own[index] >= Highest[index] ? Second[index] : Highest[index];
}
