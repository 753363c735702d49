using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Compare;

/// <summary>Finds a page's headline: the heading that readers see where the page's metadata agrees with it, else the metadata.</summary>
internal static partial class HeadlineFinder
{
    /// <param name="page">The page as parsed.</param>
    /// <param name="openGraph">The title that the page gives to social networks, or null.</param>
    /// <param name="linked">The headline in its JSON-LD, or null.</param>
    /// <param name="site">The name of the site where the page states it, or null: no heading of that name is a headline.</param>
    public static Sourced<string>? Find(IDocument page, string? openGraph, string? linked, string? site)
    {
        var title = WithoutSite(TextCleaner.Clean(page.Title ?? ""), site);
        var siteKey = TextForm.Key(site ?? "");
        string[] stated = [.. new[] { openGraph, linked, title }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => TextForm.Key(text!)).Where(key => key.Length > 0)];
        var headings = page.QuerySelectorAll("h1, h2[itemprop~=headline], [itemprop~=headline]").Where(heading => heading.LocalName != "meta")
            .Select(heading => TextCleaner.Clean(heading.TextContent)).Where(text => text.Length is > 2 and <= 300 && TextForm.Key(text) != siteKey).ToList();
        var agreed = headings.Find(heading => stated.Any(key => Agree(TextForm.Key(heading), key)));
        if (agreed is not null && TextForm.Words(agreed) >= 2) return new Sourced<string>(agreed, "<h1>");
        if (Clean(openGraph, site) is { } shown) return new Sourced<string>(shown, "og:title");
        if (Clean(linked, site) is { } inData) return new Sourced<string>(inData, "JSON-LD");
        if (headings.Find(heading => TextForm.Words(heading) >= 3) is { } first) return new Sourced<string>(first, "<h1>");
        return title.Length > 2 ? new Sourced<string>(title, "title") : null;
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

    private static string? Clean(string? text, string? site) =>
        string.IsNullOrWhiteSpace(text) ? null : WithoutSite(TextCleaner.Clean(text), site);

    /// <summary>The title without the name of the site after its last bar or dash: the stated name, or a few words after a longer text.</summary>
    private static string WithoutSite(string title, string? site)
    {
        var match = Site().Match(title);
        if (!match.Success) return title;
        var (headline, tail) = (match.Groups["headline"].Value, match.Groups["site"].Value);
        var isStated = site is not null && TextForm.Key(tail) == TextForm.Key(site);
        return isStated || (TextForm.Words(headline) >= 3 && TextForm.Words(tail) <= 4 && TextForm.Words(tail) < TextForm.Words(headline)) ? headline : title;
    }

    [GeneratedRegex(@"^(?<headline>.+)(?:\s+[-–—|»·•]\s*|\s*\|\s*|\s+::\s+)(?<site>[^|–—»·•]{2,50})$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();
}
