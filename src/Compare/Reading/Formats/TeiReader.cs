using System.Text;
using System.Xml.Linq;

namespace Compare;

/// <summary>Reads the XML-TEI and the plain XML that trafilatura writes; comments of readers are left out.</summary>
internal static class TeiReader
{
    private const string Origin = "TEI", PlainOrigin = "XML";
    private const int MostAuthors = 50;

    /// <summary>Reads a TEI document.</summary>
    public static void Read(XElement root, EntryCollector entries)
    {
        entries.Format = "XML-TEI";
        var source = root.All("biblFull").FirstOrDefault() ?? root.All("fileDesc").FirstOrDefault();
        var title = source?.All("title").FirstOrDefault()?.Short();
        var fields = EntryFields.Of(
            Origin,
            outlet: NameOf(source?.All("publisher").FirstOrDefault()?.Short()),
            headline: title,
            byline: string.Join(", ", (source?.All("author") ?? []).Take(MostAuthors).Select(author => author.Short())),
            published: source?.All("date").FirstOrDefault()?.Short(),
            url: source?.All("ptr").Select(link => link.Attribute("target")?.Value).FirstOrDefault(target => EntryFields.Address(target) is not null));
        var body = root.Child("text")?.Child("body");
        var entry = body?.Elements().FirstOrDefault(part => part.Attribute("type")?.Value == "entry") ?? body;
        entries.AddText(null, "text", fields, entry is null ? [] : BlocksOf(entry));
    }

    /// <summary>Reads a <c>doc</c> element with its fields as attributes and the text in <c>main</c>.</summary>
    public static void ReadPlain(XElement root, EntryCollector entries)
    {
        string? Field(string name) => root.Attribute(name)?.Value;
        var fields = EntryFields.Of(
            PlainOrigin, outlet: Field("sitename") ?? Field("hostname"), headline: Field("title"), byline: Field("author"), published: Field("date"), url: Field("url") ?? Field("source"), language: Field("language"));
        entries.AddText(null, "main", fields, root.Child("main") is { } main ? BlocksOf(main) : []);
    }

    /// <summary>The name of a site without the host that stands behind it in brackets.</summary>
    private static string? NameOf(string? publisher)
    {
        if (publisher is null or "N/A") return null;
        var bracket = publisher.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && publisher.EndsWith(')') ? publisher[..bracket] : publisher;
    }

    private static List<SourceBlock> BlocksOf(XElement body)
    {
        var blocks = new List<SourceBlock>();
        var open = new StringBuilder();
        var kind = BlockKind.Paragraph;
        foreach (var node in body.DescendantNodes())
        {
            if (node is XElement element)
            {
                if (element.Attribute("type")?.Value == "comments") break;
                if (KindOf(element) is not { } started) continue;
                Close();
                kind = started;
            }
            else if (node is XText text)
            {
                // What follows a closed block is a paragraph of its own.
                if (BlockOf(text.Parent) is var own && own != kind) Close();
                kind = own;
                open.Append(text.Value);
            }
        }

        Close();
        return blocks;

        void Close()
        {
            if (EntryText.Block(kind, open.ToString()) is { Line.Length: > 0 } block) blocks.Add(block);
            open.Clear();
        }
    }

    private static BlockKind BlockOf(XElement? element)
    {
        for (; element is not null; element = element.Parent)
        {
            if (KindOf(element) is { } kind) return kind;
        }

        return BlockKind.Paragraph;
    }

    /// <summary>The kind of block that an element opens, or null where it stands inside a line.</summary>
    private static BlockKind? KindOf(XElement element) => element.Name.LocalName switch
    {
        "p" when element.Parent?.Name.LocalName is "quote" or "item" => null,
        "p" or "row" or "lb" or "div" => BlockKind.Paragraph,
        "ab" or "head" => BlockKind.Subheading,
        "item" => BlockKind.ListItem,
        "quote" => BlockKind.Quote,
        _ => null,
    };
}
