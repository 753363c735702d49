using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace Compare;

/// <summary>A block of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its cleaned text.</param>
/// <param name="Start">Where the element that holds it starts in the decoded file.</param>
/// <param name="Linked">The share of its text that stands in links, 0–1.</param>
internal sealed record PageBlock(BlockKind Kind, string Text, int Start, double Linked)
{
    public SourceBlock ToSource() => new(Kind, Text, Start, isExact: false);
}

/// <summary>Turns elements into blocks: paragraphs, subheadings, list items, quotes and captions, in the order of the page.</summary>
internal sealed class BlockReader
{
    private static readonly FrozenSet<string> BlockElements = FrozenSet.ToFrozenSet(
        """
        address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table
        tbody td tfoot th thead tr ul caption
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly FrozenSet<string> CaptionWords = ElementNames.List("caption captions figcaption bildunterschrift bildtext legende bildquelle");

    /// <summary>A description shorter than this may be a name that a paragraph starts with too.</summary>
    private const int ShortestDescription = 20;
    private const int LongestCredit = 80;

    private readonly List<PageBlock> blocks = [];
    private readonly Dictionary<string, bool> captionNames = new(StringComparer.Ordinal);
    private readonly List<string> descriptions = [];
    private readonly StringBuilder text = new();
    private int linked;
    private int visible;
    private int start;
    private bool justBroke;

    private BlockReader()
    {
    }

    /// <summary>Whether an element starts a block of its own.</summary>
    public static bool IsBlock(IElement element) => BlockElements.Contains(element.LocalName);

    public static ImmutableArray<PageBlock> Read(IElement body)
    {
        var reader = new BlockReader();
        var place = Place(body) ?? 0;
        reader.start = place;
        reader.Walk(body, BlockKind.Paragraph, false, place);
        reader.Flush(BlockKind.Paragraph, place);
        return [.. reader.blocks];
    }

    /// <summary>The place of an element's start tag in the decoded file, or null for one that the parser made.</summary>
    public static int? Place(IElement element)
    {
        return element.SourceReference is { } source ? Math.Max(0, source.Position.Index) : null;
    }

    private void Walk(INode parent, BlockKind kind, bool inLink, int place)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IText words) Append(words.Data, inLink);
            else if (node is IElement element) Enter(element, kind, inLink, place);
        }
    }

    private void Enter(IElement element, BlockKind kind, bool inLink, int place)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            if (justBroke) Flush(kind, place);
            else text.Append('\n');
            justBroke = true;
            return;
        }

        if (name == "img" && element.GetAttribute("alt") is { Length: >= ShortestDescription } description) descriptions.Add(TextForm.Key(description));
        if (name == "sup" && IsNote(element.TextContent)) return;
        var own = KindOf(element, kind);
        if (!BlockElements.Contains(name) && own == kind)
        {
            // Quotation marks of a q element are the style sheet's.
            if (name == "q") Append("“", inLink);
            Walk(element, kind, inLink || name == "a", place);
            if (name == "q") Append("”", inLink);
            return;
        }

        var ownPlace = Place(element) ?? place;
        Flush(kind, place);
        start = ownPlace;
        if (name == "tr" && IsDataRow(element)) ReadRow(element);
        else Walk(element, own, inLink, ownPlace);
        Flush(own, ownPlace);
        start = place;
    }

    private BlockKind KindOf(IElement element, BlockKind outer)
    {
        if (element.LocalName is "figcaption" or "caption" || HasCaptionName(element)) return BlockKind.Caption;
        if (outer == BlockKind.Caption) return outer;
        if (element.LocalName == "blockquote" || element.ClassName?.Contains("twitter-tweet", StringComparison.Ordinal) == true) return BlockKind.Quote;
        if (outer == BlockKind.Quote) return outer;
        return element.LocalName switch
        {
            "li" or "dd" => BlockKind.ListItem,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "summary" or "legend" => BlockKind.Subheading,
            _ => outer is BlockKind.ListItem or BlockKind.Subheading ? outer : BlockKind.Paragraph,
        };
    }

    private bool HasCaptionName(IElement element)
    {
        if (element.ClassName is not { Length: > 0 } classes) return false;
        if (!captionNames.TryGetValue(classes, out var named))
            captionNames[classes] = named = ElementNames.Of(element).Any(name => ElementNames.Words(name) is { Count: > 0 } words && words[0] is not ("has" or "with" or "no") && words.Any(CaptionWords.Contains));
        return named;
    }

    /// <summary>Whether a line repeats what a picture before it is described by, with a credit at most.</summary>
    private bool IsDescription(string line)
    {
        if (descriptions.Count == 0) return false;
        var key = TextForm.Key(line);
        return descriptions.Exists(description => key.Length <= description.Length + LongestCredit && key.StartsWith(description, StringComparison.Ordinal));
    }

    /// <summary>A row whose cells hold short text only, as opposed to a row that lays out the page.</summary>
    private static bool IsDataRow(IElement row) =>
        row.Children.Length >= 2 && row.QuerySelector("p, div, table, ul, ol, h1, h2, h3, blockquote, br") is null && row.Children.All(cell => cell.TextContent.Length <= 200);

    private void ReadRow(IElement row)
    {
        var cells = row.Children.Select(cell => TextCleaner.Clean(cell.TextContent)).Where(cell => cell.Length > 0);
        Append(string.Join(" | ", cells), inLink: false);
        Flush(BlockKind.ListItem, start);
    }

    private void Append(string words, bool inLink)
    {
        text.Append(words);
        var count = 0;
        foreach (var unit in words)
        {
            if (!char.IsWhiteSpace(unit)) count++;
        }

        if (count == 0) return;
        visible += count;
        if (inLink) linked += count;
        justBroke = false;
    }

    private void Flush(BlockKind kind, int nextStart)
    {
        if (visible > 0 && TextCleaner.Clean(text.ToString()) is { Length: > 0 } line)
            blocks.Add(new PageBlock(kind == BlockKind.Paragraph && (Furniture.EndsInCredit(line) || IsDescription(line)) ? BlockKind.Caption : kind, line, start, (double)linked / visible));
        text.Clear();
        (linked, visible, justBroke, start) = (0, 0, false, nextStart);
    }

    /// <summary>Whether raised text is a reference to a note: <c>[1]</c>, <c>12</c>, <c>*</c>.</summary>
    private static bool IsNote(string raised) => raised.Trim() is { Length: > 2 and <= 5 } note && note[0] == '[' && note[^1] == ']';
}
