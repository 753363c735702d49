using System.Collections.Immutable;

namespace Compare;

/// <summary>A measure with its 95 % interval.</summary>
/// <param name="Value">The measure on all data; NaN where it is undefined.</param>
/// <param name="Low">Lower end; NaN where there is no interval.</param>
/// <param name="High">Upper end; NaN where there is no interval.</param>
public sealed record Estimate(double Value, double Low, double High);

/// <summary>
/// Percentile intervals by drawing whole groups (events, claims) with replacement, because the cells of one group hang together.
/// </summary>
/// <remarks>B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.</remarks>
public static class Bootstrap
{
    /// <summary>Intervals of several measures at once.</summary>
    /// <param name="groups">One vector of counts for each group, all of one length.</param>
    /// <param name="measures">The measures for the sum of such vectors, always as many.</param>
    /// <param name="resamples">How often to draw, 1 or more.</param>
    /// <param name="seed">The same seed gives the same intervals on every machine.</param>
    /// <returns>One estimate for each measure; without interval where there are fewer than two groups.</returns>
    public static ImmutableArray<Estimate> Estimates(
        IReadOnlyList<int[]> groups, Func<int[], double[]> measures, int resamples = 1000, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var values = measures(Sum(groups, groups[0].Length));
        if (groups.Count < 2) return [.. values.Select(value => new Estimate(value, double.NaN, double.NaN))];
        var drawn = values.Select(_ => new List<double>(resamples)).ToList();
        var state = seed;
        var draw = new int[groups.Count][];
        for (var resample = 0; resample < resamples; resample++)
        {
            for (var index = 0; index < draw.Length; index++) draw[index] = groups[(int)(Next(ref state) % (ulong)groups.Count)];
            var measured = measures(Sum(draw, groups[0].Length));
            for (var measure = 0; measure < measured.Length; measure++)
            {
                // A class that a draw happens to lack has no value there.
                if (double.IsFinite(measured[measure])) drawn[measure].Add(measured[measure]);
            }
        }

        return [.. values.Select((value, measure) => Estimate(value, drawn[measure]))];
    }

    private static Estimate Estimate(double value, List<double> drawn)
    {
        if (!double.IsFinite(value) || drawn.Count == 0) return new Estimate(value, double.NaN, double.NaN);
        drawn.Sort();
        return new Estimate(value, Percentile(drawn, 0.025), Percentile(drawn, 0.975));
    }

    /// <summary>Between two values linear, as R and NumPy do by default.</summary>
    internal static double Percentile(List<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    private static int[] Sum(IReadOnlyList<int[]> groups, int length)
    {
        var sum = new int[length];
        foreach (var group in groups)
        {
            for (var index = 0; index < length; index++) sum[index] += group[index];
        }

        return sum;
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood, 2014): a few lines that never change, unlike a runtime's generator.</summary>
    internal static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
