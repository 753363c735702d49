using System.Globalization;
using System.Xml.Linq;

namespace Compare;

/// <summary>
/// Reads RSS and Atom. Most feeds carry no full text: such items are listed as missing, to be collected from their addresses. An item
/// whose text is long and not cut is an article.
/// </summary>
internal sealed class FeedReader : IFormatReader
{
    private const string Origin = "feed";
    private const string Expected = "an RSS or Atom feed";

    /// <summary>A text of fewer characters is taken for a summary.</summary>
    private const int FewestCharacters = 1000;

    public string Name => "feed";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (file.Text() is not { } text)
        {
            entries.Refuse(null, $"binary content, expected {Expected}");
            return;
        }

        if (XmlText.Parse(text.TrimStart(), file.Options, Expected, entries) is not { } root) return;
        if (root.Name.LocalName.ToLowerInvariant() is "rss" or "feed" or "rdf") Read(root, entries);
        else entries.Refuse(null, $"its root element is {root.Name.LocalName}, expected {Expected}");
    }

    /// <summary>Reads the items below the root of a feed.</summary>
    public static void Read(XElement root, EntryCollector entries)
    {
        entries.Format = root.Name.LocalName.Equals("feed", StringComparison.OrdinalIgnoreCase) ? "Atom" : "RSS";
        var channel = root.Child("channel") ?? root;
        var (outlet, language) = (channel.Child("title")?.Value, channel.Child("language")?.Value ?? root.Attribute(XNamespace.Xml + "lang")?.Value);
        var items = root.Elements().Concat(channel == root ? [] : channel.Elements()).Where(element => element.Name.LocalName is "item" or "entry");
        var number = 0;
        foreach (var item in items)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"item {++number}");
            if (!entries.HasRoom(place)) return;
            ReadItem(item, number.ToString(CultureInfo.InvariantCulture), place, outlet, language, entries);
        }

        if (number == 0) entries.Refuse(null, "the feed holds no item, expected at least one");
    }

    private static void ReadItem(XElement item, string name, string place, string? outlet, string? language, EntryCollector entries)
    {
        var authors = item.Elements().Where(element => element.Name.LocalName is "creator" or "author").Select(author => author.Child("name")?.Value ?? author.Value);
        var fields = EntryFields.Of(
            Origin,
            outlet: item.Child("source")?.Value is { Length: > 0 } source ? source : outlet,
            headline: Text(item.Child("title")),
            byline: string.Join(", ", authors),
            published: item.Child("pubDate", "published", "date", "issued", "updated")?.Value,
            updated: item.Child("pubDate", "published", "date", "issued") is null ? null : item.Child("updated", "modified")?.Value,
            url: Link(item),
            language: language);
        var content = item.Child("encoded") ?? item.Child("content");
        if (content is not null && content.Value.Length >= FewestCharacters && entries.TryAddFragment(name, Markup(content), fields, FewestCharacters)) return;
        if (fields.Url is not null) entries.Miss(name, fields);
        else entries.Refuse(place, "has neither a full text nor an address, expected a link");
    }

    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var page = links.Find(link => link.Attribute("rel")?.Value is null or "alternate");
        string?[] candidates = [page?.Attribute("href")?.Value, page?.Value, item.Child("origLink")?.Value, item.Child("guid")?.Value, item.Child("id")?.Value];
        return candidates.FirstOrDefault(address => EntryFields.Address(address) is not null);
    }

    /// <summary>The HTML of an element, which holds it escaped or, as XHTML, as elements.</summary>
    private static string Markup(XElement content) =>
        content.HasElements ? string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : content.Value;

    /// <summary>A title's text, which may hold markup.</summary>
    private static string? Text(XElement? title)
    {
        if (title is null || !title.Value.AsSpan().ContainsAny('<', '&') || title.Value.Length > FewestCharacters) return title?.Value;
        return PlainMarkup.Text(title.Value);
    }
}
