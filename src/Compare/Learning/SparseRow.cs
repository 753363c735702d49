namespace Compare;

/// <summary>A row of features of which most are 0, kept in less than half its room.</summary>
internal sealed class SparseRow
{
    private readonly int length;
    private readonly ushort[] places;
    private readonly float[] values;

    /// <param name="row">At most 65,536 values.</param>
    public SparseRow(ReadOnlySpan<float> row)
    {
        length = row.Length;
        var count = row.Length - row.Count(0f);
        (places, values) = (new ushort[count], new float[count]);
        var filled = 0;
        for (var index = 0; index < row.Length; index++)
        {
            if (row[index] == 0) continue;
            (places[filled], values[filled]) = ((ushort)index, row[index]);
            filled++;
        }
    }

    /// <summary>The row as it was; a negative 0 comes back as 0.</summary>
    public float[] ToArray()
    {
        var row = new float[length];
        for (var index = 0; index < places.Length; index++) row[places[index]] = values[index];
        return row;
    }
}
