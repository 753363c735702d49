namespace Compare;

/// <summary>Reads an XML file by its root element: a feed, or an article that trafilatura wrote.</summary>
internal sealed class XmlFileReader : IFormatReader
{
    private const string Expected = "a feed or trafilatura's XML";

    public string Name => "XML";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (file.Text() is not { } text)
        {
            entries.Refuse(null, $"binary content, expected {Expected}");
            return;
        }

        if (XmlText.Parse(text.TrimStart(), file.Options, Expected, entries) is not { } root) return;
        switch (root.Name.LocalName.ToLowerInvariant())
        {
            case "rss" or "feed" or "rdf":
                FeedReader.Read(root, entries);
                break;
            case "tei":
                TeiReader.Read(root, entries);
                break;
            case "doc":
                TeiReader.ReadPlain(root, entries);
                break;
            default:
                entries.Refuse(null, $"its root element is {root.Name.LocalName}, expected {Expected}");
                break;
        }
    }
}
