using AngleSharp.Dom;

namespace Compare;

/// <summary>Finds when a page's article was published and updated, machine-readable statements first.</summary>
internal static class PageTimes
{
    private const int LongestLine = 160;

    /// <summary>A page's own date stands near its start; what comes after this many candidates is other pages' dates.</summary>
    private const int MostElements = 100;

    public static Sourced<PublicationTime>? Published(PageElements page, PageMeta meta, string[] metaNames, string? linked, string? url) =>
        At(linked, "JSON-LD")
        ?? InMeta(meta, metaNames)
        ?? At(Value(page.Property("datePublished")), "itemprop datePublished")
        ?? InTimeElements(page, updates: false)
        ?? (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var uri) && TimeReader.FindInPath(uri.AbsolutePath) is { } inPath ? new Sourced<PublicationTime>(inPath, "URL") : null)
        ?? InDateClasses(page);

    public static Sourced<PublicationTime>? Updated(PageElements page, PageMeta meta, string[] metaNames, string? linked) =>
        At(linked, "JSON-LD")
        ?? InMeta(meta, metaNames)
        ?? At(Value(page.Property("dateModified")), "itemprop dateModified")
        ?? InTimeElements(page, updates: true);

    private static Sourced<PublicationTime>? At(string? text, string origin) =>
        TimeReader.Read(text) is { } time ? new Sourced<PublicationTime>(time, origin) { Written = text } : null;

    private static Sourced<PublicationTime>? InMeta(PageMeta meta, string[] names) =>
        meta.Values(names).Select(entry => At(entry.Value, "meta " + entry.Name)).FirstOrDefault(time => time is not null);

    private static Sourced<PublicationTime>? InTimeElements(PageElements page, bool updates)
    {
        foreach (var element in page.Times.Take(MostElements))
        {
            if (TimeReader.Read(Value(element)) is { Precision: >= TimePrecision.Day } time && IsUpdate(element) == updates && !PageElements.IsBeside(element))
                return new Sourced<PublicationTime>(time, "<time>") { Written = Value(element) };
        }

        return null;
    }

    /// <summary>Whether an element's class, or the words before it, say that it gives an update.</summary>
    private static bool IsUpdate(IElement element)
    {
        for (var holder = element; holder is not null && holder != element.ParentElement?.ParentElement; holder = holder.ParentElement)
        {
            var label = $"{holder.ClassName} {holder.GetAttribute("itemprop")}";
            if (label.Contains("updat", StringComparison.OrdinalIgnoreCase) || label.Contains("modif", StringComparison.OrdinalIgnoreCase)) return true;
        }

        var siblings = element.ParentElement?.ChildNodes;
        var at = siblings is null ? -1 : siblings.Index(element);
        return at > 0 && siblings![at - 1] is IText before && HeadLines.IsTime(before.TextContent.Trim(' ', '\n', '·', '|', ',') + " 1 May 2000", out var isUpdate, out _) && isUpdate;
    }

    /// <summary>A short element whose class or id speaks of a date and whose text gives one.</summary>
    private static Sourced<PublicationTime>? InDateClasses(PageElements page)
    {
        foreach (var element in page.Dates.Take(MostElements))
        {
            var text = element.TextContent;
            if (text.Length > 2 * LongestLine || PageElements.IsBeside(element)) continue;
            text = TextCleaner.Clean(text);
            if (text.Length is > 5 and <= LongestLine && TimeReader.Find(text) is { } time) return new Sourced<PublicationTime>(time, "text") { Written = text };
        }

        return null;
    }

    private static string? Value(IElement? element) =>
        element is null ? null : element.GetAttribute("datetime") is { Length: > 0 } stated ? stated : element.GetAttribute("content") is { Length: > 0 } content ? content : TextCleaner.Clean(element.TextContent);
}
