using System.Collections.Immutable;

namespace Compare;

/// <summary>Reads figures: numbers in digits or words with their hedges, ranges, scale words, units and the noun they count.</summary>
internal static class FigureReader
{
    /// <summary>The figures in a stretch of text, in order; they do not overlap. Dates, times, names and labels are left out.</summary>
    internal static ImmutableArray<Figure> Read(string text, TextSpan within)
    {
        var pieces = PieceScanner.Scan(text, within);
        return new FigurePass(pieces, DateReader.Read(text, pieces)).Read();
    }
}

/// <summary>One pass over the pieces of a sentence.</summary>
internal sealed class FigurePass(PieceList pieces, ImmutableArray<DateMention> dates)
{
    /// <summary>How far a verb of change may stand before "from … to …".</summary>
    private const int ChangeReach = 5;

    private readonly ImmutableArray<Figure>.Builder _figures = ImmutableArray.CreateBuilder<Figure>();
    private int _date;

    internal ImmutableArray<Figure> Read()
    {
        for (var i = 0; i < pieces.Count;)
        {
            while (_date < dates.Length && dates[_date].Span.End <= pieces[i].Start) _date++;
            i = IsDate(i) ? i + 1 : Math.Max(ReadAt(i), i + 1);
        }

        return FigureCompounds.Join(pieces, _figures.ToImmutable());
    }

    private bool IsDate(int i)
    {
        for (var date = _date; date < dates.Length && dates[date].Span.Start < pieces[i].End; date++)
        {
            if (dates[date].Span.End > pieces[i].Start) return true;
        }

        return false;
    }

    /// <summary>Reads a figure at a piece and returns the piece after it, or the piece itself where none begins there.</summary>
    private int ReadAt(int i)
    {
        if (pieces[i].Kind == PieceKind.Code) return i;
        var (hedge, first) = FigureHedges.Read(pieces, i);
        if (pieces.Word(first) is "between" or "from") return ReadFramed(i, hedge, first);
        if (ReadOperand(first) is not { } operand) return i;
        if (ReadSecond(operand) is { } second) return ReadPair(i, hedge, operand, second);
        if (pieces.IsDash(operand.Next) && pieces.IsNumber(operand.Next + 1) && pieces.Touches(operand.Next) && pieces.Touches(operand.Next - 1)) return ChainEnd(operand.Next);
        if (FigureExclusions.Holds(pieces, operand, IsMeasured(operand), hedge != Hedge.None)) return operand.Next;
        return Add(i, hedge, operand, operand);
    }

    private FigureOperand? ReadOperand(int i) => FigureOperand.Read(pieces, i) is { } operand && !IsDate(operand.Number) ? operand : null;

    /// <summary>"between 3 and 5", "from 3 to 5": a range, or two figures after a verb of change.</summary>
    private int ReadFramed(int i, Hedge hedge, int frame)
    {
        var isBetween = pieces.Word(frame) == "between";
        var (inner, start) = FigureHedges.Read(pieces, frame + 1);
        if (ReadOperand(start) is not { } low || pieces.Word(low.Next) != (isBetween ? "and" : "to")) return i;
        var (outer, next) = FigureHedges.Read(pieces, low.Next + 1);
        if (ReadOperand(next) is not { } high || low.With(high) is not { } pair) return i;
        if (FigureExclusions.Holds(pieces, low, IsMeasured(pair.Low), true) || FigureExclusions.Holds(pieces, high, IsMeasured(high), true)) return high.Next;
        if (AreYears(low, high)) return high.Next;
        if (isBetween || !IsChange(frame)) return pair.Low.Low <= pair.High.High ? Add(i, hedge | inner | outer, pair.Low, pair.High) : high.Next;
        Add(start, inner, pair.Low, pair.Low);
        return Add(next, outer, pair.High, pair.High);
    }

    private bool IsChange(int frame)
    {
        for (var back = 1; back <= ChangeReach; back++)
        {
            if (FigureChange.IsVerb(pieces.Word(frame - back))) return true;
        }

        return false;
    }

    /// <summary>The second end after a dash, "to" or "or".</summary>
    private FigureOperand? ReadSecond(FigureOperand first)
    {
        var at = first.Next;
        var isDash = pieces.IsDash(at);
        if (!isDash && pieces.Word(at) is not ("to" or "or")) return null;
        if (isDash && pieces.IsHyphen(at) && !(pieces.Touches(at) && pieces.Touches(at - 1))) return null;
        return ReadOperand(at + 1) is { } second && second.Start == at + 1 && first.With(second) is not null ? second : null;
    }

    private int ReadPair(int i, Hedge hedge, FigureOperand first, FigureOperand second)
    {
        var (low, high) = first.With(second)!.Value;
        var isDash = pieces.IsDash(first.Next);
        if (isDash && pieces.IsDash(second.Next) && pieces.IsNumber(second.Next + 1)) return ChainEnd(first.Next);
        if (pieces.Word(first.Next) == "or" && (high.High > 3 * low.Low || high.Low <= low.High))
            return FigureExclusions.Holds(pieces, first, IsMeasured(first), hedge != Hedge.None) ? first.Next : Add(i, hedge, first, first);
        var isMeasured = IsMeasured(high) || IsMeasured(low);
        var isScore = isDash && !isMeasured && hedge == Hedge.None && low.High < 100 && !QuantityReader.IsPlural(pieces.Word(second.Next));
        var isNoCount = (hedge == Hedge.None && AreYears(first, second)) || isScore || FigureExclusions.IsClock(pieces, second.Next)
            || (pieces.Word(first.Number) != "one" && FigureExclusions.Holds(pieces, first, isMeasured, true));
        return low.Low >= high.High || isNoCount ? second.Next : Add(i, hedge, low, high);
    }

    /// <summary>"from 1846 to 1878", "2013–14": years, unless something counted follows.</summary>
    private bool AreYears(FigureOperand low, FigureOperand high) =>
        !IsMeasured(low) && !IsMeasured(high) && low is { Low: >= 1500 and < 2100 } && high.High is (>= 1500 and < 2100) or < 100
        && pieces[low.Number].Form == NumberForm.Plain && !QuantityReader.IsPlural(pieces.Word(high.Next));

    /// <summary>The piece after a chain of numbers joined by dashes: a telephone number, a score, a code.</summary>
    private int ChainEnd(int dash)
    {
        while (pieces.IsDash(dash) && pieces.IsNumber(dash + 1)) dash += 2;
        return dash;
    }

    private static bool IsMeasured(FigureOperand operand) => operand.Unit.Length > 0 || operand.Scale > 1 || operand.IsVague;

    /// <summary>Adds the figure between two operands (twice the same for a single number) and returns the piece after it.</summary>
    private int Add(int start, Hedge hedge, FigureOperand low, FigureOperand high)
    {
        var (after, next) = FigureHedges.ReadAfter(pieces, high.Next);
        var unit = low.Unit;
        if (unit.Length == 0 && FigureUnits.ReadAfter(pieces, next) is { } late) (unit, next) = late;
        var half = unit.Length > 0 && pieces.Word(next) == "and" && pieces.Word(next + 1) == "a" && pieces.Word(next + 2) == "half";
        if (half) next += 3;
        var quantity = "";
        if (IsAge(start, low, next, unit, out var ageEnd)) (unit, quantity, next) = (unit.Length == 0 ? "year" : unit, "age", ageEnd);
        else if (unit.Length == 0) quantity = CountedNoun(next);
        else if (!FigureUnits.IsCurrency(unit)) quantity = QuantityReader.ReadAfterUnit(pieces, next);
        var all = hedge | after;
        var isVague = low.IsVague || high.IsVague;
        if (isVague && low.Low == high.High && (all & (Hedge.Nearly | Hedge.JustOver)) == 0) all |= Hedge.About;
        var (least, most) = FigureHedges.Apply(all, low.Low + (half ? 0.5 : 0), high.High + (half ? 0.5 : 0), unit.Length == 0);
        var span = TextSpan.Between(pieces[start].Start, pieces[next - 1].End);
        var isApproximate = isVague || (all & (Hedge.About | Hedge.Nearly | Hedge.JustOver)) != 0;
        _figures.Add(new Figure(span, least, most, isApproximate, unit, quantity));
        return next;
    }

    private string CountedNoun(int next)
    {
        if (!pieces.IsHyphen(next) || !pieces.Touches(next - 1) || !pieces.Touches(next)) return QuantityReader.Read(pieces, next);
        return pieces.Word(next + 1) == "strong" ? QuantityReader.Read(pieces, next + 2) : QuantityReader.Singular(pieces.Word(next + 1));
    }

    /// <summary>"17-year-old", "aged 17", "Brown, 18, was".</summary>
    private bool IsAge(int start, FigureOperand operand, int next, string unit, out int end)
    {
        end = next;
        if (unit is "year" or "month" or "week" or "day")
        {
            if (pieces.Word(next - 1) is "older" or "younger") return true;
            if (pieces.IsHyphen(next)) next++;
            if (pieces.Word(next) is "old" or "olds")
            {
                end = next + 1;
                return true;
            }

            if (pieces.Word(next) != "of" || pieces.Word(next + 1) != "age") return false;
            end = next + 2;
            return true;
        }

        if (unit.Length > 0 || operand.Scale > 1 || operand.High is < 1 or > 120 || !pieces.IsNumber(operand.Number)) return false;
        if (pieces.Word(start - 1) is "aged" or "age" or "ages" || (pieces.Word(start - 1) == "of" && pieces.Word(start - 2) == "age")) return true;
        return operand.Start == start && pieces.IsMark(start - 1, ',') && pieces.IsMark(next, ',') && pieces.IsCapitalised(start - 2);
    }
}
