using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>What a token of a written date is.</summary>
internal enum DateTokenKind
{
    Number,
    Word,
    Mark,
}

/// <summary>One number, word or mark of a written date; words in lower case.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, string Text, bool AfterSpace)
{
    /// <summary>The value of a number of at most four digits, else −1.</summary>
    public int Value => Kind == DateTokenKind.Number && Text.Length <= 4 ? int.Parse(Text, NumberStyles.None, CultureInfo.InvariantCulture) : -1;

    public bool Is(char mark) => Kind == DateTokenKind.Mark && Text[0] == mark;
}

/// <summary>Splits a written date.</summary>
internal static partial class DateTokens
{
    public static List<DateToken> Split(string text)
    {
        var tokens = new List<DateToken>();
        foreach (Match match in Token().Matches(text))
        {
            var kind = match.Groups[1].Success ? DateTokenKind.Number : match.Groups[2].Success ? DateTokenKind.Word : DateTokenKind.Mark;
            tokens.Add(new DateToken(kind, match.Value.ToLowerInvariant(), match.Index > 0 && text[match.Index - 1] == ' '));
        }

        return tokens;
    }

    [GeneratedRegex(@"([0-9]+)|([\p{L}\p{M}]+)|[^\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}

/// <summary>Reads one date with its clock time and zone from tokens, in the orders that people use.</summary>
internal ref struct DateScanner
{
    private static readonly FrozenSet<string> Ordinals = FrozenSet.ToFrozenSet(["st", "nd", "rd", "th", "er", "o", "º", "ª", "e"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(["of", "de", "del", "do", "the"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> DayLinks = FrozenSet.ToFrozenSet(["on", "am", "le", "el", "il", "op", "em", "den"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> ClockLinks = FrozenSet.ToFrozenSet(
        ["at", "um", "à", "om", "alle", "ore", "às", "as", "las", "a", "kl", "o", "godz", "в", "о", "ob", "uhr"], StringComparer.Ordinal);

    private readonly List<DateToken> tokens;
    private int next;

    private DateScanner(List<DateToken> tokens, int start)
    {
        this.tokens = tokens;
        next = start;
    }

    /// <summary>The date that starts at the given token and the token after it, or null.</summary>
    public static (PublicationTime Time, int End)? Scan(List<DateToken> tokens, int start)
    {
        var scanner = new DateScanner(tokens, start);
        return scanner.DateThenClock() ?? new DateScanner(tokens, start).ClockThenDate();
    }

    private (PublicationTime Time, int End)? DateThenClock()
    {
        if (DateAfterWeekday() is not { } date) return null;
        var end = next;
        if (date.Day is not null && ClockAfterDate() is { } clock)
        {
            end = next;
            var zone = Zone();
            if (zone.Read) end = next;
            if (TimeReader.Create(date.Year, date.Month, date.Day, clock, zone.Offset) is { } exact) return (exact, end);
        }

        return TimeReader.Create(date.Year, date.Month, date.Day) is { } time ? (time, end) : null;
    }

    private (PublicationTime Time, int End)? ClockThenDate()
    {
        if (Clock() is not { } clock) return null;
        var zone = Zone();
        SkipMarks();
        SkipWords(DayLinks);
        if (DateAfterWeekday() is not { Day: not null } date) return null;
        return TimeReader.Create(date.Year, date.Month, date.Day, clock, zone.Offset) is { } time ? (time, next) : null;
    }

    private (int Year, int? Month, int? Day)? DateAfterWeekday()
    {
        // Some weekdays are shortened as months are ("mar." for mardi).
        if (Date() is { } date) return date;
        SkipWeekday();
        return Date();
    }

    private (int Year, int? Month, int? Day)? Date()
    {
        var start = next;
        if (NumericDate() is { } numeric) return numeric;
        next = start;
        if (DayMonthYear() is { } dayFirst) return dayFirst;
        next = start;
        if (MonthDayYear() is { } monthFirst) return monthFirst;
        next = start;
        return null;
    }

    /// <summary>26.10.2023 (points: the day stands first), 26/10/2023 and 10/26/2023 where only one reading makes a date, 2023/10/26.</summary>
    private (int Year, int? Month, int? Day)? NumericDate()
    {
        var (a, separator, b, second, c) = (Peek(0), Peek(1), Peek(2), Peek(3), Peek(4));
        if (separator.Kind != DateTokenKind.Mark || separator.Text is not ("." or "/" or "-") || second.Text != separator.Text) return null;
        if (a.Value < 0 || b.Value < 0 || c.Value < 0) return null;
        next += 5;
        if (a.Text.Length == 4 && b.Text.Length <= 2 && c.Text.Length <= 2) return (a.Value, b.Value, c.Value);
        // 28.01.22: only the point is never used with the year or the month first.
        if (separator.Text == "." && a.Text.Length == 2 && b.Text.Length == 2 && c.Text.Length == 2) return (2000 + c.Value, b.Value, a.Value);
        if (c.Text.Length != 4 || a.Text.Length > 2 || b.Text.Length > 2) return null;
        if (separator.Text == "." || a.Value == b.Value || a.Value > 12) return (c.Value, b.Value, a.Value);
        return b.Value > 12 ? (c.Value, a.Value, b.Value) : null;
    }

    private (int Year, int? Month, int? Day)? DayMonthYear()
    {
        var day = Take(DateTokenKind.Number);
        if (day.Text is null || day.Text.Length > 2) return null;
        SkipOrdinal();
        SkipWords(Links);
        while (Peek(0).Is('-')) next++;
        if (Month() is not { } month) return null;
        while (Peek(0).Is('-')) next++;
        return Year() is { } year ? (year, month, day.Value) : null;
    }

    /// <summary>October 26th, 2023; October 2023.</summary>
    private (int Year, int? Month, int? Day)? MonthDayYear()
    {
        if (Month() is not { } month) return null;
        SkipWords(Links);
        if (Year() is { } yearOnly) return (yearOnly, month, null);
        var day = Take(DateTokenKind.Number);
        if (day.Text is null || day.Text.Length > 2) return null;
        SkipOrdinal();
        return Year() is { } year ? (year, month, day.Value) : null;
    }

    private int? Month()
    {
        if (Peek(0).Kind != DateTokenKind.Word || MonthNames.NumberOf(Peek(0).Text ?? "") is not { } month) return null;
        next++;
        if (Peek(0).Is('.')) next++;
        return month;
    }

    private int? Year()
    {
        var start = next;
        if (Peek(0).Is(',')) next++;
        SkipWords(Links);
        if (Peek(0) is { Kind: DateTokenKind.Number, Text.Length: 4 } year && year.Value is >= 1600 and <= 2200)
        {
            next++;
            // The Slavic "of the year" after the number.
            if (Peek(0).Text is "г" or "года" or "р" or "року" or "r" or "roku" && next++ >= 0 && Peek(0).Is('.')) next++;
            return year.Value;
        }

        next = start;
        return null;
    }

    private (int Hour, int Minute)? ClockAfterDate()
    {
        var start = next;
        SkipMarks();
        SkipWords(ClockLinks);
        SkipMarks();
        if (Clock() is { } clock) return clock;
        next = start;
        return null;
    }

    /// <summary>14:05, 14.05 Uhr, 14h05, 2:05 p.m., 6.40pm, 10pm.</summary>
    private (int Hour, int Minute)? Clock()
    {
        var start = next;
        var hour = Take(DateTokenKind.Number);
        if (hour.Text is not { Length: <= 2 }) return Back(start);
        var minute = 0;
        var separator = Peek(0);
        if ((separator.Is(':') || separator.Is('.') || separator.Text == "h") && Peek(1) is { Kind: DateTokenKind.Number, Text.Length: 2 } minutes)
        {
            next += 2;
            minute = minutes.Value;
            if (Peek(0).Is(':') && Peek(1) is { Kind: DateTokenKind.Number, Text.Length: 2 }) next += 2;
        }

        var half = HalfOfDay();
        var named = Peek(0).Text is "uhr" or "h" or "hrs";
        if (named) next++;
        if (separator.Is('.') && half is null && !named) return Back(start);
        if (half is null && !named && !separator.Is(':') && separator.Text != "h") return Back(start);
        return (hour.Value, half) switch
        {
            ( < 1 or > 12, not null) => Back(start),
            (12, { } noon) => (noon, minute),
            ({ } value, { } shift) => (value + shift, minute),
            _ => (hour.Value, minute),
        };
    }

    /// <summary>0 after "am", 12 after "pm", else null.</summary>
    private int? HalfOfDay()
    {
        if (Peek(0).Text is "am" or "pm") return tokens[next++].Text == "pm" ? 12 : 0;
        if (Peek(0).Text is not ("a" or "p") || !Peek(1).Is('.') || Peek(2).Text != "m") return null;
        var shift = Peek(0).Text == "p" ? 12 : 0;
        next += Peek(3).Is('.') ? 4 : 3;
        return shift;
    }

    private (bool Read, TimeSpan? Offset) Zone()
    {
        var start = next;
        if (Peek(0).Is('(')) next++;
        var name = Peek(0).Kind == DateTokenKind.Word ? Peek(0).Text : "";
        var offset = name.Length > 0 ? TimeZones.OffsetOf(name) : null;
        var known = offset is not null || name is "et" or "ct" or "pt" or "cst" or "ist";
        if (known) next++;
        if ((name.Length == 0 || name is "utc" or "gmt") && (Peek(0).Is('+') || Peek(0).Is('-') || Peek(0).Is('−')) && SignedOffset() is { } signed)
            (offset, known) = (signed, true);
        if (!known)
        {
            next = start;
            return (false, null);
        }

        if (Peek(0).Is(')')) next++;
        return (true, offset);
    }

    private TimeSpan? SignedOffset()
    {
        var text = Peek(0).Text;
        if (Peek(1).Kind != DateTokenKind.Number || Peek(1).AfterSpace) return null;
        text += Peek(1).Text;
        var length = 2;
        if (Peek(2).Is(':') && Peek(3).Kind == DateTokenKind.Number)
        {
            text += ":" + Peek(3).Text;
            length = 4;
        }

        if (TimeReader.Offset(text) is not { } offset) return null;
        next += length;
        return offset;
    }

    private void SkipWeekday()
    {
        // Any word may be a weekday's name.
        if (Peek(0).Kind != DateTokenKind.Word) return;
        var mark = Peek(1).Is(',') || Peek(1).Is('.') ? 1 : 0;
        var following = Peek(1 + mark);
        var isArticle = following.Text is "den" or "le" or "the" or "el";
        next += 1 + mark + (isArticle ? 1 : 0);
        if (Peek(0).Is(',')) next++;
    }

    private void SkipOrdinal()
    {
        if (Peek(0).Is('.') || (Ordinals.Contains(Peek(0).Text ?? "") && !Peek(0).AfterSpace)) next++;
    }

    private void SkipMarks()
    {
        while (Peek(0).Kind == DateTokenKind.Mark && Peek(0).Text is "," or "-" or "–" or "—" or "|" or "·" or "•" or "/") next++;
    }

    private void SkipWords(FrozenSet<string> words)
    {
        while (Peek(0).Kind == DateTokenKind.Word && words.Contains(Peek(0).Text)) next++;
    }

    private (int Hour, int Minute)? Back(int start)
    {
        next = start;
        return null;
    }

    private DateToken Take(DateTokenKind kind) => Peek(0).Kind == kind && next < tokens.Count ? tokens[next++] : default;

    private readonly DateToken Peek(int ahead) => next + ahead < tokens.Count ? tokens[next + ahead] : new DateToken(DateTokenKind.Mark, " ", false);
}
