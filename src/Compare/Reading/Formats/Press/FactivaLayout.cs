using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>
/// Exports of Factiva: with field codes (<c>HD</c>, <c>BY</c>, <c>WC</c>, <c>PD</c>, <c>SN</c>, <c>LP</c>, <c>TD</c>, …) at the start of lines, or without
/// (headline, byline, word count, date, source, code, language, copyright, text). Every article ends with <c>Document</c> and its number.
/// </summary>
internal sealed partial class FactivaLayout : IPressLayout
{
    private const string Origin = "Factiva";

    /// <summary>How many lines from the word count to the copyright.</summary>
    private const int HeaderLines = 12;

    private static readonly FrozenSet<string> Codes = new[]
    {
        "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CX", "DID",
    }.ToFrozenSet(StringComparer.Ordinal);

    public string Name => Origin;

    public bool Matches(ImmutableArray<string> paragraphs) =>
        paragraphs.Any(IsEnd) && paragraphs.Any(line => PressLines.IsWordCount(line) || CodeOf(line) is { Code: "HD" });

    public void Read(ImmutableArray<string> paragraphs, EntryCollector entries)
    {
        var isCoded = paragraphs.Any(line => CodeOf(line) is { Code: "HD" });
        var number = 0;
        var open = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            // What stands before the first headline is the search, not an article.
            if (isCoded && open.Count == 0 && CodeOf(paragraph)?.Code is null) continue;
            if (!IsEnd(paragraph))
            {
                open.Add(paragraph);
                continue;
            }

            if (!entries.HasRoom(PressLines.Place(++number))) return;
            if (isCoded) ReadCoded(open, number, entries);
            else ReadPlain(open, number, entries);
            open.Clear();
        }

        if (open.Exists(line => PressLines.IsWordCount(line) || CodeOf(line) is { Code: "LP" or "TD" }))
            entries.Refuse(PressLines.Place(number + 1), "does not end, expected a line \"Document\" with its number");
    }

    private static void ReadCoded(List<string> lines, int number, EntryCollector entries)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> open = [];
        foreach (var line in lines)
        {
            if (CodeOf(line) is not var (code, value))
            {
                open.Add(line);
                continue;
            }

            open = [];
            values.TryAdd(code, open);
            if (value.Length > 0) open.Add(value);
        }

        string? Value(string code) => values.TryGetValue(code, out var lines) && lines.Count > 0 ? string.Join(" ", lines) : null;
        var fields = EntryFields.Of(
            Origin, outlet: Value("SN"), headline: Value("HD"), byline: Value("BY"), published: DateOf(Value("PD"), Value("ET")), language: LanguageOf(Value("LA")));
        var text = values.GetValueOrDefault("LP", []).Concat(values.GetValueOrDefault("TD", []));
        entries.AddText(PressLines.Name(number), PressLines.Place(number), fields, PressLines.Blocks(text));
    }

    private static void ReadPlain(List<string> lines, int number, EntryCollector entries)
    {
        var count = lines.FindIndex(PressLines.IsWordCount);
        if (count < 1)
        {
            entries.Refuse(PressLines.Place(number), "has no headline over a number of words, expected one");
            return;
        }

        var rest = lines[(count + 1)..];
        var header = rest.Take(HeaderLines).ToList();
        var date = header.FindIndex(PressLines.IsDate);
        var hasTime = date >= 0 && date + 1 < header.Count && Clock().IsMatch(header[date + 1]);
        var outlet = date + (hasTime ? 2 : 1);
        var start = 1 + Math.Max(header.FindIndex(PressLines.IsCopyright), header.FindIndex(line => LanguageOf(line) is not null));
        if (start == 0) start = Math.Min(header.Count, outlet + 1);
        var hasByline = count >= 2 && IsByline(lines[count - 1]);
        var fields = EntryFields.Of(
            Origin,
            outlet: header.ElementAtOrDefault(outlet),
            headline: lines[hasByline ? count - 2 : count - 1],
            byline: hasByline ? lines[count - 1] : null,
            published: date < 0 ? null : DateOf(header[date], hasTime ? header[date + 1] : null),
            language: header.Select(LanguageOf).FirstOrDefault(tag => tag is not null));
        entries.AddText(PressLines.Name(number), PressLines.Place(number), fields, PressLines.Blocks(rest.Skip(start)));
    }

    private static bool IsByline(string line) => HeadLines.Byline(line) is not null || (TextForm.Words(line) <= 6 && HeadLines.IsName(line.Split(',', ';')[0]));

    private static string? DateOf(string? day, string? clock) => day is null ? null : clock is null ? day : $"{day} {clock}";

    private static string? LanguageOf(string? name) => PressLines.LanguageTag(name);

    /// <summary>The code that a line starts with, alone or before a tab, and what stands behind it, or null.</summary>
    private static (string Code, string Value)? CodeOf(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var code = tab < 0 ? line : line[..tab];
        return Codes.Contains(code) ? (code, tab < 0 ? "" : line[(tab + 1)..].Replace('\t', ' ')) : null;
    }

    private static bool IsEnd(string line) => DocumentNumber().IsMatch(line);

    [GeneratedRegex(@"^(?:AN\t)?Document [A-Za-z0-9]{15,30}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"^\d{1,2}:\d{2}(?: ?[AP]M)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
