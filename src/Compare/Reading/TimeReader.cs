using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>
/// Reads times as people and machines write them: ISO 8601, RFC 1123, dates with a month's name in eleven languages, and numeric
/// dates that can mean one day only. What was not written (a zone, an hour) stays open.
/// </summary>
internal static partial class TimeReader
{
    private const int LongestDate = 120;

    /// <summary>The time that the whole of <paramref name="text"/> gives, or null.</summary>
    public static PublicationTime? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestDate) return null;
        text = TextCleaner.Clean(text);
        return ReadIso(text) ?? ReadWords(text, whole: true);
    }

    /// <summary>The first date in a line that holds other words too, a year being the least that must be written with day and month; or null.</summary>
    public static PublicationTime? Find(string text)
    {
        if (text.Length > 4 * LongestDate) return null;
        text = TextCleaner.Clean(text);
        var iso = IsoInside().Match(text);
        if (iso.Success && ReadIso(iso.Value) is { } time) return time;
        return ReadWords(text, whole: false);
    }

    /// <summary>The day (or month) that a path such as <c>/2023/10/26/</c>, <c>/2023-10-26-</c> or <c>/20231026/</c> gives, or null.</summary>
    public static PublicationTime? FindInPath(string path)
    {
        var match = PathDate().Match(path);
        if (!match.Success) return null;
        var day = match.Groups["day"].Success ? Number(match.Groups["day"].Value) : (int?)null;
        return Create(Number(match.Groups["year"].Value), Number(match.Groups["month"].Value), day);
    }

    /// <summary>A time from its parts, or null where they make no date; years 1600 to 2200.</summary>
    internal static PublicationTime? Create(int year, int? month = null, int? day = null, (int Hour, int Minute)? clock = null, TimeSpan? offset = null)
    {
        if (year is < 1600 or > 2200 || month is < 1 or > 12 || (month is null && day is not null)) return null;
        if (day is { } number && (number < 1 || number > DateTime.DaysInMonth(year, month!.Value))) return null;
        if (clock is { } read && (day is null || read.Hour is < 0 or > 23 || read.Minute is < 0 or > 59)) return null;
        if (offset is { } zone && zone.Duration() > TimeSpan.FromHours(14)) return null;
        var local = new DateTime(year, month ?? 1, day ?? 1, clock?.Hour ?? 0, clock?.Minute ?? 0, 0, DateTimeKind.Unspecified);
        var precision = (month, day, clock) switch
        {
            (null, _, _) => TimePrecision.Year,
            (_, null, _) => TimePrecision.Month,
            (_, _, null) => TimePrecision.Day,
            _ => TimePrecision.Minute,
        };
        return new PublicationTime(local, precision, offset);
    }

    private static PublicationTime? ReadIso(string text)
    {
        var match = Iso().Match(text);
        if (!match.Success) return null;
        int? Part(string name) => match.Groups[name].Success ? Number(match.Groups[name].Value) : null;
        (int, int)? clock = Part("hour") is { } hour ? (hour, Part("minute") ?? 0) : null;
        return Create(Part("year")!.Value, Part("month"), Part("day"), clock, Offset(match.Groups["zone"].Value));
    }

    /// <summary>The offset that <c>Z</c>, <c>+02:00</c>, <c>+0200</c>, <c>UTC</c> or an abbreviation gives, or null.</summary>
    internal static TimeSpan? Offset(string zone)
    {
        var match = SignedOffset().Match(zone);
        if (!match.Success) return zone.Length == 0 ? null : TimeZones.OffsetOf(zone.ToLowerInvariant());
        var size = new TimeSpan(Number(match.Groups["hours"].Value), match.Groups["minutes"].Success ? Number(match.Groups["minutes"].Value) : 0, 0);
        return match.Groups["sign"].Value == "+" ? size : -size;
    }

    private static PublicationTime? ReadWords(string text, bool whole)
    {
        var tokens = DateTokens.Split(text);
        for (var start = 0; start < tokens.Count; start++)
        {
            if (DateScanner.Scan(tokens, start) is { } found && (!whole || found.End == tokens.Count) && (whole || found.Time.Precision >= TimePrecision.Day))
                return found.Time;
            // Only the name of a weekday may stand before a date that is the whole text.
            if (whole && (start > 0 || tokens[0].Kind != DateTokenKind.Word)) return null;
        }

        return null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4})(?:(?<separator>[-/.])(?<month>\d{1,2})(?:\k<separator>(?<day>\d{1,2})|(?!\d))|(?<month>\d{2})(?<day>\d{2}))?(?:(?:T| |t|, ?)(?<hour>\d{2}):?(?<minute>\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?\s*(?<zone>[Zz]|[+-−]\d{2}(?::?\d{2})?|[A-Z]{3,4})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoInside();

    [GeneratedRegex(@"^(?:UTC|GMT)?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SignedOffset();

    [GeneratedRegex(@"[/_-](?<year>(?:19|20)\d{2})(?:(?<separator>[/_-])(?<month>0?[1-9]|1[0-2])\k<separator>(?<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)|(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex PathDate();
}
