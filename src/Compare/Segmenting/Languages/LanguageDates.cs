using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Reads dates, weekdays, months and years in a language other than English.</summary>
internal sealed class LanguageDates(ImmutableArray<Token> tokens, string text, LanguageWords words)
{
    /// <summary>The dates, in order; they do not overlap.</summary>
    public ImmutableArray<DateMention> Read()
    {
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        for (var index = 0; index < tokens.Length;)
        {
            if (ReadAt(index) is not { } found)
            {
                index++;
                continue;
            }

            dates.Add(found.Date);
            index = found.Next;
        }

        return dates.ToImmutable();
    }

    private (DateMention Date, int Next)? ReadAt(int index)
    {
        if (Weekday(index) is { } weekday)
        {
            var next = index + 1;
            if (Lower(next) == ",") next++;
            while (Lower(next) is "the" or "on" or "of") next++;
            return DayAt(next) is { } day && next - index <= 4
                ? (day.Date with { Span = Join(index, day.Next), Weekday = weekday }, day.Next)
                : (new DateMention(tokens[index].Span, null, null, null, weekday), index + 1);
        }

        if (DayAt(index) is { } full) return full;
        if (Month(index) is { } month && (IsPreposition(index - 1) || YearAt(YearPlace(index + 1)) is not null))
        {
            var (year, after) = YearAt(YearPlace(index + 1)) is { } written ? (written, YearPlace(index + 1) + 1) : ((int?)null, index + 1);
            return (new DateMention(Join(index, after), year, month, null, null), after);
        }

        return YearAt(index) is { } alone && (IsPreposition(index - 1) || IsYearWord(index + 1))
            ? (new DateMention(tokens[index].Span, alone, null, null, null), index + 1) : null;
    }

    /// <summary>"3. Mai 2024", "1er mai", "3 de mayo de 2024", "3 травня", "03.05.2024".</summary>
    private (DateMention Date, int Next)? DayAt(int index)
    {
        if (index >= tokens.Length || tokens[index].Kind != TokenKind.Number) return null;
        if (NumericDay(tokens[index]) is { } numeric) return (numeric, index + 1);
        if (Whole(index) is not (>= 1 and <= 31) || tokens[index].Span.Length > 2) return null;
        var at = index + 1;
        if (Lower(at) is "." or "\u00BA" or "\u00B7er" && Touches(at - 1)) at++;
        if (Lower(at) == "of") at++;
        if (Month(at) is not { } month) return null;
        var day = Whole(index)!.Value;
        if (day > DateTime.DaysInMonth(2000, month)) return null;
        var year = YearPlace(at + 1);
        return YearAt(year) is { } written
            ? (new DateMention(Join(index, year + 1), written, month, day, null), year + 1)
            : (new DateMention(Join(index, at + 1), null, month, day, null), at + 1);
    }

    private DateMention? NumericDay(Token token)
    {
        var parts = token.Span.Of(text).Split('.');
        if (parts.Length != 3 || parts[0].Length > 2 || parts[1].Length > 2 || parts[2].Length is not (2 or 4)) return null;
        var numbers = Array.ConvertAll(parts, part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1);
        var year = parts[2].Length == 2 ? 2000 + numbers[2] : numbers[2];
        return numbers[1] is >= 1 and <= 12 && year is >= 1900 and < 2100 && numbers[0] >= 1 && numbers[0] <= DateTime.DaysInMonth(year, numbers[1])
            ? new DateMention(token.Span, year, numbers[1], numbers[0], null) : null;
    }

    /// <summary>The place of a year after a month, where "de" may stand between.</summary>
    private int YearPlace(int index) => Lower(index) == "of" && YearAt(index + 1) is not null ? index + 1 : index;

    private int? YearAt(int index) =>
        index < tokens.Length && tokens[index] is { Kind: TokenKind.Number, Span.Length: 4 } && Whole(index) is { } year and >= 1900 and < 2100 ? year : null;

    /// <summary>"року", "года": the word for a year right after its number.</summary>
    private bool IsYearWord(int index) => index < tokens.Length && tokens[index].Lower is "\u00B7року" or "\u00B7році" or "\u00B7года" or "\u00B7году" or "\u00B7р" or "\u00B7г";

    private bool IsPreposition(int index) => Lower(index) is "in" or "on" or "from" or "to" or "before" or "after" or "during" or "at" or "of" or "with";

    private DayOfWeek? Weekday(int index) => words.Weekdays.TryGetValue(Folded(index), out var day) ? (DayOfWeek)(int)day : null;

    private int? Month(int index) => words.Months.TryGetValue(Folded(index), out var month) ? (int)month : null;

    private int? Whole(int index) => int.TryParse(tokens[index].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private bool Touches(int index) => index + 1 < tokens.Length && tokens[index].Span.End == tokens[index + 1].Span.Start;

    private string Lower(int index) => index >= 0 && index < tokens.Length ? tokens[index].Lower : "";

    private string Folded(int index) =>
        index >= 0 && index < tokens.Length && tokens[index].Kind == TokenKind.Word ? LanguageWords.Fold(text.AsSpan(tokens[index].Span.Start, tokens[index].Span.Length)) : "";

    private TextSpan Join(int from, int to) => TextSpan.Between(tokens[from].Span.Start, tokens[to - 1].Span.End);
}
