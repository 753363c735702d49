using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Drops the blocks of a found body that are no text of the article.</summary>
internal static partial class BlockFilter
{
    private const double MostlyLinks = 0.75;
    private const int EdgeBlocks = 4, LongestLeadIn = 60, LongestKicker = 80, ShortestHeadline = 12;

    /// <summary>Text of this length that stands in a body twice was shown twice by the page.</summary>
    private const int ShortestRepeat = 40;

    /// <param name="blocks">The blocks of the body.</param>
    /// <param name="headline">The headline, which pages repeat at the start of their bodies.</param>
    /// <param name="outletKey">The outlet's key, which pages print by itself.</param>
    public static ImmutableArray<PageBlock> Filter(ImmutableArray<PageBlock> blocks, string? headline, string? outletKey)
    {
        var headlineKey = TextForm.Key(headline ?? "");
        var kept = new List<PageBlock>(blocks.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var atStart = true;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var atEnd = i >= blocks.Length - EdgeBlocks;
            if (IsLinkLine(block))
            {
                // "More on this:" before links to other pages goes with them.
                if (kept.Count > 0 && IsLeadIn(kept[^1])) kept.RemoveAt(kept.Count - 1);
                continue;
            }

            if (IsFurniture(block, atStart, atEnd) || (block.Text.Length >= ShortestRepeat && !seen.Add(block.Text))) continue;
            if (atStart && (TextForm.Key(block.Text) is var key) && (key == headlineKey || key == outletKey || HoldsHeadline(block, key, headlineKey))) continue;
            kept.Add(block);
            atStart &= block.Kind is BlockKind.Subheading or BlockKind.Caption || !TextForm.IsProse(block.Text) || TextForm.CanBeHeadline(block.Text);
        }

        while (kept.Count > 1 && EndsNothing(kept[^1])) kept.RemoveAt(kept.Count - 1);
        return [.. kept];
    }

    /// <summary>Whether a heading is the headline with the line above or below it.</summary>
    private static bool HoldsHeadline(PageBlock block, string key, string headlineKey) =>
        block.Kind == BlockKind.Subheading && headlineKey.Length >= ShortestHeadline && key.Contains(headlineKey, StringComparison.Ordinal) && key.Length <= headlineKey.Length + LongestKicker;

    /// <summary>A short line that announces what follows.</summary>
    private static bool IsLeadIn(PageBlock block) => block.Text.Length <= LongestLeadIn && block.Text.EndsWith(':');

    /// <summary>Whether a block at the end of a body says nothing there: a heading or a label without text after it, an address, one or two words.</summary>
    private static bool EndsNothing(PageBlock block) =>
        block.Kind == BlockKind.Subheading || IsLeadIn(block) || Furniture.IsDisclaimer(block.Text)
        || (block.Kind == BlockKind.Paragraph && (Address().IsMatch(block.Text) || (TextForm.Words(block.Text) <= 2 && block.Text.Any(char.IsAsciiLetter) && !TextForm.EndsSentence(block.Text))));

    private static bool IsFurniture(PageBlock block, bool atStart, bool atEnd)
    {
        if (!block.Text.Any(char.IsLetterOrDigit) || Furniture.KindOf(block.Text) != FurnitureKind.None) return true;
        if (ReadMore().IsMatch(block.Text) && block.Linked > 0.3) return true;
        if (!atStart && !atEnd) return false;
        return block.Kind == BlockKind.Paragraph && (HeadLines.IsTime(block.Text, out _, out _) || HeadLines.IsSignature(block.Text, out _, out _) || (atStart && HeadLines.Byline(block.Text) is not null));
    }

    /// <summary>A line that is all link: an entry of a list of other pages, unless it is a sentence of the text.</summary>
    private static bool IsLinkLine(PageBlock block)
    {
        if (block.Linked < MostlyLinks || block.Kind is BlockKind.Quote) return false;
        return block.Kind is BlockKind.ListItem or BlockKind.Subheading ? block.Linked > 0.9 : block.Text.Length < 200 && !(TextForm.EndsSentence(block.Text) && block.Linked < 0.95);
    }

    /// <summary>A mail address, a web address or a name on a network, alone.</summary>
    [GeneratedRegex(@"^(?:\S+@\S+\.\p{L}+|@\w+|(?:https?://)?[\w.-]+\.\p{L}{2,}/\S*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:read more|also read|read also|read next|see also|see more|watch|more|related|lesen sie auch|lesen sie|mehr zum thema|à lire|lire aussi|lee también|leggi anche|lees ook|leia também|czytaj też|czytaj także|läs också|läs även|читайте также|читайте також)\b.{0,20}[:|»>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadMore();
}
