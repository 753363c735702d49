using System.Collections.Immutable;
using System.Globalization;

namespace Compare;

/// <summary>Reads figures in a language other than English: digits and number words with hedges, ranges, scale words, units and what they count.</summary>
internal sealed class LanguageFigures(ImmutableArray<Token> tokens, string text, LanguageWords words, ImmutableArray<DateMention> dates)
{
    /// <summary>What is counted stands at most this many words after the number.</summary>
    private const int CountedReach = 3;

    private readonly bool[] isDate = DatesAmong(tokens, dates);

    /// <summary>A number: its value and the token after it.</summary>
    private readonly record struct Operand(double Value, int Next);

    /// <summary>The figures, in order; they do not overlap. Dates, times of day, labels and ordinal numbers are left out.</summary>
    public ImmutableArray<Figure> Read()
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (var index = 0; index < tokens.Length;)
        {
            if (OperandAt(index) is not { } first)
            {
                index++;
                continue;
            }

            var (figure, next) = FigureAt(index, first);
            if (figure is not null) figures.Add(figure);
            index = next;
        }

        return figures.ToImmutable();
    }

    private (Figure? Figure, int Next) FigureAt(int index, Operand first)
    {
        if (IsLabel(index, first.Next)) return (null, first.Next);
        var (low, high, last) = (first.Value, first.Value, first.Next);
        if (SecondOf(first) is { } second) (low, high, last) = (Math.Min(first.Value, second.Value), Math.Max(first.Value, second.Value), second.Next);
        var (unit, end) = UnitAt(last);
        var start = index;
        if (unit.Length == 0 && index > 0 && tokens[index - 1].Kind == TokenKind.Mark && words.Units.TryGetValue(tokens[index - 1].Lower, out var sign)) (unit, start) = (sign, index - 1);
        var isApproximate = Precedes(words.About, start);
        if (Precedes(words.AtLeast, start)) high = double.PositiveInfinity;
        else if (Precedes(words.AtMost, start)) low = double.NegativeInfinity;
        return (new Figure(TextSpan.Between(tokens[start].Span.Start, tokens[end - 1].Span.End), low, high, isApproximate, unit, QuantityAt(end)), end);
    }

    private Operand? OperandAt(int index)
    {
        if (index >= tokens.Length || isDate[index]) return null;
        if (tokens[index].Kind == TokenKind.Number) return DigitsAt(index);
        if (tokens[index].Kind != TokenKind.Word) return null;
        if (words.Numbers.TryGetValue(Folded(index), out var value)) return Scaled(value, index + 1);
        // "une million", "один мільйон": the article counts one.
        return index > 0 && Lower(index - 1) == "a" && words.Scales.TryGetValue(Folded(index), out var scale) && scale >= 1e6 ? new Operand(scale, index + 1) : null;
    }

    private Operand? DigitsAt(int index)
    {
        var digits = tokens[index].Lower;
        var next = index + 1;
        // "1 200 000": groups of three digits with one space between.
        while (digits.Length is >= 1 and <= 12 && (next > index + 1 || digits.Length <= 3) && IsGroup(next)) digits += tokens[next++].Lower;
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Scaled(value, next) : null;
    }

    private bool IsGroup(int index) =>
        index < tokens.Length && tokens[index] is { Kind: TokenKind.Number, Span.Length: 3 } && tokens[index].Span.Of(text).All(char.IsAsciiDigit)
        && tokens[index].Span.Start == tokens[index - 1].Span.End + 1 && text[tokens[index].Span.Start - 1] is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private Operand Scaled(double value, int next)
    {
        while (next < tokens.Length && words.Scales.TryGetValue(Folded(next), out var scale))
        {
            value *= scale;
            next++;
            if (Lower(next) == "." && next + 1 < tokens.Length) next++;
        }

        return new Operand(value, next);
    }

    private Operand? SecondOf(Operand first)
    {
        var isRange = Lower(first.Next) == "-" || words.Range.Contains(Folded(first.Next));
        return isRange && OperandAt(first.Next + 1) is { } second && second.Value > first.Value ? second : null;
    }

    private (string Unit, int Next) UnitAt(int index)
    {
        if (index >= tokens.Length) return ("", index);
        // "millions d'euros", "millones de euros".
        if (Lower(index) == "of" && words.Units.TryGetValue(Written(index + 1), out var partitive) && FigureUnits.IsCurrency(partitive)) return (partitive, index + 2);
        if (!words.Units.TryGetValue(Written(index), out var unit)) return ("", index);
        return (unit, Lower(index + 1) == "." && index + 2 < tokens.Length && char.IsLower(text[tokens[index + 2].Span.Start]) ? index + 2 : index + 1);
    }

    /// <summary>The noun counted: where nouns have capitals the first of them, else the first word with a meaning for the rules, else the next word.</summary>
    private string QuantityAt(int index)
    {
        if (Lower(index) == "of") index++;
        var first = "";
        for (var at = index; at < Math.Min(tokens.Length, index + CountedReach); at++)
        {
            if (tokens[at].Kind != TokenKind.Word) break;
            var isOwn = tokens[at].Lower[0] == LanguageTokenizer.Marker;
            if (!isOwn && GrammarWords.Prepositions.Contains(tokens[at].Lower)) break;
            if (words.CapitalisesNouns ? tokens[at].IsCapitalised : IsCounted(tokens[at].Lower)) return isOwn ? tokens[at].Stem : tokens[at].Lower;
            if (first.Length == 0 && isOwn) first = tokens[at].Stem;
        }

        return words.CapitalisesNouns ? "" : first;
    }

    private static bool IsCounted(string lower) => lower is "dead" or "injured" or "killed" or "missing" or "arrested" or "evacuated";

    /// <summary>Times of day, "37-jährig", "4x", "§ 5", and ordinal numbers.</summary>
    private bool IsLabel(int index, int next)
    {
        if (words.Clock.Contains(Folded(next)) || (Lower(next) == ":" && Touches(next - 1) && Touches(next))) return true;
        if (Lower(index - 1) == ":" && Touches(index - 1) && Touches(index - 2)) return true;
        if (Lower(next) == "-" && Touches(next - 1) && Touches(next) && tokens[next + 1].Kind == TokenKind.Word) return true;
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Word && Touches(next - 1) && !words.Units.ContainsKey(Written(next)) && !words.Scales.ContainsKey(Folded(next))) return true;
        if (Lower(index - 1) is "\u00A7" or "№" or "#") return true;
        return words.HasOrdinalPoints && Lower(next) == "." && Touches(next - 1) && next + 1 < tokens.Length && tokens[index].Kind == TokenKind.Number;
    }

    private bool Precedes(string[][] phrases, int index) => phrases.Any(phrase =>
    {
        var from = index - phrase.Length;
        return from >= 0 && Enumerable.Range(0, phrase.Length).All(at => Folded(from + at) == phrase[at]);
    });

    private static bool[] DatesAmong(ImmutableArray<Token> tokens, ImmutableArray<DateMention> dates)
    {
        var among = new bool[tokens.Length];
        var date = 0;
        for (var index = 0; index < tokens.Length; index++)
        {
            while (date < dates.Length && dates[date].Span.End <= tokens[index].Span.Start) date++;
            among[index] = date < dates.Length && dates[date].Span.Overlaps(tokens[index].Span);
        }

        return among;
    }

    private bool Touches(int index) => index >= 0 && index + 1 < tokens.Length && tokens[index].Span.End == tokens[index + 1].Span.Start;

    private string Lower(int index) => index >= 0 && index < tokens.Length ? tokens[index].Lower : "";

    private string Folded(int index) => index >= 0 && index < tokens.Length && tokens[index].Kind == TokenKind.Word ? Written(index) : "";

    private string Written(int index) => index >= 0 && index < tokens.Length ? LanguageWords.Fold(text.AsSpan(tokens[index].Span.Start, tokens[index].Span.Length)) : "";
}
