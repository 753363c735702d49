using System.Collections.Frozen;
using System.Text.Json;

namespace Compare;

/// <summary>
/// Reads one article that a program wrote as a JSON object: news-please, trafilatura, and the names that most others use. Case,
/// hyphens and underscores in names do not matter.
/// </summary>
internal static class JsonArticle
{
    /// <summary>What an article's object should hold, as messages say it.</summary>
    public const string Expected = "an article with title, text, url, date, author and source";

    /// <summary>Where the text stands, as messages say it.</summary>
    public const string TextNames = "maintext, text, content or body";

    private const string Origin = "JSON";

    private static readonly string[]
        Texts = ["maintext", "text", "content", "body", "articlebody", "fulltext", "rawtext"],
        Titles = ["title", "headline", "titlepage", "titlerss"],
        Addresses = ["url", "link", "canonicalurl", "source"],
        Outlets = ["sourcehostname", "sitename", "outlet", "publisher", "medianame", "sourcename", "source", "hostname", "sourcedomain", "domain"],
        Authors = ["authors", "author", "byline", "creator"],
        Dates = ["datepublish", "date", "published", "publishdate", "publishedat", "datepublished", "publicationdate", "pubdate"],
        Updates = ["datemodify", "datemodified", "updated", "modified", "updatedat"],
        Languages = ["language", "lang"],
        Genres = ["genre", "pagetype"];

    /// <summary>Takes the object's article; an object with an address but no text is one whose text is missing.</summary>
    public static void Read(JsonElement item, string? name, string? place, EntryCollector entries)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            entries.Refuse(place, "holds no object, expected " + Expected);
            return;
        }

        var values = ValuesOf(item);
        var fields = FieldsOf(values);
        if (First(values, Texts) is { } text) entries.AddText(name, place, fields, EntryText.Paragraphs(text));
        else if (fields.Url is not null) entries.Miss(name, fields);
        else entries.Refuse(place, $"has no text, expected one under {TextNames}");
    }

    private static ArticleFields FieldsOf(FrozenDictionary<string, JsonElement> values) => EntryFields.Of(
        Origin,
        outlet: All(values, Outlets).FirstOrDefault(name => EntryFields.Address(name) is null),
        headline: First(values, Titles),
        byline: First(values, Authors),
        published: First(values, Dates),
        updated: First(values, Updates),
        url: All(values, Addresses).FirstOrDefault(text => EntryFields.Address(text) is not null),
        language: First(values, Languages),
        genre: First(values, Genres));

    private static FrozenDictionary<string, JsonElement> ValuesOf(JsonElement item)
    {
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in item.EnumerateObject())
            values.TryAdd(string.Concat(property.Name.Where(char.IsLetterOrDigit)).ToLowerInvariant(), property.Value);
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string? First(FrozenDictionary<string, JsonElement> values, string[] names) => All(values, names).FirstOrDefault();

    private static IEnumerable<string> All(FrozenDictionary<string, JsonElement> values, string[] names) =>
        names.Where(values.ContainsKey).Select(name => TextOf(values[name])).OfType<string>();

    /// <summary>A value's text: a string, names in a list joined by commas, the name of an object; null where it has none.</summary>
    private static string? TextOf(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => JsonText.Of(value),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(TextOf).OfType<string>()),
            JsonValueKind.Object => value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? JsonText.Of(name) : null,
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
