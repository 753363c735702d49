using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Compare;

/// <summary>Exports of Factiva as a page: a table for each article, with the field code in the first cell of a row and the field in the second.</summary>
internal sealed partial class FactivaPages : IPressPages
{
    private readonly FactivaLayout layout = new();

    public string Name => layout.Name;

    public bool Matches(string html) => CodeCell().IsMatch(html) && DocumentCell().IsMatch(html);

    public void Read(string html, ReadingOptions options, EntryCollector entries)
    {
        if (NestingScanner.Scan(html, options.MaximumDepth) is { } nesting)
        {
            entries.Refuse(null, nesting);
            return;
        }

        using var page = new HtmlParser().ParseDocument(html);
        var lines = new DocumentParagraphs(options.MaximumFileBytes);
        foreach (var row in page.QuerySelectorAll("tr"))
        {
            var cells = row.Children.OfType<IHtmlTableCellElement>().ToList();
            if (cells.Count != 2 || cells[1].QuerySelector("table") is not null) continue;
            lines.Append(TextCleaner.Clean(cells[0].TextContent));
            lines.Append("\t");
            foreach (var block in BlockReader.Read(cells[1]))
            {
                lines.Append(block.Text);
                lines.Break();
            }

            lines.Break();
        }

        layout.Read(lines.ToImmutable(), entries);
    }

    [GeneratedRegex(@">\s{0,20}HD(?:&nbsp;|\s){0,20}<", RegexOptions.CultureInvariant)]
    private static partial Regex CodeCell();

    [GeneratedRegex(@">\s{0,20}Document [A-Za-z0-9]{15,30}(?:&nbsp;|\s){0,20}<", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentCell();
}
