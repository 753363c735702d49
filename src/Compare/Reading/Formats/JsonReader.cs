using System.Globalization;
using System.Text.Json;

namespace Compare;

/// <summary>Reads a JSON file: one article as an object, or several in a list, which may stand under <c>articles</c>.</summary>
internal sealed class JsonReader : IFormatReader
{
    public string Name => "JSON";

    public void Read(FormatFile file, EntryCollector entries)
    {
        if (file.Text() is not { } text)
        {
            entries.Refuse(null, "binary content, expected JSON");
            return;
        }

        using var document = JsonText.Parse(text, out var line);
        if (document is null)
        {
            entries.Refuse(JsonText.Line(line), "is not valid JSON, expected an article or a list of articles");
            return;
        }

        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("articles", out var list) && list.ValueKind == JsonValueKind.Array) root = list;
        if (root.ValueKind == JsonValueKind.Array) ReadList(root, file, entries);
        else JsonArticle.Read(root, null, null, entries);
    }

    private static void ReadList(JsonElement list, FormatFile file, EntryCollector entries)
    {
        var number = 0;
        foreach (var item in list.EnumerateArray())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"item {++number}");
            if (!entries.HasRoom(place)) return;
            var name = number.ToString(CultureInfo.InvariantCulture);
            if (CslItem.Matches(item)) new CslItem(file, entries).Read(item, name, place);
            else JsonArticle.Read(item, name, place, entries);
        }
    }
}
