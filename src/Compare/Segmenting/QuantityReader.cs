using System.Collections.Frozen;

namespace Compare;

/// <summary>Reads the noun that a number counts.</summary>
internal static class QuantityReader
{
    /// <summary>A counted noun stands no further from its number.</summary>
    private const int MostWords = 6;

    private static readonly FrozenDictionary<string, string> Irregular = Pairs(
        "people person|persons person|men man|women woman|children child|lives life|wives wife|knives knife|wolves wolf|leaves leaf|halves half|"
            + "thieves thief|shelves shelf|loaves loaf|feet foot|teeth tooth|mice mouse|geese goose|"
        + "crises crisis|movies movie|cookies cookie|zombies zombie|selfies selfie|shoes shoe|buses bus|gases gas|"
        + "viruses virus|aircraft aircraft|troops troop|police police|dead dead|deaths death|personnel personnel|staff staff|sheep sheep|fish fish|"
            + "cattle cattle|media media|criteria criterion|phenomena phenomenon|data data|series series|species species|headquarters headquarters");

    /// <summary>Words that stand between a number and its noun without being either.</summary>
    private static readonly FrozenSet<string> Skipped = Set("of the other more additional further new different such these those its his her their our "
            + "separate");

    /// <summary>Words at which the search for a noun ends.</summary>
    private static readonly FrozenSet<string> Stops = Set(
        "what how a an and or but nor if as at by for from in into on onto to with within without over under after before during since until between "
            + "among against about around through across per than that which who whom whose when where while because "
        + "is are was were be been being has have had do does did will would can could may might must shall should not no there here it he she they we "
            + "you i this "
        + "said says say told tells claimed claims reported reports died dies die went came come comes took take takes made make makes got gets get "
            + "left leave leaves began become became remain remains remained "
        + "also already only just still even now then ago later earlier today yesterday tomorrow yet so away apart old long high wide tall deep off "
            + "out up down back including according inside outside near behind above below along toward towards via "
        + "alone altogether each apiece total overall worldwide nationwide involving carrying wearing");

    /// <summary>Participles and adjectives that stand for the people they describe when no noun follows.</summary>
    private static readonly FrozenSet<string> Described = Set("dead killed injured wounded missing hurt arrested detained displaced infected "
            + "hospitalised hospitalized");

    /// <summary>Plural in form without being one, or verbs that end like one.</summary>
    private static readonly FrozenSet<string> NotPlural = Set(
        "this his its was has does is us as yes thus plus perhaps always sometimes across towards besides less unless news business process access "
            + "success loss boss class cross glass press mass gas bus virus status campus focus census "
        + "says claims reports makes takes gets goes comes leaves remains becomes seems wants plans hits kills wounds injures dies tells shows gives "
            + "gains loses serious previous various famous dangerous religious numerous enormous suspicious anonymous "
        + "analysis basis crisis congress address illness witness progress chaos corps paris texas hamas isis james");

    /// <summary>The counted noun after the piece <paramref name="i"/>, in singular and lower case, or empty.</summary>
    internal static string Read(PieceList pieces, int i)
    {
        var last = "";
        var words = 0;
        for (var at = i; words < MostWords; at++)
        {
            if (pieces.IsHyphen(at) && pieces.Touches(at - 1) && pieces.Touches(at)) continue;
            if (pieces.IsNumber(at) && last.Length == 0 && pieces.Word(at - 1) is "of" or "the") continue;
            if (pieces[at].Kind == PieceKind.Code || (pieces.IsNumber(at) && at > i && pieces.IsHyphen(at - 1) && pieces.Touches(at - 1)))
            {
                words++;
                continue;
            }

            var word = pieces.Word(at);
            if (word.Length == 0 || Stops.Contains(word) || (word == "of" && last.Length > 0)) break;
            if (Skipped.Contains(word) && last.Length == 0) continue;
            if (word.EndsWith("'s", StringComparison.Ordinal)) break;
            var isAdverb = word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !Irregular.ContainsKey(word);
            if (isAdverb && words > 0) break;
            if (isAdverb) continue;
            words++;
            if (words == 1 && pieces.Word(i - 1) == "one") return Singular(word);
            if (word == "others") return "";
            if (IsPlural(word) && !IsNameBeforeNoun(pieces, at)) return Head(pieces, at);
            last = word;
        }

        return words == 1 && Described.Contains(last) ? Singular(last) : words > 1 ? NounOf(last) : "";
    }

    /// <summary>The noun after "of" behind a unit: "5 tonnes of fertiliser", "30 percent of voters".</summary>
    internal static string ReadAfterUnit(PieceList pieces, int i)
    {
        if (pieces.Word(i) != "of") return "";
        var at = i + 1;
        while (pieces.Word(at) is "the" or "all" or "its" or "his" or "her" or "their" or "our") at++;
        var plural = Read(pieces, at);
        if (plural.Length > 0) return plural;
        var word = pieces.Word(at);
        return word.Length > 2 && !Stops.Contains(word) && !pieces.IsCapitalised(at) ? Singular(word) : "";
    }

    /// <summary>Whether a lower-case word looks like a plural noun.</summary>
    internal static bool IsPlural(string lower)
    {
        if (lower.Length < 3) return false;
        if (Irregular.ContainsKey(lower)) return true;
        if (lower.EndsWith("men", StringComparison.Ordinal) && lower.Length > 5 && lower is not ("specimen" or "regimen" or "abdomen")) return true;
        return lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i' or '\'') && !NotPlural.Contains(lower);
    }

    /// <summary>The singular of a noun in lower case.</summary>
    internal static string Singular(string lower)
    {
        if (Irregular.TryGetValue(lower, out var singular)) return singular;
        if (lower.Length > 5 && lower.EndsWith("men", StringComparison.Ordinal)) return lower[..^3] + "man";
        if (!IsPlural(lower)) return lower;
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal)) return lower[..^3] + "y";
        var isHissing = lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("sses", StringComparison.Ordinal)
            || lower.EndsWith("xes", StringComparison.Ordinal) || lower.EndsWith("zzes", StringComparison.Ordinal) || lower.EndsWith("oes", StringComparison.Ordinal);
        return isHissing ? lower[..^2] : lower[..^1];
    }

    /// <summary>"Reuters journalists": a capitalised name that ends like a plural, before the noun.</summary>
    private static bool IsNameBeforeNoun(PieceList pieces, int at) =>
        pieces.IsCapitalised(at) && !pieces.IsCapitalised(at + 1) && !Stops.Contains(pieces.Word(at + 1)) && IsPlural(pieces.Word(at + 1));

    /// <summary>The last plural of a chain: "sports fans" counts fans.</summary>
    private static string Head(PieceList pieces, int at)
    {
        var next = pieces.Word(at + 1);
        return next.Length > 0 && !Stops.Contains(next) && !Described.Contains(next) && IsPlural(next) && !pieces.IsCapitalised(at + 1) ? Singular(next) : Singular(pieces.Word(at));
    }

    /// <summary>Several words without a plural: a name's or collective's last word counts only where it is a known noun.</summary>
    private static string NounOf(string word) => Irregular.ContainsKey(word) ? Singular(word) : "";

    private static FrozenDictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
