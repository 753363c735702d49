using System.Globalization;

namespace Compare;

/// <summary>An axis of time after a claim's first article: even within the first hour, then ever tighter, so that hours and weeks stand in one picture.</summary>
/// <param name="largest">The largest lag on it.</param>
/// <param name="left">Where lag zero stands, 0–1.</param>
/// <param name="right">Where the largest lag stands, 0–1.</param>
internal sealed class LagAxis(TimeSpan largest, float left, float right)
{
    private static readonly (double Hours, string Label)[] Steps =
    [
        (0, "first"), (1, "1 h"), (3, "3 h"), (6, "6 h"), (12, "12 h"), (24, "1 day"), (48, "2 days"), (96, "4 days"), (168, "1 week"), (336, "2 weeks"),
        (720, "30 days"), (2160, "90 days"), (8760, "1 year"), (43_800, "5 years"), (175_200, "20 years"),
    ];

    private static readonly (double Hours, string Label)[] FineSteps = [(0, "first"), (1 / 12.0, "5 min"), (0.25, "15 min"), (0.5, "30 min"), (1, "1 h")];

    /// <summary>The ticks up to the largest lag.</summary>
    public IEnumerable<AxisMark> Ticks() =>
        (largest.TotalHours < 2 ? FineSteps : Steps).Where(step => step.Hours <= largest.TotalHours).Select(step => new AxisMark(Place(TimeSpan.FromHours(step.Hours)), step.Label));

    /// <summary>The place of a lag, 0–1.</summary>
    public float Place(TimeSpan lag) =>
        largest <= TimeSpan.Zero ? left : left + (right - left) * (float)(Math.Log(1 + lag.TotalHours) / Math.Log(1 + largest.TotalHours));

    /// <summary>A lag in words, in its two largest units: "35 min", "5 h 10 min", "2 days 4 h", "40 days".</summary>
    public static string Words(TimeSpan lag)
    {
        static string Unit(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
        var days = Unit((int)lag.TotalDays, "day", "days");
        if (lag.TotalDays >= 10) return days;
        if (lag.TotalDays >= 1) return lag.Hours == 0 ? days : $"{days} {Unit(lag.Hours, "h", "h")}";
        var minutes = Unit(lag.Minutes, "min", "min");
        if (lag.TotalHours < 1) return minutes;
        return lag.Minutes == 0 ? Unit(lag.Hours, "h", "h") : $"{Unit(lag.Hours, "h", "h")} {minutes}";
    }
}
