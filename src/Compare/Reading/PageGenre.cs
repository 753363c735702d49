using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Compare;

/// <summary>Recognises pages that hold no one article: live blogs, whose posts were written hour by hour, and galleries, whose text is captions.</summary>
internal static partial class PageGenre
{
    private const int FewestPosts = 5, FewestCaptions = 6;

    /// <summary>"live", "gallery" or null, with what showed it.</summary>
    /// <param name="dataType">The type that the page's JSON-LD gives its article, or null.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="found">The blocks of the body before lines are dropped.</param>
    public static Sourced<string>? Of(string? dataType, string? url, ImmutableArray<PageBlock> found)
    {
        if (dataType == "LiveBlogPosting") return new Sourced<string>("live", "JSON-LD");
        if (dataType is "ImageGallery" or "MediaGallery") return new Sourced<string>("gallery", "JSON-LD");
        var path = url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.AbsolutePath : "";
        if (LivePath().IsMatch(path)) return new Sourced<string>("live", "URL");
        if (GalleryPath().IsMatch(path)) return new Sourced<string>("gallery", "URL");
        if (found.Where(block => IsClockTime(block.Text)).DistinctBy(block => block.Text, StringComparer.Ordinal).Count() >= FewestPosts) return new Sourced<string>("live", "times");
        var captions = found.Where(block => block.Kind == BlockKind.Caption).ToList();
        return captions.Count >= FewestCaptions && captions.Sum(block => block.Text.Length) > found.Where(block => block.Kind != BlockKind.Caption).Sum(block => block.Text.Length)
            ? new Sourced<string>("gallery", "captions")
            : null;
    }

    /// <summary>Whether a line is a clock time alone.</summary>
    public static bool IsClockTime(string line) => ClockTime().IsMatch(line);

    [GeneratedRegex(@"[/_-](?:live-?blog|live-?ticker|news-?blog|live-?updates|en-direct|en-vivo|in-diretta|ao-vivo|na-zywo)(?:[/_.-]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LivePath();

    [GeneratedRegex(@"/(?:galler(?:y|ies)|photo-gallery|bildergalerien?|bilderstrecken?|fotostrecken?|diaporamas?|fotogaler[ií]as?|fotogallery|galer[ií]as?)(?:/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GalleryPath();

    /// <summary>A clock time alone, which stands above each post of a live blog.</summary>
    [GeneratedRegex(@"^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClockTime();
}
