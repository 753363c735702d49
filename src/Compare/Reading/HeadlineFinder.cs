using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Compare;

/// <summary>Finds a page's headline: the heading that readers see where the page's metadata agrees with it, else the metadata.</summary>
internal static partial class HeadlineFinder
{
    private const int LongestHeading = 300;

    /// <summary>How many lower headings are looked at where no main heading agrees with the metadata.</summary>
    private const int MostLowerHeadings = 12;

    /// <param name="page">The page's elements.</param>
    /// <param name="openGraph">The title that the page gives to social networks, or null.</param>
    /// <param name="linked">The headline in its JSON-LD, or null.</param>
    /// <param name="site">The name of the site and its host where they are known: no heading of that name is a headline.</param>
    public static Sourced<string>? Find(PageElements page, string? openGraph, string? linked, IEnumerable<string?> site)
    {
        string[] sites = [.. site.OfType<string>().Select(Squeezed).Where(key => key.Length > 2)];
        string?[] wordings = [Clean(openGraph, sites, false), Clean(linked, sites, false), Clean(page.Title, sites, true)];
        string[] stated = [.. wordings.OfType<string>().Select(TextForm.Key).Where(key => key.Length > 0)];
        var main = Read(page.Headings.Where(IsMain), sites);
        if (main.Find(heading => stated.Any(key => Agree(heading.Key, key))) is { Element: not null } agreed && TextForm.Words(agreed.Text) >= 2)
            return new Sourced<string>(WithoutKicker(agreed, stated), "<h1>");
        if (Read(page.Headings.Where(heading => !IsMain(heading)).Take(MostLowerHeadings), sites).Find(heading => TextForm.Words(heading.Text) >= 3 && stated.Any(key => Ends(key, heading.Key))) is { Element: not null } lower)
            return new Sourced<string>(lower.Text, $"<{lower.Element.LocalName}>");
        if (wordings[0] is { } shown) return new Sourced<string>(shown, "og:title");
        if (wordings[1] is { } inData) return new Sourced<string>(inData, "JSON-LD");
        if (main.Find(heading => TextForm.Words(heading.Text) >= 3) is { Element: not null } first) return new Sourced<string>(first.Text, "<h1>");
        return wordings[2] is { Length: > 2 } title ? new Sourced<string>(title, "title") : null;
    }

    private static bool IsMain(IElement heading) => heading.LocalName == "h1" || PageElements.Has(heading, "itemprop", "headline");

    private static List<(IElement Element, string Text, string Key)> Read(IEnumerable<IElement> headings, string[] sites) =>
    [
        .. headings.Select(heading => (heading, Text: TextCleaner.Clean(heading.TextContent))).Where(heading => heading.Text.Length is > 2 and <= LongestHeading)
            .Select(heading => (heading.heading, heading.Text, TextForm.Key(heading.Text))).Where(heading => !sites.Contains(Squeezed(heading.Text), StringComparer.Ordinal)),
    ];

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

    /// <summary>Whether a stated title is a heading, or a section's name and the heading.</summary>
    private static bool Ends(string stated, string heading) => stated == heading || stated.EndsWith(" " + heading, StringComparison.Ordinal);

    /// <summary>The heading without the line above or below the headline that stands in an element of its own in it.</summary>
    private static string WithoutKicker((IElement Element, string Text, string Key) heading, string[] stated)
    {
        if (heading.Element.ChildElementCount == 0) return heading.Text;
        foreach (var inner in heading.Element.GetElementsByTagName("*"))
        {
            var text = TextCleaner.Clean(inner.TextContent);
            if (text.Length == 0 || text.Length >= heading.Text.Length) continue;
            var key = TextForm.Key(text);
            if (TextForm.Words(text) >= 3 && stated.Contains(key, StringComparer.Ordinal)) return text;
            foreach (var whole in stated)
            {
                if (key.Length > 0 && whole.Length >= 12 && (heading.Key == $"{key} {whole}" || heading.Key == key + whole) && heading.Text.StartsWith(text, StringComparison.Ordinal)) return heading.Text[text.Length..].TrimStart(' ', ':', '|', '/', '–', '-');
            }
        }

        return heading.Text;
    }

    private static string? Clean(string? text, string[] sites, bool isTitle) =>
        string.IsNullOrWhiteSpace(text) ? null : WithoutSite(TextCleaner.Clean(text), sites, isTitle);

    /// <summary>
    /// The title without the name of the site before its first or after its last bar or dash: a stated name, or in the page's own title a few words
    /// after a longer text.
    /// </summary>
    private static string WithoutSite(string title, string[] sites, bool isTitle)
    {
        if (SiteFirst().Match(title) is { Success: true } first && IsSite(first.Groups["site"].Value, sites)) title = first.Groups["headline"].Value;
        var match = SiteLast().Match(title);
        if (!match.Success) return title;
        var (headline, tail) = (match.Groups["headline"].Value, match.Groups["site"].Value);
        if (IsSite(tail, sites)) return headline;
        var isBar = match.Groups["mark"].Value.Trim() is "|" or "::";
        return (isTitle || isBar || sites.Length == 0) && TextForm.Words(headline) >= 3 && TextForm.Words(tail) <= 4 && TextForm.Words(tail) < TextForm.Words(headline) ? headline : title;
    }

    private static bool IsSite(string text, string[] sites) =>
        Squeezed(text) is { Length: > 2 } key && Array.Exists(sites, site => site == key || site.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(site, StringComparison.Ordinal));

    private static string Squeezed(string text) => TextForm.Key(text).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<site>[^|–—»·•]{2,50}?)(?:\s+[-–—|»·•:]\s*|\s*[|｜]\s*|\s+::\s+)(?<headline>.{8,})$", RegexOptions.CultureInvariant)]
    private static partial Regex SiteFirst();

    [GeneratedRegex(@"^(?<headline>.+)(?<mark>\s+[-–—|»·•]\s*|\s*\|\s*|\s+::\s+)(?<site>[^|–—»·•]{2,50})$", RegexOptions.CultureInvariant)]
    private static partial Regex SiteLast();
}
