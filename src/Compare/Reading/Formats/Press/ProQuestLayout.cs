using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>
/// Exports of ProQuest: articles between lines of underscores (or <c>Document 3 of 9</c>), each with labelled fields, the text under
/// <c>Full text</c>. An article without full text is listed as missing.
/// </summary>
internal sealed partial class ProQuestLayout : IPressLayout
{
    private const string Origin = "ProQuest";

    private static readonly FrozenSet<string> Labels = new[]
    {
        "Title", "Author", "Publication info", "Abstract", "Links", "Full text", "Subject", "Location", "People", "Company / organization", "URL", "Publication title", "Volume", "Issue", "Pages", "First page", "Publication year", "Publication date",
        "Section", "Publisher", "Place of publication", "Country of publication", "Publication subject", "ISSN", "Source type", "Language of publication", "Document type", "Document feature", "ProQuest document ID", "Document URL", "Copyright",
        "Last updated", "Database", "Credit", "Caption", "Business indexing term", "Identifier / keyword",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public string Name => Origin;

    public bool Matches(ImmutableArray<string> paragraphs)
    {
        bool Has(string label) => paragraphs.Any(line => line.StartsWith(label, StringComparison.OrdinalIgnoreCase));
        return Has("ProQuest document ID:") && Has("Title:");
    }

    public void Read(ImmutableArray<string> paragraphs, EntryCollector entries)
    {
        var number = 0;
        var open = new List<string>();
        foreach (var paragraph in paragraphs.Append(""))
        {
            if (paragraph.Length > 0 && !Separator().IsMatch(paragraph))
            {
                open.Add(paragraph);
                continue;
            }

            // The first part may be a table of contents, the last one the conditions of use.
            if (open.Exists(line => LabelledFields.LabelOf(line, Labels)?.Label is { } label && (label.Equals("Title", StringComparison.OrdinalIgnoreCase) || label.Equals("Full text", StringComparison.OrdinalIgnoreCase))))
            {
                if (!entries.HasRoom(PressLines.Place(++number))) return;
                ReadArticle(open, number, entries);
            }

            open.Clear();
        }
    }

    private static void ReadArticle(List<string> lines, int number, EntryCollector entries)
    {
        var labelled = LabelledFields.Read(lines, Labels);
        var fields = EntryFields.Of(
            Origin,
            outlet: labelled.Value("Publication title")?.Split(';')[0],
            headline: labelled.Value("Title") ?? labelled.Head.FirstOrDefault(),
            byline: labelled.Value("Author"),
            published: labelled.Value("Publication date"),
            url: labelled.Value("URL") ?? labelled.Value("Document URL"),
            language: PressLines.LanguageTag(labelled.Value("Language of publication")));
        var text = labelled.Lines("Full text").Where(line => !line.Equals("Not available", StringComparison.OrdinalIgnoreCase)).ToList();
        if (text.Count > 0) entries.AddText(PressLines.Name(number), PressLines.Place(number), fields, PressLines.Blocks(text));
        else if (fields.Url is not null) entries.Miss(PressLines.Name(number), fields);
        else entries.Refuse(PressLines.Place(number), "has no text, expected one under \"Full text:\"");
    }

    [GeneratedRegex(@"^(?:_{10,}|\*{10,}|Document \d+ of \d+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
