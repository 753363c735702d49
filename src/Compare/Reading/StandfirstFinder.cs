using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Compare;

/// <summary>
/// Finds the standfirst: the lines in larger type between headline and body, which many pages keep outside the body. It is told by being what the
/// page gives as its description, or by the name that publishers give it.
/// </summary>
internal static class StandfirstFinder
{
    private const int ShortestText = 50, LongestText = 900;

    /// <summary>How many elements after the headline are looked at.</summary>
    private const int MostElements = 80;

    private const int MostInner = 12;

    /// <summary>How many blocks of the body are compared with the standfirst, and how many letters make two texts the same.</summary>
    private const int FirstBlocks = 5, SameStart = 40, ShortestSentence = 20;

    /// <summary>How much of the description must be met: descriptions are cut.</summary>
    private const int DescriptionLetters = 50;

    private static readonly FrozenSet<string> Names = ElementNames.List(
        """
        lead leadtext leadin lede intro introtext introduction standfirst subheadline subtitle subtitulo subheading dek deck summary abstract excerpt chapo vorspann einleitung anriss perex bajada entradilla sapo ingress manchet
        sottotitolo teasertext description
        """);

    /// <param name="heading">The heading that is the headline, or null.</param>
    /// <param name="description">What the page says that it is about, or null.</param>
    public static PageBlock? Find(IElement? heading, string? description)
    {
        if (heading is null) return null;
        var wanted = TextForm.Key(description ?? "");
        if (wanted.Length > DescriptionLetters) wanted = wanted[..DescriptionLetters];
        foreach (var element in PageElements.Following(heading).Take(MostElements))
        {
            if (element.GetAttribute("itemprop") == "articleBody") return null;
            if (IsStandfirst(element, wanted) && BlockOf(element) is { } block) return block;
        }

        return null;
    }

    /// <summary>The blocks with the standfirst before them, unless the body begins with the same text; a heading with that text gives way.</summary>
    public static ImmutableArray<PageBlock> Set(ImmutableArray<PageBlock> blocks, PageBlock standfirst)
    {
        if (blocks.IsEmpty) return blocks;
        if (blocks.Take(FirstBlocks).FirstOrDefault(block => IsSame(TextForm.Key(block.Text), TextForm.Key(standfirst.Text))) is not { } same) return blocks.Insert(0, standfirst);
        return same.Kind == BlockKind.Subheading ? blocks.Remove(same).Insert(0, standfirst) : blocks;
    }

    /// <summary>Whether a block begins as the standfirst does, holds it or is a sentence of it.</summary>
    private static bool IsSame(string block, string standfirst) =>
        block.StartsWith(standfirst[..Math.Min(SameStart, standfirst.Length)], StringComparison.Ordinal) || block.Contains(standfirst, StringComparison.Ordinal)
        || (block.Length >= ShortestSentence && standfirst.Contains(block, StringComparison.Ordinal));

    private static bool IsStandfirst(IElement element, string wanted)
    {
        if (element.LocalName is not ("p" or "div" or "h2" or "h3" or "h4" or "strong" or "span" or "section" or "header") || PageElements.Inside(element).Skip(MostInner).Any()) return false;
        if (element.GetAttribute("itemprop") == "description") return true;
        if (ElementNames.Of(element).Any(name => ElementNames.Words(name).Any(Names.Contains))) return true;
        return wanted.Length >= DescriptionLetters && TextForm.Key(element.TextContent).StartsWith(wanted, StringComparison.Ordinal);
    }

    private static PageBlock? BlockOf(IElement element)
    {
        var blocks = BlockReader.Read(element);
        var text = string.Join(' ', blocks.Select(block => block.Text));
        return text.Length is >= ShortestText and <= LongestText && blocks.All(block => block.Linked < 0.5) ? new PageBlock(BlockKind.Standfirst, text, BlockReader.Place(element) ?? blocks[0].Start, 0) : null;
    }
}
