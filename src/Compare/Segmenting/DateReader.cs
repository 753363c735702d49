using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads dates, weekdays, months and years.</summary>
internal static class DateReader
{
    /// <summary>The dates in a stretch of text, in order; they do not overlap.</summary>
    internal static ImmutableArray<DateMention> Read(string text, TextSpan within) => Read(text, PieceScanner.Scan(text, within));

    /// <summary>The dates among pieces that were already scanned.</summary>
    internal static ImmutableArray<DateMention> Read(string text, PieceList pieces)
    {
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        for (var i = 0; i < pieces.Count;)
        {
            if (ReadAt(text, pieces, i) is not { } read)
            {
                i++;
                continue;
            }

            dates.Add(read.ToMention(pieces, i));
            i = read.Next;
        }

        return dates.ToImmutable();
    }

    /// <summary>Whether two dates may speak of the same day: no field that both give differs.</summary>
    /// <remarks>Days are compared only inside one month or where a month was not written.</remarks>
    internal static bool CanBothHold(DateMention a, DateMention b) =>
        !Differ(a.Year, b.Year) && !Differ(a.Month, b.Month) && !Differ(a.Day, b.Day) && !(a.Weekday is { } first && b.Weekday is { } second && first != second);

    private static bool Differ(int? a, int? b) => a is { } first && b is { } second && first != second;

    private static DateParts? ReadAt(string text, PieceList pieces, int i)
    {
        if (pieces.IsNumber(i)) return ReadDay(text, pieces, i) ?? ReadYear(pieces, i);
        if (!pieces.IsCapitalised(i)) return null;
        if (DateWords.Weekday(pieces.Word(i)) is { } weekday) return ReadWeekday(text, pieces, i, weekday);
        return DayReader.ReadMonthFirst(pieces, i) ?? ReadMonthAlone(pieces, i);
    }

    /// <summary>A date that begins with a number.</summary>
    private static DateParts? ReadDay(string text, PieceList pieces, int i) => DayReader.ReadNumeric(text, pieces, i) ?? DayReader.ReadDayFirst(pieces, i);

    private static DateParts? ReadWeekday(string text, PieceList pieces, int i, DayOfWeek weekday)
    {
        var next = i + 1;
        if (pieces.IsMark(next, '.') && pieces[i].Length < 6) next++;
        var date = next;
        if (pieces.IsMark(date, ',') || pieces.IsMark(date, '(')) date++;
        if (pieces.Word(date) == "the") date++;
        var full = pieces.IsNumber(date) ? ReadDay(text, pieces, date) : DayReader.ReadMonthFirst(pieces, date);
        if (full is { } parts) return parts with { Weekday = weekday };
        return DateWords.IsShortWeekday(pieces.Word(i)) || IsName(pieces, i) ? null : new DateParts(next, Weekday: weekday);
    }

    /// <summary>"Monday Night Football", "Black Friday", "the Sunday Times": a weekday inside a name.</summary>
    private static bool IsName(PieceList pieces, int i)
    {
        if (pieces.IsHyphen(i + 1) && pieces.Touches(i)) return true;
        var previous = pieces.Word(i - 1);
        if (DateWords.IsHolidayWord(previous) && pieces.IsCapitalised(i - 1)) return true;
        if (!pieces.IsCapitalised(i + 1)) return false;
        var isLed = pieces.IsTitleCase && DateWords.LeadsWeekday(previous);
        return !isLed || DateWords.FollowsWeekdayInName(pieces.Word(i + 1));
    }

    private static DateParts? ReadMonthAlone(PieceList pieces, int i)
    {
        if (DateWords.Month(pieces.Word(i)) is not { } month || DateWords.IsShortMonth(pieces.Word(i))) return null;
        var isInName = pieces.IsCapitalised(i + 1) && DateWords.Weekday(pieces.Word(i + 1)) is null && !pieces.IsTitleCase;
        if (isInName || pieces.IsNumber(i + 1) || (pieces.IsHyphen(i + 1) && pieces.Touches(i))) return null;
        var previous = pieces.Word(i - 1);
        var isLed = DateWords.LeadsMonth(previous) || (pieces.IsHyphen(i - 1) && pieces.Word(i - 2) == "mid") || pieces.Word(i + 1) is "this" or "last" or "next";
        if (DateWords.IsAlsoName(pieces.Word(i))) return isLed ? new DateParts(i + 1, Month: month) : null;
        return isLed || !pieces.IsCapitalised(i - 1) || pieces.IsTitleCase ? new DateParts(i + 1, Month: month) : null;
    }

    /// <summary>"in 2011", "(2011)", "early 2014", "between 2011 and 2013".</summary>
    private static DateParts? ReadYear(PieceList pieces, int i)
    {
        if (!IsBareYear(pieces, i)) return null;
        if (pieces.IsDash(i + 1) && pieces.IsNumber(i + 2)) return null;
        var isBracketed = pieces.IsMark(i - 1, '(') && pieces.IsMark(i + 1, ')');
        var isPaired = pieces.Word(i - 1) is "and" or "to" or "or" && DateWords.LeadsYear(pieces.Word(i - 3)) && IsBareYear(pieces, i - 2);
        return isBracketed || isPaired || DateWords.LeadsYear(pieces.Word(i - 1)) ? new DateParts(i + 1, Year: (int)pieces[i].Value) : null;
    }

    /// <summary>A number from 1900 to 2099 in four digits that nothing marks as a count.</summary>
    internal static bool IsBareYear(PieceList pieces, int i)
    {
        if (pieces[i] is not { Form: NumberForm.Plain, Length: 4, Value: >= 1900 and < 2100 }) return false;
        if (pieces.Touches(i) && !IsPause(pieces, i + 1)) return false;
        if (i > 0 && pieces.Touches(i - 1) && !IsPause(pieces, i - 1)) return false;
        return !FigureUnits.BeginsUnit(pieces, i + 1) && !NumberWords.IsScale(pieces.Word(i + 1)) && !IsCounted(pieces, i);
    }

    /// <summary>"killed 2000 people": what follows is counted, unless a preposition makes it a year.</summary>
    private static bool IsCounted(PieceList pieces, int i) =>
        !pieces.IsCapitalised(i + 1) && QuantityReader.IsPlural(pieces.Word(i + 1)) && pieces.Word(i - 1) is not ("in" or "the" or "since" or "of" or "by" or "during");

    /// <summary>A mark that may stand right beside a year; a sign of currency or share makes it a count.</summary>
    private static bool IsPause(PieceList pieces, int i) => pieces[i] is { Kind: PieceKind.Mark, Lower: not ("%" or "/" or "$" or "£" or "€" or "¥") };
}
