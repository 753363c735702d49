using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Compare;

/// <summary>One post of a live blog.</summary>
/// <param name="Headline">Its headline, or null.</param>
/// <param name="Published">When it was posted.</param>
/// <param name="Updated">When it was changed, or null.</param>
/// <param name="Body">Its other blocks, at least one.</param>
internal sealed record LivePost(string? Headline, Sourced<PublicationTime> Published, Sourced<PublicationTime>? Updated, ImmutableArray<SourceBlock> Body);

/// <summary>
/// Finds the posts of a live blog's page: those that its JSON-LD lists whole, and rows of like elements of which each has a time to the
/// minute and a heading of its own.
/// </summary>
internal static class LivePostFinder
{
    private const int FewestPosts = 3;

    /// <summary>An element around a time is looked for no further out than this.</summary>
    private const int MostLevels = 8;

    /// <summary>So many rows are looked at.</summary>
    private const int MostRows = 5;

    private static readonly string[] Headings = ["h1", "h2", "h3", "h4", "h5"];

    /// <summary>The ways to split the page, each with its posts in the order of the page, the surest first.</summary>
    public static IEnumerable<IReadOnlyList<LivePost>> Find(string html)
    {
        var page = PageParser.Parse(html);
        var elements = PageElements.Of(page);
        if (Stated(elements) is { } stated) yield return stated;
        if (page.Body is not { } body) yield break;
        elements.RemoveNeverText();
        var rows = Rows(elements.Times, body);
        var heads = rows.SelectMany(row => row).Distinct().ToDictionary(element => element, HeadOf);
        // Cleaning may take a post's heading and time away; they are read by now.
        PageCleaner.RemoveFurniture(body, elements);
        foreach (var row in rows)
        {
            if (row.ConvertAll(element => heads[element] is { } head ? PostOf(element, head) : null) is { } posts && !posts.Contains(null)) yield return posts!;
        }
    }

    /// <summary>The posts that the page's data list, or null where one of them has no time or no text.</summary>
    private static List<LivePost>? Stated(PageElements elements)
    {
        var posts = new List<LivePost>();
        foreach (var post in JsonLdReader.Posts(elements))
        {
            if (Time(post.Published) is not { } published || post.Body is not { } written || BodyOf(written) is not { IsEmpty: false } body) return null;
            posts.Add(new LivePost(post.Headline is { } headline ? TextCleaner.Clean(headline) : null, published, Time(post.Modified), body));
        }

        return posts.Count >= FewestPosts ? posts : null;

        static Sourced<PublicationTime>? Time(string? text) =>
            TimeReader.Read(text) is { Precision: TimePrecision.Minute } time ? new Sourced<PublicationTime>(time, "JSON-LD") { Written = text } : null;
    }

    /// <summary>The blocks of a text that may be written in HTML.</summary>
    private static ImmutableArray<SourceBlock> BodyOf(string written)
    {
        if (!written.Contains("</", StringComparison.Ordinal) && !written.Contains("<p>", StringComparison.OrdinalIgnoreCase)) return EntryText.Paragraphs(written);
        if (NestingScanner.Scan(written, ReadingOptions.Default.MaximumDepth) is not null) return [];
        var page = PageParser.Parse(written);
        PageElements.Of(page).RemoveNeverText();
        return page.Body is { } body ? [.. BlockReader.Read(body).Select(block => EntryText.Block(block.Kind, block.Text))] : [];
    }

    /// <summary>Elements of one name beside or far from each other, none inside another, each around a time of its own: the longest rows first.</summary>
    private static List<List<IElement>> Rows(List<IElement> times, IHtmlElement body)
    {
        var around = times.Where(time => TimeOf(time) is not null)
            .SelectMany(time => Ancestors(time, body))
            .Distinct()
            .GroupBy(element => $"{element.LocalName}.{element.ClassName} in {element.ParentElement!.LocalName}.{element.ParentElement.ClassName}", StringComparer.Ordinal)
            .Select(row => row.ToHashSet())
            .Where(row => row.Count >= FewestPosts && !row.Any(element => Ancestors(element, body).Any(row.Contains)));
        return [.. around.Select(row => row.OrderBy(element => BlockReader.Place(element) ?? 0).ToList()).OrderByDescending(row => row.Count).ThenByDescending(row => row.Sum(element => element.TextContent.Length)).Take(MostRows)];
    }

    private static IEnumerable<IElement> Ancestors(IElement element, IHtmlElement body)
    {
        var level = 0;
        for (var holder = element.ParentElement; holder is not null && holder != body && level++ < MostLevels; holder = holder.ParentElement) yield return holder;
    }

    private static Sourced<PublicationTime>? TimeOf(IElement time)
    {
        var text = time.GetAttribute("datetime") is { Length: > 0 } stated ? stated : TextCleaner.Clean(time.TextContent);
        return TimeReader.Read(text) is { Precision: TimePrecision.Minute } read ? new Sourced<PublicationTime>(read, "<time>") { Written = text } : null;
    }

    /// <summary>The heading and the time of a post, or null where it lacks one.</summary>
    private static (string Headline, Sourced<PublicationTime> Published)? HeadOf(IElement post)
    {
        var inner = post.GetElementsByTagName("*");
        var headline = inner.Where(element => Headings.Contains(element.LocalName)).Select(element => TextCleaner.Clean(element.TextContent)).FirstOrDefault(line => line.Length > 0);
        var published = inner.Where(element => element.LocalName == "time").Select(TimeOf).FirstOrDefault(time => time is not null);
        return headline is not null && published is not null ? (headline, published) : null;
    }

    private static LivePost? PostOf(IElement post, (string Headline, Sourced<PublicationTime> Published) head)
    {
        var blocks = BlockFilter.Filter([.. BlockReader.Read(post).Where(block => !IsTime(block.Text))], head.Headline, null);
        return blocks.IsEmpty ? null : new LivePost(head.Headline, head.Published, null, [.. blocks.Select(block => block.ToSource())]);
    }

    private static bool IsTime(string line) => PageGenre.IsClockTime(line) || TimeReader.Read(line) is not null || HeadLines.IsTime(line, out _, out _);
}
