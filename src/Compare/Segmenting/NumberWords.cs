using System.Collections.Frozen;
using System.Globalization;

namespace Compare;

/// <summary>A number read from pieces, before currency, unit and hedges.</summary>
/// <param name="Low">Lowest value.</param>
/// <param name="High">Highest value.</param>
/// <param name="Next">The piece after it.</param>
/// <param name="Scale">The scale word's factor ("million"), 1 without one.</param>
/// <param name="IsVague">Whether the words name no exact value ("dozens", "a couple").</param>
internal readonly record struct NumberCore(double Low, double High, int Next, double Scale, bool IsVague)
{
    internal NumberCore(double value, int next, double scale)
        : this(value, value, next, scale, false)
    {
    }
}

/// <summary>Reads numbers written in words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Cardinals = Number(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1)
        .Concat(Number("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10))
        .Append(new("fourty", 40))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Scales = Values(
        "hundred=100|thousand=1e3|lakh=1e5|lakhs=1e5|million=1e6|crore=1e7|crores=1e7|billion=1e9|trillion=1e12|mn=1e6|mln=1e6|bn=1e9|bln=1e9|tn=1e12|"
            + "trn=1e12|dozen=12");

    /// <summary>The least and the most that a plural without a number may mean.</summary>
    private static readonly FrozenDictionary<string, double> LeastOfPlural = Values(
        "tens=20|dozens=24|scores=40|hundreds=100|thousands=1e3|millions=1e6|billions=1e9|trillions=1e12|lakhs=1e5|crores=1e7");

    private static readonly FrozenDictionary<string, double> MostOfPlural = Values(
        "tens=99|dozens=99|scores=99|hundreds=999|thousands=99999|millions=999e6|billions=999e9|trillions=999e12|lakhs=99e5|crores=999e7");

    private static readonly FrozenSet<string> Fractions = Set(
        "third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths "
        + "twentieth hundredth hundredths thousandth thousandths first half halves");

    /// <summary>Whether a word multiplies the number before it.</summary>
    internal static bool IsScale(string lower) => Scales.ContainsKey(lower);

    /// <summary>Whether a word is a cardinal number up to ninety.</summary>
    internal static bool IsCardinal(string lower) => Cardinals.ContainsKey(lower);

    /// <summary>The number in words that begins at a piece, or null.</summary>
    internal static NumberCore? Read(PieceList pieces, int i)
    {
        var word = pieces.Word(i);
        if (word.Length == 0) return null;
        var core = word switch
        {
            "a" or "an" => ReadAfterArticle(pieces, i + 1),
            "half" => ReadHalf(pieces, i + 1),
            "several" or "few" => ReadSeveral(pieces, i + 1),
            _ => ReadPlural(pieces, i) ?? ReadCardinal(pieces, i),
        };
        return core is { } read && IsFraction(pieces, read.Next, isOrdinal: true) ? null : core;
    }

    /// <summary>Scale words after a number in digits or words: factor 1 where there is none.</summary>
    internal static (double Factor, int Next) ReadScale(PieceList pieces, int i)
    {
        var factor = 1.0;
        var next = i;
        for (var count = 0; count < 2; count++)
        {
            var word = pieces.IsHyphen(next) && pieces.Touches(next) && pieces.Touches(next - 1) ? next + 1 : next;
            if (!Scales.TryGetValue(pieces.Word(word), out var scale)) break;
            factor *= scale;
            next = word + 1;
        }

        return (factor, next);
    }

    /// <summary>"two-thirds", "twenty-first": a fraction or ordinal number, which is no figure.</summary>
    internal static bool IsFraction(PieceList pieces, int next, bool isOrdinal)
    {
        var isHyphened = pieces.IsHyphen(next) && pieces.Touches(next);
        var word = pieces.Word(isHyphened ? next + 1 : next);
        return Fractions.Contains(word) || (isOrdinal && isHyphened && word == "second");
    }

    private static NumberCore? ReadAfterArticle(PieceList pieces, int i)
    {
        var word = pieces.Word(i);
        if (word == "few") return ReadSeveral(pieces, i + 1);
        if (word == "half") return ReadHalf(pieces, i + 1);
        if (word == "quarter" && pieces.Word(i + 1) == "of" && pieces.Word(i + 2) == "a" && IsScale(pieces.Word(i + 3)))
            return new NumberCore(Scales[pieces.Word(i + 3)] / 4, i + 4, Scales[pieces.Word(i + 3)]);
        if (word == "couple") return ReadCouple(pieces, i + 1);
        return IsScale(word) && word.Length > 3 ? ReadSum(pieces, i, 1) : null;
    }

    /// <summary>"half a million", "half-a-dozen", "half million".</summary>
    private static NumberCore? ReadHalf(PieceList pieces, int i)
    {
        var next = pieces.IsHyphen(i) ? i + 1 : i;
        if (pieces.Word(next) is "a" or "an") next++;
        if (pieces.IsHyphen(next)) next++;
        return Scales.TryGetValue(pieces.Word(next), out var scale) ? new NumberCore(scale / 2, scale / 2, next + 1, scale, scale == 12) : null;
    }

    private static NumberCore? ReadSeveral(PieceList pieces, int i) =>
        Scales.TryGetValue(pieces.Word(i), out var scale) ? new NumberCore(2 * scale, (10 * scale) - 1, i + 1, scale, true) : null;

    private static NumberCore? ReadCouple(PieceList pieces, int i)
    {
        var isOf = pieces.Word(i) == "of";
        var (factor, next) = ReadScale(pieces, isOf ? i + 1 : i);
        return isOf || factor > 1 ? new NumberCore(2 * factor, 3 * factor, next, factor, true) : null;
    }

    /// <summary>"hundreds", "tens of thousands", "dozens of".</summary>
    private static NumberCore? ReadPlural(PieceList pieces, int i)
    {
        var word = pieces.Word(i);
        if (!LeastOfPlural.TryGetValue(word, out var least)) return null;
        var most = MostOfPlural[word];
        var isOf = pieces.Word(i + 1) == "of";
        if (isOf && LeastOfPlural.TryGetValue(pieces.Word(i + 2), out var factor))
            return new NumberCore((word == "tens" ? 10 : least) * factor, ((Math.Min(most, 999) + 1) * factor) - 1, i + 3, factor, true);
        return isOf || word is not ("tens" or "scores") ? new NumberCore(least, most, i + 1, 1, true) : null;
    }

    private static NumberCore? ReadCardinal(PieceList pieces, int i) => IsCardinal(pieces.Word(i)) ? ReadSum(pieces, i, 0) : null;

    /// <summary>Sums cardinals and scales: "two hundred and fifty thousand three hundred".</summary>
    private static NumberCore? ReadSum(PieceList pieces, int i, double current)
    {
        var (total, lastScale, next, canFollow, isDozen) = (0.0, double.PositiveInfinity, i, true, false);
        while (true)
        {
            var at = Step(pieces, next, i);
            var word = pieces.Word(at);
            if (Cardinals.TryGetValue(word, out var value) && canFollow && Fits(current, value))
            {
                current += value;
            }
            else if (word is "hundred" or "dozen" && current is > 0 and < 100)
            {
                current *= Scales[word];
                isDozen |= word == "dozen";
            }
            else if (word.Length > 1 && Scales.TryGetValue(word, out var scale) && scale >= 1000 && scale < lastScale && current > 0)
            {
                total += current * scale;
                (current, lastScale) = (0, scale);
            }
            else
            {
                break;
            }

            next = at + 1;
            canFollow = !isDozen;
        }

        if (next == i) return null;
        var sum = total + current;
        if (pieces.Word(next) == "and" && pieces.Word(next + 1) == "a" && pieces.Word(next + 2) == "half")
        {
            var (factor, after) = total > 0 ? (lastScale, next + 3) : ReadScale(pieces, next + 3);
            sum = total > 0 ? sum + (factor / 2) : (sum + 0.5) * factor;
            return new NumberCore(sum, after, factor);
        }

        return new NumberCore(sum, sum, next, total > 0 ? lastScale : 1, isDozen);
    }

    /// <summary>The next word of a number: over a hyphen, or over "and" after a hundred or a scale.</summary>
    private static int Step(PieceList pieces, int next, int start)
    {
        if (next == start) return next;
        if (pieces.IsHyphen(next) && pieces.Touches(next - 1) && pieces.Touches(next)) return next + 1;
        return pieces.Word(next) == "and" && pieces.Word(next - 1) is "hundred" or "thousand" or "million" && IsCardinal(pieces.Word(next + 1)) ? next + 1 : next;
    }

    private static bool Fits(double current, int value)
    {
        if (current == 0) return true;
        var rest = current % 100;
        return rest == 0 || (rest >= 20 && rest % 10 == 0 && value is > 0 and < 10);
    }

    private static IEnumerable<KeyValuePair<string, int>> Number(string words, int first, int step) =>
        words.Split(' ').Select((word, index) => new KeyValuePair<string, int>(word, first + (index * step)));

    private static FrozenDictionary<string, double> Values(string pairs) => pairs.Split('|')
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
