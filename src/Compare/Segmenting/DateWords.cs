using System.Collections.Frozen;

namespace Compare;

/// <summary>The words of dates.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(1,
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec");

    /// <summary>Numbered as <see cref="DayOfWeek"/> is, from Sunday.</summary>
    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(0,
        "sunday sun", "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat");

    private static readonly FrozenSet<string> MonthLeaders = Set("in since until till last next this early late mid during by through");

    private static readonly FrozenSet<string> WeekdayLeaders = Set("on last this next since until by from");

    private static readonly FrozenSet<string> YearLeaders = Set(
        "in since until till before after during by from of early late mid between through circa year summer winter spring autumn fall around back");

    private static readonly FrozenSet<string> HolidayWords = Set("black good easter cyber super ash palm bloody giving holy whit shrove boxing maundy fat");

    private static readonly FrozenSet<string> NamesAfterWeekday = Set(
        "night times post herald telegraph mirror express mail star sun people review football world morning live today show school tribune independent");

    /// <summary>1–12, or null.</summary>
    internal static int? Month(string lower) => Months.TryGetValue(Bare(lower), out var month) ? month : null;

    /// <summary>The weekday, or null.</summary>
    internal static DayOfWeek? Weekday(string lower) => Weekdays.TryGetValue(Bare(lower), out var day) ? (DayOfWeek)day : null;

    /// <summary>An abbreviation, which counts only beside a day or year.</summary>
    internal static bool IsShortMonth(string lower) => lower != "may" && lower.Length <= 4 && lower is not ("june" or "july");

    /// <summary>An abbreviation, which counts only beside a date.</summary>
    internal static bool IsShortWeekday(string lower) => lower.Length < 6;

    /// <summary>A month that is also a first name or a verb.</summary>
    internal static bool IsAlsoName(string lower) => Bare(lower) is "april" or "may" or "june" or "march" or "august";

    internal static bool LeadsMonth(string lower) => MonthLeaders.Contains(lower);

    internal static bool LeadsWeekday(string lower) => WeekdayLeaders.Contains(lower);

    internal static bool LeadsYear(string lower) => YearLeaders.Contains(lower);

    internal static bool IsHolidayWord(string lower) => HolidayWords.Contains(lower);

    internal static bool FollowsWeekdayInName(string lower) => NamesAfterWeekday.Contains(lower);

    /// <summary>Without a possessive ending: "Monday's".</summary>
    private static string Bare(string lower) => lower.EndsWith("'s", StringComparison.Ordinal) ? lower[..^2] : lower;

    private static FrozenDictionary<string, int> Numbered(int first, params string[] names) => names
        .SelectMany((spellings, index) => spellings.Split(' ').Select(word => (Word: word, Number: first + index)))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Number, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
