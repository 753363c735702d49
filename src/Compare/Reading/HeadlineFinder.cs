using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Compare;

/// <summary>Finds a page's headline: the heading that readers see where the page's metadata agrees with it, else the metadata.</summary>
internal static partial class HeadlineFinder
{
    public static Sourced<string>? Find(IDocument page, string? openGraph, string? linked)
    {
        var title = TextCleaner.Clean(page.Title ?? "");
        string[] stated = [.. new[] { openGraph, linked, title }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => TextForm.Key(text!)).Where(key => key.Length > 0)];
        var headings = page.QuerySelectorAll("h1, h2[itemprop~=headline], [itemprop~=headline]").Where(heading => heading.LocalName != "meta")
            .Select(heading => TextCleaner.Clean(heading.TextContent)).Where(text => text.Length is > 2 and <= 300).ToList();
        var agreed = headings.Find(heading => stated.Any(key => Agree(TextForm.Key(heading), key)));
        if (agreed is not null && TextForm.Words(agreed) >= 2) return new Sourced<string>(agreed, "<h1>");
        if (Clean(openGraph, title) is { } shown) return new Sourced<string>(shown, "og:title");
        if (Clean(linked, title) is { } inData) return new Sourced<string>(inData, "JSON-LD");
        if (headings.Find(heading => TextForm.Words(heading) >= 3) is { } first) return new Sourced<string>(first, "<h1>");
        var bare = WithoutSite(title);
        return bare.Length > 2 ? new Sourced<string>(bare, "title") : null;
    }

    /// <summary>Whether two wordings are one headline: the same, one begun by the other, or mostly the same words.</summary>
    private static bool Agree(string heading, string stated)
    {
        if (heading.Length == 0) return false;
        if (heading == stated) return true;
        if (heading.Length >= 12 && stated.Contains(heading, StringComparison.Ordinal)) return true;
        if (stated.Length >= 12 && heading.Contains(stated, StringComparison.Ordinal)) return true;
        var words = heading.Split(' ').ToHashSet(StringComparer.Ordinal);
        var others = stated.Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Count >= 4 && words.Count(others.Contains) >= 0.6 * Math.Min(words.Count, others.Count) && others.Count >= 4;
    }

    private static string? Clean(string? text, string title)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var clean = TextCleaner.Clean(text);
        return clean == title ? WithoutSite(clean) : clean;
    }

    /// <summary>The title without the name of the site after its last bar or dash.</summary>
    private static string WithoutSite(string title)
    {
        var match = Site().Match(title);
        return match.Success && TextForm.Words(match.Groups["headline"].Value) >= 3 && TextForm.Words(match.Groups["site"].Value) <= 5 ? match.Groups["headline"].Value : title;
    }

    [GeneratedRegex(@"^(?<headline>.+)(?:\s+[-–—|»·•]\s*|\s*\|\s*|\s+::\s+)(?<site>[^|–—»·•]{2,50})$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();
}
