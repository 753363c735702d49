using System.Collections.Frozen;

namespace Compare;

/// <summary>Tells numbers that count nothing: years, times, names, labels, scores, telephone numbers.</summary>
internal static class FigureExclusions
{
    /// <summary>Words whose number is a name, whatever follows.</summary>
    private static readonly FrozenSet<string> Labels = Set(
        "flight channel boeing airbus iphone ipad windows galaxy playstation xbox euro expo apollo route highway interstate article section chapter "
            + "page pages paragraph appendix "
        + "clause amendment number nos version volume episode season type category tier formula area catch level phase stage grade step figure table "
            + "verse psalm act annex protocol "
        + "resolution title rule question item lot pier terminal platform runway exhibit room bus gate seat point bravo squadron");

    /// <summary>Words whose number is a name unless something counted follows.</summary>
    private static readonly FrozenSet<string> LooseLabels = Set("team group class unit day week line part zone district block top size model series "
            + "floor door studio division game round lane");

    private static readonly FrozenSet<string> Zones = Set("gmt utc est edt cst cdt mst pst pdt bst cet cest et pt ist");

    private static readonly FrozenSet<string> Streets = Set("street st avenue ave road rd lane boulevard blvd drive square place court way terrace row "
            + "crescent");

    private static readonly FrozenSet<string> HyphenedNames = Set("way off fold handed faced sided piece dimensional on time star stop upmanship");

    /// <summary>Nouns before which "one" counts; elsewhere it is a pronoun or "a certain".</summary>
    private static readonly FrozenSet<string> CountedByOne = Set(
        "person man woman child boy girl soldier officer policeman victim worker student passenger civilian gunman militant fighter hostage attacker "
            + "suspect survivor casualty "
        + "death body bomb missile rocket shot bullet house building vehicle aircraft plane dead wounded injured case");

    private static readonly FrozenSet<string> NotBeforeOne = Set("no the this that every any each another which some not first last only");

    /// <summary>Whether the number is no figure; <paramref name="isMeasured"/> where it has a unit, currency or scale word.</summary>
    internal static bool Holds(PieceList pieces, FigureOperand operand, bool isMeasured, bool isHedged)
    {
        if (operand.HasSign) return false;
        var i = operand.Number;
        if (IsClock(pieces, operand.Next) || IsBareHour(pieces, operand, isMeasured)) return true;
        if (IsLabelled(pieces, operand, isMeasured || isHedged) || IsRatio(pieces, operand)) return true;
        if (pieces.IsNumber(i)) return HoldsDigits(pieces, operand, isMeasured, isHedged);
        if (operand.Next == i + 1 && pieces.Word(i) is "one") return !IsCountedOne(pieces, operand.Next);
        if (pieces.Word(i) == "one" && operand.Next == i + 2 && operand.Unit is "day") return true;
        if (pieces.Word(i) == "zero" && !isMeasured && QuantityReader.Read(pieces, operand.Next).Length == 0) return true;
        if (IsHyphenedName(pieces, operand.Next)) return true;
        return pieces.IsCapitalised(i) && !pieces.IsOpening(i) && !pieces.IsTitleCase && !isHedged;
    }

    /// <summary>"3 p.m.", "10am", "5 o'clock", "0900 GMT".</summary>
    internal static bool IsClock(PieceList pieces, int next)
    {
        var word = pieces.Word(next);
        if (word is "am" or "pm" or "o'clock" or "noon") return true;
        if (word is "a" or "p") return pieces.IsMark(next + 1, '.') && pieces.Touches(next) && pieces.Word(next + 2) == "m";
        return Zones.Contains(word) && pieces.IsUpper(next);
    }

    /// <summary>"shortly before six": an hour of the day without its word.</summary>
    private static bool IsBareHour(PieceList pieces, FigureOperand operand, bool isMeasured) =>
        !isMeasured && operand.Next == operand.Number + 1 && pieces.Word(operand.Start - 1) is "before" or "after" or "by" or "until" or "till" or "past"
        && pieces.Word(operand.Number) is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve"
        && QuantityReader.Read(pieces, operand.Next).Length == 0;

    private static bool HoldsDigits(PieceList pieces, FigureOperand operand, bool isMeasured, bool isHedged)
    {
        var i = operand.Number;
        var piece = pieces[i];
        if (IsGlued(pieces, i) || IsClock(pieces, i + 1)) return true;
        if (!isMeasured && IsListed(pieces, i)) return true;
        if (!isMeasured && !isHedged && DateReader.IsBareYear(pieces, i)) return true;
        if (isMeasured) return false;
        if (pieces.IsNumber(i + 1) || pieces.IsNumber(i - 1)) return true;
        if (piece.Value == 0 && QuantityReader.Read(pieces, operand.Next).Length == 0) return true;
        if (IsTimeWithPoint(pieces, i) || IsAddress(pieces, i)) return true;
        if (IsHyphenedName(pieces, i + 1) || (pieces.IsHyphen(i + 1) && pieces.Touches(i) && pieces.IsCapitalised(i + 2) && !pieces.IsTitleCase)) return true;
        return piece.Form == NumberForm.Plain && piece.Length <= 4 && !isHedged && IsAfterName(pieces, i);
    }

    /// <summary>Right behind or before a mark that makes it part of something else: "F-16", "9/11", "12:30", "5'10".</summary>
    private static bool IsGlued(PieceList pieces, int i)
    {
        if (i > 0 && pieces.Touches(i - 1))
        {
            if (pieces.IsHyphen(i - 1) && i > 1 && pieces.Touches(i - 2) && pieces[i - 2].Kind is PieceKind.Word or PieceKind.Code or PieceKind.Number) return true;
            if (pieces[i - 1].Kind == PieceKind.Code || pieces[i - 1].Lower is "/" or ":" or "." or "'" or "’" or "+" or "#" or "№" or "\\" or "_" or "=" or "@" or "^") return true;
        }

        if (!pieces.Touches(i)) return false;
        if (pieces.IsMark(i + 1, '/') || pieces.IsMark(i + 1, ':')) return pieces.Touches(i + 1) && pieces.IsNumber(i + 2);
        return pieces[i + 1].Lower is "'" or "′" or "″" or "\\" or "_" or "=" or "@" or "^" && (pieces.IsNumber(i + 2) || pieces[i + 1].Lower is not "'");
    }

    /// <summary>"1. First", "(3)", "[3]".</summary>
    private static bool IsListed(PieceList pieces, int i)
    {
        if (pieces[i].Form != NumberForm.Plain || pieces[i].Length > 3) return false;
        if (pieces.Count == 1) return true;
        if (i == 0 && (pieces.IsMark(1, '.') || pieces.IsMark(1, ')')) && pieces.Count > 2) return true;
        return (pieces.IsMark(i - 1, '(') && pieces.IsMark(i + 1, ')')) || (pieces.IsMark(i - 1, '[') && pieces.IsMark(i + 1, ']'));
    }

    /// <summary>"at 9.30".</summary>
    private static bool IsTimeWithPoint(PieceList pieces, int i) =>
        pieces[i] is { Form: NumberForm.Decimal, Length: 4 or 5, Value: < 24 } && pieces.Word(i - 1) is "at" or "until" or "before" or "after" or "by"
        && pieces.Written(i)[^3] == '.' && pieces.Written(i)[^2] < '6';

    /// <summary>"10 Downing Street".</summary>
    private static bool IsAddress(PieceList pieces, int i)
    {
        for (var next = i + 1; next <= i + 3 && pieces.IsCapitalised(next); next++)
        {
            if (next > i + 1 && Streets.Contains(pieces.Word(next))) return true;
        }

        return false;
    }

    /// <summary>"Falcon 9": digits right after a capitalised word, with nothing counted after them; a function word that opens a sentence names nothing.</summary>
    private static bool IsAfterName(PieceList pieces, int i)
    {
        if (!pieces.IsCapitalised(i - 1) || pieces.IsTitleCase) return false;
        if (pieces.IsOpening(i - 1) && pieces.Word(i - 1).Length < 4) return false;
        return QuantityReader.Read(pieces, i + 1).Length == 0;
    }

    private static bool IsLabelled(PieceList pieces, FigureOperand operand, bool isMeasured)
    {
        var i = operand.Start;
        if (pieces.IsMark(i - 1, '.') && pieces.Touches(i - 2) && pieces.Word(i - 2) is "no" or "nos" or "nr" or "p" or "pp" or "vol" or "art" or "sec" or "ch") return true;
        var previous = pieces.Word(i - 1);
        if (previous.Length == 0) return false;
        if (Labels.Contains(previous)) return !isMeasured && (pieces.IsNumber(i) || pieces.IsCapitalised(i) || previous is "number" or "page" or "chapter" or "phase");
        return LooseLabels.Contains(previous) && pieces.IsNumber(i) && !isMeasured && QuantityReader.Read(pieces, operand.Next).Length == 0;
    }

    /// <summary>"one in five": a share, not two counts.</summary>
    private static bool IsRatio(PieceList pieces, FigureOperand operand)
    {
        if (operand.Unit.Length > 0) return false;
        var isFirst = operand.Low == 1 && pieces.Word(operand.Next) == "in" && (pieces.IsNumber(operand.Next + 1) || NumberWords.IsCardinal(pieces.Word(operand.Next + 1)));
        return isFirst || (pieces.Word(operand.Start - 1) == "in" && (pieces.Word(operand.Start - 2) == "one" || pieces[operand.Start - 2].Value == 1));
    }

    /// <summary>"two-way", "one-off", "three-sided".</summary>
    private static bool IsHyphenedName(PieceList pieces, int next) =>
        pieces.IsHyphen(next) && pieces.Touches(next - 1) && pieces.Touches(next)
        && (HyphenedNames.Contains(pieces.Word(next + 1)) || pieces.Word(next + 1).EndsWith("ed", StringComparison.Ordinal));

    private static bool IsCountedOne(PieceList pieces, int next) =>
        !NotBeforeOne.Contains(pieces.Word(next - 2)) && CountedByOne.Contains(pieces.Word(next)) && !pieces.IsHyphen(next);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
