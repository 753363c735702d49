using System.Globalization;

namespace Compare;

/// <summary>The fields of a date as far as they are written, and the piece after it.</summary>
internal readonly record struct DateParts(int Next, int? Year = null, int? Month = null, int? Day = null, DayOfWeek? Weekday = null)
{
    /// <summary>The date as it goes out of the reader.</summary>
    internal DateMention ToMention(PieceList pieces, int start) =>
        new(TextSpan.Between(pieces[start].Start, pieces[Next - 1].End), Year, Month, Day, Weekday);
}

/// <summary>Reads dates that name a day or a month with its year.</summary>
internal static class DayReader
{
    /// <summary>"October 7", "Oct. 7th, 2023", "October 2023"; a span of days ("October 7–9") gives the month only.</summary>
    internal static DateParts? ReadMonthFirst(PieceList pieces, int i)
    {
        if (!pieces.IsCapitalised(i) || DateWords.Month(pieces.Word(i)) is not { } month) return null;
        var next = i + 1;
        if (pieces.IsMark(next, '.') && DateWords.IsShortMonth(pieces.Word(i))) next++;
        if (Day(pieces, next) is { } day)
        {
            if (pieces.IsMark(day.Next, ':') || pieces.IsMark(day.Next, '%')) return null;
            var isSpan = IsRange(pieces, day.Next) && Day(pieces, day.Next + 1) is { } last && last.Value > day.Value;
            var (year, end) = Year(pieces, isSpan ? Day(pieces, day.Next + 1)!.Value.Next : day.Next);
            return IsDay(year, month, day.Value) ? new DateParts(end, year, month, isSpan ? null : day.Value) : null;
        }

        if (pieces.Word(next) == "of") next++;
        var (alone, aloneEnd) = Year(pieces, next);
        return alone is null ? null : new DateParts(aloneEnd, alone, month);
    }

    /// <summary>"7 October 2023", "7th of October"; a span of days ("7–9 October") gives the month only.</summary>
    internal static DateParts? ReadDayFirst(PieceList pieces, int i)
    {
        if (Day(pieces, i) is not { } day) return null;
        var next = day.Next;
        var isSpan = false;
        if ((IsRange(pieces, next) || pieces.Word(next) == "and") && Day(pieces, next + 1) is { } last && last.Value > day.Value)
        {
            isSpan = true;
            next = last.Next;
        }

        if (pieces.Word(next) == "of") next++;
        if (!pieces.IsCapitalised(next) || DateWords.Month(pieces.Word(next)) is not { } month) return null;
        var end = next + 1;
        if (pieces.IsMark(end, '.') && pieces.Touches(next) && DateWords.IsShortMonth(pieces.Word(next))) end++;
        var (year, yearEnd) = Year(pieces, end);
        return IsDay(year, month, day.Value) ? new DateParts(yearEnd, year, month, isSpan ? null : day.Value) : null;
    }

    /// <summary>"2023-10-07", "10/26/2023" where only one reading is a date, "26.10.2023".</summary>
    internal static DateParts? ReadNumeric(string text, PieceList pieces, int i)
    {
        if (pieces[i].Form == NumberForm.Odd && ReadDotted(text, pieces[i]) is { } dotted) return dotted with { Next = i + 1 };
        var isIso = pieces.IsHyphen(i + 1);
        if (!isIso && !pieces.IsMark(i + 1, '/')) return null;
        var isWhole = pieces.Touches(i) && pieces.Touches(i + 1) && pieces.Touches(i + 2) && pieces.Touches(i + 3)
            && pieces.IsNumber(i + 2) && pieces.IsNumber(i + 4) && (isIso ? pieces.IsHyphen(i + 3) : pieces.IsMark(i + 3, '/'));
        if (!isWhole) return null;
        if (Whole(text, pieces[i]) is not { } first || Whole(text, pieces[i + 2]) is not { } second || Whole(text, pieces[i + 4]) is not { } third) return null;
        if (isIso || pieces[i].Length == 4) return pieces[i].Length == 4 && IsDay(first, second, third) ? new DateParts(i + 5, first, second, third) : null;
        var year = pieces[i + 4].Length switch { 4 => third, 2 => 2000 + third, _ => 0 };
        var monthFirst = IsDay(year, first, second);
        var dayFirst = IsDay(year, second, first);
        if (monthFirst && (!dayFirst || first == second)) return new DateParts(i + 5, year, first, second);
        return dayFirst && !monthFirst ? new DateParts(i + 5, year, second, first) : null;
    }

    private static DateParts? ReadDotted(string text, Piece piece)
    {
        var fields = text[piece.Start..piece.End].Split('.');
        if (piece.Length > 10 || fields.Length != 3 || fields[2].Length != 4) return null;
        return Whole(fields[0]) is { } day && Whole(fields[1]) is { } month && Whole(fields[2]) is { } year && IsDay(year, month, day) ? new DateParts(0, year, month, day) : null;
    }

    /// <summary>A day of the month with its ordinal ending, and the piece after it.</summary>
    private static (int Value, int Next)? Day(PieceList pieces, int i)
    {
        if (pieces[i] is not { Form: NumberForm.Plain or NumberForm.Odd, Length: <= 2, Kind: PieceKind.Number } piece) return null;
        var value = piece.Form == NumberForm.Odd ? pieces.Written(i)[^1] - '0' : (int)piece.Value;
        if (value is < 1 or > 31) return null;
        var next = i + 1;
        if (pieces.Touches(i) && pieces.IsWord(next))
        {
            if (pieces.Word(next) is not ("st" or "nd" or "rd" or "th")) return null;
            next++;
        }

        return (value, next);
    }

    private static (int? Year, int Next) Year(PieceList pieces, int i)
    {
        var next = pieces.IsMark(i, ',') ? i + 1 : i;
        return pieces[next] is { Form: NumberForm.Plain, Length: 4, Value: >= 1000 and < 2100 } piece
            && !(pieces.Touches(next) && pieces[next + 1].Kind is PieceKind.Word or PieceKind.Code)
            ? ((int)piece.Value, next + 1)
            : (null, i);
    }

    private static bool IsRange(PieceList pieces, int i) => pieces.IsDash(i) || pieces.Word(i) == "to";

    private static bool IsDay(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is null or (>= 1000 and < 2100) && day <= DateTime.DaysInMonth(year ?? 2000, month);

    private static int? Whole(string text, Piece piece) => piece.Length <= 4 ? Whole(text[piece.Start..piece.End]) : null;

    private static int? Whole(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
