namespace Compare;

/// <summary>One number with its scale word and unit: a figure, or one end of a range.</summary>
/// <param name="Start">Its first piece, a currency sign included.</param>
/// <param name="Number">The piece where the number itself begins.</param>
/// <param name="Next">The piece after it.</param>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value.</param>
/// <param name="Scale">The factor of its scale word, 1 without one.</param>
/// <param name="IsVague">Whether its words name no exact value.</param>
/// <param name="Unit">Currency or unit, or empty.</param>
internal readonly record struct FigureOperand(int Start, int Number, int Next, double Low, double High, double Scale, bool IsVague, string Unit)
{
    /// <summary>Whether a currency stands before the number.</summary>
    internal bool HasSign => Number > Start;

    /// <summary>Reads the operand that begins at a piece, or null.</summary>
    internal static FigureOperand? Read(PieceList pieces, int i)
    {
        var currency = FigureUnits.ReadBefore(pieces, i);
        var number = currency?.Next ?? i;
        var sign = 1;
        if (currency is null && (pieces.Word(i) == "minus" || pieces.IsDash(i)) && pieces.IsNumber(i + 1)) (number, sign) = (i + 1, -1);
        var core = pieces.IsNumber(number) ? ReadDigits(pieces, number, currency is not null) : currency is null ? NumberWords.Read(pieces, number) : null;
        if (core is not { } read) return null;
        var unit = currency?.Unit ?? "";
        var next = read.Next;
        if (read.IsVague && pieces.Word(next) == "of" && FigureUnits.ReadAfter(pieces, next + 1) is not null) next++;
        if (FigureUnits.ReadAfter(pieces, next) is { } after && (unit.Length == 0 || IsEcho(unit, after.Unit))) (unit, next) = (unit.Length == 0 ? after.Unit : unit, after.Next);
        if (sign < 0 && !CanBeNegative(pieces, i, unit)) return null;
        return sign > 0
            ? new FigureOperand(i, number, next, read.Low, read.High, read.Scale, read.IsVague, unit)
            : new FigureOperand(i, number, next, -read.High, -read.Low, read.Scale, read.IsVague, unit);
    }

    /// <summary>"3 to 5 million", "$3–5": this end takes scale and unit from the other one; null where they do not make a range.</summary>
    internal (FigureOperand Low, FigureOperand High)? With(FigureOperand other)
    {
        var unit = Unit.Length == 0 ? other.Unit : Unit;
        if (other.Unit.Length > 0 && other.Unit != unit) return null;
        var first = this with { Unit = unit };
        if (Scale == 1 && other.Scale > 1 && High < other.High / other.Scale) first = first with { Low = Low * other.Scale, High = High * other.Scale, Scale = other.Scale };
        return (first, other with { Unit = unit });
    }

    private static NumberCore? ReadDigits(PieceList pieces, int i, bool hasCurrency)
    {
        if (pieces[i].Form is NumberForm.Odd) return null;
        var value = pieces[i].Value;
        var next = i + 1;
        if (pieces.Touches(i) && FractionOf(pieces, next) is { } fraction)
        {
            value += fraction;
            next++;
        }

        var isSuffixed = pieces.Touches(next - 1) && pieces[next].Kind is PieceKind.Word or PieceKind.Code;
        if (Suffix(pieces, next, isSuffixed, hasCurrency) is { } suffix) return new NumberCore(value * suffix, next + 1, suffix);
        if (isSuffixed && !NumberWords.IsScale(pieces.Word(next)) && !FigureUnits.BeginsUnit(pieces, next)) return null;
        if (NumberWords.IsFraction(pieces, next, isOrdinal: false)) return null;
        if (pieces.Word(next) == "and" && pieces.Word(next + 1) == "a" && pieces.Word(next + 2) == "half")
        {
            value += 0.5;
            next += 3;
        }

        var (factor, end) = NumberWords.ReadScale(pieces, next);
        return new NumberCore(value * factor, end, factor);
    }

    /// <summary>"5m", "10k", "$3b": a letter as scale word; null where the letter is none, or a metre.</summary>
    private static double? Suffix(PieceList pieces, int i, bool isTouching, bool hasCurrency)
    {
        var word = pieces.Word(i);
        if (word.Length != 1 || (!isTouching && !hasCurrency)) return null;
        return word switch
        {
            "k" when hasCurrency || !pieces.IsCapitalised(i) => 1e3,
            "m" when hasCurrency || (!pieces.IsCapitalised(i + 1) && QuantityReader.IsPlural(pieces.Word(i + 1))) => 1e6,
            "b" when hasCurrency => 1e9,
            "t" when hasCurrency => 1e12,
            _ => null,
        };
    }

    private static double? FractionOf(PieceList pieces, int i) => pieces[i] is { Kind: PieceKind.Mark, Lower: var mark }
        ? mark switch { "½" => 0.5, "¼" => 0.25, "¾" => 0.75, "⅓" => 1.0 / 3, "⅔" => 2.0 / 3, _ => null }
        : null;

    /// <summary>"$5 million dollars" names its currency twice.</summary>
    private static bool IsEcho(string unit, string after) => after == unit || (after == "USD" && unit.EndsWith('D'));

    /// <summary>Only temperatures and percentages fall below zero; elsewhere the dash is punctuation.</summary>
    private static bool CanBeNegative(PieceList pieces, int i, string unit)
    {
        if (!unit.StartsWith("degree", StringComparison.Ordinal) && unit != "%") return false;
        return pieces.IsWord(i) || (pieces.Touches(i) && (i == 0 || !pieces.Touches(i - 1)));
    }
}
