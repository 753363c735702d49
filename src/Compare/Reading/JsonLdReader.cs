using System.Net;
using System.Text.Json;

namespace Compare;

/// <summary>What a page's JSON-LD says about the article.</summary>
internal sealed record JsonLdArticle(string? Headline, string? Published, string? Modified, string? Authors, string? Publisher, string? Url, string? Language, string? Type);

/// <summary>What a page's JSON-LD says about one post of a live blog.</summary>
internal sealed record JsonLdPost(string? Headline, string? Published, string? Modified, string? Body);

/// <summary>Finds the article among a page's JSON-LD blocks: plain objects, arrays and graphs, references followed by id.</summary>
internal static class JsonLdReader
{
    private const int MaximumDepth = 32;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly string[] Containers = ["@graph", "mainEntity", "mainEntityOfPage"];

    private static readonly string[] PageTypes = ["WebPage", "ItemPage"];

    /// <summary>The posts that a live blog lists, in its order; of several blogs those of the longest.</summary>
    public static IReadOnlyList<JsonLdPost> Posts(PageElements page) => Nodes(page)
        .Where(node => IsType(node, type => type == "LiveBlogPosting"))
        .Select(blog => (IReadOnlyList<JsonLdPost>)
        [
            .. (blog.TryGetProperty("liveBlogUpdate", out var updates) && updates.ValueKind == JsonValueKind.Array ? updates.EnumerateArray() : default).Where(post => post.ValueKind == JsonValueKind.Object)
                .Select(post => new JsonLdPost(Text(post, "headline") ?? Text(post, "name"), Text(post, "datePublished"), Text(post, "dateModified"), Text(post, "articleBody"))),
        ])
        .MaxBy(posts => posts.Count) ?? [];

    public static JsonLdArticle? Read(PageElements page)
    {
        var nodes = Nodes(page);
        var byId = nodes.Where(node => Text(node, "@id") is not null).DistinctBy(node => Text(node, "@id")).ToDictionary(node => Text(node, "@id")!, StringComparer.Ordinal);
        var article = nodes.Where(node => IsType(node, type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "ImageGallery" or "MediaGallery"))
            .Concat(nodes.Where(node => IsType(node, PageTypes.Contains) && node.TryGetProperty("datePublished", out _)))
            .Concat(nodes.Where(node => node.TryGetProperty("datePublished", out _) && (node.TryGetProperty("headline", out _) || node.TryGetProperty("author", out _))))
            .OrderByDescending(node => IsAbout(page, Text(node, "headline")))
            .Cast<JsonElement?>().FirstOrDefault();
        if (article is not { } found)
        {
            var site = nodes.Where(node => IsType(node, type => type == "WebSite")).Select(node => Text(node, "name")).FirstOrDefault(name => name is not null);
            return site is null ? null : new JsonLdArticle(null, null, null, null, site, null, null, null);
        }

        return new JsonLdArticle(
            Text(found, "headline") ?? Text(found, "name"),
            Text(found, "datePublished") ?? Text(found, "dateCreated"),
            Text(found, "dateModified"),
            Names(found, "author", byId) ?? Names(found, "creator", byId),
            Names(found, "publisher", byId),
            Text(found, "url") ?? Id(found, "mainEntityOfPage"),
            Names(found, "inLanguage", byId),
            Types(found).FirstOrDefault());
    }

    private static List<JsonElement> Nodes(PageElements page)
    {
        var nodes = new List<JsonElement>();
        foreach (var script in page.Data)
        {
            if (Parse(script.TextContent) is { } root) Collect(root, nodes, 0);
        }

        return nodes;
    }

    /// <summary>Whether the page's title holds a headline: a page may describe other articles too.</summary>
    private static bool IsAbout(PageElements page, string? headline) =>
        headline is not null && TextForm.Key(headline) is { Length: > 0 } key && TextForm.Key(page.Title).Contains(key, StringComparison.Ordinal);

    private static JsonElement? Parse(string text)
    {
        text = text.Trim().TrimEnd(';');
        // Some pages wrap the block for XHTML.
        if (text.StartsWith("//<![CDATA[", StringComparison.Ordinal) || text.StartsWith("<![CDATA[", StringComparison.Ordinal))
            text = text.Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        try
        {
            return JsonDocument.Parse(text, Lenient).RootElement;
        }
        catch (JsonException)
        {
            // A line break or tab inside a string is the commonest fault.
            return text.Any(char.IsControl) ? Parse(string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit))) : null;
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> nodes, int depth)
    {
        if (depth > MaximumDepth) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, nodes, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            nodes.Add(element);
            foreach (var name in Containers)
            {
                if (element.TryGetProperty(name, out var inner)) Collect(inner, nodes, depth + 1);
            }
        }
    }

    private static bool IsType(JsonElement node, Func<string, bool> matches) => Types(node).Any(matches);

    /// <summary>The names of a node's types without their vocabulary.</summary>
    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return [];
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return types.Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!.Split('/', ':')[^1]);
    }

    private static string? Text(JsonElement node, string name)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? WebUtility.HtmlDecode(text) : null;
    }

    private static string? Id(JsonElement node, string name) =>
        Text(node, name) ?? (node.TryGetProperty(name, out var value) ? Text(value, "@id") ?? Text(value, "url") : null);

    /// <summary>The names of persons or organisations given as strings, objects, references or lists of these.</summary>
    private static string? Names(JsonElement node, string property, Dictionary<string, JsonElement> byId)
    {
        if (!node.TryGetProperty(property, out var value)) return null;
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        var names = items.Select(Name).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);

        string? Name(JsonElement item) => item.ValueKind switch
        {
            JsonValueKind.String => WebUtility.HtmlDecode(item.GetString()),
            JsonValueKind.Object => Text(item, "name") ?? (Text(item, "@id") is { } id && byId.TryGetValue(id, out var target) ? Text(target, "name") : Text(item, "alternateName")),
            _ => null,
        };
    }
}
