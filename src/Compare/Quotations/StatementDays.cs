namespace Compare;

/// <summary>Tells which day of the calendar a date of an article means.</summary>
internal static class StatementDays
{
    private const int HalfYear = 6;

    /// <summary>
    /// The day of a date with day and month: of the year that is written, else the nearest to the publication, so that a day of December in an
    /// article of January is last year's. Null where the date names no such day, or nothing tells its year.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="published">When the article was published, or null.</param>
    public static DateTime? DayOf(DateMention date, PublicationTime? published)
    {
        if (date is not { Month: { } month, Day: { } day } || (date.Year ?? NearestYear(month, published)) is not { } year) return null;
        return day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc) : null;
    }

    /// <summary>Whether a date is the day of the publication or one beside it.</summary>
    public static bool IsOfPublication(DateMention date, PublicationTime? published) =>
        published is { Precision: TimePrecision.Day or TimePrecision.Minute } && DayOf(date, published) is { } day && Math.Abs((day - published.Local.Date).Days) <= 1;

    private static int? NearestYear(int month, PublicationTime? published) => published is null or { Precision: TimePrecision.Year }
        ? null
        : published.Local.Year + (month - published.Local.Month) switch
        {
            > HalfYear => -1,
            < -HalfYear => 1,
            _ => 0,
        };
}
