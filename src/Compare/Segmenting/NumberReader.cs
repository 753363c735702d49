using System.Globalization;

namespace Compare;

/// <summary>Reads a number written in digits.</summary>
internal static class NumberReader
{
    /// <summary>More digits than this are a code, not a quantity.</summary>
    private const int MostDigits = 15;

    /// <summary>The number that begins with the digit at <paramref name="start"/>.</summary>
    internal static Piece Read(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < limit && char.IsAsciiDigit(text[end + 1])))) end++;
        if (end - start <= 3 && text.AsSpan(start, end - start).IndexOfAny('.', ',') < 0) end = ReadSpacedGroups(text, end, limit);
        var form = FormOf(text.AsSpan(start, end - start));
        return new Piece(start, end, PieceKind.Number, "", form, ValueOf(text.AsSpan(start, end - start), form));
    }

    /// <summary>"1 500": groups of exactly three digits parted by one space each, unless more digits follow (a telephone number).</summary>
    private static int ReadSpacedGroups(string text, int end, int limit)
    {
        var grouped = end;
        while (grouped + 3 < limit && IsGroupSpace(text[grouped]) && IsGroup(text, grouped + 1, limit)) grouped += 4;
        if (grouped == end) return end;
        var hasMore = grouped + 1 < limit && (IsGroupSpace(text[grouped]) || text[grouped] is '-' or '–') && char.IsAsciiDigit(text[grouped + 1]);
        return hasMore ? end : grouped;
    }

    private static bool IsGroup(string text, int i, int limit) =>
        char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
        && (i + 3 >= limit || !(char.IsLetterOrDigit(text[i + 3]) || (text[i + 3] is '.' or ',' && i + 4 < limit && char.IsAsciiDigit(text[i + 4]))));

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static NumberForm FormOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length > MostDigits + 6) return NumberForm.Odd;
        if (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1])) return NumberForm.Odd;
        var separator = digits.IndexOfAnyExceptInRange('0', '9');
        if (separator < 0) return digits.Length > MostDigits ? NumberForm.Odd : NumberForm.Plain;
        var mark = digits[separator];
        var point = digits.IndexOf('.');
        if (mark == '.')
        {
            var isDecimal = digits[(point + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
            return isDecimal ? NumberForm.Decimal : IsGrouped(digits, '.', 3) ? NumberForm.Grouped : NumberForm.Odd;
        }

        var whole = point < 0 ? digits : digits[..point];
        if (point >= 0 && digits[(point + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0) return NumberForm.Odd;
        return digits[0] != '0' && (IsGrouped(whole, mark, 3) || (mark == ',' && IsGrouped(whole, mark, 2))) ? NumberForm.Grouped : NumberForm.Odd;
    }

    /// <summary>Whether groups of <paramref name="size"/> digits, the last one of three, follow a first one of one to that many.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> digits, char mark, int size)
    {
        var first = digits.IndexOf(mark);
        if (first < 1 || first > size || digits.Length < first + 4) return false;
        var tail = digits[first..];
        while (tail.Length > 4)
        {
            if (tail[0] != mark || tail.Length < size + 1 || tail[1..(size + 1)].IndexOfAnyExceptInRange('0', '9') >= 0) return false;
            tail = tail[(size + 1)..];
        }

        return tail.Length == 4 && tail[0] == mark && tail[1..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static double ValueOf(ReadOnlySpan<char> digits, NumberForm form)
    {
        if (form == NumberForm.Odd) return double.NaN;
        var hasPoint = form == NumberForm.Decimal || digits.Contains(',');
        Span<char> bare = stackalloc char[digits.Length];
        var length = 0;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c) || (c == '.' && hasPoint)) bare[length++] = c;
        }

        return double.Parse(bare[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
