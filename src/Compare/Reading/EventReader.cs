using System.Globalization;
using System.Text.Json;

namespace Compare;

/// <summary>Reads <c>event.json</c>: id, title, description, window {from, to} and query, each optional.</summary>
internal sealed class EventReader(ICollection<ReadingProblem> problems)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The event; the folder's name where the file gives no id.</summary>
    public NewsEvent Read(string? text, string folderName)
    {
        var fallback = new NewsEvent(folderName, folderName);
        if (text is null) return fallback;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return EventOf(document.RootElement, folderName);
            Add(null, "holds no object, expected one with id, title, description, window and query");
        }
        catch (JsonException failure)
        {
            var line = (failure.LineNumber ?? 0) + 1;
            Add(string.Create(CultureInfo.InvariantCulture, $"line {line}"), "is not valid JSON, expected an object with id, title, description, window and query");
        }

        return fallback;
    }

    private NewsEvent EventOf(JsonElement root, string folderName)
    {
        var id = Text(root, "id", "id") ?? folderName;
        var from = default(PublicationTime);
        var to = default(PublicationTime);
        if (root.TryGetProperty("window", out var window) && window.ValueKind != JsonValueKind.Null)
        {
            if (window.ValueKind == JsonValueKind.Object) (from, to) = (Time(window, "from"), Time(window, "to"));
            else Add("window", "is no object, expected one with from and to");
        }

        return new NewsEvent(id, Text(root, "title", "title") ?? id, Text(root, "description", "description"), from, to, Text(root, "query", "query"));
    }

    private PublicationTime? Time(JsonElement window, string name)
    {
        if (Text(window, name, "window." + name) is not { } written) return null;
        if (TimeReader.Read(written) is { } time) return time;
        Add("window." + name, ManifestReader.TimeMessage(written));
        return null;
    }

    private string? Text(JsonElement element, string name, string place)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.String) return TextCleaner.Clean(value.GetString()!) is { Length: > 0 } text ? text : null;
        Add(place, "is no text, expected a string");
        return null;
    }

    private void Add(string? place, string message) => problems.Add(new ReadingProblem(CorpusFolder.Event, place, message, false));
}
