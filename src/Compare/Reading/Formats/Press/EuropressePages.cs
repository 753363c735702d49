using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Compare;

/// <summary>
/// Exports of Europresse, which are pages with an <c>article</c> element for each article: publication, a line with the date, title,
/// authors and text, each in an element with a class of its own.
/// </summary>
internal sealed class EuropressePages : IPressPages
{
    private const string Origin = "Europresse";

    public string Name => Origin;

    public bool Matches(string html) =>
        html.Contains("DocPublicationName", StringComparison.Ordinal) && html.Contains("titreArticle", StringComparison.OrdinalIgnoreCase) && html.Contains("<article", StringComparison.OrdinalIgnoreCase);

    public void Read(string html, ReadingOptions options, EntryCollector entries)
    {
        if (NestingScanner.Scan(html, options.MaximumDepth) is { } nesting)
        {
            entries.Refuse(null, nesting);
            return;
        }

        using var page = new HtmlParser().ParseDocument(html);
        var number = 0;
        foreach (var article in page.QuerySelectorAll("article"))
        {
            // An article inside another one is a part of it.
            if (article.ParentElement?.Closest("article") is not null) continue;
            if (!entries.HasRoom(PressLines.Place(++number))) return;
            ReadArticle(article, number, entries);
        }
    }

    private static void ReadArticle(IElement article, int number, EntryCollector entries)
    {
        string? Text(string selector) => article.QuerySelector(selector) is { } element ? TextCleaner.Clean(element.TextContent) : null;
        var outlet = Text(".DocPublicationName");
        var issue = outlet?.IndexOf(", no.", StringComparison.OrdinalIgnoreCase) ?? -1;
        var fields = EntryFields.Of(
            Origin,
            outlet: issue > 0 ? outlet![..issue] : outlet,
            headline: Text(".titreArticleVisu") ?? Text(".titreArticle"),
            byline: Text(".docAuthors"),
            published: article.QuerySelectorAll(".DocHeader").Select(header => TextCleaner.Clean(header.TextContent)).FirstOrDefault(PressLines.IsDate));
        var container = article.QuerySelector(".docOcurrContainer") ?? article.QuerySelector(".DocText");
        var blocks = container is null ? [] : BlockReader.Read((IHtmlElement)container).Select(block => EntryText.Block(block.Kind, block.Text)).Where(block => block.Line.Length > 0).ToList();
        entries.AddText(PressLines.Name(number), PressLines.Place(number), fields, blocks);
    }
}
