namespace Compare;

/// <summary>
/// Measures of how far two coders of the same units agree, from a square table of counts: rows are the first coder's categories
/// (gold), columns the second one's (the program). A measure that the table leaves undefined is NaN.
/// </summary>
public static class Agreement
{
    /// <summary>The share of units on which both agree, 0–1.</summary>
    public static double Accuracy(int[,] table)
    {
        var (_, _, total, same) = Margins(table);
        return (double)same / total;
    }

    /// <summary>Of the units that the second coder puts into a category, the share that belongs there, 0–1.</summary>
    public static double Precision(int[,] table, int category)
    {
        var (_, columns, _, _) = Margins(table);
        return (double)table[category, category] / columns[category];
    }

    /// <summary>Of the units that belong to a category, the share that the second coder puts there, 0–1.</summary>
    public static double Recall(int[,] table, int category)
    {
        var (rows, _, _, _) = Margins(table);
        return (double)table[category, category] / rows[category];
    }

    /// <summary>The harmonic mean of precision and recall, 0–1: twice the hits by the sum of both coders' counts (van Rijsbergen, 1979).</summary>
    public static double F1(int[,] table, int category)
    {
        var (rows, columns, _, _) = Margins(table);
        return 2.0 * table[category, category] / (rows[category] + columns[category]);
    }

    /// <summary>The plain mean of <see cref="F1"/> over the categories that the first coder uses, 0–1.</summary>
    public static double MacroF1(int[,] table)
    {
        var (rows, _, _, _) = Margins(table);
        var used = Enumerable.Range(0, rows.Length).Where(category => rows[category] > 0).ToList();
        return used.Count == 0 ? double.NaN : used.Average(category => F1(table, category));
    }

    /// <summary>
    /// Krippendorff's alpha for nominal data, two coders and no missing values: 1 is full agreement, 0 what chance gives. With n the
    /// number of values (two a unit), n_c those of category c and o_cc the coincidences of c with itself (two for each unit that
    /// both put there): ((n − 1) Σ o_cc − Σ n_c (n_c − 1)) / (n (n − 1) − Σ n_c (n_c − 1)).
    /// </summary>
    /// <remarks>K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section B.</remarks>
    public static double Alpha(int[,] table)
    {
        var (rows, columns, total, same) = Margins(table);
        var values = 2.0 * total;
        var expected = rows.Zip(columns, (row, column) => (double)(row + column)).Sum(count => count * (count - 1));
        return ((values - 1) * 2 * same - expected) / (values * (values - 1) - expected);
    }

    /// <summary>
    /// Gwet's AC1: as alpha, but the agreement expected by chance does not grow when one category dominates. With p the share of
    /// units on which both agree, π_c the mean share of category c over both coders and q the number of categories:
    /// (p − e) / (1 − e), e = Σ π_c (1 − π_c) / (q − 1).
    /// </summary>
    /// <remarks>K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, 2008, section 3.</remarks>
    public static double Ac1(int[,] table)
    {
        var (rows, columns, total, same) = Margins(table);
        var shares = rows.Zip(columns, (row, column) => (row + column) / (2.0 * total));
        var expected = shares.Sum(share => share * (1 - share)) / (rows.Length - 1);
        return ((double)same / total - expected) / (1 - expected);
    }

    private static (int[] Rows, int[] Columns, int Total, int Same) Margins(int[,] table)
    {
        var size = table.GetLength(0);
        if (table.GetLength(1) != size) throw new ArgumentException($"the table is {size} by {table.GetLength(1)}, expected a square one", nameof(table));
        var (rows, columns, total, same) = (new int[size], new int[size], 0, 0);
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                rows[row] += table[row, column];
                columns[column] += table[row, column];
                total += table[row, column];
            }

            same += table[row, row];
        }

        return (rows, columns, total, same);
    }
}
