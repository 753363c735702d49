namespace Compare;

/// <summary>Intervals of figures that are no function of counts, such as ranks and correlations: whole groups of rows are drawn.</summary>
internal static class RowBootstrap
{
    private const int Resamples = 300;

    /// <summary>A figure with its 95 % interval; without one where there are fewer than two groups.</summary>
    /// <param name="groups">For each row the group that it belongs to.</param>
    /// <param name="measure">The figure of a list of row numbers, which may hold a row more than once.</param>
    public static Estimate Of(IReadOnlyList<string> groups, Func<IReadOnlyList<int>, double> measure)
    {
        var rows = Enumerable.Range(0, groups.Count).ToList();
        var byGroup = rows.GroupBy(row => groups[row], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        var value = measure(rows);
        if (byGroup.Length < 2) return new Estimate(value, double.NaN, double.NaN);
        ulong state = 1;
        var drawn = new List<double>(Resamples);
        for (var resample = 0; resample < Resamples; resample++)
        {
            var sample = new List<int>(groups.Count);
            for (var draw = 0; draw < byGroup.Length; draw++) sample.AddRange(byGroup[(int)(Bootstrap.Next(ref state) % (ulong)byGroup.Length)]);
            if (measure(sample) is var measured && double.IsFinite(measured)) drawn.Add(measured);
        }

        drawn.Sort();
        return new Estimate(value, Bootstrap.Percentile(drawn, 0.025), Bootstrap.Percentile(drawn, 0.975));
    }
}
