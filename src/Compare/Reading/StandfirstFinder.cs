using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

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

    /// <summary>How much of the description must be met: descriptions are cut.</summary>
    private const int DescriptionLetters = 50;

    private static readonly FrozenSet<string> Names = PageNames.List(
        """
        lead leadtext leadin lede intro introtext introduction standfirst subheadline subtitle subtitulo subheading dek deck summary abstract excerpt chapo vorspann einleitung anriss perex bajada entradilla sapo ingress manchet
        sottotitolo teasertext description
        """);

    /// <param name="page">The page before anything is removed from it.</param>
    /// <param name="headline">The headline as found, or null.</param>
    /// <param name="description">What the page says that it is about, or null.</param>
    public static PageBlock? Find(IHtmlDocument page, string? headline, string? description)
    {
        if (page.Body is not { } body || headline is null) return null;
        var headlineKey = TextForm.Key(headline);
        var wanted = TextForm.Key(description ?? "");
        if (wanted.Length > DescriptionLetters) wanted = wanted[..DescriptionLetters];
        var left = -1;
        foreach (var element in body.GetElementsByTagName("*"))
        {
            if (element.LocalName is "h1" or "h2" && TextForm.Key(element.TextContent) == headlineKey) left = MostElements;
            else if (left > 0)
            {
                left--;
                if (element.GetAttribute("itemprop") == "articleBody") return null;
                if (IsStandfirst(element, wanted) && BlockOf(element) is { } block) return block;
            }
        }

        return null;
    }

    private static bool IsStandfirst(IElement element, string wanted)
    {
        if (element.LocalName is not ("p" or "div" or "h2" or "h3" or "h4" or "strong" or "span" or "section" or "header") || element.GetElementsByTagName("*").Length > MostInner) return false;
        if (element.GetAttribute("itemprop") == "description") return true;
        if (PageNames.Of(element).Any(name => PageNames.Words(name).Any(Names.Contains))) return true;
        return wanted.Length >= DescriptionLetters && TextForm.Key(element.TextContent).StartsWith(wanted, StringComparison.Ordinal);
    }

    private static PageBlock? BlockOf(IElement element)
    {
        var blocks = BlockReader.Read(element);
        var text = string.Join(' ', blocks.Select(block => block.Text));
        return text.Length is >= ShortestText and <= LongestText && blocks.All(block => block.Linked < 0.5) ? new PageBlock(BlockKind.Standfirst, text, BlockReader.Place(element) ?? blocks[0].Start, 0) : null;
    }
}
