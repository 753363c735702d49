using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Compare;

/// <summary>
/// Exports of Nexis Uni and Lexis Advance: headline, publication, date, copyright, labelled lines, <c>Body</c>, the text,
/// <c>Classification</c> or <c>Load-Date</c>, <c>End of Document</c>. A cover that lists the documents may stand before the first.
/// </summary>
internal sealed class NexisLayout : IPressLayout
{
    private const string Origin = "Nexis Uni";
    private const string End = "End of Document";

    private static readonly FrozenSet<string> Labels = new[]
    {
        "Section", "Length", "Byline", "Highlight", "Dateline", "Series", "Load-Date", "Language", "Publication-Type", "Subject", "Industry", "Company", "Organization", "Ticker", "Geographic", "Person", "Journal Code", "Edition", "Correction-Date",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public string Name => Origin;

    public bool Matches(ImmutableArray<string> paragraphs) => paragraphs.Any(IsEnd) && paragraphs.Any(IsBody);

    public void Read(ImmutableArray<string> paragraphs, EntryCollector entries)
    {
        var number = 0;
        var open = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            if (!IsEnd(paragraph))
            {
                open.Add(paragraph);
                continue;
            }

            if (!entries.HasRoom(PressLines.Place(++number))) return;
            ReadArticle(open, number, entries);
            open.Clear();
        }

        if (open.Exists(IsBody)) entries.Refuse(PressLines.Place(number + 1), $"does not end, expected a line \"{End}\"");
    }

    private static void ReadArticle(List<string> lines, int number, EntryCollector entries)
    {
        var body = lines.FindIndex(IsBody);
        if (body < 0)
        {
            entries.Refuse(PressLines.Place(number), "has no line \"Body\", expected one over the text");
            return;
        }

        var after = lines.FindIndex(body, IsAfterText);
        var text = lines[(body + 1)..(after < 0 ? lines.Count : after)];
        var header = lines[..body];
        var labelled = LabelledFields.Read(after < 0 ? header : [.. header, .. lines[after..].Where(line => LabelledFields.LabelOf(line, Labels) is not null)], Labels);
        var (headline, outlet, date) = TitleOf(header);
        var fields = EntryFields.Of(
            Origin, outlet: outlet, headline: headline, byline: labelled.Value("Byline"), published: date, language: PressLines.LanguageTag(labelled.Value("Language")));
        entries.AddText(PressLines.Name(number), PressLines.Place(number), fields, PressLines.Blocks(text));
    }

    /// <summary>Headline, publication and date are the last lines before the copyright and the labels, whatever cover stands above them.</summary>
    private static (string? Headline, string? Outlet, string? Date) TitleOf(List<string> header)
    {
        var top = header.FindIndex(line => PressLines.IsCopyright(line) || LabelledFields.LabelOf(line, Labels) is not null);
        var lines = (top < 0 ? header : header[..top]).Where(line => !line.StartsWith("Link ", StringComparison.OrdinalIgnoreCase)).ToList();
        var date = lines.FindLastIndex(PressLines.IsDate);
        // A headline may hold a date too: what is to be the date has publication and headline above it.
        if (date >= 2) return (lines[date - 2], lines[date - 1], lines[date]);
        return lines.Count >= 2 ? (lines[^2], lines[^1], null) : (lines.FirstOrDefault(), null, null);
    }

    private static bool IsEnd(string line) => line.Equals(End, StringComparison.OrdinalIgnoreCase);

    private static bool IsBody(string line) => line.Equals("Body", StringComparison.OrdinalIgnoreCase);

    private static bool IsAfterText(string line) =>
        line is "Classification" or "Graphic" or "Notes" or "Correction" || line.StartsWith("Load-Date:", StringComparison.OrdinalIgnoreCase);
}
