using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Cuts text into words, numbers and marks. Hyphenated words come apart; a possessive ending stands alone; two single quotation marks are one double.</summary>
internal static class Tokenizer
{
    private static readonly Dictionary<string, string> Acronyms = new(StringComparer.Ordinal)
    {
        ["US"] = "u.s.",
        ["USA"] = "u.s.",
        ["U.S"] = "u.s.",
        ["U.S."] = "u.s.",
        ["U.S.A."] = "u.s.",
    };

    public static ImmutableArray<Token> Tokenize(string text, TextSpan within)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = within.Start;
        while (at < within.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, within.End);
            tokens.Add(token);
            at = token.Span.End;
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>The quotation marks and apostrophes of all scripts as the straight ones.</summary>
    public static char Straighten(char mark) => mark switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u2039' or '\u203A' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u300C' or '\u300D' or '\u2033' => '"',
        '\u2013' or '\u2014' or '\u2012' or '\u2015' or '\u2212' => '-',
        '\u2010' or '\u2011' => '-',
        _ => mark,
    };

    private static Token Next(string text, int start, int limit)
    {
        var first = text[start];
        if (char.IsDigit(first)) return NumberAt(text, start, limit);
        if (IsWordUnit(text, start)) return WordAt(text, start, limit);
        if (Straighten(first) == '\'' && IsPossessive(text, start, limit))
            return new Token(new TextSpan(start, 2), "'s", "'s", TokenKind.Mark, false);
        if (Straighten(first) == '\'' && start + 1 < limit && text[start + 1] == first) return new Token(new TextSpan(start, 2), "\"", "\"", TokenKind.Mark, false);
        var length = char.IsHighSurrogate(first) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        var mark = length == 1 ? Straighten(first).ToString() : text.Substring(start, length);
        return new Token(new TextSpan(start, length), mark, mark, TokenKind.Mark, false);
    }

    private static bool IsPossessive(string text, int at, int limit) =>
        at + 1 < limit && text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]))
        && at > 0 && char.IsLetterOrDigit(text[at - 1]);

    private static Token NumberAt(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit
            && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < limit && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        var digits = text[start..end].Replace(",", "", StringComparison.Ordinal);
        return new Token(TextSpan.Between(start, end), digits, digits, TokenKind.Number, false);
    }

    private static Token WordAt(string text, int start, int limit)
    {
        var end = start;
        while (end < limit)
        {
            if (IsWordUnit(text, end))
            {
                end++;
                continue;
            }

            var joins = end + 1 < limit && char.IsLetter(text[end + 1])
                && ((Straighten(text[end]) == '\'' && !IsPossessive(text, end, limit)) || (text[end] == '.' && IsDottedAcronym(text, start, end)));
            if (!joins) break;
            end++;
        }

        if (end < limit && text[end] == '.' && IsDottedAcronym(text, start, end) && end - start > 1) end++;
        var written = text[start..end];
        var lower = Acronyms.TryGetValue(written, out var acronym) ? acronym : Normalise(written);
        return new Token(TextSpan.Between(start, end), lower, Stemmer.Stem(lower), TokenKind.Word, char.IsUpper(text[start]));
    }

    /// <summary>Whether the units so far are single letters with points between them.</summary>
    private static bool IsDottedAcronym(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            var letterExpected = (index - start) % 2 == 0;
            if (letterExpected ? !char.IsUpper(text[index]) : text[index] != '.') return false;
        }

        return (end - start) % 2 == 1;
    }

    private static bool IsWordUnit(string text, int at)
    {
        var unit = text[at];
        return char.IsLetterOrDigit(unit)
            || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (char.IsSurrogate(unit) && IsLetterPair(text, at));
    }

    private static bool IsLetterPair(string text, int at)
    {
        var high = char.IsHighSurrogate(text[at]) ? at : at - 1;
        return high >= 0 && high + 1 < text.Length && char.IsSurrogatePair(text[high], text[high + 1])
            && char.IsLetter(text, high);
    }

    private static string Normalise(string written)
    {
        var lower = written.ToLowerInvariant();
        if (lower.Contains('.', StringComparison.Ordinal)) lower = lower.Replace(".", "", StringComparison.Ordinal);
        return string.Create(lower.Length, lower, static (target, source) =>
        {
            for (var index = 0; index < target.Length; index++) target[index] = Straighten(source[index]);
        });
    }
}
