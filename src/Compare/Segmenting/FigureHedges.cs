using System.Collections.Frozen;

namespace Compare;

/// <summary>How the words before a number change what it allows.</summary>
[Flags]
internal enum Hedge
{
    /// <summary>As written.</summary>
    None = 0,
    /// <summary>About: a tenth either way.</summary>
    About = 1,
    /// <summary>Nearly: up to a tenth less.</summary>
    Nearly = 2,
    /// <summary>Just over: up to a tenth more.</summary>
    JustOver = 4,
    /// <summary>At least, more than.</summary>
    AtLeast = 8,
    /// <summary>At most, up to, fewer than.</summary>
    AtMost = 16,
}

/// <summary>Reads the words that hedge or bound the number after them.</summary>
internal static class FigureHedges
{
    private const double Slack = 0.1;

    private static readonly FrozenDictionary<string, (string[] Words, Hedge Hedge)[]> Phrases = Table();

    /// <summary>The hedges before a number, several of them together ("at least about"), and the piece after them.</summary>
    internal static (Hedge Hedge, int Next) Read(PieceList pieces, int i)
    {
        var hedge = Hedge.None;
        var next = i;
        for (var count = 0; count < 3; count++)
        {
            if (ReadOne(pieces, next) is not { } read) break;
            hedge |= read.Hedge;
            next = read.Next;
        }

        return (hedge, next);
    }

    /// <summary>A bound written after the number: "100+", "100 or more", "30-odd", "50 or so".</summary>
    internal static (Hedge Hedge, int Next) ReadAfter(PieceList pieces, int i)
    {
        if (pieces.IsMark(i, '+') && pieces.Touches(i - 1)) return (Hedge.AtLeast, i + 1);
        if (pieces.IsHyphen(i) && pieces.Touches(i - 1) && pieces.Word(i + 1) is "odd" or "plus") return (pieces.Word(i + 1) == "odd" ? Hedge.About : Hedge.AtLeast, i + 2);
        if (pieces.Word(i) != "or") return (Hedge.None, i);
        return pieces.Word(i + 1) switch
        {
            "more" => (Hedge.AtLeast, i + 2),
            "less" or "fewer" => (Hedge.AtMost, i + 2),
            "older" or "over" => (Hedge.AtLeast, i + 2),
            "younger" or "under" => (Hedge.AtMost, i + 2),
            "so" => (Hedge.About, i + 2),
            _ => (Hedge.None, i),
        };
    }

    /// <summary>The values a hedged number allows: a tenth of slack, for a count at least one.</summary>
    internal static (double Low, double High) Apply(Hedge hedge, double low, double high, bool isCount)
    {
        var least = isCount ? 1 : 0;
        var (lowSlack, highSlack) = (Math.Max(Math.Abs(low) * Slack, least), Math.Max(Math.Abs(high) * Slack, least));
        if (hedge.HasFlag(Hedge.About)) (low, high) = (low - lowSlack, high + highSlack);
        if (hedge.HasFlag(Hedge.Nearly)) low -= lowSlack;
        if (hedge.HasFlag(Hedge.JustOver)) high += highSlack;
        if (hedge.HasFlag(Hedge.AtLeast)) high = double.PositiveInfinity;
        if (hedge.HasFlag(Hedge.AtMost)) low = double.NegativeInfinity;
        return (low, high);
    }

    private static (Hedge Hedge, int Next)? ReadOne(PieceList pieces, int i)
    {
        var key = pieces[i].Kind is PieceKind.Word or PieceKind.Mark ? pieces[i].Lower : "";
        if (key.Length == 0 || !Phrases.TryGetValue(key, out var phrases)) return null;
        foreach (var (words, hedge) in phrases)
        {
            var length = 1;
            while (length < words.Length && pieces.Word(i + length) == words[length]) length++;
            if (length < words.Length) continue;
            var next = i + length;
            return (hedge, pieces.IsMark(next, '.') && key is "approx" or "ca" ? next + 1 : next);
        }

        return null;
    }

    private static FrozenDictionary<string, (string[] Words, Hedge Hedge)[]> Table()
    {
        (Hedge Hedge, string Phrases)[] lists =
        [
            (Hedge.About, "about|some|around|roughly|approximately|approx|circa|ca|estimated|an estimated|reportedly|~|≈|close to|in the region of|"
            + "somewhere around|something like|perhaps|maybe|more or less"),
            (Hedge.Nearly, "nearly|almost|just under|just below|a little under|slightly less than|slightly under|slightly fewer than|just short of|"
            + "approaching"),
            (Hedge.JustOver, "just over|just above|a little over|slightly more than|slightly over|a little more than|just more than"),
            (Hedge.AtLeast, "at least|more than|over|above|upwards of|upward of|in excess of|greater than|a minimum of|minimum of|no fewer than|"
            + "no less than|not less than|not fewer than|well over|far more than|well above|exceeding|>|≥"),
            (Hedge.AtMost, "under|below|fewer than|less than|up to|as many as|as much as|at most|a maximum of|maximum of|no more than|not more than|"
            + "well under|well below|fewer|<|≤"),
        ];
        return lists
            .SelectMany(list => list.Phrases.Split('|').Select(phrase => (Words: phrase.Split(' '), list.Hedge)))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
    }
}
