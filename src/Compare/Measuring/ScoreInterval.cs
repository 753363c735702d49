namespace Compare;

/// <summary>
/// Wilson's score interval of a share: unlike a percentile of draws it is never a single point, however few the units and however even they are.
/// With z = 1.96: (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n).
/// </summary>
/// <remarks>E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Amer. Statist. Assoc. 22, 1927.</remarks>
public static class ScoreInterval
{
    /// <summary>The normal quantile of a 95 % interval.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>A share with its 95 % interval.</summary>
    /// <param name="share">0–1; NaN where it is undefined.</param>
    /// <param name="units">How many independent units it was counted on, 0 or more.</param>
    /// <returns>The interval lies inside 0–1; all three numbers are NaN where there is no unit.</returns>
    public static Estimate Of(double share, int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        if (units == 0 || double.IsNaN(share)) return new Estimate(double.NaN, double.NaN, double.NaN);
        var room = Z * Z / units;
        var half = Z * Math.Sqrt((share * (1 - share) / units) + (room / (4 * units)));
        var middle = share + (room / 2);
        return new Estimate(share, Math.Max(0, (middle - half) / (1 + room)), Math.Min(1, (middle + half) / (1 + room)));
    }
}
