using System.Collections.Frozen;
using System.Globalization;

namespace Compare;

/// <summary>
/// Looks at a page's raw text for nesting that would stall a parser: tags left open thousands deep, or open formatting tags that
/// the parser must repeat in every paragraph that follows.
/// </summary>
internal sealed class NestingScanner
{
    /// <summary>How many repeated formatting elements a page may cost.</summary>
    private const long MaximumRepeats = 2_000_000;

    private static readonly FrozenSet<string> Void = Names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
    private static readonly FrozenSet<string> Raw = Names("script style textarea title xmp iframe noembed noframes");
    private static readonly FrozenSet<string> Formatting = Names("b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements at whose end the formatting tags that were left open in them are forgotten.</summary>
    private static readonly FrozenSet<string> Scopes = Names("td th caption object applet marquee");

    /// <summary>Elements that close themselves when one of their group (or a block, for paragraphs) starts, and what bounds the search for them.</summary>
    private static readonly FrozenDictionary<string, (FrozenSet<string> Closes, FrozenSet<string> Within)> SelfClosing =
        new Dictionary<string, (FrozenSet<string>, FrozenSet<string>)>
        {
            ["li"] = (Names("li"), Names("ul ol menu")),
            ["dt"] = (Names("dt dd"), Names("dl")),
            ["dd"] = (Names("dt dd"), Names("dl")),
            ["tr"] = (Names("tr"), Names("table")),
            ["td"] = (Names("td th"), Names("tr table")),
            ["th"] = (Names("td th"), Names("tr table")),
            ["tbody"] = (Names("tbody thead tfoot"), Names("table")),
            ["thead"] = (Names("tbody thead tfoot"), Names("table")),
            ["tfoot"] = (Names("tbody thead tfoot"), Names("table")),
            ["option"] = (Names("option"), Names("select datalist")),
            ["p"] = (Names("p"), Names("button td th div li section article blockquote object")),
            ["a"] = (Names("a"), Names("td th object div section article li p")),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Open elements from the outside in, each with the number of open formatting tags before it.</summary>
    private readonly List<(string Name, int Formatting)> open = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int unclosedFormatting;
    private long repeats;

    private NestingScanner()
    {
    }

    /// <summary>What is wrong with the nesting and what was expected, or null where it is harmless.</summary>
    public static string? Scan(string page, int maximumDepth)
    {
        var scanner = new NestingScanner();
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', Math.Min(at, page.Length)))
        {
            at = scanner.Step(page, at);
            if (scanner.open.Count > maximumDepth)
                return string.Create(CultureInfo.InvariantCulture, $"tags nest deeper than {maximumDepth:N0}, expected a page that closes its tags");
            if (scanner.repeats > MaximumRepeats)
                return "formatting tags are left open too often, expected a page that closes its tags";
            if (at < 0 || at >= page.Length) break;
        }

        return null;
    }

    /// <summary>Takes the tag or comment at a position; returns where to go on.</summary>
    private int Step(string page, int at)
    {
        var next = page[at + 1];
        if (next == '!' || next == '?') return AfterComment(page, at);
        var isEnd = next == '/';
        var nameStart = at + (isEnd ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < page.Length && nameEnd - nameStart < 40 && (char.IsAsciiLetterOrDigit(page[nameEnd]) || page[nameEnd] is '-' or ':' or '_')) nameEnd++;
        if (nameEnd == nameStart || !char.IsAsciiLetter(page[nameStart])) return at + 1;
        var name = page[nameStart..nameEnd].ToLowerInvariant();
        var end = EndOfTag(page, nameEnd);
        if (isEnd) Close(name);
        else if (!Void.Contains(name) && !(page[end - 1] == '/' && IsForeign())) Open(name);
        if (!isEnd && Raw.Contains(name))
        {
            var closing = page.IndexOf("</" + name, Math.Min(end, page.Length), StringComparison.OrdinalIgnoreCase);
            return closing < 0 ? page.Length : closing;
        }

        return Math.Min(end + 1, page.Length);
    }

    private static int AfterComment(string page, int at)
    {
        if (string.CompareOrdinal(page, at, "<!--", 0, 4) == 0)
        {
            var end = page.IndexOf("-->", at + 2, StringComparison.Ordinal);
            return end < 0 ? page.Length : end + 3;
        }

        var close = page.IndexOf('>', at);
        return close < 0 ? page.Length : close + 1;
    }

    /// <summary>The place of the tag's closing bracket, quoted values passed over.</summary>
    private static int EndOfTag(string page, int from)
    {
        var quote = '\0';
        for (var i = from; i < page.Length; i++)
        {
            var unit = page[i];
            if (quote != '\0')
            {
                if (unit == quote) quote = '\0';
            }
            else if (unit is '"' or '\'' && page[i - 1] == '=') quote = unit;
            else if (unit == '>') return i;
        }

        return page.Length;
    }

    private bool IsForeign() => counts.GetValueOrDefault("svg") + counts.GetValueOrDefault("math") > 0;

    private void Open(string name)
    {
        if (SelfClosing.TryGetValue(name, out var rule)) CloseImplied(rule.Closes, rule.Within);
        open.Add((name, unclosedFormatting));
        if (Formatting.Contains(name)) unclosedFormatting++;
        else repeats += unclosedFormatting;
        counts[name] = counts.GetValueOrDefault(name) + 1;
    }

    private void CloseImplied(FrozenSet<string> closes, FrozenSet<string> within)
    {
        if (!closes.Any(name => counts.GetValueOrDefault(name) > 0)) return;
        for (var i = open.Count - 1; i >= 0 && !within.Contains(open[i].Name); i--)
        {
            if (!closes.Contains(open[i].Name)) continue;
            Cut(i);
            return;
        }
    }

    private void Close(string name)
    {
        if (Formatting.Contains(name) && unclosedFormatting > 0) unclosedFormatting--;
        // An end tag without a start tag closes nothing.
        if (counts.GetValueOrDefault(name) == 0) return;
        Cut(open.FindLastIndex(element => element.Name == name));
    }

    private void Cut(int from)
    {
        for (var i = open.Count - 1; i >= from; i--)
        {
            counts[open[i].Name]--;
            if (Scopes.Contains(open[i].Name)) unclosedFormatting = open[i].Formatting;
        }

        open.RemoveRange(from, open.Count - from);
    }

    private static FrozenSet<string> Names(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
