using System.Collections.Frozen;

namespace Compare;

/// <summary>The words of dates.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8,
        ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>
    {
        ["monday"] = DayOfWeek.Monday, ["tuesday"] = DayOfWeek.Tuesday, ["wednesday"] = DayOfWeek.Wednesday, ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday, ["saturday"] = DayOfWeek.Saturday, ["sunday"] = DayOfWeek.Sunday,
        ["mon"] = DayOfWeek.Monday, ["tue"] = DayOfWeek.Tuesday, ["tues"] = DayOfWeek.Tuesday, ["wed"] = DayOfWeek.Wednesday, ["weds"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday, ["thur"] = DayOfWeek.Thursday, ["thurs"] = DayOfWeek.Thursday, ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday, ["sun"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> MonthLeaders = Set("in since until till last next this early late mid during by through");

    private static readonly FrozenSet<string> WeekdayLeaders = Set("on last this next since until by from");

    private static readonly FrozenSet<string> YearLeaders = Set(
        "in since until till before after during by from of early late mid between through circa year summer winter spring autumn fall around back");

    private static readonly FrozenSet<string> HolidayWords = Set("black good easter cyber super ash palm bloody giving holy whit shrove boxing maundy fat");

    private static readonly FrozenSet<string> NamesAfterWeekday = Set(
        "night times post herald telegraph mirror express mail star sun people review football world morning live today show school tribune independent");

    /// <summary>1–12, or null.</summary>
    internal static int? Month(string lower) => Months.TryGetValue(lower, out var month) ? month : null;

    /// <summary>The weekday, or null.</summary>
    internal static DayOfWeek? Weekday(string lower) => Weekdays.TryGetValue(lower, out var day) ? day : null;

    /// <summary>An abbreviation, which counts only beside a day or year.</summary>
    internal static bool IsShortMonth(string lower) => lower != "may" && lower.Length <= 4 && lower is not ("june" or "july");

    /// <summary>An abbreviation, which counts only beside a date.</summary>
    internal static bool IsShortWeekday(string lower) => lower.Length < 6;

    /// <summary>A month that is also a first name or a verb.</summary>
    internal static bool IsAlsoName(string lower) => lower is "april" or "may" or "june" or "march" or "august";

    internal static bool LeadsMonth(string lower) => MonthLeaders.Contains(lower);

    internal static bool LeadsWeekday(string lower) => WeekdayLeaders.Contains(lower);

    internal static bool LeadsYear(string lower) => YearLeaders.Contains(lower);

    internal static bool IsHolidayWord(string lower) => HolidayWords.Contains(lower);

    internal static bool FollowsWeekdayInName(string lower) => NamesAfterWeekday.Contains(lower);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
