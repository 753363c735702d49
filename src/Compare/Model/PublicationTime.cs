using System.Globalization;

namespace Compare;

/// <summary>How finely a time is known.</summary>
public enum TimePrecision
{
    /// <summary>Only the year.</summary>
    Year,
    /// <summary>Year and month.</summary>
    Month,
    /// <summary>The day.</summary>
    Day,
    /// <summary>Hour and minute, or finer.</summary>
    Minute,
}

/// <summary>A time as an article gives it: never more exact than it was written.</summary>
/// <param name="Local">Local date and time, its parts below the precision at their lowest value.</param>
/// <param name="Precision">The finest part that was written.</param>
/// <param name="Offset">Distance from UTC, or null where no zone was written.</param>
public sealed record PublicationTime(DateTime Local, TimePrecision Precision, TimeSpan? Offset)
{
    /// <summary>Zones reach from UTC−12 to UTC+14: what an unwritten zone leaves open.</summary>
    internal static readonly TimeSpan WestmostOffset = TimeSpan.FromHours(-12), EastmostOffset = TimeSpan.FromHours(14);

    /// <summary>The time that a text gives as people and machines write it (ISO 8601, RFC 1123, with a month's name); null where it gives none.</summary>
    public static PublicationTime? TryParse(string? text) => TimeReader.Read(text);

    /// <summary>The earliest moment (UTC) that the written time can mean; with no zone written, read as UTC.</summary>
    public DateTime EarliestUtc => Local - (Offset ?? TimeSpan.Zero);

    /// <summary>The moment (UTC) after the last one that the written time can mean.</summary>
    public DateTime LatestUtc => Precision switch
    {
        TimePrecision.Year => Local.AddYears(1),
        TimePrecision.Month => Local.AddMonths(1),
        TimePrecision.Day => Local.AddDays(1),
        _ => Local.AddMinutes(1),
    } - (Offset ?? TimeSpan.Zero);

    /// <summary>Whether this time is certainly before the other, whatever their precision and unwritten zones leave open.</summary>
    public bool IsCertainlyBefore(PublicationTime other) => LatestUtc + Slack(other) <= other.EarliestUtc;

    /// <summary>Whether this time is certainly over when the other is.</summary>
    public bool IsCertainlyOverBy(PublicationTime other) => LatestUtc + Slack(other) <= other.LatestUtc;

    /// <summary>What it leaves open that only one of two times has a zone.</summary>
    private TimeSpan Slack(PublicationTime other) => Offset is null == other.Offset is null ? TimeSpan.Zero : Offset is null ? -WestmostOffset : EastmostOffset;

    /// <summary>ISO 8601, written to the precision: <c>2023-10</c>, <c>2023-10-26</c>, <c>2023-10-26T14:05+02:00</c>.</summary>
    public override string ToString() => Precision switch
    {
        TimePrecision.Year => Local.ToString("yyyy", CultureInfo.InvariantCulture),
        TimePrecision.Month => Local.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimePrecision.Day => Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) + OffsetText,
    };

    private string OffsetText => Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
    };
}
